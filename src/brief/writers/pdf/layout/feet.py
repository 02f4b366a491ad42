"""Feet: the notes of a page in several columns, as low as they can be.

A note stays whole in its column, but where that leaves the others half empty: then it runs on at
the top of the next one. One that no page can hold is cut for the next page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from brief.late import replace
from brief.writers.pdf.layout.notes import LEAST_LINES, FootMeasure, Portion

Foot: TypeAlias = tuple[tuple[Portion, ...], ...]
"""The notes of a page, column by column."""


def foot_height(foot: Foot, measure: FootMeasure) -> float:
    """What the foot takes of the page: its highest column."""
    return max((measure.height(column) for column in foot), default=0.0)


_WORTH = 2
"""As many lines as the foot must become lower by for a note to be parted."""


def balance(portions: Sequence[Portion], columns: int, measure: FootMeasure) -> Foot:
    """The notes in so many columns, none higher than it must be; () for no notes."""
    if not portions:
        return ()
    whole = _lowest(portions, max(map(_lines, portions)), columns, measure)
    worth, height = (_WORTH - 0.5) * measure.leading, foot_height(whole, measure)
    least = measure.height_of(_least_lines(portions, columns), 1)
    if height - least <= worth:  # however they are parted
        return whole
    parted = _lowest(portions, 1, columns, measure, part=True)
    return parted if height - foot_height(parted, measure) > worth else whole


def _least_lines(portions: Sequence[Portion], columns: int) -> int:
    """As many lines as the highest column has at least."""
    return -(-sum(map(_lines, portions)) // columns)


def _lowest(
    portions: Sequence[Portion],
    lines: int,
    columns: int,
    measure: FootMeasure,
    *,
    part: bool = False,
) -> Foot:
    """The lowest foot of at least so many lines that takes no more than these columns."""
    least = max(_least_lines(portions, columns), lines)
    height = measure.above + least * measure.leading
    if part:
        while len(foot := _filled(portions, height, measure, part=True)) > columns:
            height += measure.leading / 2
        return foot
    sizes = list(map(_lines, portions))
    while _count(sizes, height, measure) > columns:
        height += measure.leading / 2
    return _filled(portions, height, measure, part=False)


def _count(sizes: Sequence[int], height: float, measure: FootMeasure) -> int:
    """How many columns `_filled` makes of whole notes of so many lines, and makes none."""
    columns = lines = held = 0
    for size in sizes:
        if not held or measure.height_of(lines + size, held + 1) > height + 1e-6:
            columns += 1
            lines = held = 0
        lines += size
        held += 1
    return columns


def _filled(
    portions: Sequence[Portion], height: float, measure: FootMeasure, *, part: bool
) -> Foot:
    """Column after column, each filled to that height."""
    columns: list[list[Portion]] = [[]]
    lines = 0  # of the last column
    for portion in portions:
        left = portion
        while measure.height_of(lines + _lines(left), len(columns[-1]) + 1) > height + 1e-6:
            taken = _begun(left, measure.lines_in(height, columns[-1])) if part else 0
            if taken:
                columns[-1].append(replace(left, end=left.start + taken))
                left = replace(left, start=left.start + taken)
            elif not columns[-1]:
                break
            columns.append([])
            lines = 0
        columns[-1].append(left)
        lines += _lines(left)
    return tuple(map(tuple, columns))


def _begun(portion: Portion, room: int) -> int:
    """How many lines of it begin in that room, where some must run on; 0 where too few would."""
    taken = min(room, _lines(portion) - LEAST_LINES)
    return taken if taken >= LEAST_LINES else 0


def shortened(
    portions: Sequence[Portion], columns: int, measure: FootMeasure, room: float
) -> tuple[Foot, list[Portion]] | None:
    """As much of the notes as fits into `room`, and what is left for the next page.

    Of each that begins here a line at least stands here; None where even that has no room. Notes
    are cut from the last one up, those that run on from an earlier page first of all kept whole.
    """
    shown = list(portions)
    for least in (LEAST_LINES, 1):
        for index in range(len(shown) - 1, -1, -1):
            while _lines(shown[index]) > least and not _fits(shown, columns, measure, room):
                shown[index] = replace(shown[index], end=shown[index].end - 1)
            if _fits(shown, columns, measure, room):
                left = [one.rest for one in shown if not one.ends]
                return balance(shown, columns, measure), left
    return None


def _fits(portions: Sequence[Portion], columns: int, measure: FootMeasure, room: float) -> bool:
    return foot_height(balance(portions, columns, measure), measure) <= room + 1e-6


def _lines(portion: Portion) -> int:
    return portion.end - portion.start
