"""Paragraphs in which a column ends, though they are kept with the line that explains them.

LibreOffice takes all lines of a paragraph that is kept with what comes next to the next column,
where Word takes but the last ones, and leaves the column before it blank.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from brief.reckoned import Line
from brief.writers.docx.parts.elements import Element, name

_KEPT, _PROPERTIES = name("w:keepNext"), name("w:pPr")
_ABOVE, _BELOW = 2, 3
"""Lines that have to stand before and behind the end of the column: by a line it may be wrong."""


def let_part(elements: Sequence[Element], lines: Sequence[Line], begun: Iterable[int]) -> None:
    """Let those part in which a column begins, by the lines with which columns do."""
    for at in begun:
        first = next((n for n in range(at, -1, -1) if lines[n].begins >= 0), at)
        end = next((n for n in range(at, len(lines)) if lines[n].begins >= 0), len(lines))
        properties = elements[lines[first].begins].find(_PROPERTIES)
        if properties is not None and at - first >= _ABOVE and end - at >= _BELOW:
            properties[:] = [each for each in properties if each.tag != _KEPT]


def kept_in(elements: Sequence[Element]) -> frozenset[int]:
    """Which paragraphs stay with what comes next by what they say themselves."""
    path = f"{_PROPERTIES}/{_KEPT}"
    return frozenset(n for n, each in enumerate(elements) if each.find(path) is not None)


def keep_only(elements: Sequence[Element], kept: Collection[int]) -> None:
    """Let all others part: columns end where they do in the text that these are of."""
    for at in kept_in(elements) - frozenset(kept):
        properties = elements[at].find(_PROPERTIES)
        if properties is not None:
            properties[:] = [each for each in properties if each.tag != _KEPT]
