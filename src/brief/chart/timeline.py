"""Timeline: lanes of happenings over one axis, each with its date and a few words beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from itertools import product
from math import cos, pi, sin
from typing import Literal

from brief.chart.axis import Axis, axis_of
from brief.chart.placing import DOT, Placed, place_tags
from brief.chart.shapes import (
    FINE,
    Bar,
    Dot,
    Drawing,
    Fill,
    Label,
    Measure,
    Shape,
    Stroke,
    words_of,
    wrapped,
)
from brief.chart.tags import BOLD, EDGE, Tagging
from brief.drawn import Lane, Timeline
from brief.late import dataclass

_NARROW = 320.0
"""Points below which lanes are named over their lines."""
_ROWS, _FEW = 12, 6
"""Rows of labels on each side of all lanes together, and of one lane, at most."""
_CLEAR = 2.0
"""Between the last lane and the axis, whose marks of a break rise over it."""
_PAD = 0.5
"""Over and under the labels of a lane, as a part of the size of its letters."""
_NAMED_YEARS = 2
"""Years of an axis up to which its months are named, where they have room."""
_SHARED = 2.0
"""How thick the line through the dots is that share a label."""


@dataclass(frozen=True)
class TimelineDrawer:
    """Draws a timeline `width` points wide; lanes are named at the left, or over their lines."""

    timeline: Timeline
    width: float
    measure: Measure
    size: float
    air: float = 1
    """How many times as far apart rows of labels stand as they need."""

    def draw(self) -> Drawing:
        """The ground after the day of the facts, the lanes, the axis, the day itself."""
        shapes: list[Shape] = []
        y = top = (
            0.0 if self._is_day_beside else self.size * 0.32 + len(self._day_said) * self._line
        )
        for number in range(len(self.timeline.lanes)):
            drawn, y = self._lane(number, y)
            shapes += drawn
        y += _CLEAR
        shapes += self._axis_line(y)
        key, bottom = self._key(y), y + self.size * 1.8 + self._under_months
        if key and not self._has_key_beside:
            bottom += self._line
        shapes += key
        return Drawing(self.width, bottom, (*self._after(y), *shapes, *self._as_of(top, y)))

    @cached_property
    def _tagging(self) -> list[Tagging]:
        lanes = self.timeline.lanes
        return [Tagging(lane, self._axis, self._day, self.measure) for lane in lanes]

    @cached_property
    def _placed(self) -> list[list[Placed]]:
        """The labels of each lane; beside the name of the day the first has rows anyhow."""
        most = max(1, min(_FEW, _ROWS // len(self._tagging)))
        rows = len(self._day_said) if self._day_side == "start" and not self._is_narrow else 0
        least = [rows, *(0 for _ in self._tagging[1:])]
        return [place_tags(one, most, rows) for one, rows in zip(self._tagging, least, strict=True)]

    @cached_property
    def _is_day_beside(self) -> bool:
        """Whether the name of the day has room behind it, beside the labels of the first lane."""
        over = [one for one in self._placed[0] if one.above]
        last = any(max(one.left + one.tag.wide, one.tag.x) > self._day for one in over)
        return self._day_side == "start" and not self._is_narrow and not last

    @cached_property
    def _line(self) -> float:
        """From line to line of words."""
        return self.size * 1.28

    @cached_property
    def _step(self) -> float:
        """From row to row of labels."""
        return self._line * self.air

    @cached_property
    def _is_narrow(self) -> bool:
        return self.width < _NARROW

    @cached_property
    def _left(self) -> float:
        if self._is_narrow:
            return 0.0
        widest = max((self.measure(lane.name) for lane in self.timeline.lanes), default=0)
        return min(widest * BOLD, self.width * 0.17) + 10

    @cached_property
    def _axis(self) -> Axis:
        happenings = [one for lane in self.timeline.lanes for one in lane.happenings]
        ends = (one.until for one in happenings if one.until)
        days = [day for one in happenings for day in (one.first, one.last)]
        return axis_of([*days, *ends, self.timeline.as_of], self._left, self.width)

    @cached_property
    def _day(self) -> float:
        return self._axis.x(self.timeline.as_of)

    # ---- lanes ----

    def _lane(self, number: int, top: float) -> tuple[list[Shape], float]:
        lane, tagging = self.timeline.lanes[number], self._tagging[number]
        placed = self._placed[number]
        above, below = (
            max((one.rows for one in placed if one.above is side), default=0)
            for side in (True, False)
        )
        if not number and self._is_day_beside:
            above = max(above, len(self._day_said))
        names = self._names(lane)
        over = top + (len(names) * self._line if self._is_narrow else 0)
        half = 0.0 if self._is_narrow else (len(names) * self._line - self.size * 1.5) / 2
        middle = over + max(above * self._step, half) + self.size * _PAD * self.air
        start = self._left
        shapes: list[Shape] = [Stroke(((start, middle), (self.width, middle)), weight=FINE)]
        shapes += self._named(names, number, top if self._is_narrow else None, middle)
        shapes += self._spans(lane, tagging, middle)
        order = {id(one): at for at, one in enumerate(lane.happenings)}  # as they are read
        for one in sorted(placed, key=lambda one: order[id(one.tag.happenings[0])]):
            shapes += self._tagged(one, middle)
            shapes += (
                Dot(_circle(tagging.dot(each), middle), 0, hollow=each.disputed)
                for each in one.tag.happenings
                if not tagging.band(each)
            )
            shapes += self._words(number, one, middle)
        return shapes, middle + max(below * self._step, half) + self.size * _PAD * self.air

    def _names(self, lane: Lane) -> list[str]:
        room = max(self._day, self.width - self._day) - EDGE if self._is_narrow else self._left - 10
        return wrapped(lane.name, room, lambda text: self.measure(text) * BOLD)

    def _named(
        self, names: list[str], number: int, top: float | None, middle: float
    ) -> Iterator[Shape]:
        """The name of a lane before its line; of a narrow one over it, on one side of the day."""
        widest = max(map(self.measure, names)) * BOLD
        left = self._day + EDGE if self._is_narrow and widest > self._day - EDGE else 0
        first = middle - (len(names) - 1) * self._line / 2 + self.size * 0.34
        if top is not None:
            first = top + self.size
        for index, line in enumerate(names):
            yield Label(line, left, first + index * self._line, "start", "lane", number)

    def _spans(self, lane: Lane, tagging: Tagging, y: float) -> Iterator[Shape]:
        for one in lane.happenings:
            end = one.until or (one.last if one.lasting else None)
            if end:
                dot = tagging.dot(one)
                long = max(self._axis.x(end) - dot, 2 * DOT)
                yield Bar(dot, y - DOT, long, 2 * DOT, 0, "span")
            if band := tagging.band(one):
                fill: Fill = "hollow" if one.disputed else "span"
                yield Bar(band.left, y - DOT / 2, band.wide, DOT, 0, fill)

    def _tagged(self, one: Placed, y: float) -> Iterator[Shape]:
        """The line from the dots to the words, and through the dots that share them."""
        tag, dot = one.tag, self._tagging[0].dot
        ends = [dot(each) for each in (tag.happenings[0], tag.happenings[-1])]
        if len(tag.happenings) > 1:
            yield Stroke(((ends[0], y), (ends[1], y)), series=0, weight=_SHARED)
        base = self._base(one, y)
        beside = tag.x < one.left - DOT - EDGE or tag.x > one.left + tag.wide + DOT + EDGE
        if beside:
            level = base - self.size * 0.3
            end = one.left - EDGE if tag.x < one.left else one.left + tag.wide + EDGE
            yield Stroke(((tag.x, y), (tag.x, level), (end, level)), weight=FINE)
        elif one.row or not one.above:
            tip = base + 2 if one.above else base - self.size * 0.75
            yield Stroke(((tag.x, y), (tag.x, tip)), weight=FINE)

    def _base(self, one: Placed, y: float) -> float:
        """Where the line of its words stands that is the nearest to the lane."""
        out = one.row * self._step
        return y - self.size * 0.75 - out if one.above else y + self.size * 1.35 + out

    def _words(self, number: int, one: Placed, y: float) -> Iterator[Shape]:
        tag, base = one.tag, self._base(one, y)
        if one.above:
            base -= (len(tag.lines) - 1) * self._line
        yield Label(tag.printed, one.left, base, "start", "title", number)
        lead = self.measure(f"{tag.printed} ") * BOLD
        for index, line in enumerate(tag.lines):
            if line:
                left = one.left + (0 if index else lead)
                yield Label(line, left, base + index * self._line, "start", "name", number)

    # ---- the key, the axis and the day of the facts ----

    def _key(self, y: float) -> list[Shape]:
        """What a hollow mark says: before the years of the axis, or under them."""
        said = self.timeline.disputed_label
        if not said:
            return []
        base = y + self.size * 1.3
        base += 0 if self._has_key_beside else self._line + self._under_months
        return [
            self._hollow(base - self.size * 0.34),
            Label(said, 2 * DOT + 2 * EDGE, base, "start", "key"),
        ]

    def _hollow(self, middle: float) -> Shape:
        """The mark of the key: a band where no dot is hollow, since it says what is seen."""
        lanes = zip(self.timeline.lanes, self._tagging, strict=True)
        disputed = [
            (one, tagging) for lane, tagging in lanes for one in lane.happenings if one.disputed
        ]
        if all(tagging.band(one) for one, tagging in disputed):
            return Bar(0, middle - DOT / 2, 2 * DOT + 1, DOT, 0, "hollow")
        return Dot(_circle(DOT + 1, middle), 0, hollow=True)

    @cached_property
    def _has_key_beside(self) -> bool:
        return 2 * DOT + 4 * EDGE + self.measure(self.timeline.disputed_label) <= self._left

    def _axis_line(self, y: float) -> Iterator[Shape]:
        axis = self._axis
        edges = [self._left, *(side for at in axis.breaks for side in (at - 4, at + 4)), self.width]
        for left, right in zip(edges[::2], edges[1::2], strict=True):
            yield Stroke(((left, y), (right, y)), weight=0.75)
        for at in axis.breaks:
            for shift in (-3.0, 1.0):
                yield Stroke(((at + shift, y + 3), (at + shift + 2.25, y - 3)), weight=0.75)
        yield from self._months(y)
        every = 1 + int(self.measure("0000") * 1.3 / axis.year)
        for index, (year, x) in enumerate(axis.starts):
            yield Stroke(((x, y), (x, y + 3)), weight=0.75)
            if index % every == 0:
                middle = x + axis.year / 2
                base = y + self.size * 1.3 + self._under_months
                yield Label(str(year), middle, base, "middle", "tick")

    @cached_property
    def _month_step(self) -> int:
        """From how many months to how many one is named: each or each third, 0 for none."""
        if len(self._axis.starts) > _NAMED_YEARS or not self.timeline.months:
            return 0
        room = max(map(self.measure, self.timeline.months)) * 1.4
        return next((n for n in (1, 3) if self._axis.year * n / 12 >= room), 0)

    @cached_property
    def _under_months(self) -> float:
        """How much lower the years stand for them."""
        return self._line if self._month_step else 0.0

    def _months(self, y: float) -> Iterator[Shape]:
        """The months under the axis, each in its middle, or where it begins if others follow."""
        step = self._month_step
        for (year, _), month in product(self._axis.starts, range(1, 13, step) if step else ()):
            x = self._axis.x(date(year, month, 1))
            yield Stroke(((x, y), (x, y + 2)), weight=FINE)
            at = x + self._axis.year / 24 if step == 1 else x
            said = self.timeline.months[month - 1]
            side: Literal["middle", "start"] = "middle" if step == 1 else "start"
            yield Label(said, at, y + self.size * 1.3, side, "tick")

    def _after(self, y: float) -> Iterator[Shape]:
        if self._day < self.width:
            yield Bar(self._day, 0, self.width - self._day, y, 0, "shade")

    @cached_property
    def _day_said(self) -> list[str]:
        """Its name: in one line on either side of its own, or in two where those have room."""
        behind, before = self.width - self._day - 3, self._day - 3
        whole = self.timeline.as_of_label
        two = self._halves(whole)
        if self.measure(whole) > behind and two and max(map(self.measure, two)) <= behind:
            return two
        return wrapped(whole, max(before, behind), self.measure)

    def _halves(self, text: str) -> list[str]:
        """The text in two lines, as equal as they can be; none of one word."""
        words = words_of(text)
        cuts = ([" ".join(words[:at]), " ".join(words[at:])] for at in range(1, len(words)))
        return min(cuts, key=lambda two: max(map(self.measure, two)), default=[])

    @cached_property
    def _day_side(self) -> Literal["start", "end"]:
        """Right of the line, where there is room."""
        widest = max(map(self.measure, self._day_said))
        return "start" if self._day + widest + 3 <= self.width else "end"

    def _as_of(self, top: float, y: float) -> Iterator[Shape]:
        """The day's line, and its name above all lanes, or beside the first."""
        x, side = self._day, self._day_side
        yield Stroke(((x, min(self.size * 0.4, top)), (x, y)), weight=0.75, as_of=True)
        at = x + 3 if side == "start" else x - 3
        for index, said in enumerate(self._day_said):
            yield Label(said, at, self.size + index * self._line, side, "as-of")


def _circle(x: float, y: float) -> tuple[tuple[float, float], ...]:
    """A dot as a closed run of points."""
    turns = (2 * pi * step / 20 for step in range(20))
    return tuple((x + DOT * cos(turn), y + DOT * sin(turn)) for turn in turns)
