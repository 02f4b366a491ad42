"""Spans: how high some strips stand, in one column or balanced over two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from itertools import accumulate
from math import fsum, inf

from brief.late import dataclass
from brief.writers.pdf.layout.pages import between, continues
from brief.writers.pdf.layout.strips import Break, Strip

_GAP_COST = {Break.FREE: 0.0, Break.LOATH: 8.0, Break.BAD: 400.0, Break.NEVER: 4000.0}
"""Points of height that a column may grow rather than end at such a place."""

_TABLE_COST = 60.0
"""The same for a table that is parted between two of its rows."""
_HOLE = 30.0
"""By how many points higher than need be an author's break may make a band: half of what it leaves
empty beside it."""


@dataclass(frozen=True, slots=True)
class Balanced:
    """Where the second column begins, how high the higher one is, and the cost of ending there."""

    middle: int
    height: float
    cost: float = 0


@dataclass(slots=True)
class Spans:
    """Heights of any run of strips, from sums that are made once."""

    strips: Sequence[Strip]
    uneven: bool = False
    """Whether columns differ in width where an author says what begins the second."""
    _sums: list[float] = field(init=False)

    def __post_init__(self) -> None:
        steps = (
            strip.height + (between(self.strips[i - 1], strip) if i else 0)
            for i, strip in enumerate(self.strips)
        )
        self._sums = [0.0, *accumulate(steps)]

    def height(self, start: int, end: int) -> float:
        """A column that holds the strips from `start` to before `end`."""
        if start >= end:
            return 0.0
        first = self.strips[start]
        opened = fsum(frame.pad for frame in first.frames) + first.height + self.repeated(start)
        closed = fsum(frame.pad for frame in self.strips[end - 1].frames)
        return opened + self._sums[end] - self._sums[start + 1] + closed

    def repeated(self, start: int) -> float:
        """The height of a table's head that is drawn again where its rows go on."""
        head = self.strips[start].head
        return head.height if head and continues(self.strips, start) else 0.0

    def balanced(self, start: int, end: int) -> Balanced:
        """The strips over two columns, as low as they stand without a bad break.

        An author's break stays, unless it parts what belongs together or makes the band far higher
        than need be.
        """
        forced = next((i for i in range(start + 1, end) if self.strips[i].next_column), None)
        if self.uneven and forced is not None:
            return self._split(start, forced, end)
        if forced is not None and self.strips[forced].gap >= Break.BAD:
            forced = None
        best = self._lowest(start, end)
        own = best if forced is None else self._split(start, forced, end)
        return best if own.height > best.height + _HOLE else own

    def _lowest(self, start: int, end: int) -> Balanced:
        best = Balanced(end, self.height(start, end))
        for middle in range(start + 1, end):
            choice = self._split(start, middle, end)
            if choice.height + choice.cost < best.height + best.cost - 1e-6:
                best = choice
        return best

    def _split(self, start: int, middle: int, end: int) -> Balanced:
        left, right = self.height(start, middle), self.height(middle, end)
        lopsided = max(0.0, right - left) * 0.2  # the left column is the longer one
        cost = _GAP_COST[self.strips[middle].gap] + lopsided if middle < end else inf
        if middle < end and self.strips[middle].head and continues(self.strips, middle):
            cost += _TABLE_COST
        return Balanced(middle, max(left, right), cost)
