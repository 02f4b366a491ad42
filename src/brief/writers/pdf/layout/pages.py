"""Strips and notes -> pages: where each page ends, and what stands at its foot.

A column is filled like a glass: strips from the top, notes from the bottom. Of all places
where it may end, the one is taken that leaves least blank, cuts least and parts nothing that
belongs together. A note begins in the column that calls it; what does not fit runs on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field
from functools import partial
from math import fsum

from brief.late import dataclass
from brief.writers.pdf.layout.notes import LEAST_LINES, FootMeasure, Portion, SetNote
from brief.writers.pdf.layout.strips import Break, Frame, Strip


@dataclass(frozen=True, slots=True)
class Area:
    """A column of a page to fill: its left top corner from the page's, and its size, in points."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip and how far below the column's top it starts; a repeated head's is an artifact."""

    strip: Strip
    y: float


@dataclass(frozen=True, slots=True)
class Filled:
    """A column that is full: what stands in it and at its foot."""

    area: Area
    placed: tuple[Placed, ...]
    foot: tuple[Portion, ...]
    foot_height: float
    rule: float | None = None
    """How wide the rule over its notes is, in points; None for what a single column has."""


Page = tuple[Filled, ...]
"""A page's columns, in reading order."""


@dataclass(slots=True)
class _Choice:
    """A place at which the column may end: before the strip `end`."""

    end: int
    used: float
    calls: tuple[Portion, ...]
    cost: float


_GAP_COST = {Break.FREE: 0.0, Break.LOATH: 0.15, Break.BAD: 10.0, Break.NEVER: 100.0}
_CUT_NOTE_COST = 0.12
_CARRIED_COST = 0.2
_BEGUN_COST = 0.25
_GOOD_ENOUGH = 0.35
"""Costs are parts of a page left blank, or what is as bad as that."""


@dataclass(slots=True)
class Filler:
    """Fills columns one after the other."""

    strips: Sequence[Strip]
    notes: dict[int, SetNote]
    measure: FootMeasure
    at: int = 0
    carried: list[Portion] = field(default_factory=list)
    """What is left of notes that began earlier."""

    @property
    def done(self) -> bool:
        """Whether nothing is left to place."""
        return self.at >= len(self.strips) and not self.carried

    def fill(self, area: Area) -> Filled:
        """Fill one column; some strip or some line of a note goes into it, if any is left."""
        if self.done:
            return Filled(area, (), (), 0)
        rest = self._fitting_rest(area.height)
        choice = self._best(area.height, rest) if rest == self.carried else None
        if choice and rest and choice.cost >= _GAP_COST[Break.BAD]:
            choice = None  # notes alone: what must not be parted waits for the next column
        if choice is None and not rest:
            raise RuntimeError(f"a line calls more notes than a page can begin (strip {self.at})")
        return self._take(area, rest, choice or _Choice(self.at, 0, (), 0))

    def _best(self, room: float, rest: list[Portion]) -> _Choice | None:
        """The best end with notes cut as seldom as can be, or else with as many begun as must."""
        choice = self._choose(room, rest, self._strict)
        if choice is not None and choice.cost < _GOOD_ENOUGH:
            return choice
        if self.measure.height(rest) > room / 2:
            return choice
        for least in (LEAST_LINES, 1):
            other = self._choose(room, rest, partial(self._lenient, least))
            if other and (choice is None or other.cost + _BEGUN_COST < choice.cost):
                choice = other
        return choice

    def _fitting_rest(self, room: float) -> list[Portion]:
        """As much of the notes that run on as fits; all of it if it can be."""
        fitting: list[Portion] = []
        for portion in self.carried:
            fit = self.measure.lines_in(room, fitting)
            lines = _cut(portion, fit) or (0 if fitting else fit)
            if lines:
                fitting.append(Portion(portion.note, portion.start, portion.start + lines))
            if lines < portion.end - portion.start:
                break
        return fitting

    def _choose(
        self,
        room: float,
        rest: list[Portion],
        least: Callable[[float, Sequence[Portion]], float | None],
    ) -> _Choice | None:
        """The best place to end the column, or None if not even one strip fits."""
        best: _Choice | None = None
        calls: list[Portion] = list(rest)
        fresh: dict[int, Portion] = {}
        used = 0.0
        for end in range(self.at, len(self.strips)):
            strip = self.strips[end]
            used += self._height(end)
            if strip.notes:  # a table row calls its notes line by line, not in their order
                for number in strip.notes:
                    note = self.notes[number]
                    fresh[number] = Portion(note, 0, len(note.lines))
                calls = [*rest, *(fresh[number] for number in sorted(fresh))]
            closing = fsum(frame.pad for frame in strip.frames)
            foot = least(room - used - closing, calls)
            if foot is None:
                break
            high = self.measure.height(calls)
            whole = used + closing + high <= room + 1e-6
            if end + 1 == len(self.strips) and whole:
                return _Choice(end + 1, used + closing, tuple(calls), 0)
            gap = self.strips[end + 1].gap if end + 1 < len(self.strips) else Break.FREE
            over = used + closing + high - room
            blank = max(0.0, room - used - closing - foot) / room
            cut = 0.0 if whole else _CUT_NOTE_COST + _CARRIED_COST * over / room
            cost = _GAP_COST[gap] + blank + cut
            if best is None or cost <= best.cost:
                best = _Choice(end + 1, used + closing, tuple(calls), cost)
        return best

    def _height(self, index: int) -> float:
        """What a strip adds to the column, with the space and the frames' edges over it."""
        strip = self.strips[index]
        if index == self.at:
            head = strip.head if index else None
            repeated = head.height if head and continues(self.strips, index) else 0.0
            return fsum(frame.pad for frame in strip.frames) + repeated + strip.height
        return between(self.strips[index - 1], strip) + strip.height

    def _strict(self, room: float, calls: Sequence[Portion]) -> float | None:
        """The foot's height if all notes but the last stand whole and the last at least begins."""
        whole = self.measure.height(calls)
        if whole <= room + 1e-6:
            return whole
        if not calls or not calls[-1].begins:
            return None
        lines = self.measure.lines_in(room, calls[:-1])
        return room if _cut(calls[-1], lines) else None

    def _lenient(self, least: int, room: float, calls: Sequence[Portion]) -> float | None:
        """The foot's height if of every note at least so many lines stand."""
        if self.measure.height(_beginnings(calls, least)) > room:
            return None
        return min(room, self.measure.height(calls))

    def _take(self, area: Area, rest: list[Portion], choice: _Choice) -> Filled:
        placed = place_strips(self.strips, self.at, choice.end)
        calls = choice.calls or tuple(rest)
        foot = self._shorten(calls, area.height - choice.used)
        left = [portion.rest for portion in foot if not portion.ends]
        shown = {portion.note.number for portion in foot}
        self.carried = left + [p for p in self.carried if p.note.number not in shown]
        self.at = choice.end
        return Filled(area, placed, tuple(foot), self.measure.height(foot))

    def _shorten(self, calls: Sequence[Portion], room: float) -> list[Portion]:
        """Cut notes so that they fit: only the last, or else each after its first lines."""
        if self.measure.height(calls) <= room + 1e-6:
            return list(calls)
        last = calls[-1]
        lines = _cut(last, self.measure.lines_in(room, calls[:-1]))
        if lines:
            return [*calls[:-1], Portion(last.note, last.start, last.start + lines)]
        short = _beginnings(calls, LEAST_LINES)
        if self.measure.height(short) > room:
            short = _beginnings(calls, 1)
        for index, call in enumerate(calls):
            more = int((room - self.measure.height(short)) / self.measure.leading + 1e-6)
            end = min(call.end, short[index].end + more)
            short[index] = Portion(call.note, call.start, end)
        return short


