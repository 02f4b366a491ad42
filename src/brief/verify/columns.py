"""Columns: the lines of a PDF's page where two columns were painted row by row."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from brief.verify.leading import GAP, Piece, parted_by_height

if TYPE_CHECKING:
    from pypdf import PageObject

_FEW = 8
"""Lines of a column, at least: less may be anything."""
_LONG = 25
"""Letters of its lines: those of a table's cells are fewer."""
_INDENT = 24
"""Points by which a line may begin further left or right than others of its column."""
_MIDDLE = (0.35, 0.7)
"""Where a second column may begin, as parts of the page's width."""


def lines_of(page: PageObject) -> list[str]:
    """The lines of a page in the order in which they are read; "" between paragraphs, if known.

    Those of two columns stand side by side in some files, row by row: there they are put in order.
    """
    pieces: list[Piece] = []

    def visit(words: str, cm: Sequence[float], tm: Sequence[float], _: object, size: float) -> None:
        if words.strip():
            x, y = (tm[4] * cm[at] + tm[5] * cm[at + 2] + cm[at + 4] for at in (0, 1))
            pieces.append(Piece(x, y, words.strip("\n"), abs(size * tm[3] * cm[3])))

    text = page.extract_text(visitor_text=visit)
    return _column_by_column(pieces, float(page.mediabox.width)) or parted_by_height(
        text.splitlines(), pieces
    )


def _column_by_column(pieces: Sequence[Piece], width: float) -> list[str]:
    """The lines of one column, then those of the other; nothing where they are in order already."""
    second = _second_column(pieces, width)
    columns = [[one for one in pieces if (one.x >= second) is right] for right in (False, True)]
    lines = [_rows(column) for column in columns]
    if not second or min(map(len, lines)) < _FEW:
        return []
    if any(median(len(words) for words in own.values()) < _LONG for own in lines):
        return []  # a table: its rows are read across
    if len(pieces) > 1.5 * sum(map(len, lines)):  # painted word by word, spaces unknown
        return []
    turns = sum((one.x >= second) is not (other.x >= second) for one, other in pairwise(pieces))
    if turns < min(map(len, lines)):
        return []
    return [line for own in lines for line in _parted(own)]


def _second_column(pieces: Sequence[Piece], width: float) -> float:
    """Where the second column begins: where most lines do, in the middle of the page; or 0."""
    starts = Counter(
        round(one.x) for one in pieces if _MIDDLE[0] * width < one.x < _MIDDLE[1] * width
    )
    if not starts:
        return 0
    most, _ = starts.most_common(1)[0]
    return min(start for start in starts if most - _INDENT <= start) - 1


def _rows(column: Sequence[Piece]) -> dict[int, str]:
    """The words of each line of a column, from the highest."""
    rows: defaultdict[int, list[Piece]] = defaultdict(list)
    for one in column:
        rows[round(one.y)].append(one)
    return {y: "".join(one.words for one in rows[y]) for y in sorted(rows, reverse=True)}


def _parted(lines: dict[int, str]) -> list[str]:
    steps = [above - below for above, below in pairwise(lines)]
    usual = median(steps)
    parted: list[str] = []
    for step, words in zip((0, *steps), lines.values(), strict=True):
        parted += ["", words] if step > GAP * usual else [words]
    return parted
