"""What keeps notes on the page of their marks in LibreOffice too.

LibreOffice leaves a mark where it is when there is room for one more line of its paragraph under
it, also when there is none for its note, which then begins on the next page. So where a note
begins must need no more room than such a line: one line of the note, not two that widow control
would keep together, hardly any space above it, and the paragraph's own lower border, which stands
between. Notes of Pandoc's template stand 10 points apart; a callout's border is its padding.

LibreOffice never moves a mark out of a table's row: a short table is kept with what follows it
(see tables.py), in a longer one the notes of a page's last row may be late. And it keeps a fifth of
the page for text however long the notes are. Word does neither.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from brief.writers.docx.parts.elements import OFF, Element, child, in_twentieths, is_on, name, whole
from brief.writers.docx.parts.style_xml import LINE_OF_A_POINT
from brief.writers.docx.parts.styles import Styles

_NOTE, _TEXT = "footnote text", "Normal"
_SINGLE = 240
"""What `w:line` says of single spacing, in 240ths of a line (ECMA-376 part 1, 17.3.1.33)."""
_AUTOMATIC = 280
"""Twentieths of a point that Word and LibreOffice take for automatic spacing."""
_SPACING = "pPr/spacing"
_FIXED = frozenset(("exact", "atLeast"))
_MARK = f".//{name('w:footnoteReference')}"
_NO_LINE = frozenset(("none", "nil"))
_STROKES = {"double": 3, "triple": 5}
"""How many times as thick as said a border is that is drawn in several lines."""


def bring_notes_close(styles: Styles, written: Iterable[Element]) -> None:
    """Bring notes as close as a line of text allows, and make lines higher that allow less.

    `written` are the paragraphs and tables of the brief; only styles in which it calls notes are
    changed. Styles and not paragraphs: so what a colleague adds looks like its neighbours.
    """
    callers = _callers(styles, written)
    if not callers:
        return
    note = styles.get(_NOTE)
    _let_break(styles, note)
    line = _line(styles, note)
    room = max(0, _room(styles, styles.get(_TEXT)) - line)
    if max(_spaces(styles, note)) > room:
        _say(note, "spacing", before="0", after=str(room), **_silenced(styles, note))
    below = max(_spaces(styles, note))
    for each in callers:
        if each is not styles.get(_TEXT):  # the house's own text stays as it is
            _raise(styles, each, line + below + _lower_border(styles, each))


def _callers(styles: Styles, written: Iterable[Element]) -> list[Element]:
    """The styles of the paragraphs that call notes and stand in no table."""
    paragraphs = (each for each in written if each.tag == name("w:p"))
    calling = (each for each in paragraphs if each.find(_MARK) is not None)
    named = (styles.of(each) for each in calling)
    return list(dict.fromkeys(styles.get(_TEXT) if each is None else each for each in named))


def _let_break(styles: Styles, note: Element) -> None:
    """Let a note begin with one line of it; widow control is on where nothing says that it is not.

    Each says so of itself, lest it inherit the opposite.
    """
    widows = styles.property(note, "pPr/widowControl")
    if widows is None or is_on(widows):
        _say(note, "widowControl", val="0")
    for keep in ("keepLines", "keepNext"):
        if styles.says(note, f"pPr/{keep}"):
            _say(note, keep, val="0")


def _spaces(styles: Styles, note: Element) -> tuple[int, int]:
    return _space(styles, note, "before"), _space(styles, note, "after")


def _space(styles: Styles, note: Element, side: str) -> int:
    """Twentieths of a point; automatic spacing and spacing in lines come before a measure."""
    if (styles.attribute(note, _SPACING, f"{side}Autospacing") or "0") not in OFF:
        return _AUTOMATIC
    hundredths = in_twentieths(styles.attribute(note, _SPACING, f"{side}Lines"))
    measure = in_twentieths(styles.attribute(note, _SPACING, side))
    return round(hundredths * _SINGLE / 100) or measure


def _silenced(styles: Styles, note: Element) -> dict[str, str]:
    """What would come before the measure, off."""
    overrides = (f"{side}{way}" for side in ("before", "after") for way in ("Autospacing", "Lines"))
    return {each: "0" for each in overrides if styles.attribute(note, _SPACING, each)}


def _line(styles: Styles, style: Element) -> int:
    """How high a line of that style is, in twentieths of a point."""
    line = in_twentieths(styles.attribute(style, _SPACING, "line"), _SINGLE)
    letters = _letters(styles, style)
    match styles.attribute(style, _SPACING, "lineRule"):
        case "exact":
            return line
        case "atLeast":
            return max(line, letters)
        case _:
            return ceil(letters * line / _SINGLE)


def _letters(styles: Styles, style: Element) -> int:
    """How high a line of its letters is by itself."""
    return round(styles.size(style) * LINE_OF_A_POINT)


def _room(styles: Styles, style: Element) -> int:
    """How high a line of that style is for LibreOffice where it looks whether a note fits.

    What wider spacing in lines adds does not count there in a paragraph of one line.
    """
    line = _line(styles, style)
    fixed = styles.attribute(style, _SPACING, "lineRule") in _FIXED
    return line if fixed else min(line, _letters(styles, style))


def _raise(styles: Styles, style: Element, least: int) -> None:
    """Give its lines that room, if they have less."""
    if _room(styles, style) >= least:
        return
    rule = styles.attribute(style, _SPACING, "lineRule")
    high = max(least, _line(styles, style))
    _say(style, "spacing", line=str(high), lineRule="exact" if rule == "exact" else "atLeast")


def _lower_border(styles: Styles, style: Element) -> int:
    """How far the lower border of its paragraphs reaches below their words.

    `w:space` is in points, `w:sz` in eighths of one (ECMA-376 part 1, 17.3.4).
    """
    borders = styles.property(style, "pPr/pBdr")
    lower = None if borders is None else borders.find(name("w:bottom"))
    if lower is None or lower.get(name("w:val")) in _NO_LINE:
        return 0
    strokes = _STROKES.get(str(lower.get(name("w:val"))), 1)
    thick = whole(lower.get(name("w:sz"))) * strokes / 8
    return ceil(20 * (whole(lower.get(name("w:space"))) + thick))


def _say(style: Element, local: str, **attributes: str) -> None:
    """Say that of a style's paragraphs; what else the style says there stays."""
    properties = child(style, "pPr")
    said = child(properties, local)
    for key, value in attributes.items():
        said.set(name(f"w:{key}"), value)
