"""Strips and notes -> pages of several columns: bands of text, one under the other, over the notes.

A band is what stands over all columns, or what is balanced over them. The notes of a page stand
at its foot across the whole width, in columns of their own, so that all that is called on a page
is told on it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import field, replace
from itertools import pairwise
from math import fsum

from brief.late import dataclass
from brief.writers.pdf.layout.feet import Foot, balance, foot_height, shortened
from brief.writers.pdf.layout.grid import Grid
from brief.writers.pdf.layout.notes import FootMeasure, Portion, SetNote
from brief.writers.pdf.layout.pages import Filled, Page, place_strips
from brief.writers.pdf.layout.spans import Spans
from brief.writers.pdf.layout.strips import Break, Strip

_GAP_COST = {Break.FREE: 0.0, Break.LOATH: 0.15, Break.BAD: 10.0, Break.NEVER: 100.0}
"""Parts of a page left blank that a break is as bad as."""
_HOLE, _AIR = 40.0, 16.0
"""Points between the text of a last page and notes at its foot from which on these stand under the
text, and how far under it."""
_WIDER = 0.5
"""By what part of itself a space between blocks grows at most, so that a page ends at its notes."""
_UNEVEN = 1.6
"""How many times as high one column may be as the other where an author parts them."""


@dataclass(frozen=True, slots=True)
class _Band:
    """The strips from `start` to before `end`, over all columns or balanced; `y` from the top."""

    start: int
    end: int
    y: float
    height: float
    middle: int | None = None
    """Where the second column begins; None for a band over all columns."""

    @property
    def under(self) -> float:
        """Where it ends."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class _Choice:
    end: int
    bands: tuple[_Band, ...]
    foot: Foot
    cost: float


