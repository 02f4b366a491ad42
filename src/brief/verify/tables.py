"""Tables: those of a kept copy, each as a passage that a citation can name (`table 2`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from brief.late import NamedTuple, pattern
from brief.verify.blocks import Block

_CELL, _ROW = " | ", " || "
"""What stands between two cells, and between two rows, as no table writes it itself."""
_CAPTION = pattern(
    r"\s*(?:table|tableau|tabelle|tabla|tabela)\.?\s*(?P<number>\d{1,3})\b", re.IGNORECASE
)


class TableSaid(NamedTuple):
    """A table: its number by its caption, or else by its place, and all that it says."""

    number: int
    words: str


def read_tables(blocks: Sequence[Block]) -> tuple[TableSaid, ...]:
    """Every table of a copy, in order; its words begin with the caption, where it has one."""
    found = [_parts(blocks, table) for table in _ordinals(blocks)]
    numbers = [_number(parts[0]) for parts in found]
    if not all(numbers) or len(set(numbers)) < len(numbers):
        numbers = list(range(1, len(found) + 1))
    return tuple(
        TableSaid(number, _ROW.join(parts)) for number, parts in zip(numbers, found, strict=True)
    )


def is_caption(words: str) -> bool:
    """Whether words begin as those over a table do."""
    return bool(_CAPTION.match(words))


def _ordinals(blocks: Iterable[Block]) -> Iterator[int]:
    yield from dict.fromkeys(block.cell[0] for block in blocks if block.cell)


def _parts(blocks: Sequence[Block], table: int) -> list[str]:
    """The caption, where there is one, and each row."""
    places = [at for at, block in enumerate(blocks) if block.cell and block.cell[0] == table]
    cells = sorted((block.cell[1], at) for at in places if (block := blocks[at]).cell)
    rows = [
        _CELL.join(blocks[at].words for _, at in row)
        for _, row in groupby(cells, lambda one: one[0])
    ]
    if cells[0][0] == 0:
        return rows  # the first of them is its caption
    return [*_beside(blocks, places[0] - 1, places[-1] + 1), *rows]


def _beside(blocks: Sequence[Block], *places: int) -> list[str]:
    """The words before a table, or else those behind it, that begin as a caption does."""
    near = (blocks[at] for at in places if 0 <= at < len(blocks))
    return [one.words for one in near if not one.cell and is_caption(one.words)][:1]


def _number(caption: str) -> int:
    found = _CAPTION.match(caption)
    return int(found["number"]) if found else 0
