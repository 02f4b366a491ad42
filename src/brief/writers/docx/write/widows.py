"""Widows: the last lines of a paragraph that both call notes, where a page ends between them.

LibreOffice takes a paragraph's last two lines to the next page together, after it has placed the
notes that the first of them calls; where both call some, the number of the last note of the page
before is then no link in the PDF that it makes. So such a paragraph stands on one page whole, or,
if it is so long that much of a page would be blank, may end by one line on the next page. In few
pages that hardly comes about.
"""

from __future__ import annotations

from collections.abc import Iterable

from brief.calibri import ems
from brief.writers.docx.parts.elements import Element, add_paragraph_property, name, w
from brief.writers.docx.parts.styles import Styles

_LINES = 2.1
"""So many lines at its end, with what ragged ends leave blank."""

_NOTES = 2
"""So many of them are called there, where both lines call one."""
_WHOLE = 9
"""Lines of a paragraph that may stand on one page whole."""


def keep_last_lines(elements: Iterable[Element], width: float, size: float, styles: Styles) -> None:
    """See to the paragraphs whose last two lines, of that width, both call notes.

    One that is to stand whole under a heading is kept with what comes next too: else LibreOffice
    would take it to the next page for its notes, and leave the heading behind (placing.heads).
    """
    line, before = width / size, None
    for element in elements:
        if element.tag == name("w:p") and _calls_late(element, _LINES * line):
            whole = _ems_of(element) <= _WHOLE * line
            kept = w("keepLines") if whole else w("widowControl", val=0)
            add_paragraph_property(element, kept)
            if whole and before is not None and _is_heading(before, styles):
                add_paragraph_property(element, w("keepNext"))
        before = element


def _is_heading(element: Element, styles: Styles) -> bool:
    """Whether its style keeps it with what comes next."""
    style = styles.of(element)
    return style is not None and styles.says(style, "pPr/keepNext")


def _ems_of(paragraph: Element) -> float:
    return sum(ems(each.text or "") for each in paragraph.iter(name("w:t")))


def _calls_late(paragraph: Element, wide: float) -> bool:
    """Whether it is longer than so many ems, and the last of them call two notes or more."""
    if len([*paragraph.iter(name("w:footnoteReference"))]) < _NOTES:
        return False
    at, marks = 0.0, list[float]()
    for each in paragraph.iter(name("w:t"), name("w:footnoteReference")):
        if each.tag == name("w:t"):
            at += ems(each.text or "")
        else:
            marks.append(at)
    return at > wide and sum(at - mark <= wide for mark in marks) >= _NOTES
