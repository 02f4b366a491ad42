"""Charts -> strips: the drawing stands with its caption, and says in words what it shows."""

from __future__ import annotations

from dataclasses import replace

from brief.chart import draw_chart
from brief.model import Figure
from brief.writers.pdf.layout import Tools, Where, paragraph
from brief.writers.pdf.nodes import Node
from brief.writers.pdf.strips import Break, DrawingAt, Strip
from brief.writers.pdf.text import Type


def label_type(tools: Tools) -> Type:
    """The type of the labels in a chart."""
    return replace(tools.sheet.furniture.type, colour=tools.house.colours.text)


def figure_strips(figure: Figure, where: Where, tools: Tools) -> list[Strip]:
    """The caption, and under it the chart."""
    outer = Node("Div", where.node)
    strips: list[Strip] = []
    if figure.caption:
        inner = replace(where, node=Node("Caption", outer))
        strips = paragraph(figure.caption, tools.sheet.caption, inner, tools)
    face = label_type(tools)
    drawing = draw_chart(
        figure.chart, where.width, lambda text: tools.setter.width(text, face), size=face.size
    )
    node = Node("Figure", outer, alt=figure.alt)
    paper = next((frame.fill for frame in where.frames[::-1] if frame.fill), "FFFFFF")
    at = DrawingAt(drawing.shapes, where.x, 0, drawing.width, drawing.height, node, paper)
    gap = Break.NEVER if strips else Break.FREE
    chart = Strip(drawing.height, (at,), above=6 if strips else 0, gap=gap, frames=where.frames)
    return [*strips, chart]
