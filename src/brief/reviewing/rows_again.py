"""Rows again: rows of tables that somebody copied by hand and then edited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from brief.reviewing.doubled import Copy
from brief.reviewing.lines import Line, Read
from brief.reviewing.pieces import is_plain, said_in
from brief.reviewing.printed import spelt
from brief.reviewing.units import came_with_row, rows_of


def edited_rows(sent: Read, read: Read) -> list[Copy]:
    """Each row too many that has half of the cells of one of the brief's, which is there itself."""
    ours = {_key(row): row for row in _rows(sent)}
    came = came_with_row(read)
    theirs = [row for row in _rows(read) if id(row[0]) not in came]
    there = {_key(row) for row in theirs}
    over = len(theirs) - sum(1 for _ in _rows(sent))
    found: list[Copy] = []
    for row in theirs:
        stayed = (one for key, one in ours.items() if key in there)
        likest = max(stayed, key=partial(_shared, row), default=[])
        if _key(row) not in ours and len(found) < over and _is_half(row, likest):
            found.append(Copy(row, likest))
    return found


def _rows(read: Read) -> list[list[Line]]:
    lines = (line for line in read.lines if is_plain(line) and line.row)
    return [row for row in rows_of(lines) if any(_key(row))]


def _key(row: Sequence[Line]) -> tuple[str, ...]:
    return tuple(spelt(said_in(line)) for line in row)


def _shared(row: Sequence[Line], other: Sequence[Line]) -> int:
    """How many cells with words both have."""
    return sum((Counter(filter(None, _key(row))) & Counter(_key(other))).values())


def _is_half(row: Sequence[Line], other: Sequence[Line]) -> bool:
    return len(row) == len(other) and 2 * _shared(row, other) >= len(row)
