"""Galley: the text of a document in strips, set before its notes are there.

Printers pull a galley of what is set, long before it is parted into pages.
"""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from brief.bidi import is_rtl_language
from brief.house import Dense, House, Page
from brief.late import dataclass
from brief.model import Document, Meta
from brief.problem import BriefError, Place, Problem
from brief.shape import PLAIN, Shape
from brief.walk import label_captions
from brief.words import FixedWords
from brief.writers.pdf.layout.blocks import Flow, flow_document
from brief.writers.pdf.layout.columns import leaves_a_hole
from brief.writers.pdf.layout.furniture import Furniture, plan_furniture
from brief.writers.pdf.layout.grid import Grid, grid_of
from brief.writers.pdf.layout.layout import Tools
from brief.writers.pdf.layout.sheet import make_sheet
from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.fonts import Fonts, Role
from brief.writers.pdf.type.standing import Standing
from brief.writers.pdf.type.text import Words


@dataclass(frozen=True, slots=True, eq=False)
class Galley:
    """A text in strips, with what it was set by, and with head and foot of its pages."""

    document: Document
    house: House
    shape: Shape
    added: tuple[str, ...]
    tools: Tools
    furniture: Furniture
    grid: Grid
    flow: Flow

    def serves(
        self, document: Document, house: House, shape: Shape, added: tuple[str, ...]
    ) -> bool:
        """Whether the text would be set the same again."""
        same = document.blocks is self.document.blocks and document.meta is self.document.meta
        return same and (house, shape, added) == (self.house, self.shape, self.added)


def set_galley(  # noqa: PLR0913 - what may be there already is given by name
    document: Document,
    house: House,
    shape: Shape,
    standing: Standing | None,
    added: tuple[str, ...],
    *,
    known: Setter | None = None,
) -> Galley:
    """Set the text of a document; `added` are the families that it needs beside its house's.

    `known` is what may know its words already.
    """
    labelled = with_labels(document)
    dense = as_set(house, shape)
    if standing:
        setter = standing.setter(dense, added)
    else:
        fonts = Fonts(dense, added)
        setter = known if known and known.fonts.are(fonts) else Setter(fonts)
    words = words_of(dense, setter, document.meta.language, document.meta.words)
    tools = Tools(dense, make_sheet(dense), setter, words, standing)
    furniture = _furnish(document.meta, tools)
    tools = replace(tools, house=replace(dense, page=furniture.page))
    grid = grid_of(furniture.page, shape, dense.dense, rtl=words.rtl)
    flow = flow_document(labelled, tools, grid)
    if grid.first and leaves_a_hole(flow.column.strips, flow.across):
        grid = replace(grid, first=0)
        flow = flow_document(labelled, tools, grid)
    return Galley(document, house, shape, added, tools, furniture, grid, flow)


def words_of(house: House, setter: Setter, language: str, fixed: FixedWords) -> Words:
    """What a house sets words of that language with."""
    superior = frozenset(role for role in get_args(Role) if setter.has_superior(role))
    return Words(house.colours.accent, language, superior, fixed, is_rtl_language(language))


def with_labels(document: Document) -> Document:
    """The document with its captions as they are printed."""
    return replace(document, blocks=label_captions(document.blocks, document.meta.words))


def as_set(house: House, shape: Shape) -> House:
    """The house as it sets that shape."""
    return house if shape.columns == 1 else house.in_columns(shape.pages, shape.larger)


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


def _refuse_small(page: Page, place: Place, what: str, hint: str) -> None:
    column = grid_of(page, PLAIN, Dense()).page
    if column.width < _NARROWEST or column.height < _LOWEST:
        said = f"{what} a column of {column.width:.0f} by {column.height:.0f} points"
        raise BriefError(Problem(place, said, hint))
