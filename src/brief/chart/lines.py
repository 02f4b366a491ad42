"""Lines over years: each with its own marks and dashes, and its name at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from math import ceil, cos, floor, fsum, log10, pi, sin
from typing import TypeAlias

from brief.chart.shapes import (
    FINE,
    Dot,
    Drawing,
    Label,
    Measure,
    Shape,
    Show,
    Stroke,
    known_values,
    wrapped,
)
from brief.chart.values import Field, place_values, values_of
from brief.drawn import Chart, Series
from brief.late import dataclass

_MOST_VALUES = 16
_HALF = Decimal("0.5")
_MOST_PARTED = 2
_PITCH, _BETWEEN = 1.15, 2.0
"""From line to line of a name, as a part of its size; points between two names."""
_DASHES: tuple[tuple[float, ...], ...] = (
    (),
    (5, 2),
    (1.5, 2),
    (7, 2, 1.5, 2),
    (11, 3),
    (9, 2, 1.5, 2, 1.5, 2),
)
_R = 2.6
"""From the middle of a mark to its edge, in points."""
_Outline: TypeAlias = tuple[tuple[float, float], ...]


def _turned(outline: _Outline) -> _Outline:
    """The same by an eighth of a turn."""
    return tuple(((x - y) * 0.7071, (x + y) * 0.7071) for x, y in outline)


_W, _T = _R * 1.45, _R * 0.5
_PLUS: _Outline = (
    *((-_T, -_W), (_T, -_W), (_T, -_T), (_W, -_T), (_W, _T), (_T, _T)),
    *((_T, _W), (-_T, _W), (-_T, _T), (-_W, _T), (-_W, -_T), (-_T, -_T)),
)
_MARKS: tuple[_Outline, ...] = (
    ((-_R, -_R), (_R, -_R), (_R, _R), (-_R, _R)),
    ((0, -_R * 1.4), (_R * 1.4, 0), (0, _R * 1.4), (-_R * 1.4, 0)),
    ((0, -_R * 1.3), (_R * 1.3, _R), (-_R * 1.3, _R)),
    ((-_R * 1.3, -_R), (_R * 1.3, -_R), (0, _R * 1.3)),
    tuple((_R * 1.1 * cos(pi * n / 8), _R * 1.1 * sin(pi * n / 8)) for n in range(16)),
    _PLUS,
    _turned(_PLUS),
)
"""Square, diamond, triangle, triangle on its head, disc, plus, cross.

They and the dashes are so many that no two lines have both alike before the forty-third.
"""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines over years; the axis shows every year that fits, known or not."""

    chart: Chart
    width: float
    measure: Measure
    show: Show
    size: float
    part: float = 1.0
    """What its axes have of their usual height."""

    def draw(self) -> Drawing:
        """The axes, then the lines, then what is written beside them."""
        unit = self.chart.unit
        shapes: list[Shape] = [Label(unit, 0, self.size, "start", "unit")] if unit else []
        shapes += self._axes()
        for number, series in enumerate(self.chart.series):
            shapes += self._line(number, series)
        shapes += self._values(shapes)
        shapes += self._names()
        return Drawing(self.width, self._bottom + self.size * 2, tuple(shapes))

    @property
    def _top(self) -> float:
        return self.size * (2.6 if self.chart.unit else 1.0)

    @property
    def _bottom(self) -> float:
        """As low as the lines need, the names at their ends, or the figures of the axis."""
        lines = [len(name) * self.size * _PITCH + _BETWEEN for name in self._wrapped_names()]
        usual = min(170.0, self.width * 0.32)
        ticks = min(usual, (len(self._ticks()) - 1) * self.size * _PITCH)
        return self._top + max(self.part * usual, ticks, fsum(lines) - 2 * self.size)

    @property
    def _left(self) -> float:
        return max(self.measure(self.show(tick)) for tick in self._ticks()) + 8

    @property
    def _right(self) -> float:
        widest = max(self.measure(line) for name in self._wrapped_names() for line in name)
        return self.width - widest - 22

    def _wrapped_names(self) -> list[list[str]]:
        return [wrapped(s.name, self.width * 0.24, self.measure) for s in self.chart.series]

    def _ticks(self) -> list[Decimal]:
        return steps(known_values(self.chart), self.show)

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
            yield Label(self.show(tick), self._left - 5, y + self.size * 0.34, "end", "tick")
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

    def _values(self, drawn: Sequence[Shape]) -> list[Label]:
        """The value at each mark, where there are few enough to read."""
        if len(known_values(self.chart)) > _MOST_VALUES:
            return []
        values = values_of(self.chart, lambda at, value: (self._x(at), self._y(value)), self.show)
        top, right = self._top - self.size * 1.1, self._right + 12
        field = Field(self._left, right, top, self._bottom, self.size, self.measure)
        return place_values(values, drawn, field)

    def _names(self) -> Iterator[Shape]:
        """Each line's mark and name at its end."""
        ends = sorted(
            (self._y(value), number)
            for number, series in enumerate(self.chart.series)
            if (value := _last_known(series)) is not None
        )
        wrapped, pitch = self._wrapped_names(), self.size * _PITCH
        heights = [len(wrapped[number]) * pitch for _, number in ends]
        wanted = [y - height / 2 for (y, _), height in zip(ends, heights, strict=True)]
        tops = _apart(wanted, heights, self._top - self.size, self._bottom + self.size)
        for top, (_, number) in zip(tops, ends, strict=True):
            for i, line in enumerate(wrapped[number]):
                baseline = top + (i + 0.8) * pitch
                yield Label(line, self._right + 18, baseline, "start", "name", number)
            yield Dot(_mark(number, self._right + 10, top + pitch * 0.5), number)


def _apart(wanted: list[float], heights: list[float], top: float, bottom: float) -> list[float]:
    """Where blocks stand that would meet: pushed down, then up again from the bottom."""
    tops: list[float] = []
    for want, height in zip(wanted, heights, strict=True):
        tops.append(max(want, top))
        top = tops[-1] + height + _BETWEEN
    for i in range(len(tops) - 1, -1, -1):
        tops[i] = min(tops[i], bottom - heights[i])
        bottom = tops[i] - _BETWEEN
    return tops


def _last_known(series: Series) -> Decimal | None:
    return next((value for value in reversed(series.values) if value is not None), None)


def _mark(number: int, x: float, y: float) -> tuple[tuple[float, float], ...]:
    """The form of a series' marks at a point."""
    return tuple((x + right, y + down) for right, down in _MARKS[number % len(_MARKS)])


def steps(values: list[Decimal], show: Show) -> list[Decimal]:
    """The ticks of an axis; where decimals take no point, two at most that are no whole number.

    Word shows the decimal sign of the reader's desk, and a format can say of two values alone how
    they look.
    """
    found = ticks(values)
    if show(_HALF) == "0.5" or len(parted(found)) <= _MOST_PARTED:
        return found
    fewer = (ticks(values, wanted) for wanted in (4, 3, 2, 1))
    return next(each for each in fewer if len(parted(each)) <= _MOST_PARTED)


def parted(ticks: list[Decimal]) -> list[Decimal]:
    """Those that are no whole number."""
    return [tick for tick in ticks if tick % 1]


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
