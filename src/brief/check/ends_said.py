# ruff: noqa: RUF001 - words in the letters of their language
"""The two ends of a span that a text names, beside those of its fact's date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from brief.facts import Fact
from brief.facts.dates import Date
from brief.late import pattern
from brief.prose.dates_said import DateSaid, dates_in, find_dates

_OPENS = pattern(
    r"\b(?:(?:between|from)\s(?:the\s)?|du\s|entre\sle\s|vom\s|zwischen\sdem\s|del\s"
    r"|(?:desde|entre)\sel\s|со?\s|между\s|من\s|بين\s)$|^\s?$",
    re.IGNORECASE,
)
_ON = pattern(r"\bon\s(?:the\s)?$", re.IGNORECASE)
_JOINS = pattern(
    r"^\s(?:(?:and|to|until|till|through)\s(?:the\s)?|au\s|et\sle\s|bis\s(?:zum\s)?|und\sdem\s"
    r"|al\s|(?:hasta|y)\sel\s|по\s|до\s|и\s|إلى\s|حتى\s|و)$"
)
_DASH = pattern(r"[-\u2013\u2014][ \xa0]?$")
_SPAN_OF_DAYS = pattern(
    r"^\d{1,2}(?:\.|er|º)?(?:[ \xa0]?[-\u2013\u2014][ \xa0]?|\s(?:to|au|bis|al|по|إلى)\s)\d"
)
"""What joins the two days of a month: 3-5 May, 3 au 5 mai."""


def other_end(fact: Fact, text: str, language: str) -> str:
    """The span that a text names, where one end of it alone is that of the date; or ""."""
    start, end = (fact.date.start, fact.date.end) if fact.date else (None, None)
    dates = dates_in(text, language) if start and end else ()
    for first, last in _spans(text, dates):
        if start and end and first.agrees(start) != last.agrees(end):
            lacks = end if first.agrees(start) else start
            if not any(one.year and one.names(lacks) for one in dates):
                return text[first.start : last.end]
    return _pair_astray(fact.date, text) if fact.date and start and end and start != end else ""


def _pair_astray(when: Date, text: str) -> str:
    """Two days, one after the other, of which one alone is within the date; or ""."""
    for first, last in pairwise(find_dates(text)):
        said = text[first.start : first.end]
        if first.start == last.start and " and " in said and _is_pair(first, last):
            inside = [_is_inside(one, when) for one in (first, last)]
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


def _spans(text: str, dates: tuple[DateSaid, ...]) -> Iterator[tuple[DateSaid, DateSaid]]:
    """Two dates that are a span's ends; 5/3 in English may be either of two days, and is none."""
    unsure = {one.start for one in dates if one.month_first}
    for first, last in pairwise(dates):
        if first.start in unsure or last.start in unsure:
            continue
        if first.start == last.start:
            spans = not first.either and _SPAN_OF_DAYS.match(text[first.start : first.end])
        else:
            joined = _JOINS.match(text[first.end : last.start])
            ahead = text[: first.start]
            # two bare years that open a text are any two: 2020 and 2021 brought most of them
            opened = joined and (ahead.strip() or first.month) and _OPENS.search(ahead)
            spans = opened or _DASH.search(text[first.start : last.start])
        if spans:
            yield first, last
