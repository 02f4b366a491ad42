"""Native: how high Word's own charts stand, which are drawn by Word and not by us."""

from __future__ import annotations

from brief.drawn import Chart

FEW = 16
"""So many values still have room to be written at their places."""
_BAR = 13.0
_HEAD, _BARE = 26.0, 10.0
_TALL = 150.0
"""Points: a lying bar with its air; what is above, with and without a unit; an upright chart."""
_FLAT = 0.5
"""How high one is at most, as a part of its width."""


def chart_height(chart: Chart, width: float) -> float:
    """Points from top to bottom of a chart of that width."""
    if not is_lying(chart):
        return min(_TALL, width * _FLAT)
    head = _HEAD if chart.unit else _BARE
    return head + len(chart.categories) * (len(chart.series) * _BAR + _BAR * 0.5)


def is_lying(chart: Chart) -> bool:
    """Whether bars lie one under another, so that words have room at their ends."""
    return chart.kind == "comparison" and len(chart.series) * len(chart.categories) <= FEW


def in_word(chart: Chart) -> Chart:
    """Bars of one category have their names before them, where a legend would be far."""
    return (chart.by_name if chart.kind == "comparison" else None) or chart
