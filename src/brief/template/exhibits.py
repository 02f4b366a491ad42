"""Exhibits: a grid of figures as a table and as a chart, each with its sources."""

from __future__ import annotations

from decimal import Decimal

from brief.facts import FactBase
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
from brief.template.figures import Grid, GridRow, Point
from brief.template.periods import whole_year
from brief.template.words import citations_of

NOTHING = "\N{EN DASH}"
APPROXIMATELY = "c.\N{NO-BREAK SPACE}"


def figures_table(base: FactBase, grid: Grid, caption: str) -> Table:
    """A row for each period, a column for each flow, the total and the first party's balance."""
    heads = [show_flow(flow, base.brief.language) for flow in grid.flows]
    heads += ["Total", balance_name(base)] if grid.two_way else []
    columns = (Column("start"), *(Column("decimal") for _ in heads))
    return Table(
        columns=columns,
        head=((_cell(_period_head(grid)), *map(_cell, heads)),),
        rows=tuple(_table_row(base, grid, row) for row in grid.rows),
        caption=_caption(caption, grid),
        row_heads=True,
    )


def balance_name(base: FactBase) -> str:
    """Whose balance it is: the first party's."""
    return f"{country(base.brief.parties[0], base.brief.language)}\u2019s balance"


def _period_head(grid: Grid) -> str:
    rows = (row for row in grid.rows if row.period.is_stated)
    return "Year" if all(row.year for row in rows) else "Period"


def _cell(text: str) -> Cell:
    return (Text(text),)


def _caption(caption: str, grid: Grid) -> Inlines:
    return (Text(typeset(f"{caption}, {show_unit(grid.unit)}")),)


def _table_row(base: FactBase, grid: Grid, row: GridRow) -> Row:
    cells = [_value_cell(row.point(flow)) for flow in grid.flows]
    if grid.two_way:
        cells += [_sum_cell(row.total, row), _sum_cell(row.balance, row)]
    return ((Text(row.label), *_mark(base, row)), *cells)


def _value_cell(point: Point | None) -> Cell:
    return _number(point.value, approximate=point.approximate) if point else _cell(NOTHING)


def _sum_cell(value: Decimal | None, row: GridRow) -> Cell:
    return _cell(NOTHING) if value is None else _number(value, approximate=row.approximate)


def _number(value: Decimal, *, approximate: bool) -> Cell:
    return _cell((APPROXIMATELY if approximate else "") + show_number(value))


def _mark(base: FactBase, *rows: GridRow) -> Inlines:
    facts = dict.fromkeys(fact for row in rows for fact in row.facts)
    cited: dict[Citation, None] = {}
    for fact in facts:
        cited |= dict.fromkeys(citations_of(base, fact))
    mark: Inline = NoteMark(tuple(cited))
    for fact in reversed(facts):
        mark = FactSpan(fact, (mark,))
    return (mark,)


def figures_chart(base: FactBase, grid: Grid, caption: str) -> Figure:
    """Years in a row where there are enough of them, otherwise a comparison of what there is."""
    rows = _every_year(grid) if grid.is_series else grid.rows
    names = [show_flow(flow, base.brief.language) for flow in grid.flows]
    series = [
        Series(name, _values(rows, flow)) for name, flow in zip(names, grid.flows, strict=True)
    ]
    if grid.two_way:
        series.append(Series(balance_name(base), tuple(row.balance for row in rows)))
    chart = Chart(
        kind="series" if grid.is_series else "comparison",
        unit=show_unit(grid.unit),
        categories=tuple(row.label for row in rows),
        series=tuple(series),
    )
    shown = [row for row in rows if row.points]
    about = (Text(", some approximate"),) if any(row.approximate for row in shown) else ()
    words = (*_caption(caption, grid), *about, *_left_out(grid), *_mark(base, *shown))
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
