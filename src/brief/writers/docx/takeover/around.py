"""What a house's file says around a brief: head, foot, and the text where the brief has a place.

What it calls its own styles, controls, bookmarks and pictures a reader can see as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.parts.package import CT, TreePart, main_part
from brief.writers.docx.parts.place import place_in
from brief.writers.docx.parts.template import body_of
from brief.writers.docx.takeover.called import called_inside
from brief.writers.docx.takeover.paths import NAMED
from brief.writers.docx.takeover.reference import open_reference
from brief.writers.docx.takeover.said import lines_of

_HEADS = frozenset((CT.WML_HEADER, CT.WML_FOOTER))
_NOTES = frozenset((CT.WML_FOOTNOTES, CT.WML_ENDNOTES))
_APART = str.maketrans(".-_", "   ")
"""What stands between the words of a name that may have no blank."""
_OWN = name("w:customStyle")


def lines_around(path: Path, language: str) -> list[str]:
    """The lines that will stand beside the brief; BriefError if Word could not open the file."""
    package = open_reference(path, language).package
    document = main_part(package)
    kept = _HEADS if place_in(body_of(document)) is None else _HEADS | _NOTES
    every = list(package.iter_parts())
    parts = [part for part in every if isinstance(part, TreePart)]
    shown = [p for p in parts if p.content_type in kept or (kept != _HEADS and p is document)]
    said = [line for part in shown for line in lines_of(part.root).splitlines() if line.strip()]
    styles = [p.root for p in parts if p.content_type == CT.WML_STYLES]
    called = [one for part in shown for one in _called(part.root)]
    inside = (one.translate(_APART) for one in dict.fromkeys(called_inside(every)) if one.strip())
    return [*said, *called, *(one for root in styles for one in _own_styles(root)), *inside]


def _own_styles(styles: Element) -> Iterator[str]:
    """What the styles are called that Word does not have by itself."""
    for style in styles.iter(name("w:style")):
        if style.get(_OWN) in {"1", "true", "on"}:
            for key in ("w:name", "w:aliases"):
                yield from _words(style.find(name(key)), name("w:val"))


def _called(root: Element) -> Iterator[str]:
    """What controls, bookmarks and pictures are called, or described as."""
    for key in ("w:tag", "w:alias"):
        for one in root.iter(name(key)):
            yield from _words(one, name("w:val"))
    for one in root.iter(name("w:bookmarkStart")):
        yield from _words(one, name("w:name"))
    for one in root.iter("{*}docPr", "{*}cNvPr", "{urn:schemas-microsoft-com:vml}*"):
        for key in NAMED:
            yield from _words(one, key)


def _words(element: Element | None, key: str) -> Iterator[str]:
    said = "" if element is None else str(element.get(key) or "")
    if said.strip():
        yield said.translate(_APART)
