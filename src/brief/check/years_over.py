"""The trade of a whole year, which no source that came out within it can have."""

from __future__ import annotations

import re
from datetime import date

from brief.check.reading import Reading
from brief.facts import Fact
from brief.late import pattern

_PART = pattern(
    r"\b(?:quarter|half|halves|months?|weeks?|so\sfar|until|till|to\sdate|since|budget|forecast\w*|expect\w*"
    r"|estimat\w*|plan\w*|target\w*|will|would|project\w*|fiscal|financial|season|harvest|up\sto"
    r"|agree\w*|contract\w*|order\w*|pledg\w*|quota|limit|January|February|March|April|May|June|July|August"
    r"|September|October|November)\b",
    re.IGNORECASE,
)
"""By which a text tells that it has a part of the year, or what was to come of it."""
_LAST_MONTH = 12


def year_not_over(reading: Reading, fact_id: str, fact: Fact, last: date) -> str:
    """The figure of a fact that is the trade of the whole year in which its last source came out.

    A source of December may have it: nobody waits for the last days.
    """
    if last.month == _LAST_MONTH:
        return ""
    for name, figure in fact.figures.items():
        trade = bool(figure.flow or figure.valuation) and not figure.computed
        if trade and fact.period_of(name) == str(last.year):
            return "" if _PART.search(reading.text(fact_id)) else name
    return ""
