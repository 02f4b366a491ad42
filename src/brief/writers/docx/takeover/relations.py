"""Which relations of a house's file a brief keeps: those that show something, and lead nowhere out.

The others are what the file remembers: the template that it was made with, data of an older
document, the printer, objects that keep a whole workbook, pages that would be asked for.
"""

from __future__ import annotations

import re

from brief.late import pattern
from brief.writers.docx.parts.package import RT

STRICT = "http://purl.oclc.org/ooxml/"
"""How relations begin in the strict form of the standard, which is refused as a whole."""
SIGNED = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
"""Leads to signatures of the package, which no longer hold once a text is written into it."""
LABELS = "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels"
"""Leads to the sensitivity labels of an organisation (MS-OFFCRYPTO 2.6)."""
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
TEMPLATE = f"{_DOCUMENT}attachedTemplate"
"""Leads to the template that the file was made with, by a path or an address."""
_MICROSOFT = "http://schemas.microsoft.com/office/"

_SHOWING = frozenset(
    (
        RT.CHART,
        RT.CHART_USER_SHAPES,
        RT.COMMENTS,  # which go with what shows them
        RT.CORE_PROPERTIES,
        RT.CUSTOM_PROPERTIES,
        RT.DIAGRAM_COLORS,
        RT.DIAGRAM_DATA,
        RT.DIAGRAM_LAYOUT,
        RT.DIAGRAM_QUICK_STYLE,
        RT.ENDNOTES,
        RT.EXTENDED_PROPERTIES,
        RT.FONT,
        RT.FONT_TABLE,
        RT.FOOTER,
        RT.FOOTNOTES,
        RT.HEADER,
        RT.IMAGE,
        RT.NUMBERING,
        RT.OFFICE_DOCUMENT,
        RT.SETTINGS,
        RT.STYLES,
        RT.THEME,
        RT.THEME_OVERRIDE,
        LABELS,
        f"{_MICROSOFT}2007/relationships/diagramDrawing",
        f"{_MICROSOFT}2007/relationships/hdphoto",
        f"{_MICROSOFT}2011/relationships/chartColorStyle",
        f"{_MICROSOFT}2011/relationships/chartStyle",
        f"{_MICROSOFT}2014/relationships/chartEx",
    )
)
_SHOWING_STRICT = frozenset(
    f"{STRICT}officeDocument/relationships/{kind.rpartition('/')[2]}" for kind in _SHOWING
)
_PUBLIC = pattern(r"#|(?:https?|ftp|mailto|tel):", re.IGNORECASE)
"""Where a link may lead: a path on somebody's disk says whose, and is of use to no reader."""


def stays(kind: str, target: str, *, outside: bool) -> bool:
    """Whether a relation of that kind is kept; one that leads outside only if it is a link."""
    if outside:
        return kind == RT.HYPERLINK and is_public(target)
    return kind in _SHOWING or kind in _SHOWING_STRICT


def is_public(target: str) -> bool:
    """Whether a link leads where any reader may go."""
    return _PUBLIC.match(target.strip()) is not None
