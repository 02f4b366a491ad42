"""Exhibits: a grid of figures as a table and as a chart, each with its sources."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from decimal import Decimal

from brief.drawn import Chart, Series
from brief.facts import FactBase
from brief.facts.flows import BOTH
from brief.model import (
    Cell,
    Column,
    Figure,
    Inlines,
    Row,
    Table,
    Text,
)
from brief.show import show_flow, show_unit
from brief.template.background import drawn_for_reading, for_reading
from brief.template.chart_titles import chart_title
from brief.template.figures import Grid, GridRow, Point
from brief.template.joint_note import joint_mark
from brief.template.periods import whole_year
from brief.typography import typeset
from brief.words import FixedWords

_LABELLED = 16
"""Values up to which each has its figure beside it in a chart, with `c.` where it is about."""
NOTHING = "\N{EN DASH}"


def figures_table(base: FactBase, grid: Grid, caption: str) -> Table:
    """A row for each period, a column for each flow, the total and a balance of money."""
    heads = [flow_name(base, flow) for flow in grid.flows]
    heads += [base.words("total")] if grid.two_way else []
    heads += [balance_name(base, grid)] if grid.balanced else []
    columns = (Column("start"), *(Column("decimal") for _ in heads))
    return Table(
        columns=columns,
        head=((_cell(base.words(_period_head(grid))), *map(_cell, heads)),),
        rows=tuple(_table_row(base, grid, row) for row in grid.rows),
        caption=captioned(base, caption, grid),
        row_heads=True,
    )


def grid_name(base: FactBase, grid: Grid) -> str:
    """What a grid shows: two-way trade, or remittances where they go one way alone."""
    name = grid.measure
    if grid.goes_both_ways:
        name = base.words("two-way", measure=grid.measure)
    return name[:1].title() + name[1:]


def flow_name(base: FactBase, flow: str) -> str:
    """The direction in words, as they open a head: The Netherlands to Gambia."""
    return base.words("both-ways") if flow == BOTH else _opening(show_flow(flow, base.words))


def balance_name(base: FactBase, grid: Grid) -> str:
    """Whose balance it is: that of the first flow's sender, the first party where it has one."""
    sender, _, _ = grid.flows[0].partition(" ")
    return _opening(base.words("balance", country=base.words.country(sender)))


def _opening(said: str) -> str:
    """The words with a capital before them: a country's article may come first."""
    return said[:1].upper() + said[1:]


def _period_head(grid: Grid) -> str:
    rows = (row for row in grid.rows if row.period.is_stated)
    return "year" if all(row.year for row in rows) else "period"


def _cell(text: str) -> Cell:
    return (Text(text),)


def _figure_cell(text: str) -> Cell:
    return (Text(text, isolated=True),)


def captioned(base: FactBase, caption: str, grid: Grid, when: str = "") -> Inlines:
    """A caption that says what is counted, in which unit, and when."""
    words, counted = base.words, show_unit(grid.unit, base.words)
    counted = words("counted-of", unit=counted, base=grid.base) if grid.base else counted
    said = caption
    if not re.search(rf"\b{re.escape(counted)}\b", caption, re.IGNORECASE):  # students, students
        said = words("captioned", caption=caption, counted=counted) if caption else counted
    said = words("captioned", caption=said, counted=when) if when else said
    return (Text(typeset(_opening(said), words)),)


def _table_row(base: FactBase, grid: Grid, row: GridRow) -> Row:
    cells = [_value_cell(row.told(flow), base.words) for flow in grid.flows]
    if grid.two_way:
        total = row.told(BOTH)
        cells.append(
            _value_cell(total, base.words) if total else _sum_cell(row.total, row, base.words)
        )
    if grid.balanced:
        cells.append(_sum_cell(row.balance, row, base.words))
    label = for_reading(base, row.facts, (Text(row.label),))
    return ((*label, *mark(base, row.points)), *cells)


def _value_cell(points: Iterable[Point], words: FixedWords) -> Cell:
    """The value, or where facts differ all values: a table takes no side that no record takes."""
    told = [_number(point.value, words, approximate=point.approximate) for point in points]
    return _figure_cell(words("differing", values=told) or NOTHING)


def _sum_cell(value: Decimal | None, row: GridRow, words: FixedWords) -> Cell:
    if value is None:
        return _figure_cell(NOTHING)
    return _figure_cell(_number(value, words, approximate=row.approximate))


def _number(value: Decimal, words: FixedWords, *, approximate: bool) -> str:
    return words("circa", number=value) if approximate else words.number(value)