@dataclass(slots=True)
class ColumnFiller:
    """Fills pages one after the other."""

    strips: Sequence[Strip]
    across: Collection[int]
    notes: dict[int, SetNote]
    measure: FootMeasure
    grid: Grid
    spans: Spans = field(init=False)
    at: int = 0
    carried: list[Portion] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.spans = Spans(self.strips, bool(self.grid.first))

    def pages(self) -> tuple[Page, ...]:
        """All pages; at least one."""
        found: list[Page] = []
        while not found or self.at < len(self.strips) or self.carried:
            found.append(self._page())
        return tuple(found)

    def pages_of(self, strips: Sequence[Strip]) -> tuple[Page, ...]:
        """All pages of these strips, or of others that stand in the same order."""
        if strips is not self.strips:
            return replace(self, strips=strips, at=0, carried=[]).pages()
        self.at, self.carried = 0, []
        return self.pages()

    def parted(self, least: float) -> tuple[Page, ...]:
        """All in two pages, the first ended as late as leaves the other at least so high.

        None where then it would be the fuller one, or notes would be cut.
        """
        self.at, self.carried = 0, []
        for choice in reversed(list(self._choices())):
            if choice.end == len(self.strips) or self.strips[choice.end].gap is not Break.FREE:
                continue
            self.at = choice.end
            rest = self._best()
            if rest is None or rest.end < len(self.strips):
                break
            if self._taken(choice) < self._taken(rest):
                break
            if self._taken(rest) >= least:
                self.at = rest.end
                return self._filled(choice), self._filled(rest)
        return ()

    def _taken(self, choice: _Choice) -> float:
        return choice.bands[-1].under + foot_height(choice.foot, self.measure)

    def _page(self) -> Page:
        choice = self._best()
        if choice is not None:
            self.carried = []
        else:
            choice, self.carried = self._crowded()
        self.at = choice.end
        return self._filled(choice)

    def _filled(self, choice: _Choice) -> Page:
        spread = self.grid.columns == 1 and choice.bands  # none where notes fill the page
        texts = self._spread(choice) if spread else self._texts(choice)
        return (*texts, *self._feet(choice))

    def _best(self) -> _Choice | None:
        """The best end of the page with all notes whole; None if there is none."""
        best: _Choice | None = None
        for choice in self._choices():
            if best is None or choice.cost <= best.cost:
                best = choice
        return best

    def _choices(self) -> Iterator[_Choice]:
        """Each end of the page with all notes whole, the soonest first."""
        room = self.grid.page.height
        calls: list[int] = []
        foot = balance(self.carried, self.grid.note_columns, self.measure)
        for bands in self._growing():
            end = bands[-1].end
            if self.strips[end - 1].notes:
                calls = sorted([*calls, *self.strips[end - 1].notes])
                foot = self._foot_of([*self.carried, *self._whole(calls)])
            taken = bands[-1].under + foot_height(foot, self.measure)
            if taken > room + 1e-6:
                return
            last = end == len(self.strips)
            gap = Break.FREE if last else self.strips[end].gap
            cost = 0.0 if last else _GAP_COST[gap] + (room - taken) / room
            yield _Choice(end, bands, foot, cost)

    def _growing(self) -> Iterator[tuple[_Band, ...]]:
        """The bands of a page that ends one strip later each time."""
        done: tuple[_Band, ...] = ()
        start = self.at
        for end in range(self.at + 1, len(self.strips) + 1):
            if self._parts(start, end - 1):
                done = (*done, self._band(done, start, end - 1))
                start = end - 1
            yield (*done, self._band(done, start, end))

    def _parts(self, start: int, index: int) -> bool:
        """Whether a new band begins with this strip."""
        return index > start and (index in self.across) != (index - 1 in self.across)

    def _band(self, done: tuple[_Band, ...], start: int, end: int) -> _Band:
        y = done[-1].under + self.strips[start].above if done else 0.0
        if start in self.across or self.grid.columns == 1:
            return _Band(start, end, y, self.spans.height(start, end))
        balanced = self.spans.balanced(start, end)
        return _Band(start, end, y, balanced.height, balanced.middle)

    def _whole(self, numbers: Sequence[int]) -> list[Portion]:
        return [Portion(self.notes[n], 0, len(self.notes[n].lines)) for n in numbers]

    def _foot_of(self, portions: Sequence[Portion]) -> Foot:
        return balance(portions, self.grid.note_columns, self.measure)

    def _crowded(self) -> tuple[_Choice, list[Portion]]:
        """A page whose notes do not all fit: some text, parted as well as can be, notes cut."""
        columns, room = self.grid.note_columns, self.grid.page.height
        best: tuple[_Choice, list[Portion]] | None = None
        for bands in self._growing():
            end = bands[-1].end
            called = sorted(n for strip in self.strips[self.at : end] for n in strip.notes)
            calls = [*self.carried, *self._whole(called)]
            cut = shortened(calls, columns, self.measure, room - bands[-1].under)
            if cut is None:
                break
            gap = self.strips[end].gap if end < len(self.strips) else Break.FREE
            if best is None or _GAP_COST[gap] < best[0].cost:
                best = _Choice(end, bands, cut[0], _GAP_COST[gap]), cut[1]
            if gap < Break.BAD:
                break
        if best and (best[0].cost < _GAP_COST[Break.BAD] or not self.carried):
            return best
        if alone := shortened(self.carried, columns, self.measure, room):
            return _Choice(self.at, (), alone[0], 0), alone[1]
        if best:
            return best
        raise RuntimeError(f"a line calls more notes than a page can begin (strip {self.at})")

    def _texts(self, choice: _Choice) -> Iterator[Filled]:
        """The text of a page of several columns; those of a band end alike, if spaces can do it."""
        page, bands = self.grid.page, choice.bands
        for band in bands:
            y = page.y + band.y
            if band.middle is None:
                area = self.grid.across(y, band.height)
                yield Filled(area, place_strips(self.strips, band.start, band.end), (), 0)
                continue
            more = self._blank(choice) if band is bands[-1] and not self._ends else 0.0
            sides = (band.start, band.middle), (band.middle, band.end)
            height = self._flush(sides, band.height + more)
            own = self.strips[band.middle].next_column if band.middle < band.end else False
            place = self.grid.side if own and self.grid.first else self.grid.column
            for index, (start, end) in enumerate(sides):
                wider = self._wider(start, end, height)
                placed = place_strips(self.strips, start, end, wider=wider)
                yield Filled(place(index, y, height), placed, (), 0)

    def _flush(self, sides: Sequence[tuple[int, int]], room: float) -> float:
        """How low both columns end, if all spaces in them grow as far as they may."""
        owns = [self.spans.height(start, end) for start, end in sides]
        reach = [own + _WIDER * self._spaces(*side) for own, side in zip(owns, sides, strict=True)]
        return max(*owns, min(room, *reach))

    def _wider(self, start: int, end: int, height: float) -> float:
        """By what part of itself each space of a column grows, so that it ends there."""
        spaces = self._spaces(start, end)
        more = height - self.spans.height(start, end)
        return min(_WIDER, max(0.0, more) / spaces) if spaces else 0.0

    def _spaces(self, start: int, end: int) -> float:
        return fsum(strip.above for strip in self.strips[start + 1 : end])

    def _spread(self, choice: _Choice) -> Iterator[Filled]:
        """The text of a page of one column: what is blank over its notes widens all its spaces.

        A last page ends where its text does.
        """
        page, bands = self.grid.page, choice.bands
        spaces = [fsum(s.above for s in self.strips[b.start + 1 : b.end]) for b in bands]
        over = [0.0, *(self.strips[band.start].above for band in bands[1:])]
        total = fsum(spaces) + fsum(over)
        wider = 0.0
        if total and not self._ends:
            wider = min(_WIDER, self._blank(choice) / total)
        down = page.y
        for band, space, above in zip(bands, spaces, over, strict=True):
            down += wider * above
            area = self.grid.across(down + band.y, band.height + wider * space)
            placed = place_strips(self.strips, band.start, band.end, wider=wider)
            yield Filled(area, placed, (), 0)
            down += wider * space

    def _blank(self, choice: _Choice) -> float:
        """What is left over the notes."""
        return max(0.0, self.grid.page.height - self._taken(choice))

    @property
    def _ends(self) -> bool:
        """Whether nothing is left to place."""
        return self.at == len(self.strips) and not self.carried

    def _feet(self, choice: _Choice) -> Iterator[Filled]:
        """The columns of notes; the first has the rule over them all."""
        height = foot_height(choice.foot, self.measure)
        y = self._foot_top(choice, height)
        for index, portions in enumerate(choice.foot):
            rule = self.grid.page.width if index == 0 else 0.0
            area = self.grid.notes(index, y, height)
            yield Filled(area, (), portions, height, rule=rule)

    def _foot_top(self, choice: _Choice, height: float) -> float:
        """Where the notes begin: at the foot of the page.

        On a last page that is not full they stand under its text, lest a hole part them.
        """
        page = self.grid.page
        under = choice.bands[-1].under if choice.bands else page.height
        lowest = page.height - height
        return page.y + (under + _AIR if self._ends and lowest - under > _HOLE else lowest)


def leaves_a_hole(strips: Sequence[Strip], across: Collection[int]) -> bool:
    """Whether an author's break leaves one of two columns far emptier than the other."""
    spans = Spans(strips)
    bounds = [at for at in range(1, len(strips)) if (at in across) != (at - 1 in across)]
    for start, end in pairwise((0, *bounds, len(strips))):
        begins = [at for at in range(start + 1, end) if strips[at].next_column]
        if start not in across and begins:
            heights = spans.height(start, begins[0]), spans.height(begins[0], end)
            if max(heights) > max(_UNEVEN * min(heights), min(heights) + 2 * _HOLE):
                return True
    return False
