"""Units: what a reader takes for one thing in a text: a paragraph, a row of a table, a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from brief.reviewing.lines import Line, Read
from brief.reviewing.pieces import READINGS, said_in
from brief.reviewing.printed import spelt

BETWEEN = " \N{MIDDLE DOT} "
"""Between the cells of a row in words."""


def rows_of(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """The paragraphs outside of tables one by one, and the lines of each row together."""
    keyed = groupby(enumerate(lines), key=lambda one: one[1].row or -one[0] - 1)
    for _, group in keyed:
        yield [line for _, line in group]


def tables_of(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """The paragraphs outside of tables one by one, and the lines of each table together."""
    keyed = groupby(enumerate(lines), key=lambda one: one[1].table or -one[0] - 1)
    for _, group in keyed:
        yield [line for _, line in group]


def words_of(lines: Iterable[Line]) -> str:
    """What they say, cell by cell."""
    return BETWEEN.join(filter(None, map(said_in, lines)))


def first_row(lines: Iterable[Line]) -> list[Line]:
    """The first row of a table that has words; a paragraph is its own."""
    return next((row for row in rows_of(lines) if words_of(row)), [])


def marks_in(lines: Iterable[Line]) -> dict[str, None]:
    """The bookmarks of facts in them, in their order."""
    return {mark: None for one in lines for piece in one.pieces for mark in sorted(piece.marks)}


def gone_tables(sent: Read, read: Read) -> list[list[Line]]:
    """Each table of the brief of which a file has no row and no bookmark, in any reading."""
    there = marks_in(read.lines)
    rows = {
        spelt(" ".join(said_in(line, how) for line in row))
        for row in rows_of(read.lines)
        for how in READINGS
    }
    return [
        lines
        for lines in tables_of(sent.lines)
        if lines[0].table
        and there.keys().isdisjoint(marks_in(lines))
        and rows.isdisjoint(spelt(" ".join(map(said_in, row))) for row in rows_of(lines))
    ]


def without(read: Read, lines: Iterable[Iterable[Line]]) -> Read:
    """A file without some of its paragraphs and tables."""
    out = {id(line) for each in lines for line in each}
    return Read([line for line in read.lines if id(line) not in out], read.tables, read.rows)


def came_with_row(read: Read) -> set[int]:
    """The lines of rows and cells that somebody put in with a trace, which tells of them."""
    return {
        id(line)
        for line in read.lines
        if any(one.kind == "ins" for one in (*line.in_row, *line.in_cell))
    }
