"""Periods: the time that a figure is of, as the rows of a table name it and in their order."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from brief.facts import FactBase
from brief.facts.dates import Date
from brief.late import dataclass
from brief.show import show_date
from brief.words import FixedWords

Order: TypeAlias = tuple[int, int, str]
"""The last day, the days before it, and last the fact, where nothing tells the time."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A year, a part of one, a span of several or a time not stated; by its end, the short first.

    `year` is "" for all that is no whole year for sure.
    """

    order: Order
    said: str
    """Its name within a sentence."""
    year: str = ""
    is_stated: bool = True
    """Whether anything tells the time."""

    @property
    def label(self) -> str:
        """Its name where it begins a row."""
        return self.said[:1].title() + self.said[1:]

    @property
    def length(self) -> str:
        """A year, or its days; "" where nothing tells."""
        if self.year:
            return "year"
        return f"{self.order[1]} days" if self.is_stated else ""


def period_of(base: FactBase, fact_id: str, name: str) -> Period:
    """What a figure is of: the year that it says itself, or else the date of its fact."""
    fact = base.facts[fact_id]
    year = fact.figures[name].year
    if year == "unknown" or not (year or fact.date):
        home, said = _home(base, fact_id), base.words("year-not-stated")
        return Period((date.max.toordinal(), date.max.toordinal(), home), said, is_stated=False)
    if year or not fact.date:
        return whole_year(year)
    return _dated(fact.date, base.words)


def _home(base: FactBase, fact_id: str) -> str:
    """Figures without a time are of one row only if they are of one fact, or of one conflict."""
    conflicts = base.conflicts.values() if fact_id in base.contested else ()
    return next((one.facts[0] for one in conflicts if fact_id in one.facts), fact_id)


def whole_year(year: str) -> Period:
    """A year such as 2019 or 2019-20."""
    first = date(max(1, int(year[:4])), 1, 1)
    return Period(_order(first, first.replace(month=12, day=31)), year, year)


def _dated(when: Date, words: FixedWords) -> Period:
    """The year only where it is that year for sure: about 2019 is no point of a series."""
    if when.whole_year and not (when.approximate or when.uncertain):
        return whole_year(when.whole_year)
    return Period(_order(when.first, when.last), show_date(when, words))


def _order(first: date, last: date) -> Order:
    return last.toordinal(), (last - first).days, ""
