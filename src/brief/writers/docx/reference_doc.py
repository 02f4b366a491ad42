"""The Word file that a house starts its own template from: every style, named and used.

A house changes the styles, the page, the head and the foot, and gives the file back with
`--reference-doc`; what the text of the file says does not matter then.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from brief.drawn import Chart, Series
from brief.house import House
from brief.model import (
    Block,
    Callout,
    Code,
    Column,
    Contents,
    Document,
    Emphasis,
    Figure,
    Heading,
    Inline,
    Link,
    List,
    Meta,
    Note,
    NoteMark,
    Paragraph,
    Quote,
    Strong,
    Table,
    Text,
    Title,
)
from brief.shape import Shape
from brief.writers.docx.document import make_docx
from brief.writers.docx.parts.default_styles import DEPTHS
from brief.written import Written

_META = Meta(
    id="reference",
    title="Title",
    as_of=date(2025, 1, 1),
    as_of_printed="1 January 2025",
    subject="A template for briefs",
    desk="Desk",
    number="Number",
    version="1",
    status="draft",
    marking="MARKING",
)


def make_reference_doc(house: House) -> Written:
    """The default template, in the house's fonts and colours."""
    blocks = (*_opening(), *_text(), *_lists(), *_apart(), *_exhibits())
    note = Note(1, (*_said("footnote text: a note, with a "), Link(_said("link"), _ADDRESS)))
    whole = Document(_META, blocks, (note,))
    return make_docx(whole, replace(house, reference_doc=""), Shape(closes_up=False))


_ADDRESS = "https://example.org/"


def _said(words: str) -> tuple[Inline, ...]:
    return (Text(words),)


def _paragraph(words: str) -> Paragraph:
    return Paragraph(_said(words))


def _opening() -> tuple[Block, ...]:
    return (
        Title(_said("Title")),
        Paragraph(_said("Subtitle: what the brief comes to, in one sentence"), "standfirst"),
        Paragraph(_said("Particulars: number, version, status, date"), "particulars"),
        Callout("key-points", (_paragraph("Key Points: what the reader must take away."),)),
        Contents("TOC Heading; below it, toc 1"),
    )


def _text() -> tuple[Block, ...]:
    words: tuple[Inline, ...] = (
        *_said("Normal: plain text, with "),
        Strong(_said("Strong")),
        *_said(", "),
        Emphasis(_said("Emphasis")),
        *_said(", "),
        Code("HTML Code"),
        *_said(", a "),
        Link(_said("Hyperlink"), _ADDRESS),
        *_said(" and a footnote reference."),
        NoteMark(number=1),
    )
    headings = (Heading(level, _said(f"heading {level}"), f"h{level}") for level in range(1, 5))
    return (*headings, Paragraph(words), Paragraph(_said("Small Print: asides."), "small"))


def _lists() -> tuple[Block, ...]:
    return (_list(0, ordered=False), _list(0, ordered=True))


def _list(depth: int, *, ordered: bool) -> List:
    """A list in a list in a list, as deep as there are styles."""
    level = f" {depth + 1}" if depth else ""
    kind = "List Number" if ordered else "List Bullet"
    item: tuple[Block, ...] = (
        _paragraph(f"{kind}{level}: an item"),
        _paragraph(f"List Continue{level}: its second paragraph"),
    )
    deeper = (_list(depth + 1, ordered=ordered),) if depth + 1 < DEPTHS else ()
    return List(((*item, *deeper),), ordered=ordered)


def _apart() -> tuple[Block, ...]:
    return (
        Quote((_paragraph("Quote: the words of somebody else."),)),
        Callout("contested", (_paragraph("Contested: where sources differ."),)),
        Callout("caveat", (_paragraph("Caveat: what to beware of."),)),
    )


def _exhibits() -> tuple[Block, ...]:
    series = Series("Exports", (Decimal(3), Decimal(5)))
    return (
        Table(
            columns=(Column(), Column("decimal")),
            head=((_said("Table Heading"), _said("Figures")),),
            rows=((_said("Table Text"), _said("1.5")), (_said("in a Brief Table"), _said("12"))),
            caption=_said("caption: what a table or chart shows"),
        ),
        Figure(
            Chart("comparison", "USD million", ("2023", "2024"), (series,)),
            _said("caption; the paragraph that holds a chart is a Figure"),
            "Two bars: 3 in 2023 and 5 in 2024.",
        ),
    )
