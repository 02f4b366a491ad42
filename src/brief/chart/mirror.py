"""Mirror: a drawing turned round for a reader from right to left; its words stay words.

Names then stand at the right, and bars, years and the likelihood scale begin there, as the tables
and the text beside them do.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, assert_never

from brief.chart.shapes import Bar, Dot, Drawing, Label, Shape, Stroke

_ANCHORS: dict[str, Literal["start", "middle", "end"]] = {
    "start": "end",
    "middle": "middle",
    "end": "start",
}


def mirrored(drawing: Drawing) -> Drawing:
    """The drawing as it is seen in a mirror, in the same order of reading."""
    shapes = tuple(_turned(shape, drawing.width) for shape in drawing.shapes)
    return replace(drawing, shapes=shapes)


def _turned(shape: Shape, width: float) -> Shape:
    match shape:
        case Bar():
            return replace(shape, x=width - shape.x - shape.width)
        case Stroke() | Dot():
            return replace(shape, points=tuple((width - x, y) for x, y in shape.points))
        case Label():
            return replace(shape, x=width - shape.x, anchor=_ANCHORS[shape.anchor])
        case _:
            assert_never(shape)
