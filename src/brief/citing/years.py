"""Years: that of a source, no surer than its date is, and whether a title says it already."""

from __future__ import annotations

import re

from brief.facts.dates import Date, parse_date
from brief.show import show_date
from brief.words import FixedWords


def year_of(date: Date | None, words: FixedWords) -> str:
    """The one year that a date lies in: 1961, about 1961; "" for none."""
    if not date or not date.year:
        return ""
    doubt = date.text[len(date.text.rstrip("?~%")) :]
    return show_date(parse_date(f"{date.year}{doubt}"), words) if doubt else date.year


def ends_in_year(title: str, date: Date | None) -> bool:
    """Whether a title ends in the year that is all of its date: Ports Act 1966."""
    year = date.whole_year if date else ""
    return bool(year) and re.search(rf"\b{year}\W*$", title) is not None
