"""What keeps a note on the page of its mark in LibreOffice too.

LibreOffice leaves a mark where it is when there is room for one more line of text under it, also
when there is none for its note, which then begins on the next page. So where a note begins must
need no more room than a line of text: one line of the note, not two that widow control would
keep together, and hardly any space above it. Notes of Pandoc's template stand 10 points apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.writers.docx.elements import Element, in_twentieths, name, w
from brief.writers.docx.styles import Styles

_NOTE, _TEXT = "footnote text", "Normal"
_LINE_OF_A_POINT = 23
"""Twentieths of a point that a line takes for each point of its letters in the usual fonts."""
_SINGLE = 240
"""What `w:line` says of single spacing, in 240ths of a line (ECMA-376 part 1, 17.3.1.33)."""
_WORDS_OWN_SIZE = "20"
"""Half-points, where no style says a size (ECMA-376 part 1, 17.3.2.38)."""
_OFF = frozenset(("0", "false", "off"))


def note_space(styles: Styles) -> Iterator[Element]:
    """What a note says beside its style, so that it begins with its mark."""
    note = styles.get(_NOTE)
    widows = styles.property(note, "pPr/widowControl")
    if widows is None or widows.get(name("w:val")) not in _OFF:
        yield w("widowControl", val=0)
    room = max(0, _line(styles, _TEXT) - _line(styles, _NOTE))
    sides = (styles.attribute(note, "pPr/spacing", side) for side in ("before", "after"))
    if max(map(in_twentieths, sides)) > room:
        yield w("spacing", before=0, after=room)


def _line(styles: Styles, style_name: str) -> int:
    """How high a line of that style is at the least, in twentieths of a point."""
    style = styles.get(style_name)
    line = in_twentieths(styles.attribute(style, "pPr/spacing", "line"), _SINGLE)
    if styles.attribute(style, "pPr/spacing", "lineRule") in {"exact", "atLeast"}:
        return line
    size = styles.attribute(style, "rPr/sz", "val") or _WORDS_OWN_SIZE
    points = int(size) / 2 if size.isdecimal() else in_twentieths(size) / 20
    return round(points * _LINE_OF_A_POINT * line / _SINGLE)
