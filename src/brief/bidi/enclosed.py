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

_ENCLOSED = pattern(
    "([(\\[{\u00ab\u2039])(\u2067+)[^\\s\u200b/\u05be\u2010\u2013\u2014\u2066-\u2069-]+(\u2069+)"
    "([)\\]}\u00bb\u203a])"
)


def take_in(found: Directions) -> None:
    """Let such brackets run as the word does."""
    for at, line in enumerate(found.lines):
        grown = line
        while (places := next(_enclosed(grown), None)) is not None:
            grown = _grown(grown, *places)
        if grown is not line:
            found.lines[at] = grown
            for place, inside, level in zip(
                grown.origin, grown.embedding, grown.levels, strict=True
            ):
                if place >= 0:
                    found.embedding[place], found.levels[place] = inside, level


def _enclosed(line: Line) -> Iterator[tuple[int, int, int]]:
    """The places of the brackets of each such word, and how many isolates it stands in."""
    for one in _ENCLOSED.finditer(line.shown):
        start, end, depth = one.start(), one.end() - 1, len(one[2])
        same = depth == len(one[3]) and one[4] == BRACKETS[one[1]]
        if same and not line.levels[start] % 2 and not line.levels[end] % 2:
            yield start, end, depth


def _grown(line: Line, start: int, end: int, depth: int) -> Line:
    """The line with both brackets inside the edges that stand between them and the word."""
    order = [*range(len(line.shown))]
    order.insert(start + depth, order.pop(start))
    order.insert(end - depth, order.pop(end))
    level = line.embedding[start + depth + 1]
    changed = {start, end}
    return Line(
        "".join(line.shown[at] for at in order),
        [level if at in changed else line.embedding[at] for at in order],
        [level if at in changed else line.levels[at] for at in order],
        [line.origin[at] for at in order],
    )
