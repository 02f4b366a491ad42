"""Chart: figures -> shapes in points, without a colour, a font or a file.

A comparison becomes bars, each with its name and its value beside it; a series becomes lines
over years, each line with its own mark, its own dashes and its name at its end. Nothing is
told by colour alone. A value that is not known is a gap, never a zero.

x runs right and y down from the left top corner of the drawing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from math import ceil, floor, log10
from typing import Literal, TypeAlias

from brief.model import Chart, Series

Measure: TypeAlias = Callable[[str], float]
"""The width of a label's text, in points."""

LabelRole: TypeAlias = Literal["name", "value", "tick", "unit", "title"]


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle of the series with this index."""

    x: float
    y: float
    width: float
    height: float
    series: int


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; of a series, or of the frame (None)."""

    points: tuple[tuple[float, float], ...]
    series: int | None = None
    weight: float = 0.5
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark at a value; each series has its own form: closed points, joined by straight lines."""

    points: tuple[tuple[float, float], ...]
    series: int


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
UNKNOWN = "\u2013"
_MOST_VALUES = 16
_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2), (1.5, 2), (7, 2, 1.5, 2))


def draw_chart(chart: Chart, width: float, measure: Measure, *, size: float = 9) -> Drawing:
    """Draw a chart `width` points wide with labels of `size` points."""
    if chart.kind == "comparison":
        return _Bars(chart, width, measure, size).draw()
    return _Lines(chart, width, measure, size).draw()


def printed(value: Decimal) -> str:
    """A number with thousands set off and a true minus sign."""
    return f"{value:,}".replace("-", "\u2212")


def _known(chart: Chart) -> list[Decimal]:
    return [value for series in chart.series for value in series.values if value is not None]


def _wrapped(text: str, width: float, measure: Measure) -> list[str]:
    """Lines of at most `width` points, broken at spaces; a word that is wider stays whole."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]


# ---- bars ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Bars:
    """Bars from left to right, one under the other, grouped by category."""

    chart: Chart
    width: float
    measure: Measure
    size: float

    def draw(self) -> Drawing:
        shapes: list[Shape] = [Label(self.chart.unit, 0, self.size, "start", "unit")]
        y = self.size * 2.0
        top = y
        for index, category in enumerate(self.chart.categories):
            if len(self.chart.series) > 1:
                shapes.append(Label(category, 0, y + self.size, "start", "title"))
                y += self.size * 1.6
            for number, series in enumerate(self.chart.series):
                name = series.name if len(self.chart.series) > 1 else category
                drawn, y = self._row(name, number, series.values[index], y)
                shapes += drawn
            y += self.size * 0.6 if len(self.chart.series) > 1 else 0
        zero = self._x(Decimal(0))
        shapes.append(Stroke(((zero, top - 2), (zero, y)), weight=0.75))
        return Drawing(self.width, y + 2, tuple(shapes))

    def _row(
        self, name: str, number: int, value: Decimal | None, y: float
    ) -> tuple[list[Shape], float]:
        """A name, its bar and its value; and where the next row starts."""
        lines = _wrapped(name, self._names, self.measure)
        height = max(self.size * 1.75, len(lines) * self.size * 1.2 + 3)
        middle = y + height / 2
        first = middle - (len(lines) - 1) * self.size * 0.6 + self.size * 0.34
        shapes: list[Shape] = [
            Label(line, self._names, first + i * self.size * 1.2, "end", "name", number)
            for i, line in enumerate(lines)
        ]
        baseline = middle + self.size * 0.34
        if value is None:
            zero = self._x(Decimal(0))
            shapes.append(Label(UNKNOWN, zero + 4, baseline, "start", "value", number))
            return shapes, y + height
        zero, end = self._x(Decimal(0)), self._x(value)
        thick = self.size * 1.15
        shapes.append(Bar(min(zero, end), middle - thick / 2, abs(end - zero), thick, number))
        side: Literal["start", "end"] = "start" if value >= 0 else "end"
        at = end + 4 if value >= 0 else end - 4
        shapes.append(Label(printed(value), at, baseline, side, "value", number))
        return shapes, y + height

    @property
    def _names(self) -> float:
        """The width of the column of names."""
        names = [series.name for series in self.chart.series]
        names = names if len(names) > 1 else list(self.chart.categories)
        return min(max(map(self.measure, names), default=0), self.width * 0.36)

    def _x(self, value: Decimal) -> float:
        known = _known(self.chart)
        low = float(min([*known, Decimal(0)]))
        high = float(max([*known, Decimal(0)]))
        widest = max((self.measure(printed(v)) for v in known), default=0) + 6
        left = self._names + 8 + (widest if low < 0 else 0)
        room = max(self.width - left - widest, 20)
        span = (high - low) or 1
        return left + (float(value) - low) / span * room


