"""Months that are told by the span which they end: the end of June, of the first half of a year."""

from __future__ import annotations

import re

from brief.facts.dates import Date
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose.dates_said import find_dates
from brief.prose.spans_said import find_spans, years_from
from brief.verify.copy import Paragraph

_AT_AN_END = pattern(
    r"\b(?:(?P<last>end|close|fin|Ende|fines?|final(?:es)?)|start|beginning|début|Anfang|Beginn|principios)[\s-]"
    r"(?:(?:of|de|del|des)\s)?(?:(?:the\s)?year\s|l['\u2019]année\s|Jahres\s|año\s)?(?P<year>[12]\d{3})(?!\d)"
    r"|\b(?P<told>[12]\d{3})\s(?:(?P<over>ended|closed|was\sover|(?:came|drew)\sto\s(?:a\sclose|an\send))"
    r"|began|started|opened)\b"
)
_JANUARY, _DECEMBER, _LAST_DAY = 1, 12, 31


def is_at_an_end(paragraph: Paragraph, date: Date, text: str, source: Source) -> bool:
    """Whether the month is the last of a year of whose end both tell, or the first of one.

    A text that names the month is more exact than the paragraph. So it is with the last day of a
    year, and the first.
    """
    if date.precision == "day":
        edge = (date.first.month, date.first.day) in {(_DECEMBER, _LAST_DAY), (_JANUARY, 1)}
        return edge and bool(_AT_AN_END.search(text)) and _is_end_of_year(paragraph, date)
    if date.precision != "month":
        return False
    return _is_end_of_span(paragraph, date, text, source) or (
        bool(_AT_AN_END.search(text)) and _is_end_of_year(paragraph, date)
    )


def _is_end_of_year(paragraph: Paragraph, month: Date) -> bool:
    ends = {
        (int(said["year"] or said["told"]), _DECEMBER if said["last"] or said["over"] else _JANUARY)
        for said in _AT_AN_END.finditer(paragraph.words)
    }
    return (month.first.year, month.first.month) in ends


_BEFORE_END = pattern(r"\b(?:end(?:\sof)?|fin(?:\sde)?|Ende|fin(?:es|ales)?\sde)\s$", re.IGNORECASE)


def _is_end_of_span(paragraph: Paragraph, month: Date, text: str, source: Source) -> bool:
    """Whether a text has the end of a month with which a span ends: of June, of the first half."""
    if not any(
        one.names(month) and _BEFORE_END.search(text[: one.start]) for one in find_dates(text)
    ):
        return False
    told = source.issued.first.year if source.issued else 0
    years = {told} | years_from(paragraph.words, {told})
    ends = {
        (year, one.last_month)
        for one in find_spans(paragraph.words)
        for year in ({one.year} if one.year else {told + 1} if one.is_next else years)
    }
    return (month.first.year, month.first.month) in ends
