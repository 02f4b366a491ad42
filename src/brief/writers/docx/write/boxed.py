"""Tables in a callout: between its paragraphs, as wide as its box, with its bar and its shade.

Word knows no box around paragraphs and tables. A table takes the box's sides for its own, and the
paragraphs next to it leave no gap, so that the box goes on through it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from itertools import pairwise

from brief.writers.docx.parts.elements import Element, name, twentieths, w, whole
from brief.writers.docx.parts.styles import Styles
from brief.writers.docx.write.callouts import space_out


class Sides:
    """Where a callout's box begins and ends, from the margins, in twentieths of a point."""

    def __init__(self, style: Element, styles: Styles, *, rtl: bool) -> None:
        self.border = styles.property(style, "pPr/pBdr")
        self.shade = styles.property(style, "pPr/shd")
        inset = styles.property(style, "pPr/ind")
        self.rtl = rtl
        at_left, at_right = (self._out(side) for side in ("left", "right"))
        leading, trailing = (at_right, at_left) if rtl else (at_left, at_right)
        self.before_words = leading
        self.start = twentieths(inset, "left") - leading
        self.end = twentieths(inset, "right") - trailing

    @property
    def narrower(self) -> float:
        """How much less room there is than on the page, in points."""
        return (self.start + self.end) / 20

    def of_table(self, local: str) -> Element | None:
        """The border of a table there; one from right to left has its left where reading begins."""
        turned = {"left": "right", "right": "left"}[local] if self.rtl else local
        side = self.side(turned)
        if side is None:
            return None
        border = w(local, **{key.rpartition("}")[2]: value for key, value in side.items()})
        border.set(name("w:space"), "0")
        return border

    def margins(self, further: int = 0) -> Iterator[Element]:
        """Of the first cell, so that its words begin where those of the box do, or further in.

        Where reading begins at the right, Word has "left" there and LibreOffice at the left.
        """
        for local in ("left", "right") if self.rtl else ("left",):
            yield w(local, w=self.before_words + further, type="dxa")

    def side(self, local: str) -> Element | None:
        """The border at one side of the page."""
        return None if self.border is None else self.border.find(name(f"w:{local}"))

    def _out(self, local: str) -> int:
        """From the words to the middle of the border's line."""
        side = self.side(local)
        if side is None:
            return 0
        return 20 * whole(side.get(name("w:space"))) + round(
            whole(side.get(name("w:sz"))) * 20 / 16
        )


def box_table(table: Element, sides: Sides, *, head_is_shaded: bool, further: int = 0) -> None:
    """Give a table the sides of the box that it stands in, and its shade.

    In a list its words stand `further` in, as those of the list do.
    """
    _widen_first(table, further)
    borders = w("tblBorders")
    for local in ("left", "right"):
        side = sides.of_table(local)
        if side is not None:
            borders.append(side)
    width = table.find(f"{name('w:tblPr')}/{name('w:tblW')}")
    if width is not None:
        width.addnext(borders)
        width.addnext(w("tblInd", w=sides.start, type="dxa"))
    for row in table.iter(name("w:tr")):
        if sides.shade is not None and not (head_is_shaded and _is_head(row)):
            for about in row.iter(name("w:tcPr")):
                about.append(deepcopy(sides.shade))
        first = next(row.iter(name("w:tcPr")), None)
        if first is not None:
            first.append(w("tcMar", *sides.margins(further)))


def _widen_first(table: Element, further: int) -> None:
    """The first column so much wider, and the table with it."""
    rows = (row.find(f".//{name('w:tcW')}") for row in table.iter(name("w:tr")))
    whole_and_grid = (table.find(f".//{name(local)}") for local in ("w:tblW", "w:gridCol"))
    for each in (*whole_and_grid, *rows):
        if each is not None and further:
            each.set(name("w:w"), str(whole(each.get(name("w:w"))) + further))


def close_gaps(elements: Sequence[Element]) -> None:
    """No space between a table of a box and the paragraphs above and below it."""
    for above, below in pairwise(elements):
        kinds = (above.tag == name("w:tbl"), below.tag == name("w:tbl"))
        if kinds == (False, True):
            space_out(above, after=0)
        if kinds == (True, False):
            space_out(below, before=0)


def _is_head(row: Element) -> bool:
    return row.find(f"{name('w:trPr')}/{name('w:tblHeader')}") is not None
