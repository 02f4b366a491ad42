"""What a drawn chart is made of: shapes in points, without a colour, a font or a file.

x runs right and y down from the left top corner of the drawing.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Literal, TypeAlias

from brief.drawn import Chart
from brief.late import dataclass, pattern

Measure: TypeAlias = Callable[[str], float]
"""The width of a label's text, in points."""
Show: TypeAlias = Callable[[Decimal], str]
"""A figure in print, as the language of the brief writes it."""

_SPACES = pattern(r"[ \t\n]+")

LabelRole: TypeAlias = Literal["name", "value", "tick", "unit", "title", "lane", "key", "as-of"]

Fill: TypeAlias = Literal["series", "shade", "span", "hollow"]
"""In the series' colour; a ground that lies behind; a light ground with an outline, or none."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle of the series with this index."""

    x: float
    y: float
    width: float
    height: float
    series: int
    fill: Fill = "series"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; of a series, or of the frame (None)."""

    points: tuple[tuple[float, float], ...]
    series: int | None = None
    weight: float = 0.5
    dashes: tuple[float, ...] = ()
    as_of: bool = False
    """Whether it marks the day to which the facts are true."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark at a value; each series has its own form: closed points, joined by straight lines."""

    points: tuple[tuple[float, float], ...]
    series: int
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """Text whose baseline starts, ends or has its middle at a point."""

    text: str
    x: float
    y: float
    anchor: Literal["start", "middle", "end"]
    role: LabelRole
    series: int | None = None


Shape: TypeAlias = Bar | Stroke | Dot | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn chart; `shapes` in the order in which they are painted and read."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


FINE = 0.5
"""Strokes of the frame up to this weight only guide the eye."""


def known_values(chart: Chart) -> list[Decimal]:
    """All values but the gaps."""
    return [value for series in chart.series for value in series.values if value is not None]


def words_of(text: str) -> list[str]:
    """What stands between the spaces at which a line may end."""
    return [word for word in _SPACES.split(text) if word]


def wrapped(text: str, width: float, measure: Measure) -> list[str]:
    """Lines of at most `width` points, broken at spaces; a word that is wider stays whole.

    A space that holds words together (30 September) ends a line only where they are
    wider than one.
    """
    lines: list[str] = []
    held = words_of(text)
    parts = (part for one in held for part in ([one] if measure(one) <= width else one.split()))
    for word in parts:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]
