"""The air between lines and paragraphs, where a text has less of it than its styles say."""

from __future__ import annotations

from brief.placing import FULL, Air
from brief.writers.docx.parts.elements import Element, in_twentieths, name
from brief.writers.docx.parts.styles import Styles

_OF_TEXT = ("Normal", "heading ", "List ", "Quote", "Small Print")
_BOXED = ("Key Points", "Contested", "Caveat")
"""How the names of styles begin whose paragraphs it stands between."""
_SPACING = f"{name('w:pPr')}/{name('w:spacing')}"


def set_air(styles: Styles, air: Air) -> None:
    """Give the default styles that much; what is tabled keeps its own."""
    if air == FULL:
        return
    for style in styles.root.iterfind(name("w:style")):
        named, spacing = style.find(name("w:name")), style.find(_SPACING)
        if named is not None and spacing is not None:
            _close_up(spacing, str(named.get(name("w:val"))), air)


def _close_up(spacing: Element, named: str, air: Air) -> None:
    if named.startswith((*_OF_TEXT, *_BOXED)):
        for side in ("before", "after"):
            points = in_twentieths(spacing.get(name(f"w:{side}"))) * air.spaces
            spacing.set(name(f"w:{side}"), str(round(points)))
        line = in_twentieths(spacing.get(name("w:line")))
        if line == FULL.lines or named.startswith(_BOXED):
            spacing.set(name("w:line"), str(round(line * air.closer)))
