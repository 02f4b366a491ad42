"""Numbers that a text works out of its source's: a majority of 60, where that has 310 and 250."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import combinations, pairwise

from brief.late import pattern
from brief.prose import split_sentences
from brief.prose.dates_said import find_dates
from brief.prose.numbers_said import NumberSaid, find_numbers
from brief.verify.copy import Paragraph

_APART_BEFORE = pattern(
    r"\b(?:majority|margin|lead|difference|gap|surplus|shortfall|increase|rise|fall|drop|cut)\sof\s"
    r"(?:just\s|only\s|about\s|some\s)?$|\b(?:won|lost|passed|ahead|behind)\sby\s$",
)
_APART_BEHIND = pattern(
    r"^(?:\s(?:percentage|votes?|seats?|points?|per\scent|years?|months?|weeks?|days?|hours?|km|metres?"
    r"|places?|members?)){0,2}\s(?:more|fewer|less|higher|lower|ahead|above|below|up|down|older|younger"
    r"|longer|shorter|taller|wider|deeper|nearer|further)\b"
)
"""What a difference is told by."""
_OF_ALL = pattern(
    r"^\sof\s(?:(?:the|its|their|all)\s)?(?:(?:staff|crew|team|group|party|total|[a-z]+s)\sof\s)?(?P<all>\w+)"
)
_FROM_EACH = pattern(
    r"\b(?:by|from|for|of|on)\s(?:each|either)\b|\beach\s(?:party|side|country|state|government)\b"
    r"|\bapiece\b",
    re.IGNORECASE,
)
"""By which a number is told of each of two: four members appointed by each Party are eight."""
_MANY = Decimal(20)
"""From here on a sum comes out by no accident."""
_MOST = 4
"""Numbers of a sentence that are added up at most."""
_MONTHS = pattern(
    r"^[\s-]months?\s(?:later|after|before|earlier|late|early|behind|ahead|overdue)\b"
)
_YEAR = 12


def is_worked_out(words: str, number: NumberSaid, paragraphs: list[Paragraph]) -> bool:
    """Whether a number that a text types comes out of those of one sentence of a paragraph."""
    before, after = words[: number.start], words[number.end :]
    apart = _APART_BEFORE.search(before) or _APART_BEHIND.match(after)
    rest = _OF_ALL.match(after)
    whole = {one.value for one in find_numbers(rest["all"])} if rest else set()
    return any(
        (apart and _is_difference(number.value, numbers))
        or (number.value >= _MANY and _is_sum(number.value, numbers))
        or any({one, one - number.value} <= numbers for one in whole)
        or (number.value > 1 and number.value - 1 in _others(paragraph.words))
        or (number.value / 2 in numbers and _FROM_EACH.search(paragraph.words))
        for paragraph in paragraphs
        for numbers in _numbers_in(paragraph, wide=bool(apart or whole))
    )


_OTHERS = pattern(r"^\s(?:other|others|more|further|fellow|colleagues|comrades)\b")


@lru_cache(maxsize=4096)
def _others(words: str) -> frozenset[Decimal]:
    """How many are told of beside one: with four other pilots."""
    found: set[Decimal] = set()
    for sentence in split_sentences(words):
        numbers = find_numbers(sentence)
        others = {one.value for one in numbers if _OTHERS.match(sentence[one.end :])}
        if all(one.value <= 1 or one.value in others for one in numbers):
            found |= others
    return frozenset(found)


def _numbers_in(paragraph: Paragraph, *, wide: bool) -> Iterator[frozenset[Decimal]]:
    """The numbers of each sentence, and of the whole where a text says what it reckons."""
    sentences = split_sentences(paragraph.words)
    yield from map(_numbers, (*sentences, *((paragraph.words,) if wide else ())))


@lru_cache(maxsize=4096)  # many facts cite one paragraph
def _numbers(sentence: str) -> frozenset[Decimal]:
    dates = [(one.start, one.end) for one in find_dates(sentence)]
    numbers = (one for one in find_numbers(sentence) if one.value)
    return frozenset(one.value for one in numbers if not any(a <= one.start < b for a, b in dates))


def _is_difference(value: Decimal, numbers: frozenset[Decimal]) -> bool:
    return value > 0 and any(one + value in numbers for one in numbers)


def _is_sum(value: Decimal, numbers: frozenset[Decimal]) -> bool:
    parts = [one for one in numbers if one < value]
    return len(parts) <= _MOST and any(
        sum(some) == value for size in (2, 3) for some in combinations(parts, size)
    )


_DAYS = pattern(r"^[\s-](?P<what>days?|nights?)\b")
_LONGEST = 31


def is_days_long(after: str, number: Decimal, paragraphs: list[Paragraph]) -> bool:
    """Whether a stretch of days that a paragraph names is so long: five, of 27 to 31 May."""
    said = _DAYS.match(after)
    if not said or number > _LONGEST:
        return False
    days = [
        [date(one.year or _ANY_YEAR, one.month, one.day) for one in paragraph.dates if one.is_day]
        for paragraph in paragraphs
    ]
    apart = {(last - first).days for row in days for first, last in pairwise(sorted(row))}
    return int(number) - (1 if said["what"].startswith("day") else 0) in apart


_ANY_YEAR = 2000
"""One that has a 29 February."""


_YEARS = pattern(r"^[\s-]years?\b")
_LISTED = pattern(r"(?:(?:19|20)\d\d(?:,\s(?:and\s)?|\s(?:and|or)\s)){1,9}(?:in\s)?(?:19|20)\d\d")


def is_years_long(after: str, number: Decimal, paragraphs: list[Paragraph]) -> bool:
    """Whether a paragraph lists so many years: three, of 2022, 2023 and 2024."""
    return bool(_YEARS.match(after)) and any(
        len(re.findall(r"(?:19|20)\d\d", listed)) == number
        for paragraph in paragraphs
        for listed in _LISTED.findall(paragraph.words)
    )


def is_months_apart(text: str, after: str, number: Decimal, paragraphs: list[Paragraph]) -> bool:
    """Whether so many months lie between a date that a text names and one of a paragraph."""
    if not _MONTHS.match(after):
        return False
    ours = {one.year * _YEAR + one.month for one in find_dates(text) if one.year and one.month}
    theirs = {
        (year or one.year) * _YEAR + one.month
        for paragraph in paragraphs
        for one in paragraph.dates
        if one.month
        for year in ({one.year} if one.year else {other.year for other in paragraph.dates})
    }
    return any(abs(one - other) == number for one in ours for other in theirs)
