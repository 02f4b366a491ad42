"""Native: Word's own charts, which Word draws: how high they stand, and where figures have room."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from math import ceil

from brief.calibri import ems
from brief.chart.lines import steps
from brief.chart.seating import Side
from brief.chart.shapes import Dot, Measure, Shape, Show, Stroke, known_values
from brief.chart.values import Field, place_beside, values_of
from brief.drawn import Chart
from brief.late import dataclass

FEW = 16
"""So many values still have room to be written at their places."""
_BAR = 13.0
_HEAD, _BARE = 26.0, 10.0
_TALL = 150.0
"""Points: a lying bar with its air; what is above, with and without a unit; an upright chart."""
_MARK = 2.5
"""From the middle of a mark to its edge, in points."""
_FLAT = 0.46
"""How high one is at most, as a part of its width; without the names of many lines."""
_AXIS = 3.0
"""Ems that the steps of an axis take."""
_SEVERAL = 2
"""So many series have their names under them."""
_LEGEND, _KEY, _ROW, _SURE = 0.88, 5.8, 1.45, 1.22
"""The part of the width that names take at most; before each its line and its mark, and from name
to name, in ems; how much wider than Calibri's the letters may be of another house or program."""


def chart_height(chart: Chart, width: float, size: float) -> float:
    """Points from top to bottom of a chart of that width with letters of `size` points.

    Of the names under it the first row is counted in; more take nothing from the lines, nor do
    years that a program turns, since they have no room side by side.
    """
    if not is_lying(chart):
        more = max(0, _legend_rows(chart, width, size) - 1) * _ROW * size
        return min(_TALL, width * _FLAT) + more + _turned(chart, width, size)
    head = _HEAD if chart.unit else _BARE
    return head + len(chart.categories) * (len(chart.series) * _BAR + _BAR * 0.5)


def _turned(chart: Chart, width: float, size: float) -> float:
    """How much higher the names under the axis are where they are turned."""
    widest = max((ems(one) for one in chart.categories), default=0.0) * size * _SURE
    apart = (width - _AXIS * size) / max(1, len(chart.categories))
    return 0.0 if widest <= apart else max(0.0, min(widest, width * _FLAT) - size)


def _legend_rows(chart: Chart, width: float, size: float) -> int:
    """How many lines the names of several series take under a chart.

    They stand in columns as wide as the longest of them, or one under another, on several lines
    where one is wider than the chart.
    """
    if len(chart.series) < _SEVERAL:
        return 0
    names = [ems(series.name) * size * _SURE for series in chart.series]
    room = width * _LEGEND
    columns = int(room / (max(names) + _KEY * size))
    if columns:
        return ceil(len(names) / columns)
    return sum(ceil(name / (room - _KEY * size)) for name in names)


def is_lying(chart: Chart) -> bool:
    """Whether bars lie one under another, so that words have room at their ends."""
    return chart.kind == "comparison" and len(chart.series) * len(chart.categories) <= FEW


def in_word(chart: Chart) -> Chart:
    """Bars of one category have their names before them, where a legend would be far."""
    return (chart.by_name if chart.kind == "comparison" else None) or chart


@dataclass(frozen=True, slots=True)
class NativeLines:
    """Lines over years as Word lays them out: about where marks stand, and so their figures."""

    chart: Chart
    width: float
    measure: Measure
    show: Show
    size: float

    def sides(self) -> dict[tuple[int, int], Side]:
        """On which side of its mark each figure that has room stands, by series and year."""
        at = [
            (number, index)
            for index in range(len(self.chart.categories))
            for _, number in sorted(self._known_at(index), reverse=True)
        ]
        values = values_of(self.chart, self._at, self.show)
        field = Field(self._left, self.width, 0, self._bottom, self.size, self.measure)
        found = place_beside(values, list(self._drawn()), field)
        return {where: side for where, side in zip(at, found, strict=True) if side}

    @property
    def _left(self) -> float:
        return max(self.measure(self.show(tick)) for tick in self._ticks()) + self.size

    @property
    def _top(self) -> float:
        return self.size * (2.4 if self.chart.unit else 1)

    @property
    def _bottom(self) -> float:
        """Under it stand the years, and the names of several lines."""
        rows = _legend_rows(self.chart, self.width, self.size)
        legend = self.size * (2.2 + (rows - 1) * _ROW if rows else 0)
        return chart_height(self.chart, self.width, self.size) - self.size * 2 - legend

    def _ticks(self) -> list[Decimal]:
        return steps(known_values(self.chart), self.show)

    def _known_at(self, index: int) -> Iterator[tuple[Decimal, int]]:
        for number, series in enumerate(self.chart.series):
            if (value := series.values[index]) is not None:
                yield value, number

    def _at(self, index: int, value: Decimal) -> tuple[float, float]:
        ticks = self._ticks()
        part = float((value - ticks[0]) / (ticks[-1] - ticks[0]))
        across = (index + 0.5) / len(self.chart.categories)
        high = self._bottom - self._top
        return self._left + (self.width - self._left) * across, self._bottom - high * part

    def _drawn(self) -> Iterator[Shape]:
        for number, series in enumerate(self.chart.series):
            points = [
                self._at(index, value)
                for index, value in enumerate(series.values)
                if value is not None
            ]
            yield Stroke(tuple(points), number)
            for x, y in points:
                yield Dot(((x - _MARK, y - _MARK), (x + _MARK, y + _MARK)), number)
