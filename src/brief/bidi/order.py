"""The order in which a line shows what stands on it, from left to right (UAX 9, L1 and L2)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TypeVar
from unicodedata import bidirectional

from brief.bidi.levels import levels

Item = TypeVar("Item")

_AT_ENDS = frozenset({"WS", "LRI", "RLI", "FSI", "PDI", "LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_PARTING = frozenset({"B", "S"})


def reorder(items: Sequence[Item], item_levels: Sequence[int]) -> list[Item]:
    """Items of one line from left to right (rule L2)."""
    if not any(item_levels):
        return list(items)
    order = list(range(len(items)))
    lowest_odd = min((level for level in item_levels if level % 2), default=1)
    for level in range(max(item_levels), lowest_odd - 1, -1):
        position = 0
        for high, group in groupby(order, key=lambda i: item_levels[i] >= level):
            run = list(group)
            if high:
                order[position : position + len(run)] = run[::-1]
            position += len(run)
    return [items[i] for i in order]


def line_levels(text: str, base: int) -> list[int]:
    """The levels of a text on one line: blanks at its end keep to the paragraph (rule L1)."""
    found = levels(text, base)
    at_end = True
    for at in range(len(text) - 1, -1, -1):
        kind = bidirectional(text[at])
        at_end = kind in _PARTING or (at_end and kind in _AT_ENDS)
        if at_end:
            found[at] = base
    return found


def visual_order(text: str, base: int) -> list[int]:
    """The positions of a line's characters, from left to right."""
    return reorder(range(len(text)), line_levels(text, base))


def reorder_apart(
    items: Sequence[Item], item_levels: Sequence[int], edges: Sequence[int | None]
) -> list[Item]:
    """The same, where before some items stands the edge of an isolate, of that level."""
    if not any(item_levels):
        return list(items)
    places: list[int] = []
    all_levels: list[int] = []
    for at, (level, edge) in enumerate(zip(item_levels, edges, strict=True)):
        if edge is not None:
            places.append(-1)
            all_levels.append(edge)
        places.append(at)
        all_levels.append(level)
    return [items[at] for at in reorder(places, all_levels) if at >= 0]
