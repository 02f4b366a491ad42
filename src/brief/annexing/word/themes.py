"""Themes: fonts and colours that a file takes from its theme, said outright.

Behind a memo the annex would take those of the memo's theme.
"""

from __future__ import annotations

from brief.annexing.word.package import Package
from brief.late import pattern
from brief.writers.docx.parts.elements import A, Element, name

_FONTS = {f"w:{each}": f"w:{each}Theme" for each in ("ascii", "hAnsi", "eastAsia")}
_FONTS["w:cs"] = "w:cstheme"
_COLOUR = pattern(r"\}theme(?:Color|Tint|Shade|Fill\w*)$")
_SCRIPTS = {"w:ascii": "latin", "w:hAnsi": "latin", "w:eastAsia": "ea", "w:cs": "cs"}


def say_theme(root: Element, theme: Element | None) -> None:
    """Fonts by name and colours by number, in styles and in text."""
    for fonts in root.iter(name("w:rFonts")):
        for plain, themed in _FONTS.items():
            said = fonts.attrib.pop(name(themed), None)
            font = _font(theme, str(said), _SCRIPTS[plain]) if said else ""
            if font:
                fonts.set(name(plain), font)
    for each in root.iter("{*}*"):
        for key in [key for key in each.attrib if _COLOUR.search(str(key))]:
            del each.attrib[key]
    for each in root.iter(*(f"{{{A}}}{script}" for script in ("latin", "ea", "cs"))):
        said = str(each.get("typeface"))
        if said.startswith("+") and (font := _font(theme, said, said[-2:])):
            each.set("typeface", font)


def theme_of(package: Package) -> Element | None:
    """The theme of the file's text."""
    part = package.related("theme", package.main)
    return package.tree(part) if part else None


def _font(theme: Element | None, said: str, script: str) -> str:
    """The theme's font by what Word or DrawingML call it: minorHAnsi, +mj-lt."""
    if theme is None:
        return ""
    kind = "majorFont" if said.startswith(("major", "+mj")) else "minorFont"
    script = {"lt": "latin"}.get(script, script)
    found = theme.find(f".//{{{A}}}{kind}/{{{A}}}{script}")
    return "" if found is None else str(found.get("typeface", ""))
