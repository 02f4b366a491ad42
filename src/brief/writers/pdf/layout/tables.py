"""Tables -> strips: a strip is one line across all the cells of a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from itertools import chain, zip_longest
from math import fsum

from brief.late import dataclass, pattern, replace
from brief.model import Cell, Column, Inline, Row, Strong, Table
from brief.walk import bars_of
from brief.widths import by_share, share_out
from brief.writers.pdf.layout.layout import Tools, Where, baseline, lines_of, paragraph
from brief.writers.pdf.layout.sheet import Style
from brief.writers.pdf.layout.strips import Break, Head, Item, LineAt, Opens, RuleAt, Strip
from brief.writers.pdf.type.lines import Align, Line
from brief.writers.pdf.type.nodes import Node
from brief.writers.pdf.type.text import NEW_LINE, Run, runs_of

_PAD_X = 5.0
BAR_ROOM = 44.0
"""Points of the longest bar of a column that has bars."""
_BAR_GAP, _BAR_HIGH = 3.0, 5.0
_WHOLE = 5
"""Rows of a table that stands whole wherever it fits, if it is no higher than `_LOW`."""
_LOW = 20
"""Lines of such a table: to keep a higher one whole would leave much of a page blank."""
_SHORT = 8
"""Rows of a table that stands whole where that leaves little of a page blank."""
_ALONE = 2
"""Rows that stand on either side of a break at least: one alone is soon missed."""
_TALL = 12
"""Lines of a row that is cut rather than moved to the next page whole."""


@dataclass(frozen=True, slots=True)
class _Edges:
    """A column's left edge and width in points, and where its decimal points stand."""

    x: float
    width: float
    column: Column
    point: float = 0
    """From the column's left edge, padding included, to the decimal point."""

    @property
    def room(self) -> float:
        return max(self.width - 2 * _PAD_X, 1.0)


def table_strips(table: Table, where: Where, tools: Tools) -> list[Strip]:
    """The caption, the head rows, the rows; a page break repeats the head."""
    if table.row_heads:
        table = replace(table, rows=tuple(map(_strong_head, table.rows)))
    node = Node("Table", where.node)
    strips: list[Strip] = []
    if table.caption:
        inner = replace(where, node=Node("Caption", node))
        strips = paragraph(table.caption, tools.sheet.caption, inner, tools)
        strips[-1] = replace(strips[-1], height=strips[-1].height + 3)
    edges = tuple(_columns(table, where, tools))
    sheet = tools.sheet
    table_bars = bars_of(table)
    head_grid = _Grid(table, where, tools, edges, sheet.cell_head, heading=True)
    heads = head_grid.rows(table.head, Node("THead", node))
    heads = [replace(s, gap=Break.NEVER if i or strips else s.gap) for i, s in enumerate(heads)]
    head = _repeated(head_grid.rows(table.head, None), tools)
    grid = _Grid(table, where, tools, edges, sheet.cell, heading=False, bars=table_bars)
    body = [replace(strip, head=head) for strip in grid.rows(table.rows, Node("TBody", node))]
    if body and (heads or strips):
        body[0] = replace(body[0], gap=Break.NEVER)
    return [*strips, *heads, *body]


def _strong_head(row: Row) -> Row:
    """A row whose head is set off, as Word's table styles set off a first column."""
    return ((Strong(row[0]),), *row[1:])


def _repeated(strips: list[Strip], tools: Tools) -> Head | None:
    """A head that would fill a third of each page is not repeated."""
    height = fsum(strip.height for strip in strips)
    return Head(tuple(strips), height) if 0 < height < tools.house.page.height / 3 else None


