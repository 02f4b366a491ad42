"""Strips: a document as a list of horizontal bands, each of them on one page whole.

A line of a paragraph is a strip, so is a line across a table row, so is a chart. Lengths are
in points; inside a strip, y runs down from its top.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TypeAlias

from brief.chart import Drawing, Shape
from brief.late import dataclass
from brief.writers.pdf.type.lines import Line
from brief.writers.pdf.type.nodes import Node
from brief.writers.pdf.type.text import Type


class Break(IntEnum):
    """How bad it is to end a page above a strip."""

    FREE = 0
    LOATH = 1
    """Better not: after a table's first row, before its last."""
    BAD = 2
    """Leaves one line of a paragraph alone, or cuts a table row."""
    NEVER = 3
    """Parts a heading from its text, a caption from its table."""


@dataclass(frozen=True, slots=True, eq=False)
class LineAt:
    """A line of text: its left edge and its baseline; a label or head that repeats is artifact."""

    line: Line
    x: float
    baseline: float
    artifact: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class RuleAt:
    """A straight rule, `weight` thick."""

    x: float
    y: float
    width: float
    weight: float
    colour: str


@dataclass(frozen=True, slots=True, eq=False)
class LeaderAt:
    """The dots and the page number of a contents line, between two edges."""

    left: float
    right: float
    baseline: float
    heading: str
    type: Type
    node: Node
    mirrored: bool = False
    """Whether the number stands at the left end."""


@dataclass(frozen=True, slots=True, eq=False)
class DrawingAt:
    """A chart's shapes, their left top corner and the element that says what they show."""

    shapes: tuple[Shape, ...]
    x: float
    y: float
    width: float
    height: float
    node: Node
    size: float
    """That of its labels."""
    paper: str
    """The colour it is drawn on: labels stand clear of the lines behind them."""


@dataclass(frozen=True, slots=True, eq=False)
class Opens:
    """An element takes its place here, even if nothing of it is seen (an empty cell)."""

    node: Node


Item: TypeAlias = LineAt | RuleAt | LeaderAt | DrawingAt | Opens


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What is drawn behind the strips of a callout or a quotation on each page they stand on."""

    x: float
    width: float
    pad: float
    fill: str = ""
    bar: str = ""
    rule: str = ""
    bar_right: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """A table's head, drawn again on each page on which the table goes on."""

    strips: tuple[Strip, ...]
    height: float


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """One band: `above` is the space over it, dropped at the top of a page."""

    height: float
    items: tuple[Item, ...]
    above: float = 0
    gap: Break = Break.FREE
    notes: tuple[int, ...] = ()
    frames: tuple[Frame, ...] = ()
    head: Head | None = None
    anchor: str = ""
    """The id of the heading that starts here."""
    next_column: bool = False
    """Whether it begins a new column, where the page has several."""
    lower: Callable[[float], Drawing] | None = None
    """Draws it anew with that part of its height, where it can be lower."""
