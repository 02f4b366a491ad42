"""Values: where the figure of each mark of a line stands, so that it can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Literal, TypeAlias

from brief.chart.seating import Box, Point, Side, Spot, seated
from brief.chart.shapes import Dot, Label, Measure, Shape, Show, Stroke
from brief.drawn import Chart
from brief.late import NamedTuple

Anchor: TypeAlias = Literal["start", "middle", "end"]

_HALF = 0.34
"""From the middle of a figure to its foot, in ems."""
_OVER, _UNDER, _FURTHER = 0.94, 0.91, 1.75
"""From a mark to the middle of what stands over it, under it and behind those, in ems."""
_BESIDE = 6.0
_OUT, _ON_DOT, _ON_LINE = 100, 6, 3
"""How bad it is to leave the field, to stand on a mark or to seem of another, and on a line."""
_SEEN = 0.5
"""By so many points less a way is seen to be shorter."""
_NEAR = 4
"""So many spots, the first, are right at the mark: one on each side."""


class Value(NamedTuple):
    """A figure that is to stand at a mark, over it rather than under it, or the other way."""

    said: str
    mark: Point
    series: int
    over: bool


class Field(NamedTuple):
    """Where figures may stand, and how wide they are."""

    left: float
    right: float
    top: float
    bottom: float
    size: float
    measure: Measure


def values_of(chart: Chart, at: Callable[[int, Decimal], Point], show: Show) -> list[Value]:
    """Those of a chart of lines, year by year, in each the highest first; `at` says where."""
    values: list[Value] = []
    for index in range(len(chart.categories)):
        here = [
            (value, number)
            for number, series in enumerate(chart.series)
            if (value := series.values[index]) is not None
        ]
        for value, number in sorted(here, reverse=True):
            said = chart.series[number].printed(index, show(value))
            lowest = len(chart.series) > 1 and value == min(here)[0]
            values.append(Value(said, at(index, value), number, not lowest))
    return values


def place_values(values: Sequence[Value], drawn: Sequence[Shape], field: Field) -> list[Label]:
    """Each figure where the least is under it: over or under its mark, or beside it.

    One that would stand on another, on a mark, at another's or out of the field wherever it stood
    is left out.
    """
    spots = [list(_spots(value, drawn, field)) for value in values]
    return [spot.label for spot in seated(spots, _foremost(values)) if spot]


def place_beside(
    values: Sequence[Value], drawn: Sequence[Shape], field: Field
) -> list[Side | None]:
    """The side of its mark that each figure stands on, right at it; None where it has no room."""
    spots = [list(_spots(value, drawn, field))[:_NEAR] for value in values]
    return [spot.side if spot else None for spot in seated(spots, _foremost(values))]


def _foremost(values: Sequence[Value]) -> set[int]:
    """The first and the last figure of each line, and those of its top and its bottom."""
    lines: dict[int, list[int]] = {}
    for at, value in enumerate(values):
        lines.setdefault(value.series, []).append(at)
    found: set[int] = set()
    for ats in lines.values():
        by_height = sorted(ats, key=lambda at: values[at].mark[1])
        found |= {ats[0], ats[-1], by_height[0], by_height[-1]}
    return found


def _spots(value: Value, drawn: Sequence[Shape], field: Field) -> Iterator[Spot]:
    """The places round a mark, the best first."""
    lines, rules = (
        [
            piece
            for shape in drawn
            if isinstance(shape, Stroke) and (shape.series is None) is rule
            for piece in pairwise(shape.points)
        ]
        for rule in (False, True)
    )
    marks = [shape for shape in drawn if isinstance(shape, Dot)]
    dots = [_around(shape.points) for shape in marks]
    for label, side in _off_rules(_labels(value, field.size), rules, field):
        box = _box(label, field)
        out = box.left < field.left or box.right > field.right
        out = out or box.top < field.top or box.bottom > field.bottom
        on_dots = sum(map(box.meets, dots)) + _seems_of_another(value, box, marks)
        cut = sum(box.is_cut(*line) for line in lines)
        harm = _OUT * out + _ON_DOT * on_dots + _ON_LINE * cut
        yield Spot(label, side, box, harm, not out and not on_dots)


def _off_rules(
    labels: Iterator[tuple[Label, Side]], rules: Sequence[tuple[Point, Point]], field: Field
) -> Iterator[tuple[Label, Side]]:
    """The same, but that under the mark first where a rule runs over the mark, or the other way.

    What is left of a rule on both sides of a figure looks like a dash.
    """
    first, second = next(labels), next(labels)
    cut, free = (any(_box(one, field).is_cut(*r) for r in rules) for one, _ in (first, second))
    yield from (second, first) if cut and not free else (first, second)
    yield from labels


def _seems_of_another(value: Value, box: Box, marks: Sequence[Dot]) -> bool:
    """Whether the mark of another line is nearer to a figure than its own."""
    others = (box.way_to(_middle(dot)) for dot in marks if dot.series != value.series)
    return min(others, default=_OUT) < box.way_to(value.mark) - _SEEN


def _labels(value: Value, size: float) -> Iterator[tuple[Label, Side]]:
    x, y = value.mark
    near: list[tuple[float, Side]] = [(y - _OVER * size, "over"), (y + _UNDER * size, "under")]
    further: list[tuple[float, Side]] = [(y - _FURTHER * size, "over")]
    further.append((y + _FURTHER * size, "under"))
    if not value.over:
        near.reverse()
        further.reverse()
    places: list[tuple[float, Anchor, float, Side]] = [(x, "middle", *at) for at in near]
    places += [(x + _BESIDE, "start", y, "after"), (x - _BESIDE, "end", y, "before")]
    for at in near:
        places += [(x + _BESIDE / 2, "start", *at), (x - _BESIDE / 2, "end", *at)]
    for at in further:
        places += [(x, "middle", *at), (x + _BESIDE, "start", *at), (x - _BESIDE, "end", *at)]
    for at_x, anchor, middle, side in places:
        baseline = middle + _HALF * size
        yield Label(value.said, at_x, baseline, anchor, "value", value.series), side


def _box(label: Label, field: Field) -> Box:
    wide = field.measure(label.text)
    left = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    middle = label.y - _HALF * field.size
    return Box(left, left + wide, middle - 0.38 * field.size, middle + 0.38 * field.size)


def _around(points: Sequence[Point]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), max(xs), min(ys), max(ys))


def _middle(mark: Dot) -> Point:
    box = _around(mark.points)
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2
