"""Tracked changes and comments of a template: settled, since a built file may hold none."""

from __future__ import annotations

from brief.writers.docx.elements import Element, name

_GONE = frozenset(
    name(f"w:{local}")
    for local in (  # noqa: SIM905 - quoted one by one they are not to be read
        "del moveFrom rPrChange pPrChange sectPrChange tblPrChange tblPrExChange trPrChange"
        " tcPrChange tblGridChange numberingChange cellIns cellDel cellMerge"
        " moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd"
        " commentRangeStart commentRangeEnd commentReference"
    ).split()
)
_KEPT = frozenset((name("w:ins"), name("w:moveTo")))


def settle_changes(root: Element) -> None:
    """Accept every change and drop every comment mark."""
    for element in [each for each in root.iter() if each.tag in _GONE or each.tag in _KEPT]:
        parent = element.getparent()
        if parent is None:
            continue
        inside = list(element) if element.tag in _KEPT else []
        at = parent.index(element)
        parent[at : at + 1] = inside
