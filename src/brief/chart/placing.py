"""Placing: where the tags of a lane stand, so that none meets another or the line to another.

Rows lie over the lane and under it. A tag takes a row, and its line all rows between it and its
dot, at one point. Tags that have no room in the rows there are get fewer (see `tags`): one alone
always has room.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import product

from brief.chart.tags import EDGE, Tag, Tagging
from brief.late import NamedTuple, dataclass

DOT = 3.4
_GAP = 4.0
"""Between two labels on one row, in points."""
_TOUCH = 0.5
"""At either end of a label, where a line may pass and cuts no letter."""


class Placed(NamedTuple):
    """A tag with its left end, its side of the lane and its row, counted from the lane."""

    tag: Tag
    left: float
    above: bool
    row: int

    @property
    def box(self) -> _Box:
        """What it takes of its rows, with its dot."""
        return _boxed(self.tag, self.left)

    @property
    def rows(self) -> int:
        """How many rows its side needs for it."""
        return self.row + len(self.tag.lines)


class _Box(NamedTuple):
    """What a label takes of a row."""

    left: float
    right: float

    def hides(self, line: float) -> bool:
        """Whether the line from a dot to its own label would run through this one."""
        return self.left + _TOUCH < line < self.right - _TOUCH


def _boxed(tag: Tag, left: float) -> _Box:
    return _Box(min(left, tag.x), max(left + tag.wide, tag.x))


@dataclass(slots=True)
class _Side:
    """One side of a lane: by row, from the lane outwards, its labels and the lines through it."""

    rows: int
    dots: Sequence[float] = ()
    """Those that no label but their own may stand next to."""
    labels: list[list[_Box]] = field(init=False)
    lines: list[list[float]] = field(init=False)

    def __post_init__(self) -> None:
        self.labels = [[] for _ in range(self.rows)]
        self.lines = [[] for _ in range(self.rows)]

    def take(self, box: _Box, x: float, row: int, high: int) -> bool:
        """Whether there was room, which is taken then."""
        if not self._is_free(box, x, row, high):
            return False
        for inner in self.lines[:row]:
            inner.append(x)
        for at in range(row, row + high):
            self.labels[at].append(box)
        return True

    def _is_free(self, box: _Box, x: float, row: int, high: int) -> bool:
        # Written out: a timeline of sixty events asks this a hundred thousand times.
        starts, ends = box.left + _TOUCH, box.right - _TOUCH
        if not row:
            for dot in self.dots:
                if starts < dot < ends and dot != x:
                    return False
        for inner in self.labels[:row]:
            for left, right in inner:
                if left + _TOUCH < x < right - _TOUCH:
                    return False
        begins, closes = box.left - _GAP, box.right + _GAP
        for at in range(row, row + high):
            for left, right in self.labels[at]:
                if begins < right and left < closes:
                    return False
            for line in self.lines[at]:
                if starts < line < ends:
                    return False
        return True


class _Way(NamedTuple):
    """In which order labels are set, and to which side of their dots first."""

    backwards: bool = False
    to_the_left: bool = False
    clear: bool = False
    """Whether all labels stand wholly beside their lines: days that stand close need that."""
    over: bool | None = None
    """The side of the lane that is tried alone; None for both."""


_WAYS = (
    _Way(),
    _Way(backwards=True, to_the_left=True),
    _Way(to_the_left=True),
    _Way(backwards=True),
    _Way(clear=True),
    _Way(backwards=True, to_the_left=True, clear=True),
    _Way(to_the_left=True, clear=True),
    _Way(backwards=True, clear=True),
)
_RIGHT = _Way(clear=True, over=True)
_LEFT = _Way(to_the_left=True, clear=True, over=False)
"""Stairs: of labels behind their lines the first is furthest out, of those before them the last.

