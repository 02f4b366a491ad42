"""The settings part: what a new document needs, and what an opened one may lack."""

from __future__ import annotations

from collections.abc import Iterable

from brief.house import House
from brief.writers.docx.elements import Element, name, w
from brief.writers.docx.languages import word_language
from brief.writers.docx.order import in_order
from brief.writers.docx.package import CT, RT, OpcPackage, TreePart, main_part, tree_for

_WORD = "http://schemas.microsoft.com/office/word"
_MODES = (
    ("compatibilityMode", 15),  # Word 2013's layout, which all since have kept
    ("overrideTableStyleFontSizeAndJustification", 1),
    ("enableOpenTypeFeatures", 1),
    ("doNotFlipMirrorIndents", 1),
    ("differentiateMultirowTableHeaders", 1),
    ("useWord2013TrackBottomHyphenation", 0),
)
"""What Word itself says in a new document."""


def settings_part(package: OpcPackage, house: House, language: str) -> TreePart:
    """The settings of the file, made where it has none."""
    return tree_for(
        main_part(package),
        "/word/settings.xml",
        CT.WML_SETTINGS,
        RT.SETTINGS,
        lambda: _default_settings(house, language),
    )


def _default_settings(house: House, language: str) -> Element:
    """Few: Word's current layout, hyphens where lines are justified."""
    hyphens = [w("autoHyphenation")] if house.justify else []
    modes = (w("compatSetting", name=key, uri=_WORD, val=val) for key, val in _MODES)
    return w(
        "settings",
        w("zoom", percent=100),
        *hyphens,
        w("defaultTabStop", val=720),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", *modes),
        w("themeFontLang", val=word_language(language)),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    )


def name_separators(settings: Element, ids: Iterable[int]) -> None:
    """Say which notes are the separators, as Word wants it said in the settings too."""
    present = settings.find(name("w:footnotePr"))
    if present is None:
        present = w("footnotePr")
        settings[:] = in_order(str(settings.tag), [present, *settings])
    for each in list(present.iterfind(name("w:footnote"))):
        present.remove(each)
    present.extend(w("footnote", id=each) for each in ids)
