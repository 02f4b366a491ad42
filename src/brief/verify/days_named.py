"""Times told by a name: Christmas Eve for 24 December, the middle of the 1990s for about 1995."""

from __future__ import annotations

import re
from functools import cache

from brief.facts.dates import Date
from brief.facts.sources import Source
from brief.late import compiled, pattern
from brief.verify.copy import Paragraph

_DAYS = """
01-01 New Year['\u2019]s [Dd]ay|[Jj]our de l['\u2019][Aa]n|Neujahr(?:stag)?|(?:el )?A\u00f1o Nuevo
01-06 Epiphany|Three Kings['\u2019]? Day|Orthodox Christmas Eve
01-07 Orthodox Christmas(?: Day)?
02-14 (?:St\\.?|Saint) Valentine['\u2019]s Day|Valentine['\u2019]s Day
03-08 (?:International )?Women['\u2019]s Day
03-17 (?:St\\.?|Saint) Patrick['\u2019]s Day
05-01 (?:International )?Workers['\u2019] Day|May Day
05-09 Victory Day|Europe Day
07-04 (?:the )?Fourth of July
07-14 Bastille Day
10-31 Hallowe['\u2019]?en
11-01 All Saints['\u2019]? Day|Toussaint|Allerheiligen
11-11 Armistice Day
12-24 Christmas Eve|Heiligabend|Nochebuena|veille de No\u00ebl
12-25 Christmas Day|Christmas(?=\\s(?:19|20)\\d\\d)|(?:le )?jour de No\u00ebl
12-26 Boxing Day|(?:St\\.?|Saint) Stephen['\u2019]s Day
12-31 New Year['\u2019]s Eve|Silvester|Saint-Sylvestre|Nochevieja
"""
"""Feasts that are on one day of every year, each with its names."""
_YEAR = pattern(r"(?:\s(?:of|in|de|del))?\s(?P<year>(?:19|20)\d\d)\b")
_PART = pattern(
    r"\b(?P<part>early|mid|late|middle|beginning|start|end)(?:\s(?:of\s)?(?:the\s)?|-)(?P<ten>(?:18|19|20)\d0)s\b"
)
_SAME = {"middle": "mid", "beginning": "early", "start": "early", "end": "late"}


@cache
def _forms() -> dict[str, re.Pattern[str]]:
    rows = (row.split(" ", 1) for row in _DAYS.strip().split("\n"))
    return {day: compiled(rf"\b(?:{names})(?!\w)".replace(" ", r"\s")) for day, names in rows}


def is_day_named(paragraph: Paragraph, date: Date, source: Source) -> bool:
    """Whether the paragraph has the feast that the day is, of its year."""
    form = _forms().get(f"{date.first:%m-%d}") if date.precision == "day" else None
    for said in form.finditer(paragraph.words) if form else ():
        behind = _YEAR.match(paragraph.words, said.end())
        years = {int(behind["year"])} if behind else {one.year for one in paragraph.dates} - {0}
        if not years and source.issued:
            years = {source.issued.first.year - (date.first > source.issued.first)}
        if date.first.year in years:
            return True
    return False


def is_part_of_decade(paragraph: Paragraph, date: Date, text: str) -> bool:
    """Whether both tell of one part of ten years, of which the date is about: the mid-1990s."""
    if not (date.approximate and date.precision == "year"):
        return False
    ten = date.first.year // 10 * 10
    ours, theirs = (
        {_part(one) for one in _PART.finditer(words)} for words in (text, paragraph.words)
    )
    return any(int(one[1]) == ten for one in ours & theirs)


def _part(said: re.Match[str]) -> tuple[str, str]:
    part = said["part"]
    return _SAME.get(part, part), said["ten"]
