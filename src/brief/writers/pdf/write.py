"""The walk from a Document to a PDF file's bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from brief.house import House
from brief.model import Document
from brief.problem import BriefError, Place, Problem
from brief.walk import label_captions
from brief.writers.pdf.assemble import Parts, assemble
from brief.writers.pdf.audit import audit_pages, audit_places
from brief.writers.pdf.blocks import flow_document
from brief.writers.pdf.boxes import Setter
from brief.writers.pdf.coverage import check_coverage
from brief.writers.pdf.fontbook import FontBook
from brief.writers.pdf.fonts import Fonts, Role
from brief.writers.pdf.furniture import paint_furniture
from brief.writers.pdf.layout import Tools
from brief.writers.pdf.notes import FootMeasure, note_hang, set_notes
from brief.writers.pdf.pages import Area, Filler, fill_pages
from brief.writers.pdf.paint import FOOT_ABOVE, Painted, paint_pages
from brief.writers.pdf.sheet import make_sheet
from brief.writers.pdf.text import Words


def pdf_bytes(document: Document, house: House, *, attach: bool = True) -> bytes:
    """A document as PDF: laid out, checked, painted, put together."""
    document = replace(document, blocks=label_captions(document.blocks))
    fonts = Fonts(house)
    check_coverage(document, fonts)
    setter = Setter(fonts)
    superior = frozenset(role for role in get_args(Role) if setter.has_superior(role))
    words = Words(house.colours.accent, document.meta.language, superior)
    tools = Tools(house, make_sheet(house), setter, words)
    areas = _areas(house)
    width = areas[0].width
    flow = flow_document(document, tools, width)
    notes = set_notes(document.notes, flow.callers, width, tools)
    style = tools.sheet.note
    measure = FootMeasure(style.leading, style.after, FOOT_ABOVE)
    strips = flow.column.strips
    pages = fill_pages(Filler(strips, notes, measure), lambda _: areas)
    audit_pages(pages, strips, notes)
    book = FontBook()
    painted = paint_pages(pages, tools, book, note_hang(document.notes, tools))
    for number, ink in enumerate(painted.inks, start=1):
        paint_furniture(ink, number, len(pages), document.meta, tools)
    audit_places(painted.places)
    _check_links(document, painted)
    paper = (house.page.width, house.page.height)
    parts = Parts(painted, book, flow.root, flow.entries, paper)
    return assemble(document, parts, attach=attach)


_NARROWEST, _LOWEST = 120, 200
"""Points of a column; in a smaller one notes and tables find no place."""


def _areas(house: House) -> Sequence[Area]:
    """The columns of every page: one, as long as no shape asks for more."""
    page = house.page
    width = page.width - page.left - page.right
    height = page.height - page.top - page.bottom
    if width < _NARROWEST or height < _LOWEST:
        said = f"its margins leave a column of {width:.0f} by {height:.0f} points"
        raise BriefError(Problem(Place(f"house {house.name}"), said, "make the margins smaller"))
    return (Area(page.left, page.top, width, height),)


def _check_links(document: Document, painted: Painted) -> None:
    """A link into the document must lead to a heading that is there."""
    place = Place(document.meta.id)
    problems = [
        Problem(place, f'a link leads to "#{target.to}", but no heading has that id')
        for ink in painted.inks
        for target in (annotation.target for annotation in ink.annotations)
        if target.kind == "heading" and ("heading", target.to) not in painted.places
    ]
    if problems:
        raise BriefError(problems)
