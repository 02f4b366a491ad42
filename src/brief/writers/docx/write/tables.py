"""Tables: a style, heads that repeat, rows that stay whole, figures that line up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import deepcopy
from math import ceil
from typing import TypeAlias

from brief.late import dataclass
from brief.model import Cell, Table, plain_text
from brief.walk import bars_of
from brief.writers.docx.parts.elements import (
    Element,
    add_paragraph_property,
    name,
    paragraph,
    run,
    text,
    twentieths,
    w,
)
from brief.writers.docx.parts.style_xml import LINE_OF_A_POINT
from brief.writers.docx.parts.styles import Styles
from brief.writers.docx.write.columns import bar_room, column_widths, decimal_insets
from brief.writers.docx.write.divided import divided
from brief.writers.docx.write.kept import Form

CellParagraph: TypeAlias = Callable[[Cell, str, Sequence[Element]], Element]
"""Makes the paragraph of a cell: its words, the name of its style, more properties."""

_BAR_SIZE = 4
_SPACE = 1.0 * _BAR_SIZE
_BELOW = 160  # the least space below a table, in twentieths of a point
_SIDES = {"start": "", "center": "center", "end": "right", "decimal": "right"}
_SIDES_OF_RTL = {"start": "right", "center": "center", "end": "left", "decimal": "right"}
"""The sides of the page that columns keep to; figures run to the right in every script."""
_OTHER = {"left": "right", "right": "left", "center": "center"}


@dataclass(frozen=True, slots=True)
class TableSetting:
    """What a table needs of its surroundings; `width` and `size` of letters in points."""

    style: str
    cell: CellParagraph
    width: float
    size: float
    head: tuple[Element, ...] = ()
    """How the style sets off its first row: Word leaves further head rows plain."""
    rtl: bool = False
    form: Form = "whole"
    decimal_sign: str = "."
    accent: str = "000000"
    heading: str = ""
    """The one that the table stands under."""
    between: str = "; "
    """What parts the heads in its alternative text."""
    language: str = "en"
    breaks: int = 0
    """After how many rows it may break, though it is kept on one page; 0 for none."""


def write_table(table: Table, setting: TableSetting) -> Element:
    """The table without its caption."""
    shared = column_widths(table, setting.width, setting.size, setting.decimal_sign)
    widths = [round(20 * points) for points in shared]
    made = w("tbl", _properties(table, sum(widths), setting))
    made.append(w("tblGrid", *(w("gridCol", w=each) for each in widths)))
    heads = len(table.head)
    whole = divided(table, shared, setting.size, setting.language)
    rows = (*whole.head, *whole.rows)
    insets = decimal_insets(table, setting.size, setting.decimal_sign)
    bars = bars_of(table)
    sides = _SIDES_OF_RTL if setting.rtl else _SIDES
    first_kept = {"whole": 0, "by its ends": len(rows) - 2}.get(setting.form, len(rows))
    for line, row in enumerate(rows):
        head = line < heads
        free = line == len(rows) - 1 or line + 1 == heads + setting.breaks
        stays = head or (first_kept <= line and not free)
        made.append(w("tr", _row_properties(head=head)))
        for at, cell in enumerate(row):
            style = "Table Heading" if head else "Table Text"
            words = setting.cell(cell, style, [w("keepNext")] if stays else [])
            if part := 0 if head else bars.get((line - heads, at), 0):
                long = part * bar_room(setting.width)
                words[1:1] = [_bar(long, setting.accent), run((), *text("\u00a0"))]
            inset = 0 if head else insets.get((line - heads, at), 0)
            _align(words, sides[table.columns[at].align], inset)
            looks = setting.head if head and line else ()
            about = w("tcPr", w("tcW", w=widths[at], type="dxa"), *map(deepcopy, looks))
            made[-1].append(w("tc", about, words))
    return made


def _bar(wide: float, colour: str) -> Element:
    """A bar of shaded spaces, so many points wide, before the number that it stands for.

    An em space, so that few of them meet; w:w stretches each by at most six times.
    """
    count = ceil(wide / (6 * _SPACE))
    stretch = round(100 * wide / (count * _SPACE))
    looks = (
        w("w", val=max(1, stretch)),
        w("sz", val=2 * _BAR_SIZE),
        w("szCs", val=2 * _BAR_SIZE),
        w("shd", val="clear", color="auto", fill=colour),
    )
    return run(looks, *text("\u2003" * count))


def keep_end(made: Sequence[Element]) -> None:
    """Keep what a block ends with, a table's last row too, with what comes next."""
    last = made[-1:]
    for row in (row for each in last for row in each.findall(name("w:tr"))[-1:]):
        last = list(row.iter(name("w:p")))
    for each in last:
        add_paragraph_property(each, w("keepNext"))


