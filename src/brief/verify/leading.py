"""Leading: paragraphs of a PDF's page, known by the air over their first lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from brief.late import NamedTuple

GAP = 1.4
"""How many times the usual step of lines parts paragraphs."""
_ALIKE = 0.05
"""The part of a step by which others may differ that are the same."""
_OFTEN = 0.15
"""Of the steps between lines of one size, the part that is of one height if it is a usual one."""


class Piece(NamedTuple):
    """Words that were painted at once, where they begin and how large they are, in points."""

    x: float
    y: float
    words: str
    size: float = 0.0


def parted_by_height(lines: list[str], pieces: Sequence[Piece]) -> list[str]:
    """The lines, with "" before each that stands further under the last than lines of its size do.

    Where the pieces are not the lines' in their order, nobody knows how high those stand.
    """
    placed = list(_placed(lines, pieces))
    if len(placed) != len(lines):
        return lines
    usual = _usual_steps(placed)
    parted = lines[:1]
    for (above, below), line in zip(pairwise(placed), lines[1:], strict=True):
        step = usual.get(below.size, 0)
        far = step and above.y - below.y > GAP * step
        parted += ["", line] if far and not line.lstrip()[:1].islower() else [line]
    return parted


def _placed(lines: Sequence[str], pieces: Sequence[Piece]) -> Iterator[Piece]:
    """For each line its first piece, as long as the pieces go on to be those of the lines."""
    waiting = iter(pieces)
    for line in lines:
        asked, said = _letters(line), ""
        first = None
        while len(said) < len(asked) and (piece := next(waiting, None)):
            first = first or piece
            said += _letters(piece.words)
        if first is None or said != asked:
            return
        yield first._replace(size=round(first.size, 1))


def _letters(words: str) -> str:
    return "".join(words.split())


def _usual_steps(placed: Sequence[Piece]) -> dict[float, float]:
    """For each size of letters how far lines stand apart: the least step that is made often."""
    steps: defaultdict[float, list[float]] = defaultdict(list)
    for above, below in pairwise(placed):
        if above.size == below.size and above.y > below.y:
            steps[below.size].append(above.y - below.y)
    return {size: _least_often(made) for size, made in steps.items()}


def _least_often(steps: Sequence[float]) -> float:
    enough = max(2.0, _OFTEN * len(steps))
    alike = (
        (step, sum(abs(one - step) <= _ALIKE * step for one in steps)) for step in sorted(steps)
    )
    return next((step for step, many in alike if many >= enough), 0.0)
