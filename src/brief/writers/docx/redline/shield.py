"""A shield before the first change of a paragraph that had other properties.

Where it saves such a paragraph undecided, LibreOffice forgets that change. So a sign of no width,
which it alone reads, goes before. It came and went, so that nothing is left of it whatever becomes
of the changes.
"""

from __future__ import annotations

from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.redline.otherwise import no_width
from brief.writers.docx.redline.stamp import Stamp

_RUN, _BREAK = name("w:r"), name("w:br")
_CHANGES = frozenset(map(name, ("w:ins", "w:del")))


def shield(line: Element, stamp: Stamp) -> None:
    """Put it before the first of several words of a paragraph, if that came or went."""
    runs = [each for each in line.iter(_RUN) if each.find(_BREAK) is None]
    change = runs[0].getparent() if len(runs) > 1 else None
    if change is None or change.tag not in _CHANGES:
        return
    held = next(each for each in line if each is change or change in each.iterdescendants())
    held.addprevious(stamp.passing([no_width()]))
