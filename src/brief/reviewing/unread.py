"""Unread: what a file shows that is no text to read, or is not read as it looks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.matched import Matched
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import said_in, stays, text_of
from brief.reviewing.remarks import Remark


def unread_parts(file: Matched, sent: Read) -> Iterator[Remark]:
    """Text of other files, drawings of no kind that is known, and words that were raised."""
    left = Counter(what for _, what in sent.unread)
    for line, what in file.every.unread:
        if line and line.of_memo:
            continue
        left[what] -= 1
        if left[what] < 0:
            yield _remark(file, line or Line(""), [], what)
    known = {tidy(text_of(run)) for one in sent.lines for run in _raised(one)}
    for line in file.once.lines:
        for run in _raised(line):
            if tidy(text_of(run)) not in known:
                yield _remark(file, line, run, "superscript or subscript")


def _raised(line: Line) -> Iterator[list[Piece]]:
    """Its words that are raised or lowered; not the number that a program puts before a note."""
    first = next((one for one in line.pieces if one.text.strip()), None)
    words = [one for one in line.pieces if one.text and stays(one)]
    for is_raised, group in groupby(words, key=lambda one: one.raised):
        pieces = list(group)
        is_number = line.story and any(one is first for one in pieces)
        if is_raised and text_of(pieces).strip() and not is_number:
            yield pieces


def _remark(file: Matched, line: Line, pieces: list[Piece], what: str) -> Remark:
    facts, by_words = file.facts(line, pieces) if pieces else ((), False)
    old = tidy(text_of(pieces)) if pieces else said_in(line)
    where = file.where(line, facts) if pieces else line.story
    return Remark("unread", text=what, old=old, facts=facts, by_words=by_words, where=where)
