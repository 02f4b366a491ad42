"""Inks: which of a house's colours each shape of a drawing has, whoever paints it."""

from __future__ import annotations

from brief.chart.shapes import FINE, Bar, Dot, Label, Stroke
from brief.house import Colour, Colours, contrast_on_paper
from brief.late import NamedTuple

PAPER: Colour = "FFFFFF"
_STANDS_OUT = 3.0
_DARK = 5.0
"""From this contrast with paper on, a colour has a lighter tone that is seen to be another."""


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
        case "hollow":
            return Inks(PAPER, own)
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
    """The colour of the series with that index; where the house has no more, another tone."""
    anew, at = divmod(index, len(colours.series))
    return _toned(legible(colours.series[at])) if anew % 2 else colours.series[at]


def is_legible(colour: Colour) -> bool:
    """Whether a thin line of that colour stands out from white paper (WCAG 2.2, 1.4.11)."""
    return contrast_on_paper(colour) >= _STANDS_OUT


def legible(colour: Colour) -> Colour:
    """The colour, or the same as much darker as a line on white paper has to be."""
    while not is_legible(colour):
        colour = _darker(colour)
    return colour


def _darker(colour: Colour) -> Colour:
    return "".join(f"{int(part * 0.95):02X}" for part in _parts(colour))


def _mixed(colour: Colour, white: float = 0.05) -> Colour:
    """The colour with so much white in it."""
    return "".join(f"{round(part + (255 - part) * white):02X}" for part in _parts(colour))


def _parts(colour: Colour) -> list[int]:
    """Red, green and blue."""
    return [int(colour[at : at + 2], 16) for at in (0, 2, 4)]


def _toned(colour: Colour) -> Colour:
    """A colour that a line can have, so much darker or lighter that grey tells it from its own."""
    own = toned = contrast_on_paper(colour)
    step = _mixed if own > _DARK else _darker
    made = colour
    while max(own, toned) < _STANDS_OUT * min(own, toned):
        made, before = step(made), made
        toned = contrast_on_paper(made)
        if toned < _STANDS_OUT:  # as light as a line on paper can be
            return before
    return made


def _lighter(colour: Colour) -> Colour:
    """A ground of that colour on which dark letters can be read."""
    return _mixed(colour, 0.7)
