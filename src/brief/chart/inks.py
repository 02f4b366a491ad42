"""Inks: which of a house's colours each shape of a drawing has, whoever paints it."""

from __future__ import annotations

from typing import NamedTuple

from brief.chart.shapes import FINE, Bar, Dot, Label, Stroke
from brief.house import Colour, Colours

PAPER: Colour = "FFFFFF"


class Inks(NamedTuple):
    """The fill of a closed shape and its outline, "" for none."""

    fill: Colour
    outline: Colour = ""


def inks_of(shape: Bar | Dot, colours: Colours) -> Inks:
    """What fills a bar or a dot, and what goes round it."""
    own = series_colour(shape.series, colours)
    if isinstance(shape, Dot):
        return Inks(PAPER, own) if shape.hollow else Inks(own)
    match shape.fill:
        case "shade":
            return Inks(colours.shade)
        case "span":
            return Inks(_lighter(own), own)
        case "series":
            return Inks(own)


def stroke_colour(stroke: Stroke, colours: Colours) -> Colour:
    """A line of a series, of the frame, or of the day to which the facts are true."""
    if stroke.as_of:
        return colours.as_of
    if stroke.series is not None:
        return series_colour(stroke.series, colours)
    return colours.quiet if stroke.weight > FINE else colours.rule


def label_colour(label: Label, colours: Colours) -> Colour:
    """What is said of the axis stands back; lanes have the colour of heads."""
    match label.role:
        case "unit" | "tick":
            return colours.quiet
        case "lane":
            return colours.accent
        case "as-of":
            return colours.as_of
    return colours.text


def is_bold(label: Label) -> bool:
    """Whether a label leads what stands beside it."""
    return label.role in {"title", "lane"}


def series_colour(index: int, colours: Colours) -> Colour:
    """The colour of the series with that index."""
    return colours.series[index % len(colours.series)]


def _lighter(colour: Colour) -> Colour:
    """A ground of that colour on which dark letters can be read."""
    parts = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return "".join(f"{round(part + (255 - part) * 0.7):02X}" for part in parts)
