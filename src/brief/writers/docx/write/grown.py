"""Grown: drawings as high as a page leaves room, so that no hole stands under one.

A chart or a timeline is drawn for the words that it holds; what comes next may begin another
column, or page, for reasons of its own. Then a drawing takes what is left, but for some points,
since letters may stand a little higher than measured.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import fsum

from brief.late import NamedTuple
from brief.writers.docx.parts.elements import EMU, WP, A, Element, whole
from brief.writers.docx.write.balance import Columns

_HOLE = 50.0
"""Points under a column from which on a drawing in it grows."""
_SURE, _SURE_AT_LAST = 30.0, 48.0
"""Points that stay blank; under the last two columns more, lest they begin a page."""
_LAST = 2
_MOST = 1.5
"""How many times as high as it need be a drawing may be."""


class Grows(NamedTuple):
    """A drawing of such a height, and what makes it higher: the height that it then has."""

    height: float
    to: Callable[[float], float]


def grow(grows: Grows, drawn: Element, by: float) -> None:
    """Draw it higher by so many points, as far as it may be."""
    wanted = min(grows.height + by, grows.height * _MOST)
    if wanted <= grows.height:
        return
    height = grows.to(wanted)
    for each in drawn.iter(f"{{{WP}}}extent", f"{{{A}}}ext"):
        if each.get("cy"):
            each.set("cy", str(round(height * EMU)))


def _id_of(element: Element) -> int:
    """The id of the drawing in a paragraph; 0 for none."""
    found = next(element.iter(f"{{{WP}}}docPr"), None)
    return 0 if found is None else whole(found.get("id"))


def fill_columns(columns: Columns, drawings: Mapping[int, Grows]) -> None:
    """Let those that stand over a hole fill it, each in proportion to its height."""
    stood = list(columns.stand())
    for number, (lines, blank) in enumerate(stood):
        if blank < _HOLE:
            continue
        begun = (columns.lines[n].begins for n in lines)
        inside = [columns.elements[n] for n in begun if n >= 0]
        grown = [(drawings[id_], one) for one in inside if (id_ := _id_of(one)) in drawings]
        whole_height = fsum(grows.height for grows, _ in grown)
        room = blank - (_SURE_AT_LAST if number + _LAST >= len(stood) else _SURE)
        for grows, one in grown:
            grow(grows, one, room * grows.height / whole_height)
