"""Yardstick: a likelihood as a band of a bar from 0 to 100 per cent, and how sure we are."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, pi, sin

from brief.chart.shapes import Bar, Dot, Drawing, Label, Measure, Shape, Stroke
from brief.drawn import Likelihood

_LONG = 94.0
"""Points from 0 to 100 per cent, where there is room."""
_BOLD = 1.09
_DOT = 2.1
_STEPS = 3


def draw_yardstick(bar: Likelihood, width: float, measure: Measure, *, size: float) -> Drawing:
    """The bar, beside it in bold the chances, then the confidence in words and in dots."""
    chances = measure(bar.said) * _BOLD
    said = measure(bar.confidence)
    dots = _STEPS * (2 * _DOT + 2.2) if bar.confidence else 0.0
    words = chances + 8 + (said + 12 + dots if bar.confidence else 0)
    long = max(min(_LONG, width - words), _LONG / 3)
    height = size * 1.5
    middle = height / 2
    base = middle + size * 0.34
    shapes: list[Shape] = [*_scale(bar, long, middle)]
    shapes.append(Label(bar.said, long + 8, base, "start", "title"))
    if bar.confidence:
        at = long + 8 + chances + 8
        shapes.append(Label(bar.confidence, at, base, "start", "unit"))
        shapes += _dots(bar.steps, at + said + 4, middle)
    return Drawing(width, height, tuple(shapes))


def draw_scale(bar: Likelihood, *, size: float) -> Drawing:
    """The bar alone, for words that stand beside the drawing."""
    height = size * 1.5
    return Drawing(_LONG, height, tuple(_scale(bar, _LONG, height / 2)))


def _scale(bar: Likelihood, long: float, y: float) -> Iterator[Shape]:
    """The line from 0 to 100, a stroke at both ends and in the middle, and the band on it."""
    yield Stroke(((0, y), (long, y)), weight=0.75)
    for at in (0.0, long / 2, long):
        yield Stroke(((at, y - 4), (at, y + 4)), weight=0.75)
    left, right = (long * part / 100 for part in (bar.low, bar.high))
    yield Bar(left, y - 3.2, max(right - left, 1.5), 6.4, 0)


def _dots(steps: int, x: float, y: float) -> Iterator[Shape]:
    """So many dots of three as we are sure."""
    for number in range(_STEPS):
        middle = x + _DOT + number * (2 * _DOT + 2.2)
        yield Dot(_circle(middle, y), 0, hollow=number >= steps)


def _circle(x: float, y: float) -> tuple[tuple[float, float], ...]:
    turns = (2 * pi * step / 16 for step in range(16))
    return tuple((x + _DOT * cos(turn), y + _DOT * sin(turn)) for turn in turns)
