"""Values: where the figure of each mark of a line stands, so that nothing runs through it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from brief.chart.shapes import Dot, Label, Measure, Shape, Stroke

Anchor: TypeAlias = Literal["start", "middle", "end"]
Point: TypeAlias = tuple[float, float]

_HALF = 0.34
"""From the middle of a figure to its foot, in ems."""
_OVER, _UNDER, _FURTHER = 0.94, 0.91, 1.75
"""From a mark to the middle of what stands over it, under it and behind those, in ems."""
_BESIDE = 6.0
_OUT, _ON_LABEL, _ON_DOT, _ON_LINE = 100, 10, 6, 3
"""How bad it is to leave the field, and to stand on something else."""


class _Box(NamedTuple):
    left: float
    right: float
    top: float
    bottom: float

    def meets(self, other: _Box) -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def is_cut(self, start: Point, end: Point) -> bool:
        """Whether a straight line runs through it (Liang and Barsky)."""
        first, last = 0.0, 1.0
        for at, to, low, high in (
            (start[0], end[0], self.left, self.right),
            (start[1], end[1], self.top, self.bottom),
        ):
            way = to - at
            if way == 0:
                if not low < at < high:
                    return False
                continue
            enter, leave = sorted(((low - at) / way, (high - at) / way))
            first, last = max(first, enter), min(last, leave)
        return first < last


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


def place_values(values: Sequence[Value], drawn: Sequence[Shape], field: Field) -> list[Label]:
    """Each figure where the least is under it: over or under its mark, or beside it."""
    lines = [
        piece
        for shape in drawn
        if isinstance(shape, Stroke) and shape.series is not None
        for piece in pairwise(shape.points)
    ]
    dots = [_around(shape.points) for shape in drawn if isinstance(shape, Dot)]
    taken: list[_Box] = []
    placed: list[Label] = []
    for value in values:
        tries = [(label, _box(label, field)) for label in _labels(value, field.size)]

        def harm(one: tuple[Label, _Box]) -> int:
            box = one[1]
            out = box.left < field.left or box.right > field.right
            out = out or box.top < field.top or box.bottom > field.bottom
            return (
                _OUT * out
                + _ON_LABEL * sum(map(box.meets, taken))
                + _ON_DOT * sum(map(box.meets, dots))
                + _ON_LINE * sum(box.is_cut(*line) for line in lines)
            )

        label, box = min(tries, key=harm)
        taken.append(box)
        placed.append(label)
    return placed


def _labels(value: Value, size: float) -> Iterator[Label]:
    """The places round a mark, the best first."""
    x, y = value.mark
    over, under = y - _OVER * size, y + _UNDER * size
    near = (over, under) if value.over else (under, over)
    places: list[tuple[float, Anchor, float]] = [(x, "middle", at) for at in near]
    places += [(x + _BESIDE, "start", y), (x - _BESIDE, "end", y)]
    for at in near:
        places += [(x + _BESIDE / 2, "start", at), (x - _BESIDE / 2, "end", at)]
    further = (y - _FURTHER * size, y + _FURTHER * size)
    for at in further if value.over else further[::-1]:
        places += [(x, "middle", at), (x + _BESIDE, "start", at), (x - _BESIDE, "end", at)]
    for at, anchor, middle in places:
        yield Label(value.said, at, middle + _HALF * size, anchor, "value", value.series)


def _box(label: Label, field: Field) -> _Box:
    wide = field.measure(label.text)
    left = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    middle = label.y - _HALF * field.size
    return _Box(left, left + wide, middle - 0.38 * field.size, middle + 0.38 * field.size)


def _around(points: Sequence[Point]) -> _Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return _Box(min(xs), max(xs), min(ys), max(ys))
