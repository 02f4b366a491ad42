"""Untracked: what somebody did by hand to a file, found by the file as brief writes it.

Words of facts are held against what the brief prints, and lines without one against those of the
brief; this is for the rest: heads and feet, and what stands elsewhere.
What is in order before the tracked changes, or with all of them, is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from brief.reviewing.passages import tidy
from brief.reviewing.pieces import stays, text_of, was_sent
from brief.reviewing.printed import letters
from brief.reviewing.sentences import likeness
from brief.reviewing.stories import HEADS, Line, Piece, Read

_READINGS: tuple[Callable[[Piece], bool], ...] = (was_sent, stays)
Edit: TypeAlias = tuple[Line, str, str]
"""The line of the file, without pieces where it is gone; what it said, and what it says."""


def edits_of_heads(sent: Read, read: Read) -> Iterator[Edit]:
    """Lines of heads and feet that the brief writes otherwise, or that are gone."""
    wanted = list(dict.fromkeys((one.story, _said(one)) for one in sent.lines if _is_head(one)))
    lines = [one for one in read.lines if _is_head(one)]
    every = [[(one.story, _said(one, how)) for how in _READINGS] for one in lines]
    lost = [one for one in wanted if one[1] and not any(one in said for said in every)]
    for line, said in zip(lines, every, strict=True):
        if any(one in wanted or not one[1] for one in said):
            continue
        old = max(
            (one for one in lost if one[0] == line.story),
            key=lambda one: likeness(one[1], said[0][1]),
            default=("", ""),
        )
        lost = [one for one in lost if one != old]
        yield line, old[1], said[0][1]
    yield from ((Line(story), old, "") for story, old in lost)


# ---- what stands elsewhere -----------------------------------------------------------------------


def moved_by_hand(sent: Read, read: Read) -> Iterator[tuple[Line, str, str]]:
    """Each paragraph, or fact in one, that stands elsewhere: its line, mark and what is before."""
    order = _order(sent.lines, {}, was_sent)
    known = _marks_by_letters(sent)
    readings = [_order(read.lines, known, how) for how in _READINGS]
    moved = [_moved(list(order), list(there)) for there in readings]
    before = {key: above for above, key in pairwise(readings[0])}
    for key in readings[0]:
        if all(key in one for one in moved):
            line, mark = readings[0][key]
            above = readings[0].get(before.get(key, ""))
            yield line, mark, "" if above is None else _said(above[0])


def _order(
    lines: Iterable[Line], known: Mapping[str, tuple[str, ...]], how: Callable[[Piece], bool]
) -> dict[str, tuple[Line, str]]:
    """What stands in the text by its mark, or by its letters where it has none, in its order."""
    keys: list[tuple[str, tuple[Line, str]]] = []
    for line in lines:
        if line.story:
            continue
        bare = letters(_said(line, how))
        marks = tuple(_marks(line, how)) or known.get(bare, ())
        keys += [(mark, (line, mark)) for mark in marks]
        if not marks and bare:
            keys.append((bare, (line, "")))
    once = Counter(key for key, _ in keys if not key.startswith("_"))
    found: dict[str, tuple[Line, str]] = {}
    for key, at in keys:
        if once[key] <= 1:
            found.setdefault(key, at)
    return found


def _marks_by_letters(sent: Read) -> dict[str, tuple[str, ...]]:
    """The marks of each paragraph of the brief, for one whose bookmarks are lost."""
    found = {letters(_said(one)): tuple(_marks(one)) for one in sent.lines if not one.story}
    return {bare: marks for bare, marks in found.items() if bare and marks}


def _moved(was: Sequence[str], is_: Sequence[str]) -> set[str]:
    """The fewest of what both have that explain another order."""
    at = {key: n for n, key in enumerate(was)}
    there = [key for key in is_ if key in at]
    tops: list[int] = []
    ends: list[str] = []
    above: dict[str, str] = {}
    for key in there:
        pile = bisect_left(tops, at[key])
        tops[pile : pile + 1], ends[pile : pile + 1] = [at[key]], [key]
        above[key] = ends[pile - 1] if pile else ""
    key, stay = ends[-1] if ends else "", set()
    while key:
        stay.add(key)
        key = above[key]
    return set(there) - stay


# ---- lines ---------------------------------------------------------------------------------------


def _is_head(line: Line) -> bool:
    return line.story in HEADS


def _said(line: Line, how: Callable[[Piece], bool] = was_sent) -> str:
    return tidy(text_of(filter(how, line.pieces)))


def _marks(line: Line, how: Callable[[Piece], bool] = was_sent) -> list[str]:
    marks = (mark for one in line.pieces if how(one) for mark in sorted(one.marks))
    return list(dict.fromkeys(marks))
