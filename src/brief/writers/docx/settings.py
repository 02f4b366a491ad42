"""The settings part: what a new document needs, and what an opened one may lack."""

from __future__ import annotations

from collections.abc import Iterable

from brief.house import House
from brief.writers.docx.elements import Element, name, w
from brief.writers.docx.package import CT, RT, OpcPackage, TreePart, main_part, tree_for

_AFTER_FOOTNOTES = frozenset(
    name(f"w:{local}")
    for local in (  # noqa: SIM905 - quoted one by one they are not to be read
        "endnotePr compat docVars rsids attachedSchema themeFontLang clrSchemeMapping"
        " doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions"
        " readModeInkLockDown smartTagType shapeDefaults doNotEmbedSmartTags decimalSymbol"
        " listSeparator"
    ).split()
)
_WORD_2013 = "15"
_MODE_URI = "http://schemas.microsoft.com/office/word"


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
    mode = w("compatSetting", name="compatibilityMode", uri=_MODE_URI, val=_WORD_2013)
    return w(
        "settings",
        w("zoom", percent=100),
        *hyphens,
        w("defaultTabStop", val=720),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", mode),
        w("themeFontLang", val=language),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    )


def name_separators(settings: Element, ids: Iterable[int]) -> None:
    """Say which notes are the separators, as Word wants it said in the settings too."""
    present = settings.find(name("w:footnotePr"))
    if present is None:
        present = w("footnotePr")
        _insert(settings, present)
    for each in list(present.iterfind(name("w:footnote"))):
        present.remove(each)
    present.extend(w("footnote", id=each) for each in ids)


def _insert(settings: Element, element: Element) -> None:
    """Put the element before the first that must follow it; extensions follow all."""
    own = name("w:")
    later = (e for e in settings if e.tag in _AFTER_FOOTNOTES or not str(e.tag).startswith(own))
    following = next(later, None)
    at = len(settings) if following is None else settings.index(following)
    settings.insert(at, element)
