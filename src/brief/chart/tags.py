"""Tags: what stands beside the dots of a timeline, one a happening, or one for several.

Neighbours share a tag where their own have no room: it says how many they are, and from when to
when. What matters most, what lasts, and what is newest keeps its own the longest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from brief.chart.axis import Axis
from brief.chart.shapes import Measure, wrapped
from brief.drawn import Happening, Lane
from brief.late import NamedTuple

BOLD = 1.09
"""How much wider bold letters are, with room to spare."""
EDGE = 2.0
"""Between a line and a label that stands wholly beside it."""
_OUT = 6.0
"""How far a label may stand out on the left of the axis."""
_WIDEST, _LONGEST = 0.6, 180.0
"""The part of the axis, and the points, that a label may take before it is broken over lines."""
_OWN = 0.35
"""The part from which on a label stands on its own side of the day, in narrower lines."""
_RANKED, _LASTING, _NEWEST, _ACROSS = 30.0, 200.0, 100.0, 1000.0
"""By how many points what should keep its own tag counts as further from its neighbour."""
_NAMES_A_DAY = 10.0
"""Points of the axis from which on a dot in the middle of them seems to say when."""

Group: TypeAlias = tuple[Happening, ...]
"""Neighbours of a lane that have one tag."""
Groups: TypeAlias = tuple[Group, ...]


class Band(NamedTuple):
    """The days of which one is meant, on the axis."""

    left: float
    wide: float


class Tag(NamedTuple):
    """The words of one or several happenings, and where they may stand."""

    happenings: tuple[Happening, ...]
    lines: tuple[str, ...]
    """Its words, the first behind the `printed` date."""
    printed: str
    wide: float
    x: float
    """Where the line to it begins."""
    low: float
    high: float
    """Between which points it stands: on one side of the day of the facts."""


class Tagging(NamedTuple):
    """Makes the tags of a lane on an axis that has the day of the facts at `day`."""

    lane: Lane
    axis: Axis
    day: float
    measure: Measure

    def groups(self) -> Iterator[Groups]:
        """Each happening by itself, then ever more neighbours together, at last all."""
        groups: list[Group] = [(one,) for one in self.lane.happenings]
        known = [one for one in self.lane.happenings if self.dot(one) <= self.day]
        newest = known[-1] if known else None
        yield tuple(groups)
        costs = [self._cost(one, other, newest) for one, other in pairwise(groups)]
        while costs:
            at = costs.index(min(costs))
            groups[at : at + 2] = [(*groups[at], *groups[at + 1])]
            beside = slice(max(at - 1, 0), at + 2)
            costs[beside] = [
                self._cost(one, other, newest) for one, other in pairwise(groups[beside])
            ]
            yield tuple(groups)

    def tags(self, groups: Groups) -> list[Tag]:
        """A tag for each group."""
        return [self._tag(one) for one in groups]

    def dot(self, one: Happening) -> float:
        """Where its dot stands: at its begin if it lasts, else in the middle of what it covers."""
        left = self.axis.x(one.first)
        return left if one.lasting else (left + self.axis.x(one.last)) / 2

    def band(self, one: Happening) -> Band | None:
        """Where it stands if its day is not known and a dot would name one: over all it may be.

        None where the axis is so long that a dot is about as wide.
        """
        left = self.axis.x(one.first)
        wide = self.axis.x(one.last) - left
        return None if one.lasting or wide <= _NAMES_A_DAY else Band(left, wide)

    def _cost(self, one: Group, other: Group, newest: Happening | None) -> float:
        """How far two groups are from one tag."""
        both = (*one, *other)
        start, end = self.dot(one[0]), self.dot(other[-1])
        return (
            self.dot(other[0])
            - self.dot(one[-1])
            + (end - start) / 2
            + _RANKED * sum(each.foremost for each in both)
            + _LASTING * sum(_spans(each) for each in both)
            + (_NEWEST if newest in both else 0)
            + (_ACROSS if start <= self.day < end else 0)
        )

    def _tag(self, group: Group) -> Tag:
        first, last = group[0], group[-1]
        x = (self.dot(first) + self.dot(last)) / 2
        if len(group) == 1:
            return self._set(group, first.shown, first.label, x)
        years = _years(group, self.lane.dash)
        return self._set(group, years, self.lane.count(len(group)), x)

    def _set(self, group: Group, printed: str, label: str, x: float) -> Tag:
        before = (max(self.axis.left - _OUT, 0), self.day - EDGE)
        behind = (self.day + EDGE, self.axis.right)
        own, other = (before, behind) if x <= self.day else (behind, before)
        lead = self.measure(f"{printed} ") * BOLD
        whole = lead + self.measure(label)
        most = max(_WIDEST * (self.axis.right - self.axis.left), _LONGEST)
        low, high = own
        if min(whole, most) > high - low and high - low < _OWN * (self.axis.right - self.axis.left):
            low, high = other
        room = min(most, high - low)
        lines = _broken(label, room, lead, self.measure)
        ends = [self.measure(line) + (0 if number else lead) for number, line in enumerate(lines)]
        return Tag(group, lines, printed, max(ends), x, low, high)


def _spans(one: Happening) -> bool:
    return one.lasting or one.until is not None


def _years(group: Sequence[Happening], dash: str) -> str:
    """The first year and the last."""
    start = min(one.first.year for one in group)
    end = max(one.first.year if one.lasting else one.last.year for one in group)
    return str(start) if start == end else f"{start}{dash}{end}"


def _broken(label: str, room: float, lead: float, measure: Measure) -> tuple[str, ...]:
    """Lines of at most `room` points, the first of them behind its date."""
    if lead + measure(label) <= room:
        return (label,)
    words = [part for word in label.split(" ") for part in _cut(word, room, measure)]
    first = ""
    while words and lead + measure(longer := f"{first} {words[0]}".lstrip()) <= room:
        first, words = longer, words[1:]
    return (first, *wrapped(" ".join(words), room, measure)) if words else (first,)


def _cut(word: str, room: float, measure: Measure) -> list[str]:
    """A word that is wider than a line in parts that are not."""
    if measure(word) <= room or len(word) == 1:
        return [word]
    end = next(n for n in range(len(word) - 1, 0, -1) if n == 1 or measure(word[:n]) <= room)
    return [word[:end], *_cut(word[end:], room, measure)]
