"""Spans of a year as prose writes them: the first six months of 2025, Q3 2024, last year."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection
from functools import lru_cache

from brief.facts.dates import Date
from brief.late import dataclass, pattern
from brief.prose.months import ENGLISH
from brief.prose.numbers_said import COUNTS

_ORDER = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_MONTHS_OF_YEAR = 12
_COUNT = {word: number for word, number in COUNTS.items() if 1 < number < _MONTHS_OF_YEAR}
_YEAR = r"(?P<year>1[5-9]\d\d|2[01]\d\d)(?!\d)"
_OF = rf"(?:,?\s+(?:of|in)?\s*(?:{_YEAR}|(?:the|that|this)\s+year\b))"
_ORDINAL = rf"(?P<order>{'|'.join(_ORDER)}|last)"
_SPANS = tuple(
    pattern(form, re.IGNORECASE)
    for form in (
        rf"\b{_ORDINAL}\s+(?P<count>\d{{1,2}}|{'|'.join(_COUNT)})\s+months{_OF}",
        rf"\b{_ORDINAL}[\s-]+(?P<part>half|quarter){_OF}",
        rf"\b(?P<part>[QH])(?P<order>[1-4])\s*(?:of\s+)?{_YEAR}",
        rf"\b(?P<order>[1-4])(?P<part>[QH])\s*(?:of\s+)?{_YEAR}",
    )
)
_MONTHS = {"half": 6, "quarter": 3, "h": 6, "q": 3}
_YEARS = {
    -1: pattern(
        r"\b(?:last|previous|preceding|prior|past) year\b|\byear (?:before|earlier|ago)\b"
        r"|\byear-(?:ago|earlier)\b"
        rf"|\blast (?:{'|'.join(ENGLISH)}|spring|summer|autumn|winter)\b"
    ),
    1: pattern(r"\b(?:next|coming|following) year\b|\byear (?:after|later)\b"),
}


@dataclass(frozen=True, slots=True)
class SpanSaid:
    """Whole months of a year; the year is 0 where the text leaves it to be known."""

    year: int
    first_month: int
    last_month: int
    start: int
    end: int


@lru_cache(maxsize=8192)
def find_spans(text: str) -> tuple[SpanSaid, ...]:
    """Every half, quarter or number of months of a year."""
    return tuple(_read(found) for form in _SPANS for found in form.finditer(text))


def _read(found: re.Match[str]) -> SpanSaid:
    parts = found.groupdict()
    count, order = parts.get("count"), parts["order"].lower()
    if count:
        length = int(count) if count.isdigit() else _COUNT[count.lower()]
    else:
        length = _MONTHS[parts["part"].lower()]
    number = int(order) if order.isdigit() else _ORDER.get(order, 0)
    last = min(12, number * length) or 12
    return SpanSaid(int(parts["year"] or 0), max(1, last - length + 1), last, *found.span())


def says_span(said: SpanSaid, date: Date, years: Collection[int]) -> bool:
    """Whether the date is this span, whose year may be one of those that the text knows."""
    first, last = date.first, date.last
    if first.year != last.year or (said.year or first.year) != first.year:
        return False
    whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    known = said.year or first.year in years
    return bool(whole and known) and (first.month, last.month) == (
        said.first_month,
        said.last_month,
    )


_YEAR_TO = pattern(
    rf"\b(?:year|(?P<count>\d{{1,2}}|twelve|{'|'.join(_COUNT)})\s+months|(?P<half>half[\s-]year))"
    r"\s+(?:up\s+)?(?:to|ended|ending|through)\s+"
    rf"(?:the\s+end\s+of\s+|end-)?(?:\d{{1,2}}\s+)?(?P<month>{'|'.join(ENGLISH)})\s+{_YEAR}",
    re.IGNORECASE,
)


def says_year_to(text: str, date: Date) -> bool:
    """Whether the date is the months to a month that the text names, such as the year to June."""
    first, last = date.first, date.last
    for said in _YEAR_TO.finditer(text):
        month, year = ENGLISH.index(said["month"].title()) + 1, int(said["year"])
        begun = year * _MONTHS_OF_YEAR + month - _length(said)
        begins = (begun // _MONTHS_OF_YEAR, begun % _MONTHS_OF_YEAR + 1)
        if (last.year, last.month) == (year, month) and (first.year, first.month) == begins:
            return True
    return False


def _length(said: re.Match[str]) -> int:
    """How many months are counted back."""
    if said["half"]:
        return _MONTHS["half"]
    count = (said["count"] or "").lower()
    return int(count) if count.isdigit() else _COUNT.get(count, _MONTHS_OF_YEAR)


def years_from(text: str, years: Collection[int]) -> set[int]:
    """The years that a text counts from those that it knows: last year, a year later."""
    return {year + step for step, said in _YEARS.items() if said.search(text) for year in years}
