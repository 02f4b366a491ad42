"""Ends: what has to be known of a text where a page of it ends in Word."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from brief.house import House
from brief.late import NamedTuple
from brief.model import Document, Heading, Table
from brief.placing.heads import may_part
from brief.placing.heights import Heights
from brief.placing.pages import Page, chains
from brief.placing.tables import rows_there


class Ends(NamedTuple):
    """Blocks by their identity."""

    rows: Mapping[int, int]
    """How many rows of a table stand on the page that it begins on, if not all."""
    kept: Collection[int]
    """Words that are kept with what comes next, lest their heading stand alone."""


NO_ENDS = Ends(MappingProxyType({}), ())


def page_ends(document: Document, house: House) -> Ends:
    """What is known of all blocks, by how high they stand."""
    blocks, broken, kept = document.blocks, dict[int, int](), set[int]()
    if not any(isinstance(one, Table | Heading) for one in blocks):
        return NO_ENDS
    heights = Heights(house, document)
    stood, page = [heights.of(one) for one in blocks], Page(heights.room)
    for chain in chains(stood):
        block, lines = blocks[chain.ends], chain.lines
        if may_part(chain, blocks, stood, page):
            kept.add(id(block))
        if not page.fits(lines):
            rows = rows_there(chain, block, page) if isinstance(block, Table) else 0
            if rows and isinstance(block, Table):
                broken[id(block)] = rows
                lines = lines[rows - len(block.rows) :]
            page.turn()
        page.put(lines)
    return Ends(broken, kept)
