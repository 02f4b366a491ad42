"""Balance: where the second column begins on a last page that one column would hold.

Programs that balance columns by themselves do so at a change of sections, and lose notes there (see
two_columns.py). So the column ends by a break, which any program bears. How high a text is set is
not known here, only guessed: the break stands where it does no harm if the guess is off, since
what is before it and what is after it each take far less than a column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import assert_never

from brief.drawn import Lane
from brief.model import (
    Across,
    Block,
    Callout,
    Chronology,
    ColumnBreak,
    Contents,
    Figure,
    Heading,
    Inlines,
    List,
    NoteMark,
    Paragraph,
    Quote,
    Table,
    Title,
    Yardstick,
    iter_inlines,
    plain_text,
)
from brief.walk import iter_contents
from brief.writers.docx.write.chart import chart_height
from brief.writers.docx.write.kept import Room, height_of

_LETTER = 0.46
_LINE = 1.34
"""The width of a letter and the height of a line in ems."""
_LEAST, _MOST = 0.3, 1.6
"""How many columns a last page fills that is parted."""
_SIDE = 0.75
"""The most of a column that either side may take, so that it fits if the guess is off."""
_SHORT = 0.25
"""The part of a last page below which a side is no column."""
_TABLE = 1.2
"""How much higher a table is than its letters ask: words do not fill lines so short."""


def balance(blocks: Sequence[Block], room: Room, columns: int) -> tuple[Block, ...]:
    """The blocks with a break on the last page, where that would have a column nearly empty.

    A template's own break stays, unless it would make a second page of what has room on one.
    """
    flat = tuple(_flat(blocks))
    if columns != 2:  # noqa: PLR2004 - a pair
        return tuple(blocks)
    if any(isinstance(one, ColumnBreak) for one in flat):
        if not _overflows(flat, room):
            return tuple(blocks)
        blocks = flat = tuple(one for one in flat if not isinstance(one, ColumnBreak))
    ends = list(accumulate(_height(one, room) for one in flat))
    start = ends[-1] // (columns * room.height) * columns * room.height
    last = ends[-1] - start
    if not _LEAST * room.height <= last <= _MOST * room.height:
        return tuple(blocks)
    free = (at for at in range(1, len(flat)) if _may_begin(flat[at - 1], flat[at]))
    at = min(free, key=lambda one: abs(ends[one - 1] - start - last / 2), default=0)
    sides = (ends[at - 1] - start, ends[-1] - ends[at - 1])
    if not at or min(sides) < _SHORT * last or max(sides) > _SIDE * room.height:
        return tuple(blocks)
    return (*flat[:at], ColumnBreak(), *flat[at:])


def _overflows(flat: Sequence[Block], room: Room) -> bool:
    """Whether what follows a break is higher than a column, though all has room in two."""
    heights = [_height(one, room) for one in flat]
    at = next(place for place, one in enumerate(flat) if isinstance(one, ColumnBreak))
    return sum(heights) <= 2 * room.height and sum(heights[at:]) > room.height


def _flat(blocks: Sequence[Block]) -> Iterator[Block]:
    """In Word what stands across is as wide as a column."""
    for block in blocks:
        yield from block.blocks if isinstance(block, Across) else (block,)


def _may_begin(before: Block, block: Block) -> bool:
    """Whether a column may begin with a block: nothing that belongs to it stands before it."""
    if isinstance(before, Heading | Yardstick | Title):
        return False
    return not (isinstance(block, Table) and not block.caption)


def _height(block: Block, room: Room) -> float:
    """Points that a block and the notes it calls take, about."""
    notes = sum(
        room.notes.get(one.number, 0)
        for content in iter_contents((block,))
        for one in iter_inlines(content)
        if isinstance(one, NoteMark)
    )
    return _own_height(block, room) + notes


def _own_height(block: Block, room: Room) -> float:
    match block:
        case Title():
            return 3 * room.size * _LINE
        case Heading(content=content):
            return _lines(content, room) * room.size * 1.7 + 13
        case Paragraph(content=content):
            return _lines(content, room) * room.size * _LINE + room.size * 0.5
        case List(items=items):
            return sum(_inside(item, room) - 1.5 for item in items)
        case Quote(blocks=inside) | Callout(blocks=inside) | Across(blocks=inside):
            return _inside(inside, room) + 8
        case Table():
            bare = Room(room.width, room.height, room.size - 1, {})
            return height_of(block, bare) * _TABLE + _caption(block.caption, room) + 4
        case Figure():
            lines = bool(block.subtitle) + bool(block.source)
            return chart_height(block.drawn) + _caption(block.caption, room) + 16 * lines
        case Chronology(timeline=timeline):
            return _caption(block.caption, room) + sum(_lane(one, room) for one in timeline.lanes)
        case Yardstick():
            return 2 * room.size
        case Contents() | ColumnBreak():
            return 0
        case _ as never:
            assert_never(never)


def _lane(lane: Lane, room: Room) -> float:
    """Its name and what it says, in words."""
    said = sum(len(one.printed) + len(one.label) + 3 for one in lane.happenings)
    return _lines_of(len(lane.name) + said, room) * room.size * 1.25 + 4


def _inside(blocks: Sequence[Block], room: Room) -> float:
    return sum(_own_height(one, room) for one in blocks)


def _caption(content: Inlines, room: Room) -> float:
    return _lines(content, room) * room.size * 1.25 + 14 if content else 0


def _lines(content: Inlines, room: Room) -> int:
    return _lines_of(len(plain_text(content)), room)


def _lines_of(letters: int, room: Room) -> int:
    return max(1, -(-int(letters * _LETTER * room.size) // int(room.width)))
