"""Which tables stay on one page, which may break, and which are set as lists.

LibreOffice moves no mark out of a table's row (see note_space.py), so the notes of the last row of
a page are printed on the next one, unless the table is kept whole. But rows that are kept together
and do not fit a page make ONLYOFFICE print notes twice under wrong numbers. So a table that calls
notes is kept whole where it fits a page with ease, its notes too; else a short one of low rows and
one note a row is kept by its head and its last rows, and any other of words is a list, in which
notes keep to their marks. So is one of words that would be broken in its columns, since Word does
that without a hyphen. A long one without notes is kept by its ends as well: no row stands alone.
One that would leave a hole by being kept may break (placing.tables).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import ceil
from typing import Literal, TypeAlias

from brief.late import dataclass
from brief.model import (
    Inline,
    Inlines,
    List,
    Note,
    NoteMark,
    Paragraph,
    Row,
    Strong,
    Table,
    Text,
    iter_inlines,
    plain_text,
)
from brief.writers.docx.write.columns import PADDING, breaks_words, column_widths

Form: TypeAlias = Literal["whole", "by its ends", "broken", "list"]
"""Kept on one page; kept by its head and its last rows; kept by its head; no table at all."""

_FEW = 12
"""A table of so few rows stays on one page where it calls no notes."""
_PART = 0.66
"""The part of a page that a table with its notes may take and still be kept whole."""
_TALL = 0.12
"""The part of a page that a row may take in a table that breaks."""
_LETTER = 0.5
_LINE = 1.22
_ROW = 5.0
"""The width of a letter and the height of a line in ems; points above and below a row's words."""
_BETWEEN = " \N{MIDDLE DOT} "


@dataclass(frozen=True, slots=True)
class Room:
    """The page that a table stands on, in points, and how high each note is, by its number."""

    width: float
    height: float
    size: float
    notes: Mapping[int, float]


def note_heights(notes: Sequence[Note], width: float, size: float) -> dict[int, float]:
    """Points that each note takes at the foot of a page."""
    return {
        note.number: _lines(len(plain_text(note.content)), width, size) * size * _LINE
        for note in notes
    }


def form_of(table: Table, room: Room) -> Form:
    """How a table is set so that words are whole and notes stand on the page of their marks."""
    if _can_be_listed(table) and breaks_words(table, room.width, room.size):
        return "list"
    marks = [len(list(_marks(row))) for row in table.rows]
    few = len(table.head) + len(table.rows) <= _FEW
    if not any(marks):
        return "whole" if few else "by its ends"
    if height_of(table, room) <= _PART * room.height:
        return "whole"
    listed = _is_words(table) and sum(map(bool, marks)) * 2 > len(marks)
    if few and max(marks) == 1 and not (listed and _is_tall(table, room)):
        return "by its ends"
    return "list" if listed else "broken"


def _is_tall(table: Table, room: Room) -> bool:
    """Whether a row is so high that its note may stand on the page after it.

    LibreOffice fills the page with the row, and has no line left for what it calls.
    """
    return max(_heights(table, room)) > _TALL * room.height


def height_of(table: Table, room: Room) -> float:
    """Points from its head to its last note, as near as letters that are not measured allow."""
    rows = (*table.head, *table.rows)
    notes = sum(room.notes.get(mark.number, 0) for row in rows for mark in _marks(row))
    return sum(_heights(table, room)) + notes


def _heights(table: Table, room: Room) -> list[float]:
    """Points of each row, without its notes."""
    widths = [each - PADDING for each in column_widths(table, room.width, room.size)]
    lines = (
        max(
            _lines(len(plain_text(cell)), width, room.size)
            for cell, width in zip(row, widths, strict=True)
        )
        for row in (*table.head, *table.rows)
    )
    return [count * room.size * _LINE + _ROW for count in lines]


def list_of(table: Table) -> tuple[Paragraph | List, ...]:
    """The same words as items, each row in one; the heads in a line above."""
    head = tuple(Paragraph((Strong(_joined(row)),)) for row in table.head)
    items = (((_item(row)),) for row in table.rows)
    return (*head, List(tuple(items)))


def _item(row: Row) -> Paragraph:
    first, *others = row
    return Paragraph(_joined([(Strong(first),) if first else (), *others]))


def _joined(cells: Sequence[Inlines]) -> Inlines:
    said: list[Inline] = []
    for cell in cells:
        if cell and said:
            said.append(Text(_BETWEEN))
        said += cell
    return tuple(said)


def _is_words(table: Table) -> bool:
    """Whether it has no column of figures, which only a table can line up."""
    return all(column.align in {"start", "center"} for column in table.columns)


def _can_be_listed(table: Table) -> bool:
    """Whether its figures, if it has any, are told by bars: they need not line up."""
    return all(column.align in {"start", "center"} or column.bars for column in table.columns)


def _marks(row: Row) -> Iterator[NoteMark]:
    inlines = (inline for cell in row for inline in iter_inlines(cell))
    return (inline for inline in inlines if isinstance(inline, NoteMark))


def _lines(letters: int, width: float, size: float) -> int:
    return max(1, ceil(letters * _LETTER * size / max(width, size)))
