"""Lowered charts: one over years that would leave the foot of a page empty is drawn lower.

Its letters and what it says are as they were: where a value would find no place it stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from brief.chart import Label, Shape
from brief.writers.pdf.layout.pages import Page
from brief.writers.pdf.layout.strips import Break, DrawingAt, Strip

Fill = Callable[[Sequence[Strip]], tuple[Page, ...]]

_HOLE = 60.0
"""Points of a page's text left blank from which on a chart is worth drawing anew."""
_LOWER = (0.85, 0.7, 0.55, 0.42)
"""What a chart has of its height: the most that fits."""


def with_lowered_charts(
    strips: Sequence[Strip], fill: Fill, bottom: float
) -> tuple[Sequence[Strip], tuple[Page, ...]]:
    """The strips and their pages; a chart is lower where so it fits on the page before.

    `bottom` is where the text of a page without notes has to end.
    """
    pages = fill(strips)
    tried: set[int] = set()
    while (at := next(_behind_holes(strips, pages, bottom, tried), None)) is not None:
        tried.add(at)
        was = _page_of(pages, strips[at])
        for one in _lowered(strips[at]):
            other = [*strips[:at], one, *strips[at + 1 :]]
            made = fill(other)
            if _page_of(made, other[at]) < was and len(made) <= len(pages):
                strips, pages = other, made
                break
    return strips, pages


def _lowered(strip: Strip) -> Iterator[Strip]:
    """The chart lower and lower, as long as it says the same."""
    (item,) = strip.items
    if strip.lower is None or not isinstance(item, DrawingAt):
        raise TypeError("nothing that can be lower")
    said, height = _said(item.shapes), strip.height
    for part in _LOWER:
        drawing = strip.lower(part)
        if drawing.height >= height or _said(drawing.shapes) != said:
            return
        height = drawing.height
        drawn = replace(item, shapes=drawing.shapes, height=height)
        yield replace(strip, height=height, items=(drawn,))


def _said(shapes: Iterable[Shape]) -> list[str]:
    return sorted(each.text for each in shapes if isinstance(each, Label))


def _behind_holes(
    strips: Sequence[Strip], pages: tuple[Page, ...], bottom: float, tried: set[int]
) -> Iterator[int]:
    """The charts that can be lower at the head of a page, before which one is left half blank."""
    places = {id(strip): at for at, strip in enumerate(strips)}
    for before, page in pairwise(pages):
        begins = places.get(id(next(_texts(page), None)))
        if begins is None or _blank(before, bottom) < _HOLE:
            continue
        kept = takewhile(lambda at: strips[at].gap >= Break.BAD, range(begins + 1, len(strips)))
        yield from (at for at in (begins, *kept) if strips[at].lower and at not in tried)


def _texts(page: Page) -> Iterator[Strip]:
    return (placed.strip for filled in page for placed in filled.placed)


def _blank(page: Page, bottom: float) -> float:
    """Points between the lowest text of a page and its notes, or the page's end."""
    ends = [
        one.area.y + one.placed[-1].y + one.placed[-1].strip.height for one in page if one.placed
    ]
    notes = [one.area.y for one in page if one.foot and not one.placed]
    return min([bottom, *notes]) - max(ends) if ends else 0.0


def _page_of(pages: tuple[Page, ...], strip: Strip) -> int:
    return next(at for at, page in enumerate(pages) if any(one is strip for one in _texts(page)))
