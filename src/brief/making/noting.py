"""Noting: the notes worded, on blocks that stand in the order that serves the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from brief.model import Blocks, Chronology, Document, Figure, Meta
from brief.notes import Worded

Placing = Callable[[Document], Iterable[int]]
"""Says in which order the blocks of a document stand best."""


def note_blocks(
    blocks: Blocks,
    meta: Meta,
    word: Callable[..., Worded],
    begin: Callable[[Document], object],
    place: Placing | None,
) -> Worded:
    """The blocks with their notes; `begin` is given them once their order is settled.

    Figures alone are ever placed, by how high the notes are too: those have to be worded for it,
    and worded again only where a figure moves, since a full note may then stand elsewhere.
    """

    def told(numbered: Blocks) -> None:
        begin(Document(meta, numbered))

    if not place or not any(isinstance(one, Figure | Chronology) for one in blocks):
        return word(blocks, begin=told)
    first = word(blocks)
    order = [*place(Document(meta, first.blocks, first.notes))]
    if order != [*range(len(blocks))]:
        return word(tuple(blocks[at] for at in order), begin=told)
    told(first.blocks)
    return first
