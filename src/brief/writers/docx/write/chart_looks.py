"""How a chart looks, and how its shapes do in DrawingML."""

from __future__ import annotations

from dataclasses import field
from html import escape

from brief.chart.hatching import PLAIN
from brief.chart.inks import is_legible, legible, series_colour
from brief.house import House
from brief.late import dataclass
from brief.words import FixedWords, shipped
from brief.writers.docx.parts.faces import Faces

DASHES = ("solid", "sysDash", "sysDot", "dashDot", "lgDash", "lgDashDotDot")
MARKERS = ("circle", "square", "triangle", "diamond", "x", "plus", "star")
PATTERNS = ("", "dkUpDiag", "pct30", "dkDnDiag", "dkHorz", "smGrid", "dkVert")
"""So many of each that no two run together: the same colour, dash and marker come 42 apart."""
NONE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


@dataclass(frozen=True, slots=True)
class ChartLook:
    """The house's colours and sizes, the language, the font of the words, the width in points."""

    house: House
    language: str
    font: str
    width: float
    words: FixedWords = field(default_factory=shipped, compare=False, repr=False)
    """How the language of the brief writes figures."""


def fill(colour: str) -> str:
    """One colour."""
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def hairline(colour: str) -> str:
    """The look of an axis or a rule."""
    return f'<c:spPr><a:ln w="6350">{fill(colour)}</a:ln></c:spPr>'


def line_look(position: int, house: House) -> str:
    """A line with its own dash and marker, which is hollow once the colours have begun anew."""
    paint = fill(legible(series_colour(position, house.colours)))
    dash, marker = DASHES[position % len(DASHES)], MARKERS[position % len(MARKERS)]
    hollow = position // len(house.colours.series) % 2
    return (
        f'<c:spPr><a:ln w="22225" cap="rnd">{paint}<a:prstDash val="{dash}"/>'
        f'<a:round/></a:ln></c:spPr><c:marker><c:symbol val="{marker}"/>'
        f'<c:size val="6"/><c:spPr>{fill("FFFFFF") if hollow else paint}'
        f'<a:ln w="9525">{paint}</a:ln></c:spPr></c:marker>'
    )


def bar_look(position: int, house: House, *, patterned: bool) -> str:
    """A bar, with its own pattern from the third on, or where nothing else names it."""
    colour = series_colour(position, house.colours)
    pattern = PATTERNS[position % len(PATTERNS)] if patterned or position >= PLAIN else ""
    inside = (
        f'<a:pattFill prst="{pattern}"><a:fgClr><a:srgbClr val="{legible(colour)}"/></a:fgClr>'
        '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>'
        if pattern
        else fill(colour)
    )
    edge = colour if is_legible(colour) else house.colours.series[0]
    return f'<c:spPr>{inside}<a:ln w="9525">{fill(edge)}</a:ln></c:spPr>'


def letters(house: House, font: str, colour: str, language: str) -> str:
    """The words of a chart, in hundredths of a point."""
    size = round(house.figure_size * 100)
    complex_script = Faces(house.docx_fonts, language).complex
    return (
        f'<a:bodyPr/><a:p><a:pPr><a:defRPr sz="{size}" b="0">{fill(colour)}'
        f'<a:latin typeface="{escape(font)}"/>'
        f'<a:cs typeface="{escape(complex_script)}"/>'
        "</a:defRPr></a:pPr><a:endParaRPr/></a:p>"
    )
