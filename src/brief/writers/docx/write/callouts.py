"""Callouts: paragraphs in one box, whatever stands in it.

Word draws paragraphs of one border and one inset as one box. What stands further in has its
border so much further out, and touches its neighbours, so that the box has no dents or gaps.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from itertools import pairwise, takewhile

from brief.house import House
from brief.model import Callout, List, Table
from brief.walk import iter_blocks
from brief.writers.docx.parts.elements import (
    Element,
    add_paragraph_property,
    is_on,
    name,
    twentieths,
    w,
    whole,
)
from brief.writers.docx.parts.order import in_order
from brief.writers.docx.parts.styles import Styles

_OUTSIDE = 180
"""The space around a callout, in twentieths of a point; its style says what is between."""
_FURTHEST = 31  # points; Word draws no border further from its text (ECMA-376 part 1, 17.3.4)
_SIDES = ("left", "right")
_LEVEL = f"{name('w:pPr')}/{name('w:outlineLvl')}"
_STRONG = f"{name('w:rPr')}/{name('w:rStyle')}[@{name('w:val')}='Strong']"


def put_in_box(
    block: Callout, paragraphs: Sequence[Element], style: Element, styles: Styles
) -> None:
    """Give the paragraphs of one callout the box of its style, and space around it.

    What is not drawn as one, or has a table in a list, has its rules at the ends alone.
    """
    for made in paragraphs:
        _dress(made, style, styles)
    lists = (each for each in block.blocks if isinstance(each, List))
    parted = any(isinstance(each, Table) for each in iter_blocks(lists))
    if parted or len({tuple(_spaces(made, styles)) for made in paragraphs}) > 1:
        _open(paragraphs, style, styles)
    for above, below in pairwise(paragraphs):
        if _spaces(above, styles) != _spaces(below, styles):
            space_out(above, after=0)
            space_out(below, before=0)
        elif _is_numbered(above) and not _is_numbered(below):
            space_out(below, before=_OUTSIDE // 2)
    if paragraphs:
        space_out(paragraphs[0], before=_OUTSIDE)
        space_out(paragraphs[-1], after=_OUTSIDE)


def _open(paragraphs: Sequence[Element], style: Element, styles: Styles) -> None:
    """No rule between the paragraphs of a box, where Word would draw one."""
    border = styles.property(style, "pPr/pBdr")
    if border is None:
        return
    for made in paragraphs:
        said = made.find(f"{name('w:pPr')}/{name('w:pBdr')}")
        own = deepcopy(border) if said is None else said
        if said is None:
            add_paragraph_property(made, own)
        inner = ("top", made is not paragraphs[0]), ("bottom", made is not paragraphs[-1])
        for rule in (own.find(name(f"w:{local}")) for local, is_inner in inner if is_inner):
            if rule is not None:  # said, since the style's own would stand in its place
                rule.attrib.clear()
                rule.set(name("w:val"), "nil")


def set_labels(block: Callout, paragraphs: Sequence[Element], house: House) -> None:
    """Set what is a heading in a box, or leads the bottom line, as headings are."""
    labels = [run for made in paragraphs if made.find(_LEVEL) is not None for run in made]
    if block.kind == "bottom-line" and paragraphs:
        labels += takewhile(_is_strong, paragraphs[0].iterfind(name("w:r")))
    heads = dict.fromkeys(("ascii", "hAnsi"), house.docx_fonts.heads)
    for run in filter(_is_strong, labels):
        for properties in run.iterfind(name("w:rPr")):
            said = (*properties, w("rFonts", **heads), w("color", val=house.colours.accent))
            properties[:] = in_order(str(properties.tag), said)


def _is_strong(run: Element) -> bool:
    return run.find(_STRONG) is not None


def close_items(quoted: Iterable[Element]) -> list[Element]:
    """No space between the items of a list in a quotation, whose style parts its paragraphs."""
    made = list(quoted)
    for above, below in pairwise(made):
        if _is_numbered(above) and _is_numbered(below):
            space_out(above, after=0)
            space_out(below, before=0)
    return made


def _dress(made: Element, style: Element, styles: Styles) -> None:
    """What has a style of its own wears the callout's box too."""
    own, border = styles.of(made), styles.property(style, "pPr/pBdr")
    shade = styles.property(style, "pPr/shd")
    box = _edges(styles.property(style, "pPr/ind"))
    inset = made.find(f"{name('w:pPr')}/{name('w:ind')}")
    if inset is None and own is not None:
        inset = styles.property(own, "pPr/ind")
    edges = _edges(inset)
    if own is not style and edges[0] < box[0]:
        edges = box
        add_paragraph_property(made, w("ind", left=box[0], right=box[1], hanging=0))
    if shade is not None and own is not style:
        add_paragraph_property(made, deepcopy(shade))
    if border is not None and (own is not style or edges[0] != box[0]):
        further = (edges[0] - box[0], edges[1] - box[1] if own is not style else 0)
        rtl = is_on(made.find(f"{name('w:pPr')}/{name('w:bidi')}"))
        add_paragraph_property(made, _set_out(border, further[::-1] if rtl else further))


def _edges(inset: Element | None) -> tuple[int, int]:
    """Where a border is drawn: where the words begin or, if that is further out, their number."""
    left = twentieths(inset, "left") - twentieths(inset, "hanging")
    return left, twentieths(inset, "right")


def _set_out(border: Element, further: tuple[int, int]) -> Element:
    """The border so much further out at the left and the right of the page.

    An inset's "left" is where reading begins, a border's is that of the page
    (ECMA-376 part 1, 17.3.1.12 and 17.3.1.17).
    """
    made = deepcopy(border)
    for local, more in zip(_SIDES, further, strict=True):
        side = made.find(name(f"w:{local}"))
        if side is not None:
            space = whole(side.get(name("w:space"))) + round(more / 20)
            side.set(name("w:space"), str(max(0, min(space, _FURTHEST))))
    return made


def _spaces(made: Element, styles: Styles) -> list[str | None]:
    """How far its borders are from the words; what is alike in this is drawn as one."""
    said, own = made.find(f"{name('w:pPr')}/{name('w:pBdr')}"), styles.of(made)
    if said is None and own is not None:
        said = styles.property(own, "pPr/pBdr")
    return [] if said is None else [side.get(name("w:space")) for side in said]


def space_out(made: Element, **said: int) -> None:
    """Say the space `before` or `after` a paragraph, in twentieths of a point."""
    present = made.find(f"{name('w:pPr')}/{name('w:spacing')}")
    if present is None:
        add_paragraph_property(made, w("spacing", **said))
        return
    for key, value in said.items():
        present.set(name(f"w:{key}"), str(value))


def _is_numbered(made: Element) -> bool:
    return made.find(f"{name('w:pPr')}/{name('w:numPr')}") is not None
