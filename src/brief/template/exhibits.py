"""Exhibits: a grid of figures as a table and as a chart, each with its sources."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.facts.flows import BOTH
from brief.model import (
    Cell,
    Chart,
    Citation,
    Column,
    FactSpan,
    Figure,
    Inline,
    Inlines,
    NoteMark,
    Row,
    Series,
    Table,
    Text,
)
from brief.show import country, show_flow, show_number, show_unit, typeset
from brief.template.cited_words import CONTESTED
from brief.template.figures import Grid, GridRow, Point
from brief.template.periods import whole_year

NOTHING = "\N{EN DASH}"
APPROXIMATELY = "c.\N{NO-BREAK SPACE}"
BOTH_WAYS = "Both ways"


def figures_table(base: FactBase, grid: Grid, caption: str) -> Table:
    """A row for each period, a column for each flow, the total and a balance of money."""
    heads = [flow_name(base, flow) for flow in grid.flows]
    heads += ["Total"] if grid.two_way else []
    heads += [balance_name(base, grid)] if grid.balanced else []
    columns = (Column("start"), *(Column("decimal") for _ in heads))
    return Table(
        columns=columns,
        head=((_cell(_period_head(grid)), *map(_cell, heads)),),
        rows=tuple(_table_row(base, grid, row) for row in grid.rows),
        caption=_caption(caption, grid),
        row_heads=True,
    )


def flow_name(base: FactBase, flow: str) -> str:
    """The direction in words."""
    return BOTH_WAYS if flow == BOTH else show_flow(flow, base.brief.language)


def balance_name(base: FactBase, grid: Grid) -> str:
    """Whose balance it is: that of the first flow's sender, the first party where it has one."""
    sender, _, _ = grid.flows[0].partition(" ")
    return f"{country(sender, base.brief.language)}\u2019s balance"


def _period_head(grid: Grid) -> str:
    rows = (row for row in grid.rows if row.period.is_stated)
    return "Year" if all(row.year for row in rows) else "Period"


def _cell(text: str) -> Cell:
    return (Text(text),)


def _caption(caption: str, grid: Grid) -> Inlines:
    counted = f"{show_unit(grid.unit)} of {grid.base}" if grid.base else show_unit(grid.unit)
    return (Text(typeset(f"{caption}, {counted}")),)


def _table_row(base: FactBase, grid: Grid, row: GridRow) -> Row:
    cells = [_value_cell(row.told(flow)) for flow in grid.flows]
    if grid.two_way:
        total = row.told(BOTH)
        cells.append(_value_cell(total) if total else _sum_cell(row.total, row))
    if grid.balanced:
        cells.append(_sum_cell(row.balance, row))
    return ((Text(row.label), *_mark(base, row.points)), *cells)


def _value_cell(points: Iterable[Point]) -> Cell:
    """The value, or where facts differ all values: a table takes no side that no record takes."""
    told = (_number(point.value, approximate=point.approximate) for point in points)
    return _cell(" or ".join(told) or NOTHING)


def _sum_cell(value: Decimal | None, row: GridRow) -> Cell:
    return _cell(NOTHING if value is None else _number(value, approximate=row.approximate))


def _number(value: Decimal, *, approximate: bool) -> str:
    return (APPROXIMATELY if approximate else "") + show_number(value)


def _mark(base: FactBase, points: Iterable[Point]) -> Inlines:
    """One note for the facts that the points are of; it says so if one of them is contested."""
    facts = dict.fromkeys(point.fact for point in points)
    cited: dict[Citation, None] = {}
    for fact in facts:
        cited |= dict.fromkeys(citations_of(base, fact))
    remark = () if base.contested.isdisjoint(facts) else (Text(CONTESTED),)
    mark: Inline = NoteMark(tuple(cited), remark)
    for fact in reversed(facts):
        mark = FactSpan(fact, (mark,))
    return (mark,)


def figures_chart(base: FactBase, grid: Grid, caption: str) -> Figure:
    """Years in a row where there are enough of them, otherwise a comparison of what there is.

    A figure that facts differ on is a gap: a bar would take a side.
    """
    rows = _every_year(grid) if grid.is_series else grid.rows
    names = [flow_name(base, flow) for flow in grid.flows]
    series = [
        Series(name, _values(rows, flow)) for name, flow in zip(names, grid.flows, strict=True)
    ]
    if grid.balanced:
        series.append(Series(balance_name(base, grid), tuple(row.balance for row in rows)))
    chart = Chart(
        kind="series" if grid.is_series else "comparison",
        unit=show_unit(grid.unit),
        categories=tuple(row.label for row in rows),
        series=tuple(series),
    )
    drawn = [point for row in rows for point in grid.drawn(row)]
    about = (Text(", some approximate"),) if any(point.approximate for point in drawn) else ()
    left_out = (*_left_out(grid), *_differing(grid, rows))
    words = (*_caption(caption, grid), *about, *left_out, *_mark(base, drawn))
    return Figure(chart, words, alt_text(chart))


def _every_year(grid: Grid) -> tuple[GridRow, ...]:
    """The dated rows with the years between them that have no figures: a gap is drawn as one."""
    known = {row.year: row for row in grid.dated}
    if not all(year.isdigit() for year in known):
        return grid.dated  # years such as 2019-20 are not counted through
    years = range(int(min(known)), int(max(known)) + 1)
    return tuple(known.get(str(year)) or GridRow(whole_year(str(year)), ()) for year in years)


def _values(rows: tuple[GridRow, ...], flow: str) -> tuple[Decimal | None, ...]:
    points = [row.point(flow) for row in rows]
    return tuple(point.value if point else None for point in points)


def _left_out(grid: Grid) -> Inlines:
    """What of the table a series leaves out: figures of no year, of parts and of spans of years."""
    if not grid.is_series:
        return ()
    others = [row.label for row in grid.rows if row.period.is_stated and not row.year]
    undated = len(grid.rows) - len(grid.dated) - len(others)
    figures = "one set of figures" if undated == 1 else f"{undated} sets of figures"
    left_out = [f"{figures} without a year"] if undated else []
    left_out += [f"figures of {', '.join(others)}"] if others else []
    return (Text(f"; {' and '.join(left_out)} left out"),) if left_out else ()


def _differing(grid: Grid, rows: Iterable[GridRow]) -> Inlines:
    if not any(len(row.told(flow)) > 1 for row in rows for flow in grid.flows):
        return ()
    return (Text("; figures on which accounts differ stand in the table alone"),)


def alt_text(chart: Chart) -> str:
    """Every value of a chart in words, for those who do not see it."""
    kind = "Chart over the years" if chart.kind == "series" else "Bar chart"
    said = [
        f"{category}: " + ", ".join(_said(series.name, series.values[n]) for series in chart.series)
        for n, category in enumerate(chart.categories)
    ]
    return f"{kind}, {chart.unit}. " + "; ".join(said) + "."


def _said(name: str, value: Decimal | None) -> str:
    return f"{name} {'no figure' if value is None else show_number(value)}"
