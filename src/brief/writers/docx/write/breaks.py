"""Breaks: with which a column begins, and the line of no height that may hold one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from brief.writers.docx.parts.elements import Element, name, run, w
from brief.writers.docx.parts.styles import Styles

_BREAK = f".//{name('w:br')}[@{name('w:type')}='column']"
_BORDERS = f"{name('w:pPr')}/{name('w:pBdr')}"


def begin_column(paragraph: Element) -> None:
    """Have a paragraph begin the next column, once: two breaks would leave one empty."""
    if begins_column(paragraph):
        return
    at = 1 if paragraph.find(name("w:pPr")) is not None else 0
    paragraph.insert(at, run((), w("br", type="column")))


def begins_column(element: Element) -> bool:
    """Whether it has a break with which a column begins."""
    return element.find(_BREAK) is not None


def set_breaks(elements: Sequence[Element], begin: Collection[int]) -> None:
    """Let those begin a column by a break, and no others."""
    for at, each in enumerate(elements):
        if begins_column(each) and at not in begin:
            drop_breaks(each)
        elif at in begin:
            begin_column(each)


def is_boxed(paragraph: Element, styles: Styles) -> bool:
    """Whether a paragraph stands in a box, by itself or by its style."""
    own, style = paragraph.find(_BORDERS), styles.of(paragraph)
    said = styles.property(style, "pPr/pBdr") if own is None and style is not None else own
    return said is not None and said.find(name("w:top")) is not None


def hairline(*content: Element) -> Element:
    """A paragraph of a point, which takes no room to speak of."""
    spacing = w("spacing", before=0, after=0, line=20, lineRule="exact")
    runs = [w("r", *content)] if content else []
    return w("p", w("pPr", spacing, w("rPr", w("sz", val=2))), *runs)


def drop_breaks(element: Element) -> None:
    """Have a paragraph begin no column."""
    for each in list(element.iterfind(_BREAK)):
        holder = each.getparent()
        above = None if holder is None else holder.getparent()
        if holder is not None and above is not None:
            above.remove(holder)
