"""The walk from a Document to a PDF file's bytes."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple, get_args

from brief.bidi import is_rtl_language
from brief.house import Dense, House
from brief.house import Page as Paper
from brief.model import Document, Meta
from brief.problem import BriefError, Place, Problem
from brief.shape import PLAIN, Shape
from brief.walk import label_captions
from brief.writers.pdf.file.assemble import Parts, assemble
from brief.writers.pdf.file.objects import Objects
from brief.writers.pdf.file.paint import FOOT_ABOVE, Painted, paint_pages
from brief.writers.pdf.layout.audit import audit_pages, audit_places
from brief.writers.pdf.layout.blocks import Flow, flow_document
from brief.writers.pdf.layout.columns import ColumnFiller, leaves_a_hole
from brief.writers.pdf.layout.furniture import Furniture, paint_furniture, plan_furniture
from brief.writers.pdf.layout.grid import Grid, grid_of
from brief.writers.pdf.layout.layout import Tools
from brief.writers.pdf.layout.mirror import mirrored
from brief.writers.pdf.layout.notes import FootMeasure, note_hang, set_notes
from brief.writers.pdf.layout.pages import Filler, Page, fill_pages
from brief.writers.pdf.layout.sheet import make_sheet
from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.coverage import check_coverage
from brief.writers.pdf.type.fontbook import FontBook
from brief.writers.pdf.type.fonts import Fonts, Role
from brief.writers.pdf.type.standing import Standing
from brief.writers.pdf.type.text import Words
from brief.written import Written


class _LaidOut(NamedTuple):
    """A document's pages, and what they are made with."""

    document: Document
    tools: Tools
    furniture: Furniture
    flow: Flow
    pages: tuple[Page, ...]


def lay_out_and_paint(
    document: Document, house: House, shape: Shape, *, attach: bool, standing: Standing | None
) -> Written:
    """A document as PDF: laid out, checked, painted, put together."""
    laid = _lay_out(document, house, shape, standing)
    document, tools, furniture, flow, pages = laid
    book = FontBook(tools.keep)
    painted = paint_pages(pages, tools, book, note_hang(document.notes, tools))
    paint_furniture(painted.inks, furniture, tools)
    audit_places(painted.places)
    _check_links(document, painted)
    paper = (tools.house.page.width, tools.house.page.height)
    parts = Parts(painted, book, flow.root, flow.entries, paper)
    objects = Objects(tools.keep)
    return Written(assemble(document, parts, objects, attach=attach), len(pages))


def count_laid_out(document: Document, house: House, shape: Shape, standing: Standing) -> int:
    """How many pages it takes; none is painted."""
    return len(_lay_out(document, house, shape, standing).pages)


def _lay_out(document: Document, house: House, shape: Shape, standing: Standing | None) -> _LaidOut:
    document = replace(document, blocks=label_captions(document.blocks, document.meta.words))
    house = house if shape.columns == 1 else house.in_columns(shape.pages, shape.larger)
    added = check_coverage(document, house)
    setter = standing.setter(house, added) if standing else Setter(Fonts(house, added))
    superior = frozenset(role for role in get_args(Role) if setter.has_superior(role))
    language, fixed = document.meta.language, document.meta.words
    words = Words(house.colours.accent, language, superior, fixed, is_rtl_language(language))
    tools = Tools(house, make_sheet(house), setter, words, standing)
    furniture = _furnish(document.meta, tools)
    tools = replace(tools, house=replace(house, page=furniture.page))
    grid = grid_of(furniture.page, shape, house.dense, rtl=words.rtl)
    flow = flow_document(document, tools, grid)
    if grid.first and leaves_a_hole(flow.column.strips, flow.across):
        grid = replace(grid, first=0)
        flow = flow_document(document, tools, grid)
    return _LaidOut(document, tools, furniture, flow, _fill(document, shape, tools, grid, flow))


def _fill(
    document: Document, shape: Shape, tools: Tools, grid: Grid, flow: Flow
) -> tuple[Page, ...]:
    """The pages of what flows, with its notes."""
    notes = set_notes(document.notes, flow.callers, grid.note_width, tools)
    style = tools.sheet.note
    measure = FootMeasure(style.leading, style.after, FOOT_ABOVE)
    strips = flow.column.strips
    if tools.words.rtl:
        strips = mirrored(strips, flow.widths)
    if shape.columns == shape.note_columns == 1:
        pages = fill_pages(Filler(strips, notes, measure), lambda _: (grid.page,))
    else:
        pages = ColumnFiller(strips, frozenset(flow.across), notes, measure, grid).pages()
    audit_pages(pages, strips, notes)
    return pages


_NARROWEST, _LOWEST = 120, 200
"""Points of a column; in a smaller one notes and tables find no place."""


def _furnish(meta: Meta, tools: Tools) -> Furniture:
    """Head and foot of every page; BriefError where they or the margins leave it no room."""
    house = tools.house
    margins = "make the margins smaller"
    _refuse_small(house.page, Place(f"house {house.name}"), "its margins leave", margins)
    furniture = plan_furniture(meta, tools)
    shorter = "make marking, desk or number shorter"
    _refuse_small(furniture.page, Place(meta.id), "head and foot leave", shorter)
    return furniture


def _refuse_small(page: Paper, place: Place, what: str, hint: str) -> None:
    column = grid_of(page, PLAIN, Dense()).page
    if column.width < _NARROWEST or column.height < _LOWEST:
        said = f"{what} a column of {column.width:.0f} by {column.height:.0f} points"
        raise BriefError(Problem(place, said, hint))


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
