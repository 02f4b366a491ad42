"""Pages: how blocks fill them, one after the other, each note on the page of its mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum

from brief.late import NamedTuple
from brief.placing.heights import Stood
from brief.reckoned import Line

_RULE = 6.0
"""Points that the line over the notes takes."""


class Page:
    """One page after the other, with so much room each."""

    def __init__(self, room: float) -> None:
        self.room = room
        self.left = room
        self.number = 1
        self._noted = False

    def fits(self, lines: Sequence[Line], spare: float = 0) -> bool:
        """Whether there is room for them, and so much more."""
        return self.left >= self.room or self._high(lines) + spare <= self.left

    def put(self, lines: Sequence[Line]) -> None:
        """Put them there."""
        self.left -= self._high(lines)
        self._noted = self._noted or any(line.notes for line in lines)

    def turn(self) -> None:
        """Begin the next page."""
        self.left, self._noted = self.room, False
        self.number += 1

    def _high(self, lines: Sequence[Line]) -> float:
        high = fsum(line.height + line.above + line.notes for line in lines)
        swallowed = lines[0].above if self.left >= self.room else 0.0
        rule = _RULE if not self._noted and any(line.notes for line in lines) else 0.0
        return high - swallowed + rule


class Chain(NamedTuple):
    """Lines that stand on one page, with the places of the blocks in which they begin and end."""

    begins: int
    ends: int
    lines: Sequence[Line]


def chains(stood: Sequence[Stood]) -> Iterator[Chain]:
    """All lines, those that stay together in one."""
    lines: list[Line] = []
    begun, after = 0, 0.0
    for number, block in enumerate(stood):
        for at, line in enumerate(block.lines):
            begun = begun if lines else number
            lines.append(line if at else line._replace(above=max(after, block.before)))
            if not line.stays:
                yield Chain(begun, number, lines)
                lines = []
        after = block.after
    if lines:
        yield Chain(begun, len(stood) - 1, lines)


def most_blank(stood: Sequence[Stood], start: int, end: int, room: float) -> float:
    """The most that is left at the foot of a page before one that begins with such a block.

    They are those from `start` to before `end`, on pages with so much room.
    """
    page, most = Page(room), 0.0
    for chain in chains(stood[:end]):
        if not page.fits(chain.lines):
            most = max(most, page.left) if chain.begins >= start else most
            page.turn()
        page.put(chain.lines)
    return most
