"""Figures: how far each goes behind the words that come after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.house import House
from brief.kept import Keep, make_anew
from brief.late import NamedTuple
from brief.model import Blocks, Chronology, Document, Figure, Heading, Paragraph, Table
from brief.placing.heights import Heights, Stood
from brief.placing.pages import most_blank

_FIGURES = (Figure, Chronology)
_FAR = 3
"""How many blocks of words a figure stands behind at most."""
_ENOUGH = 40.0
"""Points of a page's foot that may stay blank before a figure."""
_SURE = 6.0
"""Points of a page that words have to leave if they are to stand on it for certain."""
_WORTH = 20.0
"""Points that are worth setting a figure elsewhere."""


def place_figures(document: Document, house: House, keep: Keep = make_anew) -> Sequence[int]:
    """The order of the blocks in which figures leave little of the pages before them blank.

    Whoever makes the same again and again gives what keeps the heights of drawings.
    """
    blocks = document.blocks
    order, at = [*range(len(blocks))], 0
    if not any(isinstance(one, _FIGURES) for one in blocks):
        return order
    flow = _Flow(blocks, Heights(house, document, keep), {})
    while at < len(order):
        if isinstance(blocks[order[at]], _FIGURES):
            by = flow.best(order, at)
            order = flow.moved(order, at, by)
            at += by + flow.long(order, at + by) - 1
        at += 1
    return order


class _Flow(NamedTuple):
    """The blocks, and how those stand that were asked for; orders are by their place."""

    blocks: Blocks
    heights: Heights
    stood: dict[int, Stood]

    def long(self, order: Sequence[int], at: int) -> int:
        """How many blocks a figure is, with the table of its figures."""
        tabled = at + 1 < len(order) and isinstance(self.blocks[order[at + 1]], Table)
        return 2 if tabled and isinstance(self.blocks[order[at]], Figure) else 1

    def moved(self, order: Sequence[int], at: int, by: int) -> list[int]:
        """The same blocks, the figure there so many further on."""
        end = at + self.long(order, at)
        return [*order[:at], *order[end : end + by], *order[at:end], *order[end + by :]]

    def best(self, order: Sequence[int], at: int) -> int:
        """By how many blocks the figure there goes further on."""
        room = self.heights.room
        blank = {0: self._blank(order, at, 0, room)}
        for by in self._places(order, at):
            if min(blank.values()) <= _ENOUGH:
                break
            blank[by] = self._blank(order, at, by, room - _SURE)
        best = min(blank, key=lambda by: (max(blank[by], _ENOUGH), by))
        return best if blank[best] <= blank[0] - _WORTH else 0

    def _places(self, order: Sequence[int], at: int) -> Iterator[int]:
        """By how many it may go on: behind words of its section, before its next figure.

        A timeline, which belongs to no section alone, may go into the one that comes next.
        """
        words = 0
        for by, other in enumerate(order[at + self.long(order, at) :], 1):
            if isinstance(self.blocks[other], Paragraph) and words < _FAR:
                words += 1
                yield by
            elif words or not (
                isinstance(self.blocks[other], Heading)
                and isinstance(self.blocks[order[at]], Chronology)
            ):
                return

    def _blank(self, order: Sequence[int], at: int, by: int, room: float) -> float:
        """Points left blank at the foot of a page up to the figure, which goes on so far."""
        stood = [self._stood(one) for one in self.moved(order, at, by)[: at + by + 1]]
        return most_blank(stood, at, len(stood), room)

    def _stood(self, block: int) -> Stood:
        """How it stands; no figure asks for what comes far behind the last one."""
        if block not in self.stood:
            self.stood[block] = self.heights.of(self.blocks[block])
        return self.stood[block]
