"""Figures: numbers picked from the facts by what they measure, laid out by period and flow.

The table and the chart are drawn from the same grid, so they cannot differ. Figures are chosen by
measure, flow and period, never by the id of a fact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from brief.facts import FactBase, Figure
from brief.facts.sums import parse_sum
from brief.template.periods import Period, period_of

SERIES_LENGTH = 3
"""Dated points from which a chart is a series; fewer are a comparison."""


@dataclass(frozen=True, slots=True)
class Point:
    """One figure of one fact."""

    fact: str
    name: str
    flow: str
    value: Decimal
    approximate: bool


@dataclass(frozen=True, slots=True)
class GridRow:
    """The points of one period."""

    period: Period
    points: tuple[Point, ...]
    total: Decimal | None = None
    balance: Decimal | None = None
    approximate: bool = False
    """Whether one of its figures is, and so its sums."""

    @property
    def label(self) -> str:
        """The period in words."""
        return self.period.label

    @property
    def year(self) -> str:
        """The year that it is of, "" if it is of no whole year."""
        return self.period.year

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts the row stands on."""
        return tuple(dict.fromkeys(point.fact for point in self.points))

    def point(self, flow: str) -> Point | None:
        """The point of one flow, if there is one."""
        return next((point for point in self.points if point.flow == flow), None)


@dataclass(frozen=True, slots=True)
class Grid:
    """All figures of one measure in one unit: rows in order, last those without a year."""

    unit: str
    flows: tuple[str, ...]
    rows: tuple[GridRow, ...]

    @property
    def dated(self) -> tuple[GridRow, ...]:
        """The rows that are of a whole year."""
        return tuple(row for row in self.rows if row.year)

    @property
    def is_series(self) -> bool:
        """Whether there are enough dated rows to draw years in a row."""
        return len(self.dated) >= SERIES_LENGTH

    @property
    def two_way(self) -> bool:
        """Whether it shows the two directions of one exchange, and nothing else."""
        there, *back = (flow.split(" to ") for flow in self.flows)
        return back == [there[::-1]]


def measures(base: FactBase) -> list[str]:
    """What can be made a table of: the measures of figures that have a flow."""
    figures = (figure for fact in base.facts.values() for figure in fact.figures.values())
    return sorted({figure.measure for figure in figures if figure.measure and figure.flow})


def select_figures(base: FactBase, measure: str) -> tuple[Grid, ...]:
    """The grids of `measure`, one for each unit, in the order of the file."""
    chosen: dict[str, dict[Period, list[Point]]] = {}
    for fact_id, name, figure in _measured(base, measure):
        period = period_of(base, fact_id, name)
        point = Point(fact_id, name, figure.flow, base.figure(fact_id, name), figure.approx)
        chosen.setdefault(figure.unit, {}).setdefault(period, []).append(point)
    return tuple(_grid(base, unit, periods) for unit, periods in chosen.items())


def _measured(base: FactBase, measure: str) -> Iterator[tuple[str, str, Figure]]:
    # What a conflict sets aside is shown where points are contested; no table has it.
    for fact_id, fact in base.facts.items():
        for name, figure in fact.figures.items():
            if figure.measure == measure and figure.flow and fact_id not in base.set_aside:
                yield fact_id, name, figure


def _grid(base: FactBase, unit: str, periods: dict[Period, list[Point]]) -> Grid:
    flows = _ordered_flows(base, [point.flow for points in periods.values() for point in points])
    rows = (_row(base, flows, period, periods[period]) for period in sorted(periods))
    return Grid(unit, flows, tuple(rows))


def _ordered_flows(base: FactBase, flows: list[str]) -> tuple[str, ...]:
    """The first party's exports first; turnover (`both`) is a total, not a flow of its own."""
    first = base.brief.parties[0]
    directed = dict.fromkeys(flow for flow in flows if flow != "both")
    return tuple(sorted(directed, key=lambda flow: not flow.startswith(first)))


def _row(base: FactBase, flows: tuple[str, ...], period: Period, points: list[Point]) -> GridRow:
    first = {point.flow: point for point in reversed(points)}
    values = [first[flow].value for flow in flows if flow in first]
    complete = len(values) == len(flows) and len(values) > 1
    total = _stated_total(base, points)
    return GridRow(
        period=period,
        points=tuple(dict.fromkeys(first[point.flow] for point in points)),
        total=sum(values, Decimal()) if total is None and complete else total,
        balance=values[0] - values[1] if complete and len(flows) == 2 else None,  # noqa: PLR2004 - there and back
        approximate=any(point.approximate for point in points),
    )


def _stated_total(base: FactBase, points: list[Point]) -> Decimal | None:
    """A total that a source states: of flow `both`, or checked to equal the sum of the flows."""
    for point in points:
        if point.flow == "both":
            return point.value
    for fact_id in dict.fromkeys(point.fact for point in points):
        names = {point.name for point in points if point.fact == fact_id}
        for name, figure in base.facts[fact_id].figures.items():
            if figure.equals and _adds_up(figure.equals, fact_id, names):
                return base.figure(fact_id, name)
    return None


def _adds_up(written: str, fact_id: str, names: set[str]) -> bool:
    terms = parse_sum(written)
    added = {term.figure for term in terms if term.sign > 0 and term.fact in {"", fact_id}}
    return len(terms) > 1 and len(added) == len(terms) and added == names
