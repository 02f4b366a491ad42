"""Figures with the signs of English in a language that has others: 1,000 and 12.5 in German."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from brief.late import NamedTuple, pattern
from brief.prose.measures import unit_at
from brief.prose.money import ANY_SIGN, CODES
from brief.prose.money_abroad import named_abroad
from brief.prose.numbers_said import SCALES
from brief.words import FixedWords

_FIGURE = pattern(
    r"(?<![\w.,'\u2019:/-])(?:(?P<grouped>[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?)|(?P<parted>\d+\.\d{1,2}))"
    r"(?![\w:/\u2013-]|[.,]\d)"
)
_SURE = pattern(r"\d+(?:,\d{3})+\.\d+|\d+(?:,\d{3}){2,}|\d+,\d?00")
"""Nobody writes decimals so: groups and decimals at once, two groups, noughts at the end."""
_GAP = "[ \\u00a0\\u2009\\u202f-]?"
_WORD = pattern(rf"{_GAP}(?P<word>[^\W\d_]+\.?)")
_MONEY = pattern(rf"{_GAP}(?:{ANY_SIGN}|(?:{'|'.join(sorted(CODES))})(?!\w))")
_BEFORE = pattern(r"(?P<word>\S+)\s+$")
_CLOCK = pattern(r"(?:[01]?\d|2[0-4])\.[0-5]\d")
_LEAST = 4
"""Letters of the name of a thing: mal, fois and раза are none."""
_TENS = 2
_PARTED = pattern(
    r"points?|punkte?n?|sterne?n?|grade?n?|faches?|fache[rn]?|veces|puntos?|grados?|degrés?|étoiles?"
    r"|estrellas?|пункт\w*|балл\w*|градус\w*|раза?|звёзд\w*|fois|mal",
    re.IGNORECASE,
)
"""What is counted with decimals though no unit, and how often something is as much."""
_RATE = pattern(
    r"\b(?:je|jede[mnrs]?|pro|(?:durch)?schnitt\w*|mittel|mittlere\w*|par|chaque|moyen\w*|por|cada"
    r"|medi[ao]|promedio|кажд\w+|средн\w+|на (?:одн\w+|душу)"
    r"|indice|índice|index|коэффициент\w*)\b",
    re.IGNORECASE,
)
"""What things have decimals beside: 1,375 Kinder je Frau."""


class EnglishFigure(NamedTuple):
    """A figure as it is typed, what its language has it mean, and what English does."""

    typed: str
    read: Decimal
    meant: Decimal


def has_other_signs(words: FixedWords) -> bool:
    """Whether decimals stand behind a comma, so that those of English can be told."""
    return words.decimal_sign == ","


def english_figures(text: str, words: FixedWords) -> Iterator[EnglishFigure]:
    """Every one that is sure; none in a language whose decimals stand behind a point."""
    if not has_other_signs(words):
        return
    for one in _FIGURE.finditer(text):
        typed, before, behind = one[0], text[: one.start()], text[one.end() :]
        numbered = (beside := _BEFORE.search(before)) and beside["word"] in _list(words, "before")
        is_one = (
            _is_grouped(typed, before, behind, words)
            if one["grouped"]
            else _is_parted(typed, behind, words)
        )
        if is_one and not numbered:
            read = Decimal(typed.replace(".", "").replace(",", ".", 1).replace(",", ""))
            yield EnglishFigure(typed, read, Decimal(typed.replace(",", "")))


def _is_grouped(typed: str, before: str, behind: str, words: FixedWords) -> bool:
    """Whether a comma parts thousands: of things that are counted, which have no decimals."""
    if _SURE.fullmatch(typed):
        return True
    word = _WORD.match(behind)
    if not word or len(word["word"]) < _LEAST or _is_measured(behind, words):
        return False
    whole = typed.endswith("0") or len(typed.partition(",")[0]) >= _TENS
    parted = _PARTED.fullmatch(word["word"].rstrip(".")) or _RATE.search(before + behind)
    return whole or not parted


def _is_parted(typed: str, behind: str, words: FixedWords) -> bool:
    """Whether a point parts decimals: of a measure, and neither a time nor a number of parts."""
    return _is_measured(behind, words) and not (
        _CLOCK.fullmatch(typed) and _unit(behind, words) in {"", "h"}
    )


def _is_measured(behind: str, words: FixedWords) -> bool:
    return bool(_MONEY.match(behind) or _unit(behind, words) is not None)


def _unit(behind: str, words: FixedWords) -> str | None:
    """The unit, scale or money that stands there, "" for another word of the language's list."""
    if unit := unit_at(behind.lstrip(" \u00a0\u2009\u202f-"), words.language):
        return unit
    word = _WORD.match(behind)
    if not word:
        return None
    said = word["word"]
    listed = {said, said.rstrip(".")} & _list(words, "after")
    money = any(start == word.start("word") for start, _, _ in named_abroad(behind[:40]))
    if money or said.lower().rstrip(".") in SCALES:
        return said
    return "" if listed else None


@cache
def _list(words: FixedWords, side: str) -> frozenset[str]:
    return frozenset(words.list(f"{side}-numbers"))
