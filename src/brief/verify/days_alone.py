"""Days told by their number alone, after the month has been named: it sailed on the 7th."""

from __future__ import annotations

from brief.facts.dates import Date
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose.dates_said import find_dates
from brief.verify.copy import Paragraph

_ALONE = pattern(
    r"\b(?:the|until|till|to|from|and)\s(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\b"
    r"(?=\s*(?:$|[.,;:)\u2013\u2014])|\s(?:and|or|to|until|till|for|with|in|at|on|by|when|before|after|they|he"
    r"|she|it|the|his|her|their|its|of\sthe\s(?:same\s)?month|of\sthat\smonth)\b)"
)
"""A day, and no seventh round or meeting: what stands behind is no thing that is counted."""

_CLAUSE_END = pattern(r"[.;:]")
_RANKED = pattern(r"\b(?:rank(?:s|ed)?|plac(?:es|ed)|finish(?:es|ed)|came\sin|numbered)\b")
"""By which what is counted are no days: one ranked 12th and the other the 7th."""


def is_day_alone(paragraph: Paragraph, date: Date, source: Source) -> bool:
    """Whether the paragraph has the number of a day, and the month named last is that day's."""
    if date.precision != "day":
        return False
    dates = find_dates(paragraph.words)
    for said in _ALONE.finditer(paragraph.words):
        clause = _CLAUSE_END.split(paragraph.words[: said.start()])[-1]
        if int(said["day"]) != date.first.day or _RANKED.search(clause):
            continue
        months = [one for one in dates if one.month and one.end <= said.start()]
        if months and months[-1].month == date.first.month:
            year = months[-1].year
            if year == date.first.year or (not year and _is_of_year(paragraph, date, source)):
                return True
    return False


def _is_of_year(paragraph: Paragraph, date: Date, source: Source) -> bool:
    """Whether a month without a year is one of the date's year."""
    years = {said.year for said in paragraph.dates} - {0}
    return date.first.year in years or (
        not years and source.issued is not None and source.issued.first.year == date.first.year
    )
