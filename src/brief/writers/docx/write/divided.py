"""Words that are wider than their column, with soft hyphens where they may be divided.

Word and LibreOffice break such a word after any letter and set no hyphen there. So they do with
words that a space without a break holds together, which lets go where they are too wide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from brief.calibri import em, has_all, plain
from brief.citing.points import change_texts
from brief.late import pattern
from brief.model import Cell, Row, Table, Text
from brief.writers.docx.write.columns import PADDING

_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_WORD = pattern(r"[^\W\d_]+")
_TIED = pattern("[^ ]*\N{NO-BREAK SPACE}[^ ]*")
"""Words between two spaces: a date, an amount."""
_HELD = "\N{NO-BREAK SPACE}"
_MOST = 6
"""Words held together of which every way to part them is tried."""
_BOLD = 1.06
"""How much wider than others strong letters are, as a head has them."""


def divided(table: Table, widths: Sequence[float], size: float, language: str) -> Table:
    """The table as it is set in letters of `size`, its columns so wide."""
    rooms = [(each - PADDING) / (size * _BOLD) for each in widths]

    def row(cells: Row) -> Row:
        return tuple(_cell(*each, language) for each in zip(cells, rooms, strict=True))

    return replace(table, head=tuple(map(row, table.head)), rows=tuple(map(row, table.rows)))


def _cell(cell: Cell, ems: float, language: str) -> Cell:
    return change_texts(cell, lambda said: replace(said, text=_text(said, ems, language)))


def _text(said: Text, ems: float, language: str) -> str:
    """Its words, those that are wider than so many ems with soft hyphens."""
    from brief.writers.pdf.type.breaks import hyphen_points  # noqa: PLC0415 - few tables need it

    def word(text: str) -> str:
        return text if _fits(text, ems) else _joined(text, hyphen_points(text, language))

    words = _TIED.sub(lambda found: _let_go(found[0], ems), said.text)
    return _WORD.sub(lambda found: word(found[0]), words)


def _let_go(tied: str, ems: float) -> str:
    """Let go as few spaces as do, those that part it most evenly: 12 February, then 2026."""
    if _fits(tied, ems):
        return tied
    parts = tied.split(_HELD)
    spaces = range(1, len(parts))
    for count in spaces if len(parts) <= _MOST else ():
        ways = [_parted(parts, at) for at in combinations(spaces, count)]
        if fitting := [way for way in ways if all(_fits(each, ems) for each in way)]:
            return " ".join(min(fitting, key=lambda way: max(map(len, way))))
    return tied.replace(_HELD, " ")


def _parted(parts: Sequence[str], at: Sequence[int]) -> list[str]:
    return [_HELD.join(parts[a:b]) for a, b in pairwise((0, *at, len(parts)))]


def _fits(text: str, ems: float) -> bool:
    """Whether it has room on a line; where nobody knows how wide its letters are, it has."""
    return not has_all(plain(text)) or sum(map(em, plain(text))) <= ems


def _joined(word: str, points: Sequence[int]) -> str:
    bounds = (0, *points, len(word))
    return _SOFT_HYPHEN.join(word[a:b] for a, b in pairwise(bounds))
