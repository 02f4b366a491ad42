"""Looking: what a paragraph, a table or a section has of its own beside words and style."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.redline.stamp import own_properties

_HOLDERS = {
    name(f"w:{local}"): tuple(name(f"w:{each}") for each in holders.split())
    for local, holders in {"p": "pPr", "tbl": "tblPr tblGrid", "tr": "trPr", "tc": "tcPr"}.items()
}
_TOLD = frozenset(
    name(f"w:{each}") for each in ("pStyle", "numPr", "headerReference", "footerReference")
)
"""What is read by what it stands for, since its number is another in another file."""


def own_looks(element: Element) -> str:
    """All of it, as words that are the same in two files where it is."""
    return "".join(_said(element))


def _said(element: Element) -> Iterator[str]:
    holders = _HOLDERS.get(str(element.tag))
    found = [element] if holders is None else [element.find(each) for each in holders]
    for holder in found:
        for each in own_properties(holder):
            if each.tag not in _TOLD:
                each.tail = None
                said = etree.tostring(each, method="c14n", exclusive=True).decode()
                yield said.replace(_SPACE, "")


_SPACE = f' xmlns:w="{name("w:p")[1:-3]}"'
