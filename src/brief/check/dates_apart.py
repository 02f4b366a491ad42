"""Dates that a text reckons from another: two months after the election of March 2020."""

from __future__ import annotations

import re
from datetime import date, timedelta

from brief.facts.dates import Date
from brief.late import pattern
from brief.prose.dates_said import DateSaid
from brief.prose.numbers_said import COUNTS, count_said

_COUNTED = {"a": 1, "an": 1, "the": 1, **COUNTS}
_APART = pattern(
    rf"\b(?P<count>\d{{1,2}}|{'|'.join(_COUNTED)})\s(?P<unit>day|week|month|year)s?"
    r"\s(?P<way>later|after|earlier|before)\b",
    re.IGNORECASE,
)
"""How far a date lies from another that the text names."""
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}
_IN_YEAR = 12


def is_reckoned_from(text: str, said: DateSaid, known: Date) -> bool:
    """Whether a text counts from the date that it says to the one that is known."""
    for found in _APART.finditer(text):
        count = count_said(found["count"].lower(), _COUNTED)
        step = count if found["way"].lower() in {"later", "after"} else -count
        unit = found["unit"].lower()
        if unit in _DAYS and said.day:
            day = date(said.year, said.month, said.day) + timedelta(days=step * _DAYS[unit])
            if known.first <= day <= known.last:
                return True
        if unit in _MONTHS and _is_in_month(said, step * _MONTHS[unit], known):
            return True
    return False


def _is_in_month(said: DateSaid, step: int, known: Date) -> bool:
    """Whether the known date lies in the month, or the year, that is so many months on."""
    if not said.month:
        years, rest = divmod(step, _IN_YEAR)
        return not rest and known.first.year == said.year + years == known.last.year
    year, month = divmod(said.year * _IN_YEAR + said.month - 1 + step, _IN_YEAR)
    return all((day.year, day.month) == (year, month + 1) for day in (known.first, known.last))