# ---- lines ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Lines:
    """Lines over years; the axis shows every year that fits, known or not."""

    chart: Chart
    width: float
    measure: Measure
    size: float

    def draw(self) -> Drawing:
        shapes = [Label(self.chart.unit, 0, self.size, "start", "unit"), *self._axes()]
        for number, series in enumerate(self.chart.series):
            shapes += self._line(number, series)
        shapes += self._values()
        shapes += self._names()
        return Drawing(self.width, self._bottom + self.size * 2, tuple(shapes))

    @property
    def _top(self) -> float:
        return self.size * 2.6

    @property
    def _bottom(self) -> float:
        return self._top + min(170.0, self.width * 0.42)

    @property
    def _left(self) -> float:
        return max(self.measure(printed(tick)) for tick in self._ticks()) + 8

    @property
    def _right(self) -> float:
        widest = max(self.measure(line) for name in self._wrapped_names() for line in name)
        return self.width - widest - 14

    def _wrapped_names(self) -> list[list[str]]:
        return [_wrapped(s.name, self.width * 0.24, self.measure) for s in self.chart.series]

    def _ticks(self) -> list[Decimal]:
        return ticks(_known(self.chart))

    def _x(self, index: int) -> float:
        inset = 14.0
        room = self._right - self._left - 2 * inset
        return self._left + inset + room * index / max(1, len(self.chart.categories) - 1)

    def _y(self, value: Decimal) -> float:
        scale = self._ticks()
        span = float(scale[-1] - scale[0])
        return self._bottom - float(value - scale[0]) / span * (self._bottom - self._top)

    def _axes(self) -> Iterator[Shape]:
        for tick in self._ticks():
            y = self._y(tick)
            heavy = tick == 0
            yield Stroke(((self._left, y), (self._right, y)), weight=0.9 if heavy else FINE)
            yield Label(printed(tick), self._left - 5, y + self.size * 0.34, "end", "tick")
        for index in self._shown():
            x = self._x(index)
            yield Stroke(((x, self._bottom), (x, self._bottom + 3)), weight=FINE)
            text = self.chart.categories[index]
            yield Label(text, x, self._bottom + self.size * 1.5, "middle", "tick")

    def _shown(self) -> range:
        """The categories that have room for their label: all, or every second, third..."""
        count = len(self.chart.categories)
        widest = max((self.measure(text) for text in self.chart.categories), default=0) + 6
        apart = (self._right - self._left) / max(1, count)
        return range(0, count, max(1, ceil(widest / apart)))

    def _line(self, number: int, series: Series) -> Iterator[Shape]:
        dashes = _DASHES[number % len(_DASHES)]
        points = [
            None if value is None else (self._x(i), self._y(value))
            for i, value in enumerate(series.values)
        ]
        for known, group in groupby(points, key=lambda point: point is not None):
            run = tuple(point for point in group if point is not None)
            if known and len(run) > 1:
                yield Stroke(run, number, 1.4, dashes)
        yield from (Dot(_mark(number, *point), number) for point in points if point)

    def _values(self) -> Iterator[Shape]:
        """The value at each mark, where there are few enough to read: above the upper lines."""
        if len(_known(self.chart)) > _MOST_VALUES:
            return
        for index in range(len(self.chart.categories)):
            here = [
                (value, number)
                for number, series in enumerate(self.chart.series)
                if (value := series.values[index]) is not None
            ]
            for rank, (value, number) in enumerate(sorted(here, reverse=True)):
                below = rank == len(here) - 1 and rank > 0
                y = self._y(value) + (self.size * 1.25 if below else -self.size * 0.6)
                yield Label(printed(value), self._x(index), y, "middle", "value", number)

    def _names(self) -> Iterator[Shape]:
        """Each line's name at its end."""
        ends = sorted(
            (self._y(value), number)
            for number, series in enumerate(self.chart.series)
            if (value := _last_known(series)) is not None
        )
        wrapped, pitch = self._wrapped_names(), self.size * 1.15
        heights = [len(wrapped[number]) * pitch for _, number in ends]
        wanted = [y - height / 2 for (y, _), height in zip(ends, heights, strict=True)]
        tops = _apart(wanted, heights, self._top - self.size, self._bottom + self.size)
        for top, (_, number) in zip(tops, ends, strict=True):
            for i, line in enumerate(wrapped[number]):
                baseline = top + (i + 0.8) * pitch
                yield Label(line, self._right + 8, baseline, "start", "name", number)


def _apart(wanted: list[float], heights: list[float], top: float, bottom: float) -> list[float]:
    """Where blocks stand that would meet: pushed down, then up again from the bottom."""
    tops: list[float] = []
    for want, height in zip(wanted, heights, strict=True):
        tops.append(max(want, top))
        top = tops[-1] + height + 2
    for i in range(len(tops) - 1, -1, -1):
        tops[i] = min(tops[i], bottom - heights[i])
        bottom = tops[i] - 2
    return tops


def _last_known(series: Series) -> Decimal | None:
    return next((value for value in reversed(series.values) if value is not None), None)


def _mark(number: int, x: float, y: float) -> tuple[tuple[float, float], ...]:
    """The form of a series' marks: square, diamond, triangle, triangle on its head."""
    r = 2.6
    forms = (
        ((-r, -r), (r, -r), (r, r), (-r, r)),
        ((0, -r * 1.4), (r * 1.4, 0), (0, r * 1.4), (-r * 1.4, 0)),
        ((0, -r * 1.3), (r * 1.3, r), (-r * 1.3, r)),
        ((-r * 1.3, -r), (r * 1.3, -r), (0, r * 1.3)),
    )
    return tuple((x + right, y + down) for right, down in forms[number % len(forms)])


def ticks(values: list[Decimal], wanted: int = 5) -> list[Decimal]:
    """Round numbers from at or below the least value (and zero) to at or above the greatest."""
    low = min([*values, Decimal(0)])
    high = max([*values, Decimal(0)])
    if low == high:
        high = low + 1
    rough = float(high - low) / wanted
    power = Decimal(10) ** floor(log10(rough))
    step = next(power * m for m in (1, 2, 5, 10) if float(power * m) >= rough * 0.999)
    first = floor(low / step)
    last = ceil(high / step)
    return [(step * i).normalize() + 0 for i in range(first, last + 1)]
