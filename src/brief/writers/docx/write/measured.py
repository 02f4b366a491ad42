"""Measured: how high what was written stands in a column, line by line, in points.

Read off the paragraphs and tables themselves and their styles; what words take is `reckoned`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from math import fsum

from brief.reckoned import CELL, MARK, RAISED, Line, Set, as_wide, bolder, line_height, paragraph
from brief.writers.docx.parts.elements import (
    EMU,
    WP,
    Element,
    in_twentieths,
    name,
    twentieths,
    whole,
)
from brief.writers.docx.parts.package import RT, Part, tree_related
from brief.writers.docx.parts.styles import Styles

_SINGLE = 240
_RULE = 0.5
"""The line between two rows of a table."""
_EDGE = 6.0
"""What the edges of a box take."""


class Measure:
    """Measures the elements of a file; `notes` are the heights of notes by their ids.

    With `larger` it says how high they would stand in letters that are so many times as large.
    """

    def __init__(
        self, styles: Styles, width: float, notes: Mapping[str, float], larger: float = 1
    ) -> None:
        self.styles = styles
        self.width = width
        self.notes = notes
        self.larger = larger
        self._looks: dict[str, _Look] = {}

    def height(self, elements: Sequence[Element]) -> float:
        """How high paragraphs stand, with the space after the last and the rule under it."""
        lines = self.lines(elements)
        below = [self._look(each).spaces(each)[1] + _EDGE for each in elements[-1:]]
        return fsum((*(line.height + line.above for line in lines), *below))

    def lines(self, elements: Sequence[Element], first: int = 0) -> Iterator[Line]:
        """All lines of what stands in the columns, from one element on, one under the other."""
        space, edged = 0.0, ""
        for at, element in enumerate(elements[first:], first):
            found, before, after, edge = self._element(element)
            if edged and edge != edged:
                space += _EDGE
            for index, line in enumerate(found):
                above = max(space, before) if index == 0 else 0.0
                begins = at if index == 0 else -1
                yield line._replace(above=above, begins=begins, boxed=bool(edge) and edge == edged)
            if found:
                space, edged = after, edge

    def _element(self, element: Element) -> tuple[list[Line], float, float, str]:
        """Its lines, the space before and after them, and the box that they stand in."""
        if element.tag == name("w:tbl"):
            return list(self._rows(element)), 0.0, 0.0, ""
        if element.tag != name("w:p"):
            return [], 0.0, 0.0, ""
        look = self._look(element)
        return self._paragraph(element, look), *look.spaces(element), look.box

    def _look(self, paragraph: Element) -> _Look:
        style = self.styles.of(paragraph)
        style = self.styles.get("Normal") if style is None else style
        key = str(style.get(name("w:styleId")))
        if key not in self._looks:
            self._looks[key] = _Look(self.styles, style, self.larger)
        return self._looks[key]

    def _paragraph(self, element: Element, look: _Look, width: float = 0) -> list[Line]:
        """Its lines; a paragraph that is kept with the next stays with it by its last one."""
        drawn = sum(whole(each.get("cy")) / EMU for each in element.iter(f"{{{WP}}}extent"))
        width = (width or self.width) - look.insets(element)
        called = sum(self.notes.get(one, 0.0) for one in _marks(element))
        stays = element.find(_KEPT) is not None or look.kept
        count = 1 if drawn else look.count(element, width)
        high = max(look.line, drawn + 2) if drawn else look.high(element)
        return paragraph(high, [called / count] * count, stays=stays)

    def _rows(self, table: Element) -> Iterator[Line]:
        widths = [
            in_twentieths(each.get(name("w:w"))) / 20 for each in table.iter(name("w:gridCol"))
        ]
        for row in table.iterfind(name("w:tr")):
            high = called = 0.0
            stays = False
            for cell, width in zip(row.iterfind(name("w:tc")), widths, strict=False):
                inside = 0.0
                for each in cell.iterfind(name("w:p")):
                    look = self._look(each)
                    before, after = look.spaces(each)
                    lines = self._paragraph(each, look, width - CELL)
                    inside += before + after + sum(line.height for line in lines)
                    called += sum(line.notes for line in lines)
                    stays = stays or lines[-1].stays
                high = max(high, inside)
            yield Line(high + _RULE, called, stays=stays, row=True)


class _Look:
    """What a style says of its paragraphs, in points."""

    def __init__(self, styles: Styles, style: Element, larger: float) -> None:
        self._styles, self._style = styles, style
        self._heard: dict[tuple[str, str], str | None] = {}
        self._larger = 1 if style is styles.find("Title") else larger
        self.size = styles.size(style) * self._larger
        self.font = (styles.font(style) or "").casefold()
        self.kept = styles.says(style, "pPr/keepNext")
        self.bold = styles.says(style, "rPr/b")

    def _said(self, attribute: str, path: str = "pPr/spacing") -> str | None:
        key = (path, attribute)
        if key not in self._heard:
            self._heard[key] = self._styles.attribute(self._style, path, attribute)
        return self._heard[key]

    @cached_property
    def line(self) -> float:
        """How high a line is."""
        said, natural = self._said("line"), self.size * line_height(self.font)
        if said is None:
            return natural
        match self._said("lineRule"):
            case "exact":
                return in_twentieths(said) / 20
            case "atLeast":
                return max(natural, in_twentieths(said) / 20 * self._larger)
            case _:
                return natural * in_twentieths(said) / _SINGLE

    def high(self, paragraph: Element) -> float:
        """How high a line of a paragraph is, which may say so itself."""
        own = paragraph.find(_SPACING)
        is_exact = own is not None and own.get(name("w:lineRule")) == "exact"
        return twentieths(own, "line") / 20 if is_exact else self.line

    @cached_property
    def box(self) -> str:
        """The name of the box that its paragraphs stand in, if they stand in one."""
        borders = self._styles.property(self._style, "pPr/pBdr")
        boxed = borders is not None and borders.find(name("w:top")) is not None
        return str(self._style.get(name("w:styleId"))) if boxed else ""

    def spaces(self, paragraph: Element) -> tuple[float, float]:
        """The space before and after a paragraph."""
        own = paragraph.find(_SPACING)
        before, after = (
            twentieths(own, each, in_twentieths(self._said(each))) / 20 * self._larger
            for each in ("before", "after")
        )
        return before, after

    def insets(self, paragraph: Element) -> float:
        """How much narrower than its column it is."""
        own = paragraph.find(_INSET)
        return sum(
            twentieths(own, each, in_twentieths(self._said(each, "pPr/ind"))) / 20
            for each in ("left", "right")
        )

    def count(self, paragraph: Element, width: float) -> int:
        """How many lines its words take: as many words as fit on each."""
        words, wide = Set(width), as_wide(self.size, self.font)
        for text, size in self._pieces(paragraph):
            words.add(text, size * wide)
        return words.count

    def _pieces(self, paragraph: Element) -> Iterator[tuple[str, float]]:
        """The words, each with the width of its letters as a part of that of plain ones."""
        for run in paragraph.iter(name("w:r")):
            looks = run.find(name("w:rPr"))
            bold = self.bold or (looks is not None and _is_strong(looks))
            size = bolder(self.font) if bold else 1.0
            own = None if looks is None else looks.find(name("w:sz"))
            if own is not None:  # a bar, whose spaces are stretched
                stretch = looks.find(name("w:w")) if looks is not None else None
                size *= whole(own.get(name("w:val"))) / 2 / self.size
                size *= whole(stretch.get(name("w:val")), 100) / 100 if stretch is not None else 1
            for part in run:
                if part.tag == name("w:t"):
                    yield part.text or "", size
                elif part.tag == name("w:br") and part.get(name("w:type")) is None:
                    yield "\n", size
                elif part.tag == name("w:footnoteReference"):
                    yield MARK, RAISED


_KEPT = f"{name('w:pPr')}/{name('w:keepNext')}"
_SPACING = f"{name('w:pPr')}/{name('w:spacing')}"
_INSET = f"{name('w:pPr')}/{name('w:ind')}"


def _is_strong(looks: Element) -> bool:
    named = looks.find(name("w:rStyle"))
    strong = named is not None and named.get(name("w:val")) == "Strong"
    return strong or looks.find(name("w:b")) is not None


def _marks(element: Element) -> Iterator[str]:
    for each in element.iter(name("w:footnoteReference")):
        yield str(each.get(name("w:id")))


def heights_of_notes(document: Part, styles: Styles, width: float) -> dict[str, float]:
    """Points that each note takes at the foot of a column of that width, by its id."""
    part = tree_related(document, RT.FOOTNOTES)
    if part is None:
        return {}
    bare = Measure(styles, width, {})
    return {
        str(note.get(name("w:id"))): fsum(
            line.above + line.height for line in bare.lines(list(note))
        )
        for note in part.root.iterfind(name("w:footnote"))
    }
