"""Years and dates of a source, no surer than they are, and whether a title says them already."""

from __future__ import annotations

import re

from brief.facts.dates import Date, parse_date
from brief.show import show_date
from brief.words import FixedWords


def date_of(date: Date, words: FixedWords) -> str:
    """A date in words; one that is uncertain with a question mark, 1961?, as notes have it."""
    if date.is_interval or not date.uncertain:
        return show_date(date, words)
    sure = f"{date.text.rstrip('?~%')}{'~' if date.approximate else ''}"
    return f"{show_date(parse_date(sure), words)}?"


def year_of(date: Date | None, words: FixedWords) -> str:
    """The one year that a date lies in: 1961, about 1961; "" for none."""
    if not date or not date.year:
        return ""
    doubt = date.text[len(date.text.rstrip("?~%")) :]
    return date_of(parse_date(f"{date.year}{doubt}"), words) if doubt else date.year


def ends_in_year(title: str, date: Date | None) -> bool:
    """Whether a title ends in the year that is all of its date: Ports Act 1966."""
    year = date.whole_year if date else ""
    return bool(year) and re.search(rf"\b{year}\W*$", title) is not None
