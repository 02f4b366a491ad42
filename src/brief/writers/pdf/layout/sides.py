"""Sides: in which column of a page each block stands, where that is known before it is laid out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import groupby

from brief.model import Across, Block, ColumnBreak, Document, Paragraph, Title
from brief.walk import breaks_before_heads
from brief.writers.pdf.layout.grid import Grid


class Side(Enum):
    """Where a block stands."""

    ACROSS = auto()
    """Over all columns."""
    ANY = auto()
    """In the column that the layout chooses."""
    FIRST = auto()
    SECOND = auto()
    """Before or behind what an author has begin the second column."""


def width_of(side: Side, grid: Grid) -> float:
    """Points from edge to edge of that place."""
    match side:
        case Side.ACROSS:
            return grid.page.width
        case Side.ANY:
            return grid.column_width
        case Side.FIRST:
            return grid.side_width(0)
        case Side.SECOND:
            return grid.side_width(1)


def sides_of(document: Document) -> Iterator[tuple[Block, Side]]:
    """The blocks of the page itself, with the place of each."""
    for across, band in groupby(_top_blocks(document), key=lambda each: each[1]):
        inside = [block for block, _ in band]
        yield from ((block, Side.ACROSS) for block in inside) if across else _parted(inside)


def _parted(band: Sequence[Block]) -> Iterator[tuple[Block, Side]]:
    """Blocks under one another, before and behind the break among them, if there is one."""
    breaks = [at for at, block in enumerate(band) if at and isinstance(block, ColumnBreak)]
    for at, block in enumerate(band):
        where = Side.ANY if not breaks else Side.FIRST if at <= breaks[0] else Side.SECOND
        yield block, where


def _top_blocks(document: Document) -> Iterator[tuple[Block, bool]]:
    """The blocks of the page itself, and whether each stands over all its columns."""
    for block in breaks_before_heads(document.blocks):
        if isinstance(block, Across):
            yield from ((inner, True) for inner in block.blocks)
        else:
            of_masthead = isinstance(block, Paragraph) and block.role == "particulars"
            yield block, isinstance(block, Title) or of_masthead
