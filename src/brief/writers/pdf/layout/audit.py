"""The writer's own check of its pages, before they are painted.

No note is astray, nothing is lost, no heading and no line of a paragraph is left alone.

A violation is a fault of this program, never of the user's: RuntimeError.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from math import fsum

from brief.writers.pdf.layout.notes import SetNote
from brief.writers.pdf.layout.pages import Filled, Page
from brief.writers.pdf.layout.strips import Break, Strip

_SLACK = 0.01


def audit_pages(pages: Sequence[Page], strips: Sequence[Strip], notes: dict[int, SetNote]) -> None:
    """Every strip stands once and in order, every note begins under its mark and ends once."""
    columns = list(chain.from_iterable(pages))
    repeated = {head for strip in strips if strip.head for head in strip.head.strips}
    placed = [[p.strip for p in column.placed if p.strip not in repeated] for column in columns]
    _audit_strips(list(chain.from_iterable(placed)), strips)
    _audit_notes(pages, notes)
    _audit_breaks(columns, [len(own) for own in placed], strips)
    for number, column in enumerate(columns, start=1):
        _audit_column(number, column)


def audit_places(places: Mapping[tuple[str, str], tuple[int, float]]) -> None:
    """After painting: the mark and the beginning of each note are on one page."""
    for (kind, number), (page, _) in places.items():
        other = "note" if kind == "mark" else "mark"
        if kind != "heading" and places.get((other, number), (None,))[0] != page:
            raise RuntimeError(f"the {kind} {number} on page {page + 1} has no {other} there")


def _audit_strips(placed: Sequence[Strip], strips: Sequence[Strip]) -> None:
    if len(placed) != len(strips) or any(a is not b for a, b in zip(placed, strips, strict=True)):
        raise RuntimeError(f"{len(strips)} strips were to be placed, {len(placed)} were, or moved")


def _audit_notes(pages: Sequence[Page], notes: dict[int, SetNote]) -> None:
    """Notes begin where they are called: in the same column, or on the page that has one foot."""
    reached = dict.fromkeys(notes, 0)
    for index, columns in enumerate(_with_one_foot(pages), start=1):
        called = [n for column in columns for placed in column.placed for n in placed.strip.notes]
        foot = [portion for column in columns for portion in column.foot]
        begun = [portion.note.number for portion in foot if portion.begins]
        if sorted(called) != sorted(begun):
            raise RuntimeError(f"column {index} calls notes {called} and begins {begun}")
        for portion in foot:
            number = portion.note.number
            if portion.start != reached[number] or portion.end <= portion.start:
                raise RuntimeError(f"note {number} goes on at line {portion.start} in {index}")
            reached[number] = portion.end
    for number, lines in reached.items():
        if lines != len(notes[number].lines):
            raise RuntimeError(f"note {number} ends after line {lines}")


def _with_one_foot(pages: Sequence[Page]) -> Iterator[tuple[Filled, ...]]:
    """Columns that share a foot: all of a page, or else each alone."""
    for page in pages:
        if any(column.rule is not None for column in page):
            yield page
        else:
            yield from ((column,) for column in page)


def _audit_breaks(
    columns: Sequence[Filled], counts: Sequence[int], strips: Sequence[Strip]
) -> None:
    """What belongs together is parted only where it does not fit a column that is all its own."""
    end = 0
    for number, (column, count) in enumerate(zip(columns, counts, strict=True), start=1):
        start, end = end, end + count
        if start == end or end == len(strips) or strips[end].gap < Break.BAD:
            continue
        if _goes_on_below(columns, number):
            continue
        whole = all(strip.gap >= Break.BAD for strip in strips[start + 1 : end])
        if not whole or not all(portion.begins for portion in column.foot):
            raise RuntimeError(f"column {number} ends between what belongs together")


def _goes_on_below(columns: Sequence[Filled], number: int) -> bool:
    """Whether what comes next stands under this column on the same page: nothing is parted."""
    here = columns[number - 1]
    following = columns[number] if number < len(columns) else None
    return following is not None and following.area.y >= here.area.y + here.area.height


def _audit_column(number: int, column: Filled) -> None:
    bottom = max((p.y + p.strip.height for p in column.placed), default=0)
    bottom += fsum(frame.pad for p in column.placed[-1:] for frame in p.strip.frames)
    if bottom + column.foot_height > column.area.height + _SLACK:
        raise RuntimeError(f"column {number} is overfull")
