"""Brackets round one word that runs from right to left, in words from left to right.

They look the same whichever way they run. LibreOffice ends a line wherever the direction changes,
so it tears from the word what belongs to the sentence, and leaves what belongs to the word. Round
more than one word they are the sentence's: parted by the end of a line they would stand turned.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.bidi.isolates import Directions, Line
from brief.bidi.stretches import BRACKETS
from brief.late import pattern

_NO_BREAK, _NARROW = "\u00a0", "\u202f"
_ENCLOSED = pattern(
    "([(\\[{\u00ab\u2039])([\u00a0\u202f]?)(\u2067+)[^\\s\u200b/\u05be\u2010\u2013\u2014\u2066-\u2069-]+(\u2069+)"
    "\\2([)\\]}\u00bb\u203a])"
)


def take_in(found: Directions) -> frozenset[int]:
    """Let such brackets run as the word does; where no-break spaces stand inside them.

    Those have to be narrow: at a wider one LibreOffice begins a piece that it does not step back
    over, and tears the word instead.
    """
    spaces: set[int] = set()
    for at, line in enumerate(found.lines):
        grown = line
        while (places := next(_enclosed(grown), None)) is not None:
            grown = _grown(grown, *places)
            spaces |= {grown.origin[place] for place in _inside(*places)}
        if grown is not line:
            found.lines[at] = grown
            for place, inside, level in zip(
                grown.origin, grown.embedding, grown.levels, strict=True
            ):
                if place >= 0:
                    found.embedding[place], found.levels[place] = inside, level
    return frozenset(spaces)


def narrow(character: str) -> str:
    """The character, a no-break space as narrow as those of French before a mark."""
    return _NARROW if character == _NO_BREAK else character


def _enclosed(line: Line) -> Iterator[tuple[int, int, int, int]]:
    """Where the brackets of each such word stand, how many isolates it is in, spaces on a side."""
    for one in _ENCLOSED.finditer(line.shown):
        start, end, depth = one.start(), one.end() - 1, len(one[3])
        same = depth == len(one[4]) and one[5] == BRACKETS[one[1]]
        if same and not line.levels[start] % 2 and not line.levels[end] % 2:
            yield start, end, depth, len(one[2])


def _inside(start: int, end: int, depth: int, spaces: int) -> Iterator[int]:
    """The places of the spaces, now that the brackets stand inside the isolates."""
    for space in range(1, spaces + 1):
        yield start + depth + space
        yield end - depth - space


def _grown(line: Line, start: int, end: int, depth: int, spaces: int) -> Line:
    """The line with both brackets inside the edges that stand between them and the word."""
    head, tail = start + 1 + spaces, end - spaces  # behind the first space, at the last one
    order = [
        *range(start),
        *range(head, head + depth),
        *range(start, head),
        *range(head + depth, tail - depth),
        *range(tail, end + 1),
        *range(tail - depth, tail),
        *range(end + 1, len(line.shown)),
    ]
    level = line.embedding[head + depth]
    changed = {*range(start, head), *range(tail, end + 1)}
    return Line(
        "".join(line.shown[at] for at in order),
        [level if at in changed else line.embedding[at] for at in order],
        [level if at in changed else line.levels[at] for at in order],
        [line.origin[at] for at in order],
    )
