"""Columns: of text the same number from the first page to the last, and of notes at each foot.

No program but Word bears a change of their number on one page: notes are lost or numbered wrongly.
So the section has its columns throughout; title and particulars stand over them in a frame of
paragraphs (ECMA-376 part 1, 17.3.1.11), which a program that knows no frames sets as the first
paragraphs of the first column. Nothing that calls a note stands in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from brief.writers.docx.parts.elements import (
    Element,
    add_paragraph_property,
    child,
    name,
    w,
)
from brief.writers.docx.parts.styles import Styles
from brief.writers.docx.parts.template import Template
from brief.writers.docx.write.breaks import begins_column, drop_breaks, hairline, is_boxed
from brief.writers.docx.write.callouts import space_out

_OVER_ALL = ("Title", "Subtitle", "Particulars")
UNDER = 6.0
"""Points between the head and the columns: what a column begins with has no space above it."""
_AT_THE_TOP = {
    "hSpace": "0",
    "vSpace": str(round(20 * UNDER)),
    "wrap": "around",
    "vAnchor": "margin",
    "hAnchor": "margin",
    "xAlign": "left",
    "yAlign": "top",
}
_FRAME = f"{name('w:pPr')}/{name('w:framePr')}"
_CHANGES = (name("w:ins"), name("w:del"))
_END = f"{name('w:pPr')}/{name('w:rPr')}/*"
_MARK = f".//{name('w:footnoteReference')}"


def set_columns(template: Template, count: int, gutter: float) -> bool:
    """Give the section of the brief so many columns, `gutter` points apart, if it is its own.

    A letter that has words around the brief keeps its page, and so does one that has columns.
    """
    if count == 1 or template.has_place or template.columns > 1:
        return False
    columns = child(template.section, "cols")
    columns.attrib.clear()
    columns[:] = []
    for key, value in (("num", count), ("space", round(gutter * 20)), ("equalWidth", 1)):
        columns.set(name(f"w:{key}"), str(value))
    return True


def set_note_columns(template: Template, count: int) -> None:
    """Set the notes at the foot of a page of ours in so many columns (MS-DOCX 2.5.3.2).

    Word does so since 2013; a program that does not know it sets one note on a line.
    """
    if count > 1:
        columns = etree.SubElement(template.section, name("w15:footnoteColumns"))
        columns.set(name("w:val"), str(count))


def part_from_boxes(written: list[Element], styles: Styles) -> None:
    """Let a line of no height begin a column that a box would begin.

    Beside the frame of the head LibreOffice draws the box from the top of the page.
    """
    for at in range(len(written) - 1, -1, -1):
        if begins_column(written[at]) and is_boxed(written[at], styles):
            drop_breaks(written[at])
            space_out(written[at], before=0)
            written.insert(at, hairline(w("br", type="column")))


def put_over_all(written: list[Element], styles: Styles, width: int) -> None:
    """Put title and particulars, with which a brief begins, into one frame of that width.

    LibreOffice hangs the frame on the paragraph behind it, whose style is lost where it begins a
    column, and whose tracked changes are: so that is an empty one.
    """
    part_from_boxes(written, styles)
    head = over_all(written, styles)
    for each in head:
        add_paragraph_property(each, w("framePr", w=width, **_AT_THE_TOP))
    _rule_as_one(head, styles)
    if head:
        written.insert(len(head), hairline())


def close_up(written: Sequence[Element], styles: Styles) -> None:
    """No space above what the first column begins with: its neighbour begins as high."""
    below = written[len(over_all(written, styles)) :][:1]
    for each in below:
        if each.tag == name("w:p"):
            space_out(each, before=0)


def over_all(written: Sequence[Element], styles: Styles) -> list[Element]:
    """What stands over all columns: the head, where nothing in it calls a note."""
    head = _head(written, styles)
    return [] if any(each.find(_MARK) is not None for each in head) else head


def _rule_as_one(head: Sequence[Element], styles: Styles) -> None:
    """Give all of the frame the rule that its last paragraph has below it.

    LibreOffice makes no frame of paragraphs whose borders differ, and forgets what is tracked in
    them. A rule below is drawn once, under the last that has it (ECMA-376 part 1, 17.3.1.7).
    """
    *others, last = [_borders(each, styles) for each in head] or [None]
    if last is None or any(each is not None for each in others):
        return
    insets = {_as_text(_said(each, styles, "ind")) for each in head}
    if [each.tag for each in last] == [name("w:bottom")] and len(insets) == 1:
        for each in head[:-1]:
            add_paragraph_property(each, deepcopy(last))


def loses_changes(written: Sequence[Element], styles: Styles) -> bool:
    """Whether the head has tracked changes that LibreOffice drops.

    That is each where its borders differ, and a paragraph that came or went.
    """
    framed = [each for each in written if each.find(_FRAME) is not None]
    tracked = [each for each in framed if any(True for _ in each.iter(*_CHANGES))]
    borders = {_as_text(_borders(each, styles)) for each in framed}
    return any(len(borders) > 1 or each.find(_END) is not None for each in tracked)


def _borders(paragraph: Element, styles: Styles) -> Element | None:
    return _said(paragraph, styles, "pBdr")


def _said(paragraph: Element, styles: Styles, local: str) -> Element | None:
    own = paragraph.find(f"{name('w:pPr')}/{name(f'w:{local}')}")
    style = styles.of(paragraph)
    return own if own is not None or style is None else styles.property(style, f"pPr/{local}")


def _as_text(element: Element | None) -> bytes:
    return b"" if element is None else etree.tostring(element, method="c14n", exclusive=True)


def _head(written: Sequence[Element], styles: Styles) -> list[Element]:
    named = [styles.find(each) for each in _OVER_ALL]
    head = []
    for each in written:
        style = styles.of(each)
        if style is None or style not in named:
            break
        head.append(each)
    return head
