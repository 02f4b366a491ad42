"""Inks: which of a house's colours each shape of a drawing has, whoever paints it."""

from __future__ import annotations

from typing import NamedTuple

from brief.chart.shapes import FINE, Bar, Dot, Label, Stroke
from brief.house import Colour, Colours

PAPER: Colour = "FFFFFF"
_STANDS_OUT = 3.0
_DIM = 0.04045
"""Up to here sRGB is linear (IEC 61966-2-1)."""


class Inks(NamedTuple):
    """The fill of a closed shape and its outline, "" for none."""

    fill: Colour
    outline: Colour = ""


def inks_of(shape: Bar | Dot, colours: Colours) -> Inks:
    """What fills a bar or a dot, and what goes round it."""
    own = series_colour(shape.series, colours)
    if isinstance(shape, Dot):
        own = legible(own)
        return Inks(PAPER, own) if shape.hollow else Inks(own)
    match shape.fill:
        case "shade":
            return Inks(colours.shade)
        case "span":
            return Inks(_lighter(own), own)
        case "series":
            return Inks(own, "" if is_legible(own) else colours.series[0])


def stroke_colour(stroke: Stroke, colours: Colours) -> Colour:
    """A line of a series, of the frame, or of the day to which the facts are true."""
    if stroke.as_of:
        return colours.as_of_line
    if stroke.series is not None:
        return legible(series_colour(stroke.series, colours))
    return colours.quiet if stroke.weight > FINE else colours.rule


def label_colour(label: Label, colours: Colours) -> Colour:
    """What is said of the axis stands back; lanes have the colour of heads."""
    match label.role:
        case "unit" | "tick" | "key":
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


def is_legible(colour: Colour) -> bool:
    """Whether a thin line of that colour stands out from white paper (WCAG 2.2, 1.4.11)."""
    return (1.05 / (_luminance(colour) + 0.05)) >= _STANDS_OUT


def legible(colour: Colour) -> Colour:
    """The colour, or the same as much darker as a line on white paper has to be."""
    while not is_legible(colour):
        parts = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
        colour = "".join(f"{int(part * 0.95):02X}" for part in parts)
    return colour


def _luminance(colour: Colour) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (p / 12.92 if p <= _DIM else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _lighter(colour: Colour) -> Colour:
    """A ground of that colour on which dark letters can be read."""
    parts = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return "".join(f"{round(part + (255 - part) * 0.7):02X}" for part in parts)
