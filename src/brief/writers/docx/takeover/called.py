"""Called: how a letterhead calls what sets its words: its theme, lists, fonts, and other styles.

Who opens the file sees them in Word's menus. Fonts that are sold under somebody's name are none of
the house's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.late import pattern
from brief.writers.docx.parts.elements import Element, name, parse
from brief.writers.docx.parts.package import CT, Part, TreePart

_SOLD = pattern(
    r"(?i)\b(?:baskerville|bell|bernard|bodoni|bradley|caslon|century|clarendon|cooper|didot"
    r"|felix|franklin|frutiger|garamond|georgia|gill|gloucester|goudy|harrington|kristen|lucida"
    r"|richard|rockwell|viner|vladimir)\b"
)
"""Words in the names of fonts that are somebody's too, and that any file may have."""
_FONT_KEYS = tuple(name(f"w:{key}") for key in ("ascii", "hAnsi", "cs", "eastAsia"))
_IN_THEME = ("theme", "clrScheme", "fontScheme", "fmtScheme")


def called_inside(parts: Iterable[Part]) -> Iterator[str]:
    """The names of themes, lists, levels and fonts, and the second names of Word's own styles."""
    for part in parts:
        if part.content_type == CT.OFC_THEME:
            yield from _of_theme(part.blob)
        elif isinstance(part, TreePart):
            if part.content_type == CT.WML_STYLES:
                yield from _of_styles(part.root)
            if part.content_type == CT.WML_NUMBERING:
                yield from _values(part.root, "w:name", "w:lvlText")
            yield from _fonts(part.root)


def _of_theme(blob: bytes) -> Iterator[str]:
    try:
        root = parse(blob)
    except SyntaxError:  # of a theme that is no XML Word shows nothing
        return
    for key in _IN_THEME:
        yield from (str(one.get("name") or "") for one in root.iter(f"{{*}}{key}"))
    for key in ("latin", "ea", "cs"):
        yield from (_font(str(one.get("typeface") or "")) for one in root.iter(f"{{*}}{key}"))


def _of_styles(root: Element) -> Iterator[str]:
    """A comma parts the second name from the first, which Word knows."""
    for said in _values(root, "w:name"):
        yield said.partition(",")[2]
    yield from _values(root, "w:aliases")


def _values(root: Element, *keys: str) -> Iterator[str]:
    for key in keys:
        yield from (str(one.get(name("w:val")) or "") for one in root.iter(name(key)))


def _fonts(root: Element) -> Iterator[str]:
    for one in root.iter(name("w:rFonts")):
        yield from (_font(str(one.get(key) or "")) for key in _FONT_KEYS)
    for one in root.iter(name("w:font")):
        yield _font(str(one.get(name("w:name")) or ""))
    yield from map(_font, _values(root, "w:altName"))


def _font(said: str) -> str:
    return _SOLD.sub("", said)