@dataclass(frozen=True, slots=True)
class _Grid:
    """The rows of a table's head, or those of its body."""

    table: Table
    where: Where
    tools: Tools
    edges: tuple[_Edges, ...]
    style: Style
    heading: bool
    bars: Mapping[tuple[int, int], float] = field(default_factory=dict)
    """The part of the longest bar that a cell has, by row and column."""

    def rows(self, rows: tuple[Row, ...], node: Node | None) -> list[Strip]:
        """The strips of all rows; without a node they are an artifact."""
        found: list[Strip] = []
        made = [self._row(row, node and Node("TR", node)) for row in rows]
        gaps = _gaps_between([len(strips) for strips in made])
        for index, (row, strips) in enumerate(zip(rows, made, strict=True)):
            items = (*strips[0].items, *self._drawn_bars(index, row))
            strips[0] = replace(strips[0], items=items, gap=gaps[index])
            found += self._ruled(strips, first=index == 0, last=index == len(rows) - 1)
        return found

    def _row(self, row: Row, node: Node | None) -> list[Strip]:
        cells = [
            self._cell(content, edges, self._element(node, index))
            for index, (content, edges) in enumerate(zip(row, self.edges, strict=True))
        ]
        strips = [self._slice(slices) for slices in zip_longest(*cells, fillvalue=())]
        gaps = [Break.BAD] * len(strips)
        if len(strips) > _TALL:  # may be cut, but two lines from its ends
            gaps[2:-1] = [Break.LOATH] * (len(strips) - 3)
        return [replace(strip, gap=gap) for strip, gap in zip(strips, gaps, strict=True)]

    def _element(self, row: Node | None, index: int) -> Node | None:
        if row is None:
            return None
        if self.heading:
            return Node("TH", row, scope="Column")
        if self.table.row_heads and index == 0:
            return Node("TH", row, scope="Row")
        return Node("TD", row)

    def _cell(self, content: Cell, edges: _Edges, node: Node | None) -> list[tuple[Item, ...]]:
        """A cell's lines, each with what opens or shows it; an empty cell has one empty line."""
        rtl = self.tools.words.rtl
        runs = runs_of(content, self.style.type, node, self.tools.words)
        turned = bool(runs) and runs[0].rtl is not rtl
        style = replace(self.style, align=_align(edges.column, rtl=rtl, turned=turned))
        lines = lines_of(runs, style, edges.room, self.tools)
        drop = baseline(style, self.tools)
        x = edges.x + _PAD_X
        if edges.column.align == "decimal" and len(lines) == 1 and edges.point:
            left = _before_point(runs, self.tools)
            if left is not None:
                x = edges.x + self._at_point(lines[0], left, edges)
        items: list[tuple[Item, ...]] = [
            (LineAt(line, x, drop, artifact=node is None),) for line in lines
        ] or [()]
        if node is not None:
            items[0] = (Opens(node), *items[0])
        return items

    def _at_point(self, line: Line, left: float, edges: _Edges) -> float:
        """Where a figure stands that has so much before its point; mirrored it still reads on."""
        if not self.tools.words.rtl:
            return edges.point - left - line.left
        after = line.right - line.left - left
        return edges.width - edges.point - after - line.left

    def _drawn_bars(self, row: int, cells: Row) -> Iterator[RuleAt]:
        """Beside each number that has one a bar, which ends where the number begins."""
        accent = self.tools.house.colours.accent
        for column, content in enumerate(cells):
            if part := self.bars.get((row, column)):
                edges = self.edges[column]
                runs = runs_of(content, self.style.type, Node("TD"), self.tools.words)
                number = fsum(self.tools.setter.width(run.text, run.type) for run in runs)
                long = BAR_ROOM * part
                x = edges.x + edges.width - _PAD_X - number - _BAR_GAP - long
                yield RuleAt(
                    x, pad_of(self.tools) + self.style.leading / 2, long, _BAR_HIGH, accent
                )

    def _slice(self, slices: tuple[tuple[Item, ...], ...]) -> Strip:
        items = tuple(chain.from_iterable(slices))
        lines = [item for item in items if isinstance(item, LineAt) and not item.artifact]
        notes = tuple(note for item in lines for note in item.line.notes)
        return Strip(self.style.leading, items, notes=notes, frames=self.where.frames)

    def _ruled(self, strips: list[Strip], *, first: bool, last: bool) -> list[Strip]:
        """Padding above and below a row, and the rules: heavy round head and table, else light."""
        colours = self.tools.house.colours
        pad = pad_of(self.tools)
        strips[0] = _lowered(strips[0], pad)
        if first and (self.heading or not self.table.head):
            rule = self._rule(0, 1.0, colours.accent)
            strips[0] = replace(strips[0], items=(*strips[0].items, rule))
        if self.heading and not last:
            return strips
        height = strips[-1].height + pad
        rule = self._rule(height, *((0.8, colours.accent) if last else (0.4, colours.rule)))
        strips[-1] = replace(strips[-1], height=height, items=(*strips[-1].items, rule))
        return strips

    def _rule(self, y: float, weight: float, colour: str) -> RuleAt:
        return RuleAt(self.where.x, y, self.where.width, weight, colour)


def _gaps_between(lines: Sequence[int]) -> list[Break]:
    """How bad it is to end a page above each row of a table, by how many lines each has.

    Beside a row that may be cut itself a break is no worse than within it.
    """
    count = len(lines)
    whole = count <= _WHOLE and sum(lines) <= _LOW
    gaps = [Break.LOATH if count <= _SHORT else Break.FREE] * count
    for at in range(1, count):
        alone = at < _ALONE or count - at < _ALONE
        if whole or alone:
            cut = max(lines[at - 1 : at + 1]) > _TALL
            gaps[at] = Break.LOATH if cut else Break.BAD
    return [Break.FREE, *gaps[1:]]