def set_apart(elements: Iterable[Element], styles: Styles) -> Iterator[Element]:
    """The elements with air below each table; Word would take two that touch for one.

    A table that calls notes is kept with a line of air, if it is short and a note needs the room:
    with words that come next, their notes would have to stand on its page as well.
    """
    table: Element | None = None
    explained = False
    for each in elements:
        is_table = each.tag == name("w:tbl")
        if table is not None and is_table:
            yield paragraph((w("pStyle", val=styles.id("Table Text")),))
            _keep_notes(table)
        elif table is not None and not _is_caption(each, styles) and _keep_notes(table):
            air = max(_BELOW, round(styles.size(styles.get("footnote text")) * LINE_OF_A_POINT))
            yield _line_of_air(air, kept=explained)
            _bring_up(each, styles, air)
        elif table is not None and _is_close(each, styles):
            add_paragraph_property(each, w("spacing", before=_BELOW))
        table = each if is_table else None
        explained = is_table and _is_kept(each.findall(name("w:tr"))[-1])
        yield each


def _line_of_air(high: int, *, kept: bool) -> Element:
    """An empty line as high as a note's, in twentieths of a point.

    Kept with the line under it, if that explains the table.
    """
    spacing = w("spacing", before=0, after=0, line=high, lineRule="exact")
    return w("p", w("pPr", *([w("keepNext")] if kept else []), spacing))


def _bring_up(following: Element, styles: Styles, by: int) -> None:
    """Take from the air above a paragraph what the line over it has."""
    style = styles.of(following)
    before = twentieths(None if style is None else styles.property(style, "pPr/spacing"), "before")
    direct = following.find(f"{name('w:pPr')}/{name('w:spacing')}")
    if before and direct is None:
        add_paragraph_property(following, w("spacing", before=max(0, before - by)))


def _is_caption(following: Element, styles: Styles) -> bool:
    """Whether the paragraph belongs to a chart or a table, which may be tall."""
    style = styles.of(following)
    return style is not None and style is styles.find("caption")


def _keep_notes(table: Element) -> bool:
    """Keep the last row of a table that is kept itself with what follows, if it calls notes.

    LibreOffice moves no mark out of a row (see note_space.py): with a line under that row on the
    same page there is room for a note there.
    """
    rows = table.findall(name("w:tr"))
    calls = next(rows[-1].iter(name("w:footnoteReference")), None) is not None
    if not calls or (len(rows) > 1 and not _is_kept(rows[-2])):
        return False
    for each in rows[-1].iter(name("w:p")):
        add_paragraph_property(each, w("keepNext"))
    return True


def _is_kept(row: Element) -> bool:
    """Whether a row stays with what comes next."""
    return next(row.iter(name("w:keepNext")), None) is not None


def _is_close(following: Element, styles: Styles) -> bool:
    """Whether the paragraph's style leaves less above it than a table needs."""
    style = styles.of(following)
    spacing = None if style is None else styles.property(style, "pPr/spacing")
    before = twentieths(spacing, "before")
    direct = following.find(f"{name('w:pPr')}/{name('w:spacing')}")
    return direct is None and before < _BELOW


def _properties(table: Table, width: int, setting: TableSetting) -> Element:
    """The alternative text: its caption, or the heading that it stands under, and its heads."""
    rtl = [w("bidiVisual")] if setting.rtl else []
    title = plain_text(table.caption) or setting.heading
    heads = setting.between.join(
        said for row in table.head for cell in row if (said := plain_text(cell))
    )
    return w(
        "tblPr",
        w("tblStyle", val=setting.style),
        *rtl,
        w("tblW", w=width, type="dxa"),
        w("tblLayout", type="fixed"),
        w(
            "tblLook",
            val=f"{0x0400 + 0x20 * bool(table.head) + 0x80 * table.row_heads:04X}",
            firstRow=int(bool(table.head)),
            lastRow=0,
            firstColumn=int(table.row_heads),
            lastColumn=0,
            noHBand=0,
            noVBand=1,
        ),
        *([w("tblCaption", val=title)] if title else []),
        *([w("tblDescription", val=heads)] if heads else []),
    )


def _row_properties(*, head: bool) -> Element:
    repeated = [w("tblHeader")] if head else []
    return w("trPr", w("cantSplit"), *repeated)


def _align(made: Element, side: str, inset: float) -> None:
    """Put a cell's paragraph to that side of the page, set in by so many points.

    To one that runs from right to left "left" is where reading begins, which is the page's right
    (ECMA-376 part 1, 17.3.1.12 and 17.3.1.13).
    """
    if made.find(f"{name('w:pPr')}/{name('w:bidi')}") is not None:
        side = _OTHER[side or "left"]
    if not side:
        return
    add_paragraph_property(made, w("jc", val=side))
    if round(inset * 20) > 0:
        add_paragraph_property(made, w("ind", **{side: round(inset * 20)}))