def mark(base: FactBase, points: Iterable[Point]) -> Inlines:
    """One note for the facts that the points are of; it says so if one of them is contested."""
    return joint_mark(base, dict.fromkeys(point.fact for point in points))


def figures_chart(
    base: FactBase, grid: Grid, caption: str | None, source: Inlines = (), *, tabled: bool = False
) -> Figure:
    """Years in a row where there are enough of them, otherwise a comparison of equal periods.

    Its caption is the one that is given, or a sentence that the figures bear out; what it does not
    say of what is counted stands under it. A figure that facts differ on is a gap: a bar would take
    a side. Where a table of the same figures follows (`tabled`), the alternative text sums up and
    points to it.
    """
    rows = drawn_rows(grid)
    names = [flow_name(base, flow) for flow in grid.flows]
    series = [
        Series(name, _values(rows, flow), _about(rows, flow, base.words))
        for name, flow in zip(names, grid.flows, strict=True)
    ]
    chart = Chart(
        kind="series" if grid.is_series else "comparison",
        unit=show_unit(grid.unit, base.words),
        categories=tuple(row.label for row in rows),
        series=tuple(series),
        is_dated=len(rows) == 1 < len(series),
    )
    labelled = [(point, row.label) for row in rows for point in grid.drawn(row)]
    drawn = drawn_points(grid)
    some = len(drawn) > _LABELLED and any(point.approximate for point in drawn)
    about = (Text(base.words("some-approximate")),) if some else ()
    left_out = (*_left_out(grid, rows, base.words), *_differing(grid, rows, base.words))
    reading = drawn_for_reading(base, ((point.fact, label) for point, label in labelled))
    name = grid_name(base, grid)
    title = caption or chart_title(base, grid, rows) or name
    said = (Text(typeset(title, base.words)), *reading, *mark(base, drawn))
    when = rows[0].period.said if chart.is_dated else ""
    told = "" if title == name else name
    counted = (*captioned(base, told, grid, when), *about, *left_out)
    alt = _summary(chart, title, base.words) if tabled else alt_text(chart, base.words)
    return Figure(chart, said, alt, counted, source)


def drawn_rows(grid: Grid) -> tuple[GridRow, ...]:
    """The periods of a chart."""
    return _every_year(grid) if grid.is_series else grid.alike


def drawn_points(grid: Grid) -> list[Point]:
    """The figures of a chart, period by period."""
    return [point for row in drawn_rows(grid) for point in grid.drawn(row)]


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


def _about(rows: tuple[GridRow, ...], flow: str, words: FixedWords) -> tuple[tuple[str, str], ...]:
    """What stands round a value that its source gives as about, as the table has it."""
    points = [row.point(flow) for row in rows]
    before, _, after = words("circa", number="\0").partition("\0")
    round_it = [(before, after) if point and point.approximate else ("", "") for point in points]
    return tuple(round_it) if any(point and point.approximate for point in points) else ()


def _left_out(grid: Grid, drawn: Collection[GridRow], words: FixedWords) -> Inlines:
    """What of the table is left out: figures of no year, of parts and of spans of years."""
    rows = [row for row in grid.rows if row not in drawn]
    others = [row.period.said for row in rows if row.period.is_stated]
    undated = len(rows) - len(others)
    left_out = [words("undated-figures", n=undated)] if undated else []
    left_out += [words("figures-of", periods=others)] if others else []
    return (Text(words("left-out", what=left_out)),) if left_out else ()


def _differing(grid: Grid, rows: Iterable[GridRow], words: FixedWords) -> Inlines:
    if not any(len(row.told(flow)) > 1 for row in rows for flow in grid.flows):
        return ()
    return (Text(words("in-table-alone")),)


def alt_text(chart: Chart, words: FixedWords) -> str:
    """Every value of a chart in words, for those who do not see it."""
    said = [
        words(
            "chart-category",
            category=category,
            values=[_said(series, n, words) for series in chart.series],
        )
        for n, category in enumerate(chart.categories)
    ]
    kind = "chart-of-years" if chart.kind == "series" else "chart-of-bars"
    return words(kind, unit=chart.unit, said=said)


def _summary(chart: Chart, title: str, words: FixedWords) -> str:
    """What it shows in a sentence, and where every figure stands."""
    kind = "chart-of-years" if chart.kind == "series" else "chart-of-bars"
    return f"{words(kind, unit=chart.unit, said=[title])} {words('chart-in-table')}"


def _said(series: Series, index: int, words: FixedWords) -> str:
    value = series.values[index]
    known = "" if value is None else series.printed(index, words.number(value))
    return words("chart-value", name=series.name, value=known or words("no-figure"))
