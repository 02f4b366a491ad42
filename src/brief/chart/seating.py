"""Seating: which spot each figure of a chart takes, so that none hides another or a mark."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot
from typing import Literal, TypeAlias

from brief.chart.shapes import Label
from brief.late import NamedTuple

Point: TypeAlias = tuple[float, float]
Side: TypeAlias = Literal["over", "under", "after", "before"]

_ON_LABEL = 10
"""How bad it is to stand on another figure; see `values` for what else is."""
_ROUNDS = 6
"""How often figures that meet make room for one another; in each all may move."""


class Box(NamedTuple):
    """What a figure or a mark takes of the drawing."""

    left: float
    right: float
    top: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether one lies over the other."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def way_to(self, point: Point) -> float:
        """How far it is from a point to its nearest edge."""
        across = max(self.left - point[0], point[0] - self.right, 0.0)
        return hypot(across, max(self.top - point[1], point[1] - self.bottom, 0.0))

    def is_cut(self, start: Point, end: Point) -> bool:
        """Whether a straight line runs through it (Liang and Barsky)."""
        first, last = 0.0, 1.0
        for at, to, low, high in (
            (start[0], end[0], self.left, self.right),
            (start[1], end[1], self.top, self.bottom),
        ):
            way = to - at
            if way == 0:
                if not low < at < high:
                    return False
                continue
            enter, leave = sorted(((low - at) / way, (high - at) / way))
            first, last = max(first, enter), min(last, leave)
        return first < last


class Spot(NamedTuple):
    """A place for a figure: its label, the side of its mark, and how bad it is were it alone."""

    label: Label
    side: Side
    box: Box
    harm: int
    is_free: bool
    """Whether it is in the field and on no mark; a line may have to run behind it."""


def seated(spots: Sequence[Sequence[Spot]], kept: set[int]) -> list[Spot | None]:
    """The spot of each figure, of those it may take, best first; None where none is left.

    They make room for one another. Of those that still meet, who meets the most goes, and of
    equals one that is not to be `kept`; whom that frees may move again.
    """
    chosen: list[Spot | None] = []
    for tries in spots:
        chosen.append(_least(tries, chosen))
    _make_room(spots, chosen)
    while crowded := {n: _harm(n, chosen) for n in range(len(chosen)) if _is_hidden(n, chosen)}:
        chosen[max(crowded, key=lambda n: (n not in kept, crowded[n], n))] = None
        _make_room(spots, chosen)
    for at, tries in enumerate(spots):
        if chosen[at] is None:
            chosen[at] = _least(tries, chosen)
            if _is_hidden(at, chosen):
                chosen[at] = None
    return chosen


def _make_room(spots: Sequence[Sequence[Spot]], chosen: list[Spot | None]) -> None:
    """Let each move to where it hurts least, in turn, while some still meet."""
    for _ in range(_ROUNDS):
        if not any(_is_hidden(at, chosen) for at in range(len(chosen))):
            return
        for at, tries in enumerate(spots):
            if chosen[at]:
                chosen[at] = _least(tries, _others(at, chosen))


def _is_hidden(at: int, chosen: Sequence[Spot | None]) -> bool:
    """Whether a figure cannot be read, or hides another, where it is."""
    spot = chosen[at]
    return spot is not None and (not spot.is_free or _harm(at, chosen) > spot.harm)


def _harm(at: int, chosen: Sequence[Spot | None]) -> int:
    spot = chosen[at]
    return _harm_of(spot, _others(at, chosen)) if spot else 0


def _others(at: int, chosen: Sequence[Spot | None]) -> list[Spot | None]:
    return [*chosen[:at], *chosen[at + 1 :]]


def _least(tries: Sequence[Spot], others: Sequence[Spot | None]) -> Spot:
    return min(tries, key=lambda spot: _harm_of(spot, others))


def _harm_of(spot: Spot, others: Sequence[Spot | None]) -> int:
    return spot.harm + _ON_LABEL * sum(spot.box.meets(one.box) for one in others if one)
