"""The settings part: what a new document needs, and what an opened one may lack."""

from __future__ import annotations

from collections.abc import Iterable

from docx.opc.package import OpcPackage

from brief.house import House
from brief.writers.docx.elements import Element, name, w
from brief.writers.docx.package import RT, main_part, related

_AFTER_FOOTNOTES = (
    "endnotePr compat docVars rsids attachedSchema themeFontLang clrSchemeMapping"
    " doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions"
    " readModeInkLockDown smartTagType shapeDefaults doNotEmbedSmartTags decimalSymbol"
    " listSeparator"
).split()
_WORD_2013 = "15"
_MODE_URI = "http://schemas.microsoft.com/office/word"


def default_settings(house: House, language: str) -> Element:
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


def name_separators(package: OpcPackage, ids: Iterable[int]) -> None:
    """Say which notes are the separators, as Word wants it said in the settings too."""
    settings = related(main_part(package), RT.SETTINGS)
    if settings is None:
        return
    present = settings.root.find(name("w:footnotePr"))
    if present is None:
        present = w("footnotePr")
        _insert(settings.root, present)
    for each in list(present.iterfind(name("w:footnote"))):
        present.remove(each)
    present.extend(w("footnote", id=each) for each in ids)


def _insert(root: Element, element: Element) -> None:
    """Put the element before the first that must follow it; extensions follow all."""
    after = {name(f"w:{local}") for local in _AFTER_FOOTNOTES}
    foreign = (e for e in root if e.tag in after or not str(e.tag).startswith(name("w:")))
    following = next(foreign, None)
    at = len(root) if following is None else root.index(following)
    root.insert(at, element)
