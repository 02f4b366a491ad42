"""The two ends of a span that a text names, beside those of its fact's date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from brief.facts import Fact
from brief.late import pattern
from brief.prose.dates_said import DateSaid, find_dates

_OPENS = pattern(r"\b(?:between|from)\s(?:the\s)?$", re.IGNORECASE)
_JOINS = pattern(r"^\s(?:and|to|until|till|through)\s(?:the\s)?$")


def other_end(fact: Fact, text: str) -> str:
    """The span that a text names, where one end of it alone is that of the date; or ""."""
    start, end = (fact.date.start, fact.date.end) if fact.date else (None, None)
    for first, last in _spans(text) if start and end else ():
        if start and end and first.agrees(start) != last.agrees(end):
            return text[first.start : last.end]
    return ""


def _spans(text: str) -> Iterator[tuple[DateSaid, DateSaid]]:
    for first, last in pairwise(find_dates(text)):
        if _JOINS.match(text[first.end : last.start]) and _OPENS.search(text[: first.start]):
            yield first, last
