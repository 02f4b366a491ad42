"""Balance: where columns end in a shape of two, and how well what was written fills them.

Programs that balance columns by themselves do so at a change of sections, and lose notes there (see
two_columns.py). So a column of the last page ends by a break, which any program bears. It stands
where both sides are about as high and have some room left, since a break that a column has no room
for begins a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import field
from itertools import accumulate, pairwise
from math import ceil, fsum

from brief.late import dataclass
from brief.reckoned import Line
from brief.writers.docx.parts.elements import Element, name, w
from brief.writers.docx.parts.styles import Styles
from brief.writers.docx.write.breaks import (
    begin_column,
    begins_column,
    drop_breaks,
    hairline,
    is_boxed,
)
from brief.writers.docx.write.straddling import let_part

_PAIR = 2
_RULE = 16.0
"""Points that the line over the notes of a column takes, with the space around it."""
_SURE = 0.965
"""The part of a column that has to be enough, so that its text fits if it is a little higher."""
_SIDE = 0.94
"""The most of a column that either side of a last page may take that is parted by a break."""
_NOTED = 0.93
"""The part of a column in which a table that calls notes has to end: LibreOffice does not print a
row whose note finds no room."""
_MAY_HOLD, _MAY_BE_FULL = 1.08, 0.98
"""Parts of a column: up to the one a program may find room for such a table, its notes left out;
from the other on there may be room for no line more."""
_FULL = 0.85
"""The part of a column from which on it counts as full: then none is ended sooner."""
_LEAST = 0.3
"""Parts of a column below which a last page is not parted."""
_WORSE = 1.1
"""How many times as high as need be an author's break may make the columns of a last page."""
_ABOVE, _BELOW = 3, 2
"""Rows from which on a table may be parted that is to stay whole: the head and two; two more."""
_NONE = 1e-6
_HEAD = f"{name('w:trPr')}/{name('w:tblHeader')}"
_MINOR = "Small Print"
"""What stands in it belongs to what is above it."""


