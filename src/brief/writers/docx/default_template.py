"""The template for a house that has none of its own: made from the house file, not opened."""

from __future__ import annotations

from brief.house import House
from brief.writers.docx.elements import Element, w
from brief.writers.docx.package import OpcPackage, empty_package


def default_template(house: House, *, rtl: bool) -> OpcPackage:
    """An empty page; styles and all else come where they are found to be lacking."""
    return empty_package(w("document", w("body", _section(house, rtl=rtl))))


def _section(house: House, *, rtl: bool) -> Element:
    page = house.page
    sides = {"top": page.top, "right": page.right, "bottom": page.bottom, "left": page.left}
    margins = {side: _twentieths(points) for side, points in sides.items()}
    return w(
        "sectPr",
        w("pgSz", w=_twentieths(page.width), h=_twentieths(page.height)),
        w(
            "pgMar",
            **margins,
            header=_twentieths(page.top / 2),
            footer=_twentieths(page.bottom / 2),
            gutter=0,
        ),
        w("cols", space=720),
        *([w("bidi")] if rtl else []),
    )


def _twentieths(points: float) -> int:
    return round(points * 20)
