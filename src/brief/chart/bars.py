"""Bars: a comparison, each value with its name and its figure beside it."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from brief.chart.hatching import hatched
from brief.chart.shapes import (
    Bar,
    Drawing,
    Label,
    Measure,
    Shape,
    Show,
    Stroke,
    known_values,
    wrapped,
)
from brief.drawn import JOINT, Chart
from brief.late import dataclass

UNKNOWN = "\u2013"


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars from left to right, one under the other, grouped by category."""

    chart: Chart
    width: float
    measure: Measure
    show: Show
    size: float

    def draw(self) -> Drawing:
        """All bars under the unit, and the line they start from."""
        head = self._head
        shapes: list[Shape] = [Label(head, 0, self.size, "start", "unit")] if head else []
        y = self.size * 2.0 if head else 2.0
        top = y
        for index, category in enumerate(self.chart.categories):
            if self._is_grouped:
                y += self.size * 0.6 if index else 0
                shapes.append(Label(category, 0, y + self.size, "start", "title"))
                y += self.size * 1.6
            for number, series in enumerate(self.chart.series):
                name = series.name if len(self.chart.series) > 1 else category
                drawn, y = self._row(name, number, index, y)
                shapes += drawn
        zero = self._x(Decimal(0))
        shapes.append(Stroke(((zero, top - 2), (zero, y)), weight=0.75))
        return Drawing(self.width, y + 2, tuple(shapes))

    @property
    def _is_grouped(self) -> bool:
        """Whether there are groups to tell apart, each under its category."""
        return len(self.chart.series) > 1 and len(self.chart.categories) > 1

    @property
    def _head(self) -> str:
        """The unit, and the one category of all bars, as far as they are not said above."""
        several = len(self.chart.series) > 1
        alone = several and not self._is_grouped and not self.chart.is_dated
        said = (self.chart.unit, *(self.chart.categories if alone else ()))
        return JOINT.join(filter(None, said))

    def _row(self, name: str, number: int, index: int, y: float) -> tuple[list[Shape], float]:
        """A name, its bar and its value; and where the next row starts."""
        series = self.chart.series[number]
        value = series.values[index]
        lines = wrapped(name, self._names, self.measure)
        height = max(self.size * 1.55, len(lines) * self.size * 1.2 + 3)
        middle = y + height / 2
        first = middle - (len(lines) - 1) * self.size * 0.6 + self.size * 0.34
        shapes: list[Shape] = [
            Label(line, 0, first + i * self.size * 1.2, "start", "name", number)
            for i, line in enumerate(lines)
        ]
        baseline = middle + self.size * 0.34
        if value is None:
            zero = self._x(Decimal(0))
            shapes.append(Label(UNKNOWN, zero + 4, baseline, "start", "value", number))
            return shapes, y + height
        zero, end = self._x(Decimal(0)), self._x(value)
        thick = self.size * 1.05
        bar = Bar(min(zero, end), middle - thick / 2, abs(end - zero), thick, number)
        shapes += hatched(bar)
        side: Literal["start", "end"] = "start" if value >= 0 else "end"
        at = end + 4 if value >= 0 else end - 4
        shapes.append(
            Label(series.printed(index, self.show(value)), at, baseline, side, "value", number)
        )
        return shapes, y + height

    @property
    def _names(self) -> float:
        """The width of the column of names."""
        names = [series.name for series in self.chart.series]
        names = names if len(names) > 1 else list(self.chart.categories)
        return min(max(map(self.measure, names), default=0), self.width * 0.36)

    def _x(self, value: Decimal) -> float:
        known = known_values(self.chart)
        low = float(min([*known, Decimal(0)]))
        high = float(max([*known, Decimal(0)]))
        said = (
            series.printed(index, self.show(v))
            for series in self.chart.series
            for index, v in enumerate(series.values)
            if v is not None
        )
        widest = max(map(self.measure, said), default=0) + 6
        left = self._names + 8 + (widest if low < 0 else 0)
        room = max(self.width - left - widest, 20)
        span = (high - low) or 1
        return left + (float(value) - low) / span * room