def place_strips(
    strips: Sequence[Strip], start: int, end: int, *, wider: float = 0
) -> tuple[Placed, ...]:
    """A column that begins with the strip `start`: where each stands; heads that go on repeat.

    Space over a strip is `wider` by that part of itself.
    """
    found: list[Placed] = []
    y = 0.0
    for index in range(start, end):
        strip = strips[index]
        if index == start:
            y = fsum(frame.pad for frame in strip.frames)
            for head in strip.head.strips if strip.head and continues(strips, index) else ():
                found.append(Placed(head, y))
                y += head.height
        else:
            y += between(strips[index - 1], strip) + wider * strip.above
        found.append(Placed(strip, y))
        y += strip.height
    return tuple(found)


def continues(strips: Sequence[Strip], index: int) -> bool:
    """Whether the table that a strip belongs to began before it."""
    return index > 0 and strips[index - 1].head is strips[index].head


def _beginnings(calls: Sequence[Portion], lines: int) -> list[Portion]:
    return [Portion(p.note, p.start, min(p.end, p.start + lines)) for p in calls]


def between(upper: Strip, lower: Strip) -> float:
    """The space between two strips: frames close, space, frames open."""
    if upper.frames is lower.frames:
        return lower.above
    return lower.above + pads(upper.frames, lower.frames) + pads(lower.frames, upper.frames)


def pads(frames: Sequence[Frame], other: Sequence[Frame]) -> float:
    """The edges of the frames that stand round the one strip and not round the other."""
    return fsum(frame.pad for frame in frames if frame not in other)


def _cut(portion: Portion, lines: int) -> int:
    """How many lines to leave of a note where `lines` fit; 0 if it cannot be cut there."""
    length = portion.end - portion.start
    if lines >= length:
        return length
    if length - lines < LEAST_LINES:
        lines = length - LEAST_LINES
    return lines if lines >= min(LEAST_LINES, length) else 0


def fill_pages(
    filler: Filler, areas: Callable[[int], Sequence[Area]], *, most: int = 100_000
) -> tuple[Page, ...]:
    """Fill page after page; `areas` gives the columns of the page with that index."""
    pages: list[Page] = []
    while not filler.done or not pages:
        if len(pages) >= most:
            raise RuntimeError("pages without end")
        columns: list[Filled] = []
        for area in areas(len(pages)):
            if filler.done and columns:
                break
            columns.append(filler.fill(area))
        pages.append(tuple(columns))
    return tuple(pages)
