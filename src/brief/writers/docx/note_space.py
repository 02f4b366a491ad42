"""What keeps notes on the page of their marks in LibreOffice too.

LibreOffice leaves a mark where it is when there is room for one more line of text under it, also
when there is none for its note, which then begins on the next page. So where a note begins must
need no more room than a line of text: one line of the note, not two that widow control would
keep together, and hardly any space above it. Notes of Pandoc's template stand 10 points apart.

Two cases no style governs: LibreOffice never moves a mark out of a table's row, and it keeps a
fifth of the page for text however long the notes are. Word does neither.
"""

from __future__ import annotations

from brief.writers.docx.elements import Element, in_twentieths, name, w
from brief.writers.docx.order import in_order
from brief.writers.docx.styles import Styles

_NOTE, _TEXT = "footnote text", "Normal"
_LINE_OF_A_POINT = 23
"""Twentieths of a point that a line takes for each point of its letters in the usual fonts."""
_SINGLE = 240
"""What `w:line` says of single spacing, in 240ths of a line (ECMA-376 part 1, 17.3.1.33)."""
_AUTOMATIC = 280
"""Twentieths of a point that Word and LibreOffice take for automatic spacing."""
_OFF = frozenset(("0", "false", "off"))
_SPACING = "pPr/spacing"


def bring_notes_close(styles: Styles) -> None:
    """Change the style of notes so far that each begins with its mark.

    The style and not each note: so a note that a colleague adds looks like its neighbours.
    """
    note = styles.get(_NOTE)
    widows = styles.property(note, "pPr/widowControl")
    if widows is None or widows.get(name("w:val")) not in _OFF:
        _say(note, "widowControl", val="0")
    room = max(0, _line(styles, _TEXT) - _line(styles, _NOTE))
    if max(_space(styles, note, side) for side in ("before", "after")) > room:
        _say(note, "spacing", before="0", after=str(room), **_silenced(styles, note))


def _space(styles: Styles, note: Element, side: str) -> int:
    """Twentieths of a point; automatic spacing and spacing in lines come before a measure."""
    if (styles.attribute(note, _SPACING, f"{side}Autospacing") or "0") not in _OFF:
        return _AUTOMATIC
    hundredths = in_twentieths(styles.attribute(note, _SPACING, f"{side}Lines"))
    measure = in_twentieths(styles.attribute(note, _SPACING, side))
    return round(hundredths * _SINGLE / 100) or measure


def _silenced(styles: Styles, note: Element) -> dict[str, str]:
    """What would come before the measure, off."""
    overrides = (f"{side}{way}" for side in ("before", "after") for way in ("Autospacing", "Lines"))
    return {each: "0" for each in overrides if styles.attribute(note, _SPACING, each)}


def _line(styles: Styles, style_name: str) -> int:
    """How high a line of that style is, in twentieths of a point."""
    style = styles.get(style_name)
    line = in_twentieths(styles.attribute(style, _SPACING, "line"), _SINGLE)
    letters = round(styles.size(style) * _LINE_OF_A_POINT)
    match styles.attribute(style, _SPACING, "lineRule"):
        case "exact":
            return line
        case "atLeast":
            return max(line, letters)
        case _:
            return round(letters * line / _SINGLE)


def _say(style: Element, local: str, **attributes: str) -> None:
    """Say that of a style's paragraphs; what else the style says there stays."""
    properties = _child(style, "pPr")
    said = _child(properties, local)
    for key, value in attributes.items():
        said.set(name(f"w:{key}"), value)


def _child(parent: Element, local: str) -> Element:
    """The child of that name, made in its place where there is none."""
    child = parent.find(name(f"w:{local}"))
    if child is None:
        child = w(local)
        parent[:] = in_order(str(parent.tag), [*parent, child])
    return child
