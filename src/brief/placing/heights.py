"""Heights: how high a block stands in Word, line by line, in points.

By the sizes and spaces of the default letterhead (writers.docx.parts.default_styles); what words
take is `reckoned`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from brief.calibri import ems
from brief.chart import draw_timeline
from brief.chart.native import chart_height, in_word
from brief.drawn import Timeline
from brief.house import House
from brief.kept import Keep, make_anew
from brief.late import NamedTuple
from brief.model import (
    Across,
    Block,
    Callout,
    Chronology,
    Code,
    Contents,
    Document,
    Figure,
    Heading,
    Inlines,
    List,
    NoteMark,
    Paragraph,
    Quote,
    Table,
    Text,
    Title,
    Yardstick,
    iter_inlines,
    plain_text,
)
from brief.reckoned import CELL, MARK, RAISED, Line, Set, as_wide, bolder, line_height, paragraph
from brief.walk import is_strong_line, sections_of

_LINED = 1.1
"""How far apart lines of text stand, in lines."""
_SURE = 0.98
"""The part of a width that words fill at most, since letters differ from font to font."""
_AFTER = 6.0
_HEADS = ((14.0, 4.0), (11.0, 3.0), (9.0, 2.0), (8.0, 2.0))
_DENSE_HEADS = ((10.0, 3.0), (8.0, 2.0), (6.0, 2.0), (6.0, 2.0))
"""The space before and after headings of each level, and that in a house that sets their size."""
_LEAST = 1.15
"""How high a line of small print is at least, in ems."""
_ITEM_INSET = 1.42
_BOX_INSET, _BEFORE_BOX, _AFTER_BOX = 17.0, 9.0, 15.0
"""How far its words stand in, and the space around it, that of its lower edge too."""
_UNDER_PARTICULARS = 12.0
_ROW = 4.5
_NOTES_APART = 1.0
_BETWEEN_LINES = 3.0
_BAR = 3.0
"""How much higher than a line of text the bar of a likelihood stands."""
_OVER_BAR, _UNDER_BAR = 6.0, 2.0
_FEW_ROWS = 12
"""Rows of a table that is kept whole (writers.docx.write.kept)."""


class Stood(NamedTuple):
    """A block's lines and the space around them."""

    lines: Sequence[Line]
    before: float = 0
    after: float = 0


