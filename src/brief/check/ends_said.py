"""The two ends of a span that a text names, beside those of its fact's date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from brief.facts import Fact
from brief.facts.dates import Date
from brief.late import pattern
from brief.prose.dates_said import DateSaid, find_dates

_OPENS = pattern(r"\b(?:between|from)\s(?:the\s)?$", re.IGNORECASE)
_ON = pattern(r"\bon\s(?:the\s)?$", re.IGNORECASE)
_JOINS = pattern(r"^\s(?:and|to|until|till|through)\s(?:the\s)?$")


def other_end(fact: Fact, text: str) -> str:
    """The span that a text names, where one end of it alone is that of the date; or ""."""
    start, end = (fact.date.start, fact.date.end) if fact.date else (None, None)
    for first, last in _spans(text) if start and end else ():
        if start and end and first.agrees(start) != last.agrees(end):
            return text[first.start : last.end]
    if fact.date and start and end and start != end:
        for first, last in pairwise(find_dates(text)):
            said = text[first.start : first.end]
            if first.start == last.start and " and " in said and _is_pair(first, last):
                inside = [_is_inside(one, fact.date) for one in (first, last)]
                if _ON.search(text[: first.start]) and inside[0] != inside[1]:
                    return said
    return ""


def _is_pair(first: DateSaid, last: DateSaid) -> bool:
    """Whether one day follows the other: the days of one stay."""
    return (first.year, first.month, first.day + 1) == (last.year, last.month, last.day)


def _is_inside(said: DateSaid, when: Date) -> bool:
    try:
        return when.first <= date(said.year, said.month, said.day) <= when.last
    except ValueError:
        return True


def _spans(text: str) -> Iterator[tuple[DateSaid, DateSaid]]:
    for first, last in pairwise(find_dates(text)):
        if _JOINS.match(text[first.end : last.start]) and _OPENS.search(text[: first.start]):
            yield first, last
