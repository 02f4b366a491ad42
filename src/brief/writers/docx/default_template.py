"""The template for a house that has none of its own: made from the house file, not opened."""

from __future__ import annotations

from docx.opc.package import OpcPackage

from brief.house import House
from brief.writers.docx.default_styles import default_styles
from brief.writers.docx.elements import Element, parse, w
from brief.writers.docx.numbering import default_numbering
from brief.writers.docx.package import CT, RT, add_part, empty_package, main_part
from brief.writers.docx.settings import default_settings


def default_template(house: House, language: str) -> OpcPackage:
    """Page, styles, numbering and settings; no head or foot yet."""
    package = empty_package(w("document", w("body", _section(house))))
    document = main_part(package)
    parts: tuple[tuple[str, str, str, Element], ...] = (
        ("styles", CT.WML_STYLES, RT.STYLES, parse(default_styles(house, language))),
        ("numbering", CT.WML_NUMBERING, RT.NUMBERING, default_numbering()),
        ("settings", CT.WML_SETTINGS, RT.SETTINGS, default_settings(house, language)),
    )
    for name, content_type, relation, root in parts:
        add_part(document, f"/word/{name}.xml", content_type, relation, root)
    return package


def _section(house: House) -> Element:
    page = house.page
    margins = {side: round(getattr(page, side) * 20) for side in ("top", "right", "bottom", "left")}
    return w(
        "sectPr",
        w("pgSz", w=round(page.width * 20), h=round(page.height * 20)),
        w(
            "pgMar",
            **margins,
            header=round(min(36, page.top / 2) * 20),
            footer=round(min(30, page.bottom / 2) * 20),
            gutter=0,
        ),
        w("cols", space=720),
    )
