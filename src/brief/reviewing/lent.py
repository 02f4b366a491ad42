"""Lent: the bookmarks of a brief, for a file that came back through a program that drops them all.

A line that the brief has sign for sign lends its bookmarks to the words of the file, so that a
figure, a row or a lead-in that stands beside a fact is known, too. What was edited has none, and
is found by its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby
from typing import TypeAlias

from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.pieces import is_call, text_of, was_sent
from brief.reviewing.printed import as_typed

_Marks: TypeAlias = frozenset[str]


def lend_marks(sent: Read, read: Read) -> _Marks:
    """Give a file without any bookmark those of the brief's lines that it has; which these are."""
    for was, is_ in _same_lines(sent, read):
        is_.pieces = _marked(was, is_)
    return _marks_of(read)


def has_none(sent: Read, read: Read) -> bool:
    """Whether the file has no bookmark of a fact, and the brief has some."""
    return bool(_marks_of(sent)) and not _marks_of(read)


def _marks_of(read: Read) -> _Marks:
    return frozenset(mark for line in read.lines for one in line.pieces for mark in one.marks)


def _same_lines(sent: Read, read: Read) -> Iterator[tuple[Line, Line]]:
    """Lines that say the same: in their order first, then those that stand elsewhere."""
    ours, theirs = (
        [(_signs(_as_sent(one)), one) for one in each.lines if not one.story]
        for each in (sent, read)
    )
    was, is_ = ([key for key, _ in each] for each in (ours, theirs))
    left = dict.fromkeys(range(len(ours)))
    free = dict.fromkeys(range(len(theirs)))
    for one, other, size in SequenceMatcher(None, was, is_, autojunk=False).get_matching_blocks():
        for n in range(size):
            del left[one + n], free[other + n]
            yield ours[one + n][1], theirs[other + n][1]
    for at in left:
        if (there := next((n for n in free if is_[n] == was[at] != ""), None)) is not None:
            del free[there]
            yield ours[at][1], theirs[there][1]


def _as_sent(line: Line) -> str:
    return text_of(filter(was_sent, line.pieces))


def _signs(text: str) -> str:
    """What is no space, with the quotation marks of a keyboard."""
    return as_typed(text).replace(" ", "")


def _marked(was: Line, is_: Line) -> list[Piece]:
    """The pieces of a line, divided where a bookmark of the brief's line begins or ends."""
    marks = [one.marks for one in was.pieces for _ in _signs(one.text)]
    calls = zip(filter(is_call, is_.pieces), filter(is_call, was.pieces), strict=False)
    of_call = {id(one): our.marks for one, our in calls}
    found: list[Piece] = []
    at = 0
    for one in is_.pieces:
        each: list[tuple[str, _Marks]] = []
        for sign in one.text:
            step = len(_signs(sign)) if one.was_there else 0
            each.append((sign, marks[at] if step else _around(marks, at)))
            at += step
        runs = groupby(each, key=lambda pair: pair[1])
        divided = (("".join(sign for sign, _ in run), own) for own, run in runs)
        found += (replace(one, text=said, marks=own) for said, own in divided)
        if not one.text:
            found.append(replace(one, marks=of_call.get(id(one), one.marks)))
    return found


def _around(marks: Sequence[_Marks], at: int) -> _Marks:
    """The bookmarks that go on where a space stands, or what somebody put in."""
    return marks[at - 1] & marks[at] if 0 < at < len(marks) else frozenset()