def pad_of(tools: Tools) -> float:
    """Points above and below the words of a row."""
    return 1.75 if tools.house.is_dense else 3.0


def _lowered(strip: Strip, by: float) -> Strip:
    items = tuple(
        replace(item, baseline=item.baseline + by) if isinstance(item, LineAt) else item
        for item in strip.items
    )
    return replace(strip, height=strip.height + by, items=items)


def _align(column: Column, *, rtl: bool, turned: bool) -> Align:
    """Figures stand at the right in every script, words on one side of their column.

    So do words that run the other way than the table, whose start is its end.
    """
    align: Align = column.align if column.align != "decimal" else "start" if rtl else "end"
    return _OTHER_SIDE.get(align, align) if turned else align


_OTHER_SIDE: dict[Align, Align] = {"start": "end", "end": "start"}


# ---- columns -------------------------------------------------------------------------------


def _columns(table: Table, where: Where, tools: Tools) -> list[_Edges]:
    widths = _widths(table, where.width, tools)
    found: list[_Edges] = []
    x = where.x
    for index, (column, width) in enumerate(zip(table.columns, widths, strict=True)):
        edges = _Edges(x, width, column)
        if column.align == "decimal":
            edges = replace(edges, point=_point(table, index, edges, tools))
        found.append(edges)
        x += width
    return found


def _widths(table: Table, width: float, tools: Tools) -> list[float]:
    """As the author shared it out, or by what stands in the columns; always `width` in all."""
    shares = [column.share for column in table.columns]
    least, most = _needs(table, tools)
    if any(shares):
        return by_share(shares, least, width)
    return share_out(least, most, width, [column.align == "start" for column in table.columns])


def _needs(table: Table, tools: Tools) -> tuple[list[float], list[float]]:
    """For each column the width of its longest word, and of its longest line."""
    least = [2 * _PAD_X + 1] * len(table.columns)
    most = list(least)
    for part, style in ((table.head, tools.sheet.cell_head), (table.rows, tools.sheet.cell)):
        for row in part:
            for index, content in enumerate(row):
                low, high = _measure(content, style, tools)
                least[index] = max(least[index], low + 2 * _PAD_X + 1)
                most[index] = max(most[index], high + 2 * _PAD_X + 1)
    for index, column in enumerate(table.columns):
        if column.bars:
            least[index] += BAR_ROOM + _BAR_GAP
            most[index] += BAR_ROOM + _BAR_GAP
        elif column.align == "decimal":
            aligned = fsum(_round_point(table, index, tools)) + 2 * _PAD_X + 1
            least[index] = max(least[index], aligned)
            most[index] = max(most[index], aligned)
    return least, most


def _measure(content: tuple[Inline, ...], style: Style, tools: Tools) -> tuple[float, float]:
    runs = runs_of(content, style.type, Node("TD"), tools.words)
    row, _ = tools.setter.row(runs)
    longest = line = 0.0
    for at, (wide, space) in enumerate(zip(row.wide, row.spaces, strict=True)):
        line += wide
        longest = max(longest, line)
        line = 0.0 if at in row.forced else line + space
    return max(row.wide, default=0.0), longest


# ---- decimals ------------------------------------------------------------------------------

_NUMBER = pattern(r"\d[\d,\u00a0\u2009\u202f]*")
_LEAD = 12
"""Characters before a number at most ("c. ", "about ", "USD "); what has more is a remark."""


def _point(table: Table, index: int, edges: _Edges, tools: Tools) -> float:
    """Where the decimal points of a column stand, so that its longest number ends at the edge."""
    before, after = _round_point(table, index, tools)
    return edges.width - _PAD_X - after if before + after <= edges.room else 0.0


def _round_point(table: Table, index: int, tools: Tools) -> tuple[float, float]:
    """What the figures of a column take on either side of their decimal points, at most."""
    style = tools.sheet.cell
    before = after = 0.0
    for row in table.rows:
        runs = runs_of(row[index], style.type, Node("TD"), tools.words)
        left = _before_point(runs, tools)
        if left is not None:
            whole = fsum(tools.setter.width(run.text, run.type) for run in runs)
            before, after = max(before, left), max(after, whole - left)
    return before, after


def _before_point(runs: tuple[Run, ...], tools: Tools) -> float | None:
    """The width of what stands before the decimal point of a figure; None for anything else."""
    width, lead = 0.0, 0
    for run in runs:
        number = None if run.note or NEW_LINE in run.text else _NUMBER.search(run.text)
        if number and lead + number.start() <= _LEAD:
            return width + tools.setter.width(run.text[: number.end()].rstrip(","), run.type)
        width += tools.setter.width(run.text, run.type)
        lead += len(run.text)
    return None
