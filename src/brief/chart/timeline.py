"""Timeline: lanes of happenings over one axis, each with its date and a few words beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from datetime import date
from math import cos, pi, sin
from typing import Literal, NamedTuple

from brief.chart.axis import Axis, axis_of
from brief.chart.shapes import FINE, Bar, Dot, Drawing, Label, Measure, Shape, Stroke, wrapped
from brief.drawn import Happening, Lane, Timeline
from brief.late import dataclass

_DOT = 3.4
_BOLD = 1.09
"""How much wider bold letters are, with room to spare."""
_GAP = 4.0
"""Between two labels on one row, in points."""
_EDGE = 2.0
"""Between a line and a label that stands wholly beside it."""
_TOUCH = 0.5
"""At either end of a label, where a line may pass and cuts no letter."""
_MOST_ROWS = 12
_FEW_ROWS = 4


class _Box(NamedTuple):
    """What a label takes of a row."""

    left: float
    right: float

    def meets(self, other: _Box) -> bool:
        return self.left < other.right + _GAP and other.left < self.right + _GAP

    def hides(self, leader: float) -> bool:
        """Whether the line from a dot to its own label would run through this one."""
        return self.left + _TOUCH < leader < self.right - _TOUCH


@dataclass(slots=True)
class _Row:
    """The labels of one row, and the lines that run through it to labels further out."""

    labels: list[_Box] = field(default_factory=list)
    leaders: list[float] = field(default_factory=list)

    def has_room(self, box: _Box) -> bool:
        return not any(map(box.meets, self.labels)) and not any(map(box.hides, self.leaders))


@dataclass(slots=True)
class _Side:
    """One side of a lane, row by row from its line outwards."""

    rows: list[_Row] = field(default_factory=list)

    def find(self, box: _Box, dot: float, most: int, *, crossing: bool) -> int | None:
        """The nearest row with room, whose leader runs through no label unless it has to."""
        for index in range(most):
            if len(self.rows) <= index:
                self.rows.append(_Row())
            if self.rows[index].has_room(box):
                for inner in self.rows[:index]:
                    inner.leaders.append(dot)
                self.rows[index].labels.append(box)
                return index
            if not crossing and any(one.hides(dot) for one in self.rows[index].labels):
                return None
        return None


@dataclass(slots=True)
class _Placed:
    happening: Happening
    dot: float
    end: float
    text: float
    anchor: Literal["start", "end"]
    above: bool
    row: int
    crossing: bool
    """Whether its line may run through another label."""


class _Way(NamedTuple):
    """In which order labels are set, and to which side of their dots first."""

    backwards: bool = False
    to_the_left: bool = False
    clear: bool = False
    """Whether all labels stand wholly beside their lines: days that stand close need that."""


_WAYS = (
    _Way(),
    _Way(backwards=True, to_the_left=True),
    _Way(to_the_left=True),
    _Way(backwards=True),
    _Way(clear=True),
    _Way(backwards=True, clear=True),
)


def _faults(placed: Sequence[_Placed]) -> tuple[int, int]:
    """How many lines may run through a label, and how far out the labels stand."""
    return sum(one.crossing for one in placed), sum(one.row for one in placed)


@dataclass(frozen=True, slots=True)
class TimelineDrawer:
    """Draws a timeline `width` points wide; lanes are named at the left."""

    timeline: Timeline
    width: float
    measure: Measure
    size: float

    def draw(self) -> Drawing:
        """The ground after the day of the facts, the lanes, the axis, the day itself."""
        shapes: list[Shape] = []
        y = self.size * 1.6
        for number, lane in enumerate(self.timeline.lanes):
            drawn, y = self._lane(number, lane, y)
            shapes += drawn
        shapes += self._axis_line(y)
        bottom = y + self.size * 1.8
        return Drawing(self.width, bottom, (*self._after(y), *shapes, *self._as_of(y)))

    @property
    def _left(self) -> float:
        widest = max((self.measure(lane.name) for lane in self.timeline.lanes), default=0)
        return min(widest * _BOLD, self.width * 0.17) + 10

    @property
    def _days(self) -> list[date]:
        happenings = (one for lane in self.timeline.lanes for one in lane.happenings)
        return [day for one in happenings for day in (one.first, one.last)]

    @property
    def _axis(self) -> Axis:
        return axis_of([*self._days, self.timeline.as_of], self._left, self.width)

    # ---- lanes ----

    def _lane(self, number: int, lane: Lane, top: float) -> tuple[list[Shape], float]:
        step = self.size * 1.28
        placed, above, below = self._placed(lane)
        middle = top + above * step + self.size * 0.9
        shapes: list[Shape] = [Stroke(((self._left, middle), (self.width, middle)), weight=FINE)]
        names = wrapped(lane.name, self._left - 10, lambda text: self.measure(text) * _BOLD)
        first = middle - (len(names) - 1) * step / 2 + self.size * 0.34
        for index, line in enumerate(names):
            shapes.append(Label(line, 0, first + index * step, "start", "lane", number))
        order = {id(one): at for at, one in enumerate(lane.happenings)}  # as they are read
        for one in sorted(placed, key=lambda one: order[id(one.happening)]):
            shapes += self._happening(number, one, middle, step)
        return shapes, middle + below * step + self.size * 0.6

    def _placed(self, lane: Lane) -> tuple[list[_Placed], int, int]:
        """Where each label goes, and how many rows that takes over and under the line.

        Set one after the other, a label may leave the next no place but behind it: then they are
        set from the other end of the lane, or to the other side of their dots.
        """
        found = self._set(lane, _WAYS[0])
        for way in _WAYS[1:]:
            if any(p.crossing for p in found):
                found = min(found, self._set(lane, way), key=_faults)
        above = max((p.row + 1 for p in found if p.above), default=0)
        below = max((p.row + 1 for p in found if not p.above), default=0)
        return found, above, below

    def _set(self, lane: Lane, way: _Way) -> list[_Placed]:
        axis, over, under = self._axis, _Side(), _Side()
        found: list[_Placed] = []
        for one in lane.happenings[:: -1 if way.backwards else 1]:
            left, right = axis.x(one.first), axis.x(one.last)
            dot = left if one.lasting else (left + right) / 2
            found.append(self._find_place(one, (dot, right), (over, under), way))
        return found

    def _find_place(
        self, one: Happening, ends: tuple[float, float], both: tuple[_Side, _Side], way: _Way
    ) -> _Placed:
        """Over the line first, under it next, then ever further out; left or right of the dot.

        Over the day of the facts only where a few rows have no room before it or behind it.
        """
        wide, (dot, end), over = self._wide(one), ends, both[0]
        tries = (
            (False, self._sides(dot, wide, over_day=False), _FEW_ROWS),
            (False, self._sides(dot, wide, over_day=True), _MOST_ROWS),
            (False, self._clear_sides(dot, wide), self._count),
            (True, self._sides(dot, wide, over_day=True), self._count),
        )
        for crossing, places, rows in tries[2:] if way.clear else tries:
            sides = [*places][:: -1 if way.to_the_left else 1]
            for most in range(1, rows):
                for side in both:
                    for anchor, text in sides:
                        left = text if anchor == "start" else text - wide
                        row = side.find(_Box(left, left + wide), dot, most, crossing=crossing)
                        if row is not None:
                            above = side is over
                            return _Placed(one, dot, end, text, anchor, above, row, crossing)
        raise RuntimeError("a timeline has more labels than rows")

    @property
    def _count(self) -> int:
        return len(self._days) + 2

    def _sides(
        self, dot: float, wide: float, *, over_day: bool
    ) -> Iterator[tuple[Literal["start", "end"], float]]:
        """The label begins at its dot or ends there; one wider than either side is pushed in."""
        if dot + wide <= self.width and (over_day or not self._crosses(dot, wide)):
            yield "start", dot - _DOT
        if dot - wide >= self._left - 6:
            day = self._axis.x(self.timeline.as_of)
            yield "end", day - 2 if dot < day < dot + _DOT + 2 else dot + _DOT
        if dot + wide > self.width and dot - wide < self._left - 6:
            yield "start", max(self._left - 6, self.width - wide)

    def _clear_sides(
        self, dot: float, wide: float
    ) -> Iterator[tuple[Literal["start", "end"], float]]:
        """Wholly beside its line: so the lines of many days that stand close pass one another's."""
        if dot - _EDGE - wide >= self._left - 6:
            yield "end", dot - _EDGE
        if dot + _EDGE + wide <= self.width and not self._crosses(dot, wide):
            yield "start", dot + _EDGE

    def _crosses(self, dot: float, wide: float) -> bool:
        """Whether a label that begins at its dot runs over the line of the day of the facts."""
        day = self._axis.x(self.timeline.as_of)
        return dot < day < dot + wide

    def _wide(self, one: Happening) -> float:
        return self.measure(f"{one.printed} ") * _BOLD + self.measure(one.label)

    def _happening(self, number: int, one: _Placed, y: float, step: float) -> Iterator[Shape]:
        base = y - self.size * 0.75 - one.row * step
        if not one.above:
            base = y + self.size * 1.35 + one.row * step
        if one.row or not one.above:
            tip = base + 2 if one.above else base - self.size * 0.75
            yield Stroke(((one.dot, y), (one.dot, tip)), weight=FINE)
        if one.happening.lasting:
            yield Bar(one.dot, y - _DOT, max(one.end - one.dot, 2 * _DOT), 2 * _DOT, 0, "span")
        yield Dot(_circle(one.dot, y), 0, hollow=one.happening.disputed)
        left = one.text if one.anchor == "start" else one.text - self._wide(one.happening)
        yield Label(one.happening.printed, left, base, "start", "title", number)
        at = left + self.measure(f"{one.happening.printed} ") * _BOLD
        yield Label(one.happening.label, at, base, "start", "name", number)

    # ---- the axis and the day of the facts ----

    def _axis_line(self, y: float) -> Iterator[Shape]:
        axis = self._axis
        edges = [self._left, *(side for at in axis.breaks for side in (at - 4, at + 4)), self.width]
        for left, right in zip(edges[::2], edges[1::2], strict=True):
            yield Stroke(((left, y), (right, y)), weight=0.75)
        for at in axis.breaks:
            for shift in (-3.0, 1.0):
                yield Stroke(((at + shift, y + 3), (at + shift + 2.25, y - 3)), weight=0.75)
        every = 1 + int(self.measure("0000") * 1.3 / axis.year)
        for index, (year, x) in enumerate(axis.starts):
            yield Stroke(((x, y), (x, y + 3)), weight=0.75)
            if index % every == 0:
                middle = x + axis.year / 2
                yield Label(str(year), middle, y + self.size * 1.3, "middle", "tick")

    def _after(self, y: float) -> Iterator[Shape]:
        x = self._axis.x(self.timeline.as_of)
        if x < self.width:
            yield Bar(x, 0, self.width - x, y, 0, "shade")

    def _as_of(self, y: float) -> Iterator[Shape]:
        """The day's line, and above all lanes its name: left of the line, where there is room."""
        x = self._axis.x(self.timeline.as_of)
        yield Stroke(((x, self.size * 0.4), (x, y)), weight=0.75, as_of=True)
        said = self.timeline.as_of_label
        side: Literal["start", "end"] = (
            "start" if x + self.measure(said) + 3 <= self.width else "end"
        )
        yield Label(said, x + 3 if side == "start" else x - 3, self.size, side, "as-of")


def _circle(x: float, y: float) -> tuple[tuple[float, float], ...]:
    """A dot as a closed run of points."""
    turns = (2 * pi * step / 20 for step in range(20))
    return tuple((x + _DOT * cos(turn), y + _DOT * sin(turn)) for turn in turns)
