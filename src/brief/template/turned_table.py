"""Turned: the table of more series than a page has room for beside one another.

The series are its rows, the periods its columns, each note stands at the head of a row; periods
that no page holds side by side are tables of their own, one below the other.
"""

from __future__ import annotations

from dataclasses import replace

from brief.facts import FactBase
from brief.facts.flows import BOTH
from brief.model import Cell, Column, Inlines, Table, Text, plain_text
from brief.template.background import for_reading
from brief.template.exhibits import captioned, figures_table, mark
from brief.template.figures import Grid
from brief.widths import holds, in_parts, letters
from brief.words.marks import range_dash

_NAME = 24
"""Letters of a series' name that stand on one line where there is room."""


def figures_tables(base: FactBase, grid: Grid, caption: str) -> tuple[Table, ...]:
    """A row for each period where a page holds the columns of all series; else turned tables."""
    upright = figures_table(base, grid, caption)
    if holds(letters(map(plain_text, column)) for column in _columns(upright)):
        return (upright,)
    return tuple(
        _turned(base, part, captioned(base, caption, grid, _when(part, grid, base.words.language)))
        for part in _parts(grid, upright)
    )


def _columns(table: Table) -> list[tuple[Cell, ...]]:
    return list(zip(*table.head, *table.rows, strict=True))


def _parts(grid: Grid, upright: Table) -> list[Grid]:
    """The grid by periods that stand side by side once they are columns."""
    names = [plain_text(name) for name in upright.head[0][1:]]
    name = max(letters(names), min(_NAME, max(map(len, names))))
    periods = [letters(map(plain_text, row)) for row in upright.rows]
    return [replace(grid, rows=grid.rows[part]) for part in in_parts(name, periods)]


def _when(part: Grid, whole: Grid, language: str) -> str:
    """The periods of one part of several."""
    if len(part.rows) == len(whole.rows):
        return ""
    first, last = part.rows[0], part.rows[-1]
    dash = range_dash(language) if first.year and last.year else " \N{EN DASH} "
    return dash.join(dict.fromkeys((first.period.said, last.period.said)))


def _turned(base: FactBase, grid: Grid, caption: Inlines) -> Table:
    """The columns of the upright table as rows."""
    _, *series = _columns(figures_table(base, grid, ""))
    flows = (*grid.flows, BOTH if grid.two_way else "", "")
    rows = (
        (_head(base, grid, name, flow), *values)
        for flow, (name, *values) in zip(flows, series, strict=False)
    )
    heads = (base.words("direction"), *(row.label for row in grid.rows))
    return Table(
        columns=(Column("start"), *(Column("decimal") for _ in grid.rows)),
        head=(tuple((Text(head),) for head in heads),),
        rows=tuple(rows),
        caption=caption,
        row_heads=True,
    )


def _head(base: FactBase, grid: Grid, name: Cell, flow: str) -> Cell:
    """The name of a series, and one note for its figures, if it has any."""
    points = [point for row in grid.rows for point in row.told(flow)]
    said = for_reading(base, (point.fact for point in points), name)
    return (*said, *mark(base, points)) if points else said