class Heights:
    """Says of the blocks of one document how high they stand."""

    def __init__(self, house: House, document: Document, keep: Keep = make_anew) -> None:
        self._house, self._keep = house, keep
        self._size, fonts = house.body_size, house.docx_fonts
        self.room = house.page.height - house.page.top - house.page.bottom
        self._width = house.page.width - house.page.left - house.page.right
        serif, self._sans = (line_height(one, lower=True) for one in (fonts.body, fonts.heads))
        self._line = self._size * serif * _LINED
        self._noted = fonts.heads if house.note_font == "heads" else fonts.body
        self._apart = 0.0 if house.is_dense else _NOTES_APART
        self._small = max(self._sans, _LEAST) * house.note_size + self._apart
        self._after = round(self._size * 0.5) if house.is_dense else _AFTER
        self._spaces = _DENSE_HEADS if house.is_dense else _HEADS
        self._sections = len(sections_of(document.blocks))
        self._notes = {one.number: one.content for one in document.notes}
        self._high: dict[int, float] = {}

    def of(self, block: Block, inset: float = 0) -> Stood:
        """How a block stands, set in by so many points."""
        match block:
            case Title(content=content):
                size = self._house.title_size or self._scaled(4)
                return Stood(self._headed(content, size, size * self._sans), 0, 4)
            case Heading(level=level, content=content):
                size = self._of_heading(level)
                lines = self._headed(content, size, size * self._sans * 1.05)
                return Stood(lines, *self._spaces[level - 1])
            case Paragraph(content=content, role="body"):
                size = as_wide(self._size, self._house.docx_fonts.body)
                stays = is_strong_line(block)
                return Stood(
                    self._set(content, size, self._line, inset, stays=stays), 0, self._after
                )
            case Paragraph(content=content, role=role):
                after = _UNDER_PARTICULARS if role == "particulars" else 4
                return Stood(self._printed_small(content, inset), 0, after)
            case Table():
                return Stood(self._table(block), 10 if block.caption else 0, 10)
            case Figure() | Chronology():
                return self._figure(block)
            case Yardstick():
                return Stood([Line(self._line + _BAR, stays=True)], _OVER_BAR, _UNDER_BAR)
            case Contents():
                return Stood(self._contents(), 10, 2)
            case List(items=items):
                inset += self._size * _ITEM_INSET
                return Stood(list(self._listed(items, inset)), 0, _BETWEEN_LINES)
            case Callout(blocks=inside):
                lines = list(self._under(inside, inset + _BOX_INSET, _BETWEEN_LINES))
                return Stood(lines, _BEFORE_BOX, _AFTER_BOX)
            case Quote(blocks=inside) | Across(blocks=inside):
                return Stood(list(self._under(inside, inset, self._after)), 0, self._after)
            case _:
                return Stood(())

    def _contents(self) -> list[Line]:
        """The list of contents: its title, and a line for each section."""
        title, line = (Line(size * self._sans * 1.05) for size in (self._size, self._size - 0.5))
        return [title._replace(stays=True), *[line._replace(above=2)] * self._sections]

    def _scaled(self, steps: int) -> float:
        return self._size * self._house.scale**steps

    def _of_heading(self, level: int) -> float:
        largest = self._house.heading_size
        return (
            largest - (largest - self._size) * (level - 1) / 3
            if largest
            else self._scaled(4 - level)
        )

    def _called(self, number: int) -> float:
        """How high a note stands that is called."""
        if number not in self._high:
            self._high[number] = self._note(self._notes[number]) if number in self._notes else 0.0
        return self._high[number]

    def _note(self, content: Inlines) -> float:
        size = self._house.note_size
        words = Set(self._width * _SURE)
        words.add(plain_text(content), as_wide(size, self._noted))
        return words.count * size * line_height(self._noted, lower=True) + self._apart

    def _headed(self, content: Inlines, size: float, high: float) -> list[Line]:
        heads = self._house.docx_fonts.heads
        return self._set(content, as_wide(size * bolder(heads), heads), high, stays=True)

    def _printed_small(
        self, content: Inlines, inset: float = 0, *, stays: bool = False
    ) -> list[Line]:
        size = as_wide(self._house.note_size, self._house.docx_fonts.heads)
        return self._set(content, size, self._small, inset, stays=stays)

    def _set(
        self, content: Inlines, size: float, high: float, inset: float = 0, *, stays: bool = False
    ) -> list[Line]:
        """The lines of a paragraph, of which the first two and the last two stay together."""
        words, called = Set((self._width - inset) * _SURE), list[tuple[int, int]]()
        for inline in iter_inlines(content):
            match inline:
                case Text(text=text) | Code(text=text):
                    words.add(text, size)
                case NoteMark(number=number):
                    words.add(MARK, RAISED * size)
                    called.append((words.count - 1, number))
                case _:
                    pass
        notes = [0.0] * words.count
        for at, number in called:
            notes[at] += self._called(number)
        return paragraph(high, notes, stays=stays)

    def _under(self, blocks: Iterable[Block], inset: float, apart: float) -> Iterator[Line]:
        """What stands in a box or a quotation, one under the other."""
        for block in blocks:
            lines = self.of(block, inset).lines
            for at, line in enumerate(lines):
                yield line if at else line._replace(above=apart)

    def _listed(self, items: Iterable[Sequence[Block]], inset: float) -> Iterator[Line]:
        for item in items:
            yield from self._under(item, inset, _BETWEEN_LINES)

    def _caption(self, content: Inlines) -> list[Line]:
        if not content:
            return []
        size = self._house.caption_size or self._size - 1
        return self._headed(content, size, size * self._sans * 1.05)

    def _figure(self, block: Figure | Chronology) -> Stood:
        lines = self._caption(block.caption)
        if isinstance(block, Chronology):
            high = self._timeline(block.timeline) + 2
            return Stood([*lines, Line(high, above=4)], 10, _AFTER)
        high = chart_height(in_word(block.drawn), self._width, self._house.figure_size) + 2
        told = self._printed_small(block.subtitle, stays=True) if block.subtitle else []
        source = self._printed_small(block.source) if block.source else []
        drawing = Line(high, above=4, stays=bool(source))
        return Stood([*lines, *told, drawing, *source], 10, 4 if source else _AFTER)

    def _timeline(self, timeline: Timeline) -> float:
        size = self._house.figure_size

        def height() -> float:
            return draw_timeline(timeline, self._width, self._measure, size=size).height

        return self._keep(("height", timeline, self._width, size), height)

    def _measure(self, label: str) -> float:
        return ems(label) * self._house.figure_size

    def _table(self, table: Table) -> list[Line]:
        """Its rows, kept together if they are few, as they are in Word."""
        size = self._house.table_size or self._size - 1
        wide = as_wide(size, self._house.docx_fonts.heads)
        rows = (*table.head, *table.rows)
        widths = self._columns(rows)
        lines = self._caption(table.caption)
        for at, row in enumerate(rows, 1):
            cells = (
                self._set(c, wide, size * self._sans, self._width - w)
                for c, w in zip(row, widths, strict=True)
            )
            made = [(len(cell), sum(line.notes for line in cell)) for cell in cells]
            high = max(count for count, _ in made) * size * self._sans + _ROW
            stays = at < len(rows) <= _FEW_ROWS or at <= len(table.head)
            lines.append(Line(high, sum(n for _, n in made), stays=stays))
        return lines

    def _columns(self, rows: Sequence[Sequence[Inlines]]) -> list[float]:
        """The width of each column, by what its longest cell says."""
        longest = [
            max(8, *(len(plain_text(cell)) for cell in column))
            for column in zip(*rows, strict=True)
        ]
        return [self._width * one**0.5 / sum(n**0.5 for n in longest) - CELL for one in longest]
