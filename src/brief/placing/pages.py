"""Pages: how blocks fill them, one after the other, each note on the page of its mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.placing.heights import Line, Stood

_RULE = 6.0
"""Points that the line over the notes takes."""


def most_blank(stood: Sequence[Stood], start: int, end: int, room: float) -> float:
    """The most that is left at the foot of a page before one that begins with such a block.

    They are those from `start` to before `end`, on pages with so much room.
    """
    left, noted, most = room, False, 0.0
    for number, chain in _chains(stood[:end]):
        high = sum(line.height + line.above for line in chain)
        notes = sum(line.notes for line in chain)
        rule = _RULE if notes and not noted else 0.0
        if high + notes + rule > left and left < room:
            most = max(most, left) if number >= start else most
            left, high, rule = room, high - chain[0].above, _RULE if notes else 0.0
            noted = False
        left -= high + notes + rule
        noted = noted or notes > 0
    return most


def _chains(stood: Sequence[Stood]) -> Iterator[tuple[int, list[Line]]]:
    """Lines that stand on one page, with the place of the block in which they begin."""
    chain: list[Line] = []
    begun, after = 0, 0.0
    for number, block in enumerate(stood):
        for at, line in enumerate(block.lines):
            if not chain:
                begun = number
            chain.append(line if at else line._replace(above=max(after, block.before)))
            if not line.stays:
                yield begun, chain
                chain = []
        after = block.after
    if chain:
        yield begun, chain
