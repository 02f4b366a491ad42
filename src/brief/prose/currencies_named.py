"""Currencies that a text names, by sign, code or word, in the languages that ship."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from brief.late import NamedTuple, pattern
from brief.prose.measures import is_counted
from brief.prose.money import ANY_SIGN, CODES, PLURAL, SIGNS, WORDS, narrowed
from brief.prose.money_abroad import named_abroad, whose

_SIGN = pattern(
    rf"(?:(?<![^\W\d_])(?:US|AU?|CA?N?|NZ|HK|S|NT|R|J|TT)(?=\$))?{ANY_SIGN}"
    r"|(?<![^\W\d_])(?:Rs|SFr)(?=\.?[\s\u00a0]?\d)|(?<=\d)[\s\u00a0]?kr(?!\w)"
)
_CODE = pattern(rf"(?<![^\W\d_])(?:{'|'.join(sorted(CODES))})(?![^\W\d_])")
_WORD = pattern(rf"(?<!\w)(?:{'|'.join(WORDS)}){PLURAL}(?!\w)", re.IGNORECASE)
_BESIDE = pattern(r"(?P<before>(?:[^\W\d_]+[\s-]){0,2})$")
_BEHIND = pattern(r"(?:\s[^\W\d_]+){0,2}")


class Money(NamedTuple):
    """A currency as it is typed, and the codes that it can stand for."""

    typed: str
    codes: frozenset[str]


@lru_cache(maxsize=1024)
def find_currencies(text: str, language: str) -> tuple[Money, ...]:
    """Every one of them; a word has to have a number before it, for a crown is other things too."""
    language = language.partition("-")[0].lower()
    signs = (Money(one[0].strip(), _of_sign(one[0])) for one in _SIGN.finditer(text))
    codes = (Money(one[0], frozenset([one[0]])) for one in _CODE.finditer(text))
    return (*signs, *codes, *_in_words(text, language))


def _of_sign(typed: str) -> frozenset[str]:
    return SIGNS[typed.strip().lower()]


def _in_words(text: str, language: str) -> Iterator[Money]:
    for start, end, codes in _named(text, language):
        beside = text[:start]
        words = _BESIDE.search(beside.replace("\u00a0", " "))
        said = words["before"] if words else ""
        behind = _BEHIND.match(text, end)
        if is_counted(beside, language) or is_counted(beside[: len(beside) - len(said)], language):
            around = f"{said} {behind[0] if behind else ''}"
            yield Money(text[start:end], narrowed(codes, whose(around)))


def _named(text: str, language: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    if language != "en":
        yield from named_abroad(text)
        return
    for one in _WORD.finditer(text):
        fitting = [word for word in WORDS if one[0].lower().startswith(word)]
        yield one.start(), one.end(), WORDS[max(fitting, key=len)]
