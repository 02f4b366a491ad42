"""Hatching: from the third series on a bar has lines of its own, so that no colour tells it alone.

The first two are dark and light, which print apart in grey.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from brief.chart.shapes import Bar, Shape, Stroke

PLAIN = 2
"""Series that no lines tell apart."""
_APART = 5.0
"""Points from line to line."""


def hatched(bar: Bar) -> list[Shape]:
    """The bar alone, or on a light ground with lines to one side, to the other or both ways."""
    if bar.series < PLAIN:
        return [bar]
    way = (bar.series - PLAIN) % 3
    rising = [] if way == 1 else list(_lines(bar, falling=False))
    falling = [] if way == 0 else list(_lines(bar, falling=True))
    return [replace(bar, fill="span"), *rising, *falling]


def _lines(bar: Bar, *, falling: bool) -> Iterator[Stroke]:
    """Lines at 45 degrees, each cut off at the edges of the bar."""
    wide, high = bar.width, bar.height
    at = _APART
    while at < wide + high:
        top = (min(at, wide), max(0.0, at - wide))
        bottom = (max(0.0, at - high), min(at, high))
        points = [(bar.x + x, bar.y + (high - y if falling else y)) for x, y in (bottom, top)]
        yield Stroke(tuple(points), bar.series, weight=0.8)
        at += _APART
