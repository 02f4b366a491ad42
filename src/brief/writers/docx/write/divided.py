"""Words that are wider than their column, with soft hyphens where they may be divided.

Word and LibreOffice break such a word after any letter and set no hyphen there. So they do with
words that a space without a break holds together, which lets go where they are too wide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from brief.calibri import em, has_all, plain
from brief.citing.points import change_texts
from brief.late import pattern
from brief.model import Cell, Row, Table, Text
from brief.writers.docx.write.columns import PADDING

_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_WORD = pattern(r"[^\W\d_]+")
_TIED = pattern("[^ ]*\N{NO-BREAK SPACE}[^ ]*")
"""Words between two spaces: a date, an amount."""
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

    def tied(text: str) -> str:
        return text if _fits(text, ems) else text.replace("\N{NO-BREAK SPACE}", " ")

    words = _TIED.sub(lambda found: tied(found[0]), said.text)
    return _WORD.sub(lambda found: word(found[0]), words)


def _fits(text: str, ems: float) -> bool:
    """Whether it has room on a line; where nobody knows how wide its letters are, it has."""
    return not has_all(plain(text)) or sum(map(em, plain(text))) <= ems


def _joined(word: str, points: Sequence[int]) -> str:
    bounds = (0, *points, len(word))
    return _SOFT_HYPHEN.join(word[a:b] for a, b in pairwise(bounds))
