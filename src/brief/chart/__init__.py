"""Chart: figures -> shapes in points, without a colour, a font or a file.

A comparison becomes bars, each with its name and its value beside it; a series becomes lines
over years, each line with its own mark, its own dashes and its name at its end. Nothing is
told by colour alone. A value that is not known is a gap, never a zero.
"""

from __future__ import annotations

from brief.chart.bars import Bars
from brief.chart.lines import Lines, parted, steps
from brief.chart.mirror import mirrored
from brief.chart.shapes import FINE, Bar, Dot, Drawing, Label, Measure, Shape, Show, Stroke
from brief.chart.timeline import TimelineDrawer
from brief.chart.yardstick import draw_scale, draw_yardstick
from brief.drawn import Chart, Timeline

__all__ = [
    "FINE",
    "Bar",
    "Dot",
    "Drawing",
    "Label",
    "Shape",
    "Stroke",
    "draw_chart",
    "draw_scale",
    "draw_timeline",
    "draw_yardstick",
    "mirrored",
    "parted",
    "steps",
]


def draw_chart(  # noqa: PLR0913 - what it is to be drawn with
    chart: Chart,
    width: float,
    measure: Measure,
    show: Show,
    *,
    size: float = 9,
    part: float = 1.0,
) -> Drawing:
    """Draw a chart `width` points wide with labels of `size` points; `show` words its figures.

    Lines over years have that `part` of their usual height, bars are as they are.
    """
    if chart.kind == "comparison":
        return Bars(chart, width, measure, show, size).draw()
    return Lines(chart, width, measure, show, size, part).draw()


def draw_timeline(
    timeline: Timeline, width: float, measure: Measure, *, size: float, air: float = 1
) -> Drawing:
    """Draw a timeline `width` points wide with labels of `size` points.

    Their rows stand `air` times as far apart as they need.
    """
    return TimelineDrawer(timeline, width, measure, size, air).draw()
