"""Figures: numbers picked from the facts by what they measure, laid out by period and flow.

The table and the chart are drawn from the same grid, so they cannot differ. Figures are chosen by
measure, flow and period, never by the id of a fact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from brief.facts import FactBase, Figure
from brief.facts.flows import BOTH, are_there_and_back, is_between
from brief.facts.rounding import same_value
from brief.facts.sums import parse_sum
from brief.late import dataclass
from brief.show import is_money
from brief.template.periods import Period, period_of

FULL = 2
"""The rank up to which a full brief prints facts; those beyond it are for the fact base alone."""
MOST_LINES = 6
"""Lines that colour, dash and mark tell apart in one chart."""
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
    """The points of one period: of one flow there are several where facts differ."""

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

    def told(self, flow: str) -> tuple[Point, ...]:
        """The points of one flow, in the order of the file."""
        return tuple(point for point in self.points if point.flow == flow)

    def point(self, flow: str) -> Point | None:
        """The point of one flow, if there is one and no other differs from it."""
        told = self.told(flow)
        return told[0] if len(told) == 1 else None


@dataclass(frozen=True, slots=True)
class Grid:
    """All figures of one measure in one unit: rows in order, last those without a year.

    Percentages are of one `base`.
    """

    measure: str
    unit: str
    base: str
    flows: tuple[str, ...] = ()
    rows: tuple[GridRow, ...] = ()

    @property
    def goes_both_ways(self) -> bool:
        """Whether it shows there and back, in two flows or in one."""
        return self.two_way or self.flows == (BOTH,)

    @property
    def dated(self) -> tuple[GridRow, ...]:
        """The rows that are of a whole year."""
        return tuple(row for row in self.rows if row.year)

    @property
    def is_series(self) -> bool:
        """Whether enough years can be drawn in a row, two of them at least with a line between.

        Single years far apart would be marks in an empty field: they are bars.
        """
        told = [row for row in self.dated if self.drawn(row)]
        joined = any(self._is_joined(early, late) for early, late in pairwise(told))
        return len(told) >= SERIES_LENGTH and joined

    def _is_joined(self, early: GridRow, late: GridRow) -> bool:
        """Whether no year lies between, and one flow at least is known in both."""
        years = (early.year, late.year)
        next_to = not all(map(str.isdigit, years)) or int(late.year) - int(early.year) == 1
        here, there = ({point.flow for point in self.drawn(row)} for row in (early, late))
        return next_to and not here.isdisjoint(there)

    @property
    def alike(self) -> tuple[GridRow, ...]:
        """The rows that can be drawn side by side: whole years, or else periods of one length.

        A year beside nine months, or beside a time that nobody names, would look like its equal.
        """
        drawn = [row for row in self.rows if self.drawn(row)]
        lengths = [row.period.length for row in drawn]
        most = max(
            lengths, key=lambda one: (one == "year", one != "", lengths.count(one)), default=""
        )
        return tuple(row for row in drawn if row.period.length == most)

    @property
    def is_charted(self) -> bool:
        """Whether there are two numbers or more that a chart can set side by side.

        Of more lines than can be told apart there is a table alone.
        """
        if self.is_series and len(self.flows) > MOST_LINES:
            return False
        return sum(len(self.drawn(row)) for row in self.alike) > 1

    @property
    def two_way(self) -> bool:
        """Whether it shows the two directions of one exchange, and nothing else."""
        return are_there_and_back(self.flows)

    @property
    def balanced(self) -> bool:
        """Whether one direction can be set off against the other: money, not nights or tonnes."""
        return self.two_way and is_money(self.unit)

    def drawn(self, row: GridRow) -> tuple[Point, ...]:
        """The points of a row that a chart can draw: of a flow, and not differed from."""
        points = (row.point(flow) for flow in self.flows)
        return tuple(point for point in points if point)


def measures(base: FactBase, max_rank: int = FULL) -> list[str]:
    """What can be made a table of: the measures of figures that flow between parties.

    First what facts of the highest rank measure, then as the sections have it: a short shape draws
    the first alone, whatever it is called in a language.
    """
    order = list(base.sections)
    best: dict[str, tuple[int, int]] = {}
    for fact_id, _, figure in _measured(base, max_rank):
        fact = base.facts[fact_id]
        place = fact.rank, order.index(fact.section)
        best[figure.measure] = min(place, best.get(figure.measure, place))
    return sorted(best, key=best.__getitem__)


def select_figures(base: FactBase, measure: str, max_rank: int = FULL) -> tuple[Grid, ...]:
    """The grids of `measure`, one for each unit and base, in the order of the file."""
    chosen: dict[tuple[str, str], dict[Period, list[Point]]] = {}
    for fact_id, name, figure in _measured(base, max_rank):
        if figure.measure != measure:
            continue
        period = period_of(base, fact_id, name)
        point = Point(fact_id, name, figure.flow, base.figure(fact_id, name), figure.approx)
        chosen.setdefault((figure.unit, figure.base), {}).setdefault(period, []).append(point)
    return tuple(
        _grid(base, Grid(measure, *counted), periods) for counted, periods in chosen.items()
    )


def first_measured(base: FactBase, max_rank: int = FULL) -> dict[str, list[str]]:
    """Each measure with the facts that measure it in the first section that has any."""
    found: dict[str, list[str]] = {}
    order = list(base.sections)
    told = sorted(
        _measured(base, max_rank), key=lambda one: order.index(base.facts[one[0]].section)
    )
    for fact_id, _, figure in told:
        facts = found.setdefault(figure.measure, [])
        if not facts or base.facts[facts[0]].section == base.facts[fact_id].section:
            facts.append(fact_id)
    return found


def _measured(base: FactBase, max_rank: int) -> Iterator[tuple[str, str, Figure]]:
    # What a conflict sets aside is shown where points are contested; no table has it.
    for fact_id, fact in base.facts.items():
        if fact.rank > max_rank or fact_id in base.set_aside:
            continue
        for name, figure in fact.figures.items():
            if figure.measure and figure.flow and is_between(base.brief.parties, figure.flow):
                yield fact_id, name, figure


def _grid(base: FactBase, empty: Grid, periods: dict[Period, list[Point]]) -> Grid:
    flows = _ordered_flows(base, [point.flow for points in periods.values() for point in points])
    rows = (_row(base, flows, period, periods[period]) for period in sorted(periods))
    return replace(empty, flows=flows, rows=tuple(rows))


def _ordered_flows(base: FactBase, flows: list[str]) -> tuple[str, ...]:
    """The first party's exports first, and turnover last.

    Where there and back are known, turnover is their total and no flow of its own.
    """
    first = base.brief.parties[0]
    directed = sorted(dict.fromkeys(flows), key=lambda flow: not flow.startswith(first))
    directed = [flow for flow in directed if flow != BOTH]
    turnover = BOTH in flows and not are_there_and_back(directed)
    return (*directed, BOTH) if turnover else tuple(directed)


def _row(base: FactBase, flows: tuple[str, ...], period: Period, points: list[Point]) -> GridRow:
    different = _different(points)
    row = GridRow(period, different, approximate=any(point.approximate for point in different))
    sides = [point.value for flow in flows if (point := row.point(flow))]
    complete = are_there_and_back(flows) and len(sides) == len(flows)
    total = _stated_total(base, row, points)
    if total is None and complete and not row.told(BOTH):
        total = sum(sides, Decimal())
    return replace(row, total=total, balance=sides[0] - sides[1] if complete else None)


def _different(points: list[Point]) -> tuple[Point, ...]:
    """The points without those that only repeat another of their flow, or round it."""
    kept: list[Point] = []
    for here in points:
        if not any(_is_repeated(here, other) for other in kept):
            kept.append(here)
    return tuple(kept)


def _is_repeated(here: Point, other: Point) -> bool:
    rounded = here.approximate or other.approximate
    return here.flow == other.flow and same_value(here.value, other.value, rounded=rounded)


def _stated_total(base: FactBase, row: GridRow, points: list[Point]) -> Decimal | None:
    """A total that a source states: of flow `both`, or checked to equal the sum of the flows."""
    if row.told(BOTH):
        only = row.point(BOTH)
        return only.value if only else None
    alone = [point for point in points if row.point(point.flow)]
    for fact_id in dict.fromkeys(point.fact for point in alone):
        names = {point.name for point in alone if point.fact == fact_id}
        for name, figure in base.facts[fact_id].figures.items():
            if figure.equals and _adds_up(figure.equals, fact_id, names):
                return base.figure(fact_id, name)
    return None


def _adds_up(written: str, fact_id: str, names: set[str]) -> bool:
    terms = parse_sum(written)
    added = {term.figure for term in terms if term.sign > 0 and term.fact in {"", fact_id}}
    return len(terms) > 1 and len(added) == len(terms) and added == names
