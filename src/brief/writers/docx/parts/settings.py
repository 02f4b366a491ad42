"""The settings part: what a new document needs, and what an opened one may lack."""

from __future__ import annotations

from collections.abc import Iterable

from brief.house import House
from brief.writers.docx.parts.elements import Element, name, w, w_prefixed
from brief.writers.docx.parts.languages import word_language
from brief.writers.docx.parts.order import in_order
from brief.writers.docx.parts.package import CT, RT, OpcPackage, TreePart, main_part, tree_for

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
_OF_THE_TEMPLATE = (
    name("w:updateFields"),  # Word asks before it does, and all is up to date
    name("w:documentProtection"),  # it would lock the brief with the template's forms
    name("w:writeProtection"),  # it asks for a password that the brief's authors may not know
)
"""What holds for the template, and not for what is written into it."""


def settings_part(package: OpcPackage, house: House, language: str) -> TreePart:
    """The settings of the file, made where it has none."""
    part = tree_for(
        main_part(package),
        "/word/settings.xml",
        CT.WML_SETTINGS,
        RT.SETTINGS,
        lambda: _default_settings(house, language),
    )
    for each in [each for each in part.root if each.tag in _OF_THE_TEMPLATE]:
        part.root.remove(each)
    _say_mode(part.root)
    return part


def _say_mode(settings: Element) -> None:
    """Without a mode Word lays out as of 2007, and says "Compatibility Mode" over the text."""
    compat = settings.find(name("w:compat"))
    if compat is None:
        compat = w("compat")
        settings[:] = in_order(str(settings.tag), [compat, *settings])
    key, _ = _MODES[0]
    if not any(each.get(name("w:name")) == key for each in compat):
        compat.append(_mode(*_MODES[0]))


def _default_settings(house: House, language: str) -> Element:
    """Few: Word's current layout, hyphens where lines are justified."""
    hyphens = [w("autoHyphenation")] if house.justify else []
    return w_prefixed(
        "settings",
        w("zoom", percent=100),
        *hyphens,
        w("defaultTabStop", val=720),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", *(_mode(key, val) for key, val in _MODES)),
        w("themeFontLang", val=word_language(language)),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    )


def _mode(key: str, val: int) -> Element:
    return w("compatSetting", name=key, uri=_WORD, val=val)


def name_separators(settings: Element, ids: Iterable[int]) -> None:
    """Say which notes are the separators, as Word wants it said in the settings too."""
    present = settings.find(name("w:footnotePr"))
    if present is None:
        present = w("footnotePr")
        settings[:] = in_order(str(settings.tag), [present, *settings])
    for each in list(present.iterfind(name("w:footnote"))):
        present.remove(each)
    present.extend(w("footnote", id=each) for each in ids)
