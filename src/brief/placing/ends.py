"""Ends: what has to be known of a text where a page of it ends in Word."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from brief.house import House
from brief.late import NamedTuple
from brief.model import Block, Blocks, Chronology, Document, Figure, Heading, Table
from brief.placing.air import CLOSER, FULL, Air, with_air
from brief.placing.heads import may_part
from brief.placing.heights import Heights, Stood
from brief.placing.pages import Page, chains
from brief.placing.tables import rows_there

_SHORT = 1 / 3
"""The part of a page of which a last one that holds less looks left over."""
_SURE, _SURE_AT_LAST = 8.0, 60.0
"""Points for each page, and in all, that are to be left of the last one, since a text that stands
a little higher than reckoned would begin another."""
_HOLE, _AIR = 70.0, 50.0
"""Points of a page's foot left blank from which on drawings above it may be higher, and those that
stay so then."""


class Ends(NamedTuple):
    """Blocks by their identity, and the air between them."""

    rows: Mapping[int, int]
    """How many rows of a table stand on the page that it begins on, if not all."""
    kept: Collection[int]
    """Words that are kept with what comes next, lest their heading stand alone."""
    air: Air = FULL
    taller: Mapping[int, float] = MappingProxyType({})
    """By how many points drawings may be higher on a page that ends in a hole."""


NO_ENDS = Ends(MappingProxyType({}), ())


class _Laid(NamedTuple):
    """How a text ends its pages: so many, with so much left of the last."""

    ends: Ends
    pages: int
    left: float


def page_ends(document: Document, house: House, pages: int = 0, *, closes_up: bool = True) -> Ends:
    """What is known of all blocks, by how high they stand, where so many pages are promised.

    If it `closes_up` there is less air where the last page would hold few lines, or there would be
    one too many.
    """
    blocks = document.blocks
    if not any(isinstance(one, Table | Heading) for one in blocks):
        return NO_ENDS
    heights = Heights(house, document)
    stood = [heights.of(one) for one in blocks]
    tried: list[_Laid] = []
    for air in (FULL, *CLOSER):
        tried.append(_laid(blocks, stood, heights.room, air))
        if not closes_up or _ends_well(tried[-1], heights.room, pages):
            return tried[-1].ends
    return min(tried, key=lambda laid: laid.pages).ends


def _ends_well(laid: _Laid, room: float, pages: int) -> bool:
    """Whether its last page holds more than a few lines, and is not quite full."""
    if 0 < pages < laid.pages:
        return False
    sure = min(_SURE * laid.pages, _SURE_AT_LAST)
    return laid.left >= sure and (laid.pages == 1 or laid.left <= room * (1 - _SHORT))


def _laid(blocks: Blocks, stood: Sequence[Stood], room: float, air: Air) -> _Laid:
    """How it stands on its pages with that air."""
    stood = [with_air(*each, air) for each in zip(blocks, stood, strict=True)]
    broken, kept, page = dict[int, int](), set[int](), Page(room)
    taller, drawn = dict[int, float](), list[int]()
    for chain in chains(stood):
        block, lines = blocks[chain.ends], chain.lines
        if may_part(chain, blocks, stood, page):
            kept.add(id(block))
        if not page.fits(lines):
            rows = rows_there(chain, block, page) if isinstance(block, Table) else 0
            if rows and isinstance(block, Table):
                broken[id(block)] = rows
                lines = lines[rows - len(block.rows) :]
            if drawn and not rows and page.left >= _HOLE:
                taller |= dict.fromkeys(drawn, (page.left - _AIR) / len(drawn))
            drawn = []
            page.turn()
        page.put(lines)
        drawn += [id(one) for one in blocks[chain.begins : chain.ends + 1] if _is_drawn(one)]
    return _Laid(Ends(broken, kept, air, taller), page.number, page.left)


def _is_drawn(block: Block) -> bool:
    return isinstance(block, Figure | Chronology)
