"""What stands beside the figures of a text: units of measure, with the number that they count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache

from brief.late import NamedTuple, compiled, pattern
from brief.prose.figures_typed import FigureTyped, find_figures
from brief.prose.number_tables import number_words
from brief.prose.numbers_in_words import NumberInWords, find_in_words
from brief.prose.numbers_said import SCALES
from brief.prose.unit_tables import SYMBOLS, SYMBOLS_OF, WORDS

_NEAR = 48
"""Letters before a unit in which its number stands."""
_LAST = pattern(
    r"(?:(\d)(?:k|m|bn?)?|(?<![^\W\d_])([^\W\d_]+)\.?)"
    r"[\s\u00a0\u202f-]{0,2}(?:(?:of|de)\s|d['\u2019])?$",
    re.IGNORECASE,
)


class Counted(NamedTuple):
    """A unit with its number, as they are typed; what it is, and what the number comes to."""

    typed: str
    unit: str
    values: frozenset[Decimal]


@lru_cache(maxsize=1024)
def find_units(text: str, language: str) -> tuple[Counted, ...]:
    """Every unit behind a number; none where the language has no table of them."""
    language = language.partition("-")[0].lower()
    return tuple(_found(text, language)) if language in WORDS else ()


def is_counted(before: str, language: str) -> bool:
    """Whether a number stands at the end of a text, in digits or in words."""
    last = _LAST.search(before[-_NEAR:])
    if not last:
        return False
    word = (last[2] or "").lower()
    return bool(last[1]) or word in SCALES or word in number_words(language)


def unit_at(text: str, language: str) -> str:
    """The unit whose word or sign opens a text, or ""."""
    language = language.partition("-")[0].lower()
    for form, units in _forms(language) if language in WORDS else ():
        if one := form.match(text):
            return units[one.lastindex or 1]
    return ""


def _found(text: str, language: str) -> Iterator[Counted]:
    for form, units in _forms(language):
        for one in form.finditer(text):
            before = text[: one.start()]
            if is_counted(before, language) and (number := _number(before, language)):
                typed, values = number
                yield Counted(f"{typed}{one[0]}", units[one.lastindex or 1], values)


def _number(before: str, language: str) -> tuple[str, frozenset[Decimal]] | None:
    """The last number of a text, from where it begins; None where it has none."""
    near = before[-_NEAR:]
    said: list[FigureTyped | NumberInWords] = [
        *find_figures(near, language),
        *find_in_words(near, language),
    ]
    ends = [
        (near.rfind(one.typed) + len(one.typed), len(one.typed), at) for at, one in enumerate(said)
    ]
    if not ends:
        return None
    last = said[max(ends)[2]]  # of two that are typed alike the later
    return near[near.rfind(last.typed) :], last.values


@cache
def _forms(language: str) -> tuple[tuple[re.Pattern[str], dict[int, str]], ...]:
    """What finds the signs of a language and its words, and the unit of each of their groups."""
    signs = f"{SYMBOLS}|{SYMBOLS_OF.get(language, '')}".strip("|")
    return _form(signs, 0), _form(WORDS[language], re.IGNORECASE)


_ENTRIES = pattern(r"\|(?=[\w/%]+ )")


def _form(table: str, flags: int) -> tuple[re.Pattern[str], dict[int, str]]:
    entries = [one.split(" ", 1) for one in _ENTRIES.split(table)]
    entries.sort(key=lambda one: -len(one[1]))
    either = "|".join(f"({said})" for _, said in entries)
    behind = r"(?![\w\u00b2\u00b3/\u00b7])"
    units = {at: unit for at, (unit, _) in enumerate(entries, 1)}
    return compiled(rf"(?<![^\W\d_])(?:{either}){behind}", flags), units
