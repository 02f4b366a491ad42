"""Reckoned: how many lines words take in Word, and how high these stand, before Word sets them.

By the widths of Calibri's letters, of which Cambria's are as wide on the average; near enough to
say on which page or in which column something stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from brief.calibri import ems
from brief.late import NamedTuple, pattern

_HIGH = {"calibri": 1.221, "cambria": 1.172}
_LESS_HIGH = 1.15
"""The height of a line, in ems."""
_LOWER = {"cambria": 1.152}
"""That of a line which LibreOffice, with another font of those widths, sets lower than Word."""
_BOLD = {"cambria": 1.1}
_LESS_BOLD = 1.03
"""How much wider than plain letters bold ones are."""
_WIDER = {
    **dict.fromkeys(("arial", "helvetica", "liberation sans", "segoe ui", "tahoma"), 1.11),
    **dict.fromkeys(("verdana", "dejavu sans", "courier new"), 1.25),
}
"""How much wider than Calibri's the letters of other common fonts are."""
MARK, RAISED = "00", 0.6
"""A note's mark of two digits, and its size as a part of that of the words before it."""
CELL = 8.0
"""Points that a cell keeps free at both sides."""
_PIECE = pattern("[^\\n\\u2013-]+|[\\n\\u2013-]")
_PARTS = pattern("[\\n\\u2013-]")
"""What parts a word, or ends a line in it."""
_HYPHENS = ("-", "\u2013")


class Line(NamedTuple):
    """A line of text, a row or a drawing, with the notes that it calls."""

    height: float
    notes: float = 0
    above: float = 0
    """The space over it, which the top of a page or a column swallows."""
    stays: bool = False
    """Whether what comes next stands on the same page, in the same column."""
    begins: int = -1
    """Which element begins with it, by its place; -1 where one goes on."""
    boxed: bool = False
    """Whether it goes on in a box."""
    row: bool = False
    """Whether it is one of a table."""


def line_height(font: str, *, lower: bool = False) -> float:
    """How high a line of a font is, in ems; with `lower` as LibreOffice sets it, not as Word."""
    known = {**_HIGH, **_LOWER} if lower else _HIGH
    return known.get(font.casefold(), _LESS_HIGH)


def as_wide(size: float, font: str | None) -> float:
    """The size in which Calibri's letters are as wide as a font's are in `size`."""
    return size * _WIDER.get((font or "").casefold(), 1.0)


def bolder(font: str) -> float:
    """How much wider bold letters of a font are than plain ones."""
    return _BOLD.get(font.casefold(), _LESS_BOLD)


def paragraph(high: float, notes: Sequence[float], *, stays: bool) -> list[Line]:
    """Its lines, by what the notes of each take; the first two and the last two stay together."""
    last = len(notes) - 1
    return [
        Line(high, called, stays=stays if n == last else n in {0, last - 1})
        for n, called in enumerate(notes)
    ]


_ems = lru_cache(maxsize=16384)(ems)
"""The same words come again and again."""


class Set:
    """Words on lines of a width: as many on each as fit."""

    def __init__(self, width: float) -> None:
        self.count = 1
        self._width = width
        self._used = self._word = 0.0

    def add(self, text: str, size: float) -> None:
        """Set more words, in letters of so many points; a word may go on from what came before."""
        used, word, width, space = self._used, self._word, self._width, _ems(" ") * size
        whole = not _PARTS.search(text)
        for at, between in enumerate(text.split(" ")):
            if at:  # the space, which hangs over the end of a line
                used, word = used + space, 0.0
            for piece in (between,) if whole and between else _PIECE.findall(between):
                if piece == "\n":
                    self.count, used, word = self.count + 1, 0.0, 0.0
                    continue
                wide = _ems(piece) * size
                used, word = used + wide, word + wide
                if used > width and word < used:
                    self.count, used = self.count + 1, word
                if piece in _HYPHENS:
                    word = 0.0
        self._used, self._word = used, word