@dataclass(slots=True)
class Columns:
    """What was written, as its lines stand in pairs of columns of that height."""

    elements: list[Element]
    lines: Sequence[Line]
    height: float
    styles: Styles
    pages: int = 0
    """How many pages they are to take, where that is promised."""
    over: float = 0.0
    """How much of the first page what stands over both columns takes."""
    _high: list[float] = field(init=False)
    _notes: list[float] = field(init=False)
    """Sums of all lines before one."""
    _turn: int = field(init=False)
    """The line with which the second page begins."""

    def __post_init__(self) -> None:
        self._high = [0.0, *accumulate(line.height + line.above for line in self.lines)]
        self._notes = [0.0, *accumulate(line.notes for line in self.lines)]
        self._turn = len(self.lines)
        if self.pages != 1:
            self._turn = next(iter(self._filled(0, self.height)[_PAIR:]), self._turn)

    def fit(self, pages: int) -> bool:
        """Whether so many pages hold them, even if they are a little higher than measured.

        Filled one after the other, or with the last page parted where its columns are about equal.
        """
        begun = self._filled(0, self.height * _SURE)
        return len(begun) <= _PAIR * pages or self._parted_at(begun, pages) is not None

    def takes(self) -> int:
        """How many pages they fill, one column after the other."""
        return ceil(len(self._filled(0, self.height)) / _PAIR)

    def _parted_at(self, begun: Sequence[int], pages: int) -> int | None:
        """Where a break has the last of so many pages hold what is left; None if none does."""
        start = begun[_PAIR * (max(pages, 1) - 1)]
        best = self._middle(start)
        return best if best is not None and self._higher(start, best) <= _SIDE else None

    def blank(self) -> float:
        """The part of a column that is blank where most is, the last page balanced.

        There it counts how much less one column holds than the other, and half of what is below.
        """
        start = self._last_page()
        begun = [*self._filled(0, self.height)]
        earlier = [pair for pair in pairwise(begun) if pair[0] < start]
        at = self._middle(start)
        if at is None or not self._helps(start, at):
            at = next((one for one in begun if one > start), len(self.lines))
        left, right = (self._part(*one) for one in ((start, at), (at, len(self.lines))))
        below = (1 - max(left, right)) / 2
        return max(below, abs(left - right), *(1 - self._part(*one) for one in earlier))

    def balance(self, *, parting: bool = True) -> None:
        """Begin the second column of the last page where both are about as high.

        With `parting` it may begin within a table.

        An author's break stays, unless it leaves a column far emptier than need be.
        """
        if not self.lines:  # all that there is stands over both columns
            return
        broken = [n for n, one in enumerate(self.elements) if begins_column(one)]
        self._move_tables()
        let_part(self.elements, self.lines, self._filled(0, self.height))
        start = self._last_page()
        best = self._middle(start, parting=parting)
        if broken and self._stays(start, broken[-1], best):
            return
        for each in broken:
            drop_breaks(self.elements[each])
        if best is not None and (self._helps(start, best) or self._boxed_beside(start, best)):
            for line in self.lines[start + 1 :]:
                if line.begins >= 0:  # with a second break there the page would end
                    drop_breaks(self.elements[line.begins])
            self._begin(best)

    def stand(self) -> Iterator[tuple[range, float]]:
        """The lines of each column, with its breaks, and the points that are blank below them."""
        begun = [0]
        for first, end in _chains(self.lines, 0):
            room = self._room_of(len(begun))
            if first > begun[-1] and (
                self._is_broken(first) or not self._holds(begun[-1], first, end, room)
            ):
                begun.append(first)
                room = self._room_of(len(begun))
            while self._height(begun[-1], end) > room and end - begun[-1] > 1:
                begun.append(self._fitting(begun[-1], room))
                room = self._room_of(len(begun))
        for number, (start, end) in enumerate(pairwise([*begun, len(self.lines)]), 1):
            yield range(start, end), self._room_of(number) - self._height(start, end)

    def _is_broken(self, at: int) -> bool:
        begins = self.lines[at].begins
        return begins >= 0 and begins_column(self.elements[begins])

    def _room_of(self, number: int) -> float:
        """How high a column is, of which there are two on the first page."""
        return self.height - (self.over if number <= _PAIR else 0)

    def _begin(self, at: int) -> None:
        """Begin a column with a line; a table that it is in is parted there, its head repeated."""
        first = next(n for n in range(at, -1, -1) if self.lines[n].begins >= 0)
        place = self.lines[first].begins
        if first == at:
            begin_column(self.elements[place])
            return
        rest = _parted(self.elements[place], at - first)
        self.elements[place + 1 : place + 1] = [hairline(w("br", type="column")), rest]

    def _move_tables(self) -> None:
        """Begin a column where a table would end too near to the foot of the one before."""
        start = self._last_page()
        for before, at in pairwise(self._filled(0, self.height)):
            if before >= start and self._overfull():
                return  # the break that parts the last page decides
            end = next((end for first, end in _chains(self.lines, at) if first == at), at)
            begins = self.lines[at].begins
            notes = fsum(line.notes for line in self.lines[at:end])
            tempts = self._height(before, end) - notes <= self._room(before) * _MAY_HOLD
            moves = tempts and self._part(before, at) <= _MAY_BE_FULL and self._noted(at, end)
            if moves and begins >= 0 and self.elements[begins].tag == name("w:p"):
                begin_column(self.elements[begins])

    def _noted(self, first: int, end: int) -> bool:
        """Whether a row among these lines calls a note."""
        return any(line.row and line.notes for line in self.lines[first:end])

    def _stays(self, start: int, broken: int, best: int | None) -> bool:
        """Whether the author's break there stands on an earlier page, or does no harm."""
        at = next((n for n, one in enumerate(self.lines) if one.begins == broken), 0)
        own = self._higher(start, at)
        return at <= start or (
            own <= _SIDE and (best is None or own <= _WORSE * self._higher(start, best))
        )

    def _helps(self, start: int, at: int) -> bool:
        """Whether the last page ends better with a break there than filled column by column."""
        if self._part(start, len(self.lines)) < _LEAST:
            return False
        begun = self._filled(start, self.height)
        natural = begun[-1] if len(begun) == _PAIR else None
        if natural and natural != at and self._part(natural, len(self.lines)) > _FULL:
            return False  # a break where a column ends anyway makes sure that it does
        return self._higher(start, at) <= _SIDE

    def _boxed_beside(self, start: int, at: int) -> bool:
        """Whether a box would begin the second column beside the head, where no break parts it."""
        begins = self.lines[at].begins
        beside = start == 0 and begins >= 0 and self._higher(start, at) <= _SIDE
        return beside and is_boxed(self.elements[begins], self.styles)

    def _overfull(self) -> bool:
        """Whether they hold to the pages promised by a break alone."""
        return 0 < _PAIR * self.pages < len(self._filled(0, self.height))

    def _last_page(self) -> int:
        begun = self._filled(0, self.height)
        if self._overfull():
            return begun[_PAIR * (self.pages - 1)]
        return begun[(len(begun) - 1) // _PAIR * _PAIR]

    def _filled(self, start: int, height: float) -> list[int]:
        """With which line each column begins, where all are filled one after the other."""
        begun = [start]
        tall = height
        for first, end in _chains(self.lines, start):
            height = tall - (self.over if start == 0 and len(begun) <= _PAIR else 0)
            if first > begun[-1] and not self._holds(begun[-1], first, end, height):
                begun.append(first)
            while self._height(begun[-1], end) > height and end - begun[-1] > 1:
                begun.append(self._fitting(begun[-1], height))  # what no column holds is parted
        return begun

    def _holds(self, begun: int, first: int, end: int, height: float) -> bool:
        """Whether a column holds a chain under what it has, and well its last row with notes."""
        noted = [n + 1 for n in range(first, end) if self.lines[n].row and self.lines[n].notes]
        safe = not noted or self._height(begun, noted[-1]) <= height * _NOTED
        return safe and self._height(begun, end) <= height

    def _fitting(self, first: int, height: float) -> int:
        """The first line that has no room in a column; the one after `first` at least."""
        end = first + 1
        while self._height(first, end + 1) <= height:
            end += 1
        return end

    def _middle(self, start: int, *, parting: bool = True) -> int | None:
        """The line with which the second column begins best; None if none may.

        It is a row of a table that is to stay whole only where no other makes the room.
        """
        there = range(start + 1, len(self.lines))
        free = (n for n in there if self._may_begin(n, parting=parting))
        best = min(free, key=lambda n: self._uneven(start, n), default=None)
        if not parting or (best is not None and self._higher(start, best) <= _SIDE):
            return best
        rows = [n for n in there if self._is_inner(n)]
        free = (one for one in (*rows, best) if one is not None)
        return min(free, key=lambda n: self._higher(start, n), default=None)

    def _is_inner(self, at: int) -> bool:
        """Whether a row has the head and two rows of its table above it, and one below."""
        return at + 1 < len(self.lines) and all(
            line.row and (line.begins < 0 or n == 0)
            for n, line in enumerate(self.lines[max(at - _ABOVE, 0) : at + _BELOW])
        )

    def _may_begin(self, at: int, *, parting: bool) -> bool:
        line = self.lines[at]
        if self.lines[at - 1].stays or line.boxed:
            return False
        if line.begins < 0:
            return parting and self._is_inner(at)
        element = self.elements[line.begins]
        minor = self.styles.of(element) is self.styles.find(_MINOR)
        return element.tag == name("w:p") and not minor

    def _higher(self, start: int, at: int) -> float:
        """The part of a column that the higher side takes; the left one is to be the longer."""
        return max(self._part(start, at), self._part(at, len(self.lines)) * 1.02)

    def _uneven(self, start: int, at: int) -> float:
        """The same and how much shorter the left side is: a page may end early, but is read on."""
        left, right = self._part(start, at), self._part(at, len(self.lines))
        higher = self._higher(start, at)
        return higher + (max(right - left, 0) if higher <= _SIDE else 1)

    def _part(self, start: int, end: int) -> float:
        return self._height(start, end) / self._room(start)

    def _room(self, start: int) -> float:
        """How high the column is that begins with that line."""
        return self.height - (self.over if start < self._turn else 0)

    def _height(self, start: int, end: int) -> float:
        """Lines from the top of a column on, and their notes."""
        end = min(end, len(self.lines))
        if start >= end:
            return 0.0
        notes = self._notes[end] - self._notes[start]
        high = self._high[end] - self._high[start] - self.lines[start].above
        return high + notes + (_RULE if notes > _NONE else 0)


def _chains(lines: Sequence[Line], start: int) -> Iterator[tuple[int, int]]:
    """The lines that stand together, from the first to behind the last."""
    for at in range(start, len(lines)):
        if not lines[at].stays or at == len(lines) - 1:
            yield start, at + 1
            start = at + 1


def _parted(table: Element, row: int) -> Element:
    """The rows of a table from that one on, taken out of it, under the same head."""
    rows = table.findall(name("w:tr"))
    rest = deepcopy(table)
    heads = [each for each in rows if each.find(_HEAD) is not None]
    for at, copied in enumerate(rest.findall(name("w:tr"))):
        if len(heads) <= at < row:
            rest.remove(copied)
    for each in rows[row:]:
        table.remove(each)
    for properties in [*rows[row - 1].iter(name("w:pPr"))]:
        properties[:] = [one for one in properties if one.tag != name("w:keepNext")]
    return rest