So the line to none has to pass another, however close their days are.
"""


def place_tags(tagging: Tagging, most: int, least: int = 0) -> list[Placed]:
    """All tags of a lane in `most` rows on either side, as few under one as that needs.

    Over the lane `least` rows are there anyhow.
    """
    steps = tagging.groups()
    if found := _fewest_rows(tagging.tags(next(steps)), most, least):
        return found
    merged = list(steps)
    low, high = 0, len(merged) - 1
    while low < high:
        middle = (low + high) // 2
        if _in_rows(tagging.tags(merged[middle]), most, most):
            high = middle
        else:
            low = middle + 1
    tried = (_fewest_rows(tagging.tags(one), most, least) for one in merged[low:])
    return next(found for found in tried if found)


def _fewest_rows(tags: Sequence[Tag], most: int, least: int) -> list[Placed] | None:
    """The tags in as few rows as there can be, no fewer over the lane than under it.

    In one more, if no label seems to be another's then.
    """
    most = max(most, len(tags[0].lines)) if len(tags) == 1 else most
    near: list[Placed] | None = None
    for rows in range(1, 2 * most + 1):
        under = rows // 2
        found = _in_rows(tags, max(rows - under, min(least, most)), under)
        if near or (found and not _seeming(found)):
            return found if found and not _seeming(found) else near
        near = found
    return near


def _seeming(placed: Sequence[Placed]) -> int:
    """How many dots have another's label next to them, and their own further out."""
    inner = [(one.tag.x, one.box) for one in placed if not one.row]
    outer = [one.tag.x for one in placed if one.row]
    return sum(any(box.hides(dot) for x, box in inner if x != dot) for dot in outer)


def _in_rows(tags: Sequence[Tag], over: int, under: int) -> list[Placed] | None:
    """The tags in so many rows on either side; None where no way has found room for all.

    Of several ways the one in which the fewest labels seem to be another's.
    """
    room = max(one.high for one in tags) - min(one.low for one in tags)
    if sum(one.wide * len(one.lines) for one in tags) > (over + under) * room:
        return None
    dots, best = [one.x for one in tags], None
    for apart, plan in product(([], dots), _plans(tags)):
        found = _set(plan, (_Side(over, apart), _Side(under, apart)))
        if found and not _seeming(found):
            return found
        if found and (best is None or _seeming(found) < _seeming(best)):
            best = found
    return best


def _plans(tags: Sequence[Tag]) -> Iterator[list[tuple[Tag, _Way]]]:
    """The orders to set tags in, each with its way: all in one, then stairs from both ends."""
    for way in _WAYS:
        yield [(tag, way) for tag in tags[:: -1 if way.backwards else 1]]
    half = len(tags) // 2
    for first in dict.fromkeys((half, half - half // 2, half + half // 2, 0, len(tags))):
        behind = [(tag, _RIGHT) for tag in tags[:first][::-1]]
        yield [*behind, *((tag, _LEFT) for tag in tags[first:])]


def _set(plan: Sequence[tuple[Tag, _Way]], sides: tuple[_Side, _Side]) -> list[Placed] | None:
    placed: list[Placed] = []
    for tag, way in plan:
        spot = _find(tag, sides, way)
        if spot is None and way.over is not None:
            spot = _find(tag, sides, way._replace(over=None))
        if spot is None:
            return None
        placed.append(spot)
    return placed


def _find(tag: Tag, sides: tuple[_Side, _Side], way: _Way) -> Placed | None:
    """Over the line first, under it next, then ever further out; left or right of the dot."""
    high, over = len(tag.lines), sides[0]
    boxes = {left: _boxed(tag, left) for left in _lefts(tag, way)}
    for row in range(max(side.rows for side in sides) - high + 1):
        for side in sides:
            if row + high > side.rows or way.over not in {None, side is over}:
                continue
            for left, box in boxes.items():
                if side.take(box, tag.x, row, high):
                    return Placed(tag, left, side is over, row)
    return None


def _lefts(tag: Tag, way: _Way) -> Iterator[float]:
    """Where it may begin: at its dot, or so that it ends there; pushed in where neither has room.

    One that stands on the other side of the day ends, or begins, at the day.
    """
    if tag.x > tag.high + DOT + EDGE or tag.x < tag.low - DOT - EDGE:
        yield tag.high - tag.wide if tag.x > tag.high else tag.low
        return
    ends = min(tag.x + DOT, tag.high) - tag.wide
    tries = [max(tag.x - DOT, tag.low), ends]
    if way.clear:
        tries = [tag.x + EDGE, tag.x - EDGE - tag.wide]
    fits = [left for left in tries if tag.low <= left and left + tag.wide <= tag.high]
    yield from fits[:: -1 if way.to_the_left else 1][: 1 if way.over is not None else None]
    if not fits:
        yield max(tag.low, min(tag.x - DOT, tag.high - tag.wide))
