"""Feet: the notes of a page in several columns, as low as they can be.

A note stays whole in its column; only one that no page can hold is cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from brief.writers.pdf.layout.notes import LEAST_LINES, FootMeasure, Portion

Foot: TypeAlias = tuple[tuple[Portion, ...], ...]
"""The notes of a page, column by column."""


def foot_height(foot: Foot, measure: FootMeasure) -> float:
    """What the foot takes of the page: its highest column."""
    return max((measure.height(column) for column in foot), default=0.0)


def balance(portions: Sequence[Portion], columns: int, measure: FootMeasure) -> Foot:
    """The notes in so many columns, none higher than it must be; () for no notes."""
    if not portions:
        return ()
    total = sum(_lines(portion) for portion in portions)
    least = max(-(-total // columns), *map(_lines, portions))
    height = measure.above + least * measure.leading
    while len(foot := _filled(portions, height, measure)) > columns:
        height += measure.leading / 2
    return foot


def _filled(portions: Sequence[Portion], height: float, measure: FootMeasure) -> Foot:
    """Column after column, each filled to that height."""
    columns: list[list[Portion]] = [[]]
    for portion in portions:
        if columns[-1] and measure.height([*columns[-1], portion]) > height + 1e-6:
            columns.append([])
        columns[-1].append(portion)
    return tuple(map(tuple, columns))


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
