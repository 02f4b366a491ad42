"""Elsewhere: what somebody moved by hand, found by the order in which the brief has it.

Paragraphs, facts in them, drawings and tables are each a *stop* on the way through the text. A
paragraph or a table that has in it what it had, in that order, is one stop. What is in order before
the tracked changes, or with all of them, was not moved by hand.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TypeAlias

from brief.late import dataclass
from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import READINGS, said_in, text_of, was_sent, was_there
from brief.reviewing.printed import spelt
from brief.reviewing.redrawn import pair_drawings
from brief.reviewing.sentence_marks import lost_sentences, sentences_in
from brief.reviewing.units import first_row, marks_in, tables_of, words_of

_How: TypeAlias = Callable[[Piece], bool]


@dataclass(frozen=True, slots=True)
class Stop:
    """What moves as one: the keys of what is in it, and the lines that it is, or stands in."""

    keys: tuple[str, ...]
    """Bookmarks of facts, words of what has none, and numbers of drawings."""
    lines: tuple[Line, ...]
    is_whole: bool = False
    """Whether it is all of those lines."""
    said: str = ""
    """What it says, if that is not all that stands in those lines, or several cells."""

    @property
    def part(self) -> str:
        """What it is, if it is not words: a table, a picture or a chart."""
        if self.is_whole and self.lines[0].table:
            return "table"
        return next((one.drawn.kind for one in self._pieces() if one.drawn), "")

    @property
    def row(self) -> int:
        """The row of a table that it is a cell of; else 0."""
        return 0 if self.is_whole else self.lines[0].row

    @property
    def is_guessed(self) -> bool:
        """Whether it was found by its words."""
        return bool(self.said) and len(self.lines) == 1

    @property
    def words(self) -> str:
        """What it says; of a table the first row, of a drawing what it says instead of it."""
        if self.part == "table":
            return words_of(first_row(self.lines))
        if self.said:
            return self.said
        said = tidy(text_of(filter(was_there, self._pieces())))
        return said or next((one.drawn.alt for one in self._pieces() if one.drawn), "")

    @property
    def marks(self) -> tuple[str, ...]:
        """The bookmarks of facts that it has."""
        return tuple(key for key in self.keys if key.startswith("_"))

    def _pieces(self) -> list[Piece]:
        every = [piece for line in self.lines for piece in line.pieces]
        own = [one for one in every if one.marks.intersection(self.keys)]
        return own if own and len(self.keys) == 1 else every


def moved_by_hand(sent: Read, read: Read) -> Iterator[tuple[Stop, str]]:
    """What stands elsewhere, each with the words that it stands behind now."""
    lost = lost_sentences(sent, read)
    ways = [(_way(sent, sent, was_sent, {}), _way(read, sent, how, lost)) for how in READINGS]
    readings = [_stops(was, is_, lost) for was, is_ in ways]
    moved = [
        {key for stop in _out_of_order(was, stops) for key in stop.keys}
        for (was, _), stops in zip(ways, readings, strict=True)
    ]
    above = ""
    found: list[tuple[Stop, str]] = []
    for stop in readings[0]:
        if stop.keys and all(keys.issuperset(stop.keys) for keys in moved):
            found.append((stop, above))
        above = stop.words
    yield from _by_rows(found)


def _by_rows(found: Sequence[tuple[Stop, str]]) -> Iterator[tuple[Stop, str]]:
    """The same with the cells of one row together, behind what the first stands behind."""
    keyed = groupby(enumerate(found), key=lambda one: one[1][0].row or -one[0] - 1)
    for _, group in keyed:
        stops = [each for _, each in group]
        first, above = stops[0]
        if len(stops) > 1:
            keys = tuple(key for stop, _ in stops for key in stop.keys)
            lines = tuple({id(line): line for stop, _ in stops for line in stop.lines}.values())
            first = Stop(keys, lines, said=words_of(lines))
        yield first, above


# ---- the way through a text ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Group:
    """A paragraph or a table, with where the keys in it stand."""

    lines: tuple[Line, ...]
    at: Mapping[str, Line]


def _way(read: Read, sent: Read, how: _How, lost: Mapping[str, str]) -> list[_Group]:
    """Its paragraphs and tables; no words that stand twice, and of a mark the first place."""
    known = {} if read is sent else _marks_by_words(sent, marks_in(read.lines))
    drawings = pair_drawings(sent, read, how)
    groups = list(tables_of(line for line in read.lines if not line.story))
    found = [
        [(key, one) for one in lines for key in _keys(one, how, known, lost)] for lines in groups
    ]
    often = Counter(key for pairs in found for key, _ in pairs)
    seen: set[str] = set()
    way: list[_Group] = []
    for lines, pairs in zip(groups, found, strict=True):
        at: dict[str, Line] = {}
        for key, line in (*pairs, *_drawn(lines, drawings)):
            if key not in seen and (key.startswith("_") or often[key] <= 1):
                at[key] = line
                seen.add(key)
        way.append(_Group(tuple(lines), at))
    return way


def _keys(
    line: Line, how: _How, known: Mapping[str, Sequence[str]], lost: Mapping[str, str]
) -> Sequence[str]:
    """Its marks as they end, since they begin where somebody typed; or else its words."""
    bare = spelt(said_in(line, how))
    if bare in known:
        return known[bare]
    pieces = [one for one in line.pieces if how(one)]
    ends = {mark: (n, 0) for n, one in enumerate(pieces) for mark in one.marks}
    ends |= sentences_in(pieces, lost)
    marks = sorted(ends, key=lambda mark: (ends[mark], mark))
    return tuple(marks) or ((bare,) if bare else ())


def _drawn(lines: Sequence[Line], drawings: Mapping[int, int]) -> Iterator[tuple[str, Line]]:
    for line in lines:
        numbers = (drawings[id(one)] for one in line.pieces if id(one) in drawings)
        yield from ((f"(drawing {number})", line) for number in numbers)


def _marks_by_words(sent: Read, there: Container[str]) -> dict[str, Sequence[str]]:
    """The marks of each paragraph of the brief whose bookmarks are lost, if no other says so."""
    lines = [(spelt(said_in(one)), one) for one in sent.lines if not one.story]
    often = Counter(said for said, _ in lines)
    keys = (
        (said, _keys(one, was_sent, {}, {})) for said, one in lines if said and often[said] == 1
    )
    return {said: marks for said, marks in keys if not any(mark in there for mark in marks)}


# ---- stops ---------------------------------------------------------------------------------------


def _stops(was: Sequence[_Group], is_: Sequence[_Group], lost: Mapping[str, str]) -> list[Stop]:
    """The stops of a file: a paragraph or table that has what it had, or else each key in it."""
    of = {key: n for n, group in enumerate(was) for key in group.at}
    there = {key for group in is_ for key in group.at}
    found: list[Stop] = []
    for group in is_:
        ours = [key for key in group.at if key in of]
        first = was[of[ours[0]]].at if ours else {}
        if ours == [key for key in first if key in there]:
            found.append(Stop(tuple(ours), group.lines, is_whole=True))
        else:
            found += (
                Stop((key,), (line,), said=lost.get(key, "")) for key, line in group.at.items()
            )
    return found


def _out_of_order(was: Sequence[_Group], stops: Sequence[Stop]) -> list[Stop]:
    """The fewest stops that explain another order than the brief's."""
    number = {key: n for n, key in enumerate(key for group in was for key in group.at)}
    known = [stop for stop in stops if stop.keys and stop.keys[0] in number]
    tops: list[int] = []
    ends: list[int] = []
    above: list[int] = []
    for n, stop in enumerate(known):
        at = number[stop.keys[0]]
        pile = bisect_left(tops, at)
        tops[pile : pile + 1], ends[pile : pile + 1] = [at], [n]
        above.append(ends[pile - 1] if pile else -1)
    stay: set[int] = set()
    last = ends[-1] if ends else -1
    while last >= 0:
        stay.add(last)
        last = above[last]
    return [stop for n, stop in enumerate(known) if n not in stay]
