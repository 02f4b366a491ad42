"""Charts -> strips: the drawing stands with its caption, and says in words what it shows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from brief.chart import Drawing, draw_chart, draw_timeline, draw_yardstick, mirrored
from brief.model import Chronology, Figure, Inlines, Yardstick
from brief.writers.pdf.layout.layout import Tools, Where, paragraph
from brief.writers.pdf.layout.strips import Break, DrawingAt, Strip
from brief.writers.pdf.type.nodes import Node
from brief.writers.pdf.type.text import Type

_ABOVE = 2.0
"""Points between what stands over a drawing and its own margin."""
_MOST = 0.8
"""The part of a page that a chart fills at most; its caption and notes need some too."""


def label_type(tools: Tools, size: float) -> Type:
    """The type of the labels in a chart."""
    return tools.sheet.furniture.type._replace(colour=tools.house.colours.text, size=size)


def figure_strips(figure: Figure | Chronology, where: Where, tools: Tools) -> list[Strip]:
    """The caption, and under it the chart or the timeline."""
    outer = Node("Div", where.node)
    strips: list[Strip] = []
    if figure.caption:
        inner = replace(where, node=Node("Caption", outer))
        strips = paragraph(figure.caption, tools.sheet.caption, inner, tools)
    if isinstance(figure, Figure) and figure.subtitle:
        strips += _kept(figure.subtitle, Node("P", outer), where, tools, above=0)
    drawing, size = _drawn(figure, where, tools)
    paper = _paper(where)
    node = Node("Figure", outer, alt=figure.alt)
    at = DrawingAt(drawing.shapes, where.x, 0, drawing.width, drawing.height, node, size, paper)
    gap = Break.NEVER if strips else Break.FREE
    above = _ABOVE if strips else 0
    lower = partial(_lower, figure, where, tools, size) if _over_years(figure) else None
    strips.append(Strip(drawing.height, (at,), above, gap, frames=where.frames, lower=lower))
    if isinstance(figure, Figure) and figure.source:
        strips += _kept(figure.source, Node("P", outer), where, tools, above=3)
    return strips


def yardstick_strips(block: Yardstick, where: Where, tools: Tools) -> list[Strip]:
    """The bar, one line high."""
    size = tools.sheet.furniture.type.size
    face = label_type(tools, size)

    def measure(text: str) -> float:
        return tools.setter.width(text, face)

    drawing = _turned(draw_yardstick(block.likelihood, where.width, measure, size=size), tools)
    node = Node("Figure", where.node, alt=block.alt)
    at = DrawingAt(
        drawing.shapes, where.x, 0, drawing.width, drawing.height, node, size, _paper(where)
    )
    return [Strip(drawing.height, (at,), frames=where.frames)]


def _paper(where: Where) -> str:
    """The colour that a drawing stands on."""
    return next((frame.fill for frame in where.frames[::-1] if frame.fill), "FFFFFF")


def _kept(content: Inlines, node: Node, where: Where, tools: Tools, *, above: float) -> list[Strip]:
    """A line of small print that stays with the chart."""
    inner = replace(where, node=node)
    first, *rest = paragraph(content, tools.sheet.small, inner, tools)
    lines = [replace(first, above=above), *rest]
    return [replace(line, gap=Break.NEVER) for line in lines]


def _drawn(figure: Figure | Chronology, where: Where, tools: Tools) -> tuple[Drawing, float]:
    """The drawing and the size of its labels: smaller, if else it would not fit on a page."""
    page = tools.house.page
    room = (page.height - page.top - page.bottom) * _MOST
    size = tools.sheet.furniture.type.size
    drawing = _at_size(figure, where, tools, size)
    if drawing.height > room:
        size *= room / drawing.height
        drawing = _at_size(figure, where, tools, size)
    return _turned(drawing, tools), size


def _turned(drawing: Drawing, tools: Tools) -> Drawing:
    """The drawing as the language of the brief runs."""
    return mirrored(drawing) if tools.words.rtl else drawing


def _over_years(figure: Figure | Chronology) -> bool:
    """Whether it is of lines, which can be flatter; bars and lanes are as high as their words."""
    return isinstance(figure, Figure) and figure.drawn.kind != "comparison"


def _lower(
    figure: Figure | Chronology, where: Where, tools: Tools, size: float, part: float
) -> Drawing:
    """The drawing with that part of its height, its letters as they are."""
    return _turned(_at_size(figure, where, tools, size, part), tools)


def _at_size(
    figure: Figure | Chronology, where: Where, tools: Tools, size: float, part: float = 1.0
) -> Drawing:
    face = label_type(tools, size)

    def measure(text: str) -> float:
        return tools.setter.width(text, face)

    if isinstance(figure, Chronology):
        draw = partial(draw_timeline, figure.timeline, where.width, measure, size=size)
        return tools.keep(("timeline", figure.timeline, where.width, face), draw)
    show = tools.words.fixed.number
    return draw_chart(figure.drawn, where.width, measure, show, size=size, part=part)
