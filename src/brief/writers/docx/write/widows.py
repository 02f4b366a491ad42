"""Widows: where the last line of a paragraph may stand alone on the next page.

LibreOffice takes a paragraph's last two lines to the next page together, after it has placed the
notes that the first of them calls; where both call some, the number of the last note of the page
before is then no link in the PDF that it makes. So that these lines need not go together, such a
paragraph may end by one line on the next page. In few pages that hardly comes about.
"""

from __future__ import annotations

from collections.abc import Iterable

from brief.calibri import ems
from brief.writers.docx.parts.elements import Element, add_paragraph_property, name, w

_LINES = 2.1
"""So many lines at its end, with what ragged ends leave blank."""

_NOTES = 2
"""So many of them are called there, where both lines call one."""


def let_last_lines_part(elements: Iterable[Element], width: float, size: float) -> None:
    """Let the paragraphs end by one line whose last two lines, of that width, both call notes."""
    for element in elements:
        if element.tag == name("w:p") and _calls_late(element, _LINES * width / size):
            add_paragraph_property(element, w("widowControl", val=0))


def _calls_late(paragraph: Element, wide: float) -> bool:
    """Whether it is longer than so many ems, and the last of them call two notes or more."""
    at, marks = 0.0, list[float]()
    for each in paragraph.iter(name("w:t"), name("w:footnoteReference")):
        if each.tag == name("w:t"):
            at += ems(each.text or "")
        else:
            marks.append(at)
    return at > wide and sum(at - mark <= wide for mark in marks) >= _NOTES
