"""Rows: a paragraph's shaped words and spaces side by side, before it has lines.

There are two for each word of a brief, so that each quality of theirs is a list of its own: a line
is a slice of all the lists.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import repeat
from math import fsum
from operator import eq

from brief.late import NamedTuple
from brief.writers.pdf.type.shape import Shaped
from brief.writers.pdf.type.text import Run
from brief.writers.pdf.type.vocabulary import Word


class Hyphen(NamedTuple):
    """What is added when a line ends in a word; `width` in points."""

    run: Run
    shaped: Shaped
    width: float


class Piece(NamedTuple):
    """A shaped part of a run; its width in points, its level, that of the edge before it."""

    shaped: Shaped
    width: float
    level: int = 0
    edge: int | None = None


class Row:
    """Pieces, each a shaped part of a run, parted into boxes, which are never divided.

    What stands in a box behind its word is the space that vanishes when a line ends after it. A box
    has its pieces from one of `begins` to before the next; there is one more of these. Of pieces
    that are not `turned` none has a level: all run from left to right.
    """

    def __init__(self, *, turned: bool = False) -> None:
        self.turned = turned
        self.runs: list[Run] = []
        self.shaped: list[Shaped] = []
        self.widths: list[float] = []
        """Of the pieces, in points."""
        self.levels: list[int] = []
        self.edges: list[int | None] = []
        """The level of an isolate's edge before a piece, where there is one."""
        self.begins = [0]
        self.ends: list[int] = []
        """Behind the last piece of a box's word, before the space."""
        self.wide: list[float] = []
        self.spaces: list[float] = []
        """How wide each word is, and the space behind it."""
        self.hyphens: dict[int, Hyphen] = {}
        self.forced: set[int] = set()
        """The boxes after which a line must end."""
        self.dear: dict[int, float] = {}
        """What it costs more to end a line after one of them."""

    def __len__(self) -> int:
        return len(self.ends)

    @property
    def is_blank(self) -> bool:
        """Whether there is a box without a word."""
        return any(map(eq, self.begins, self.ends))

    @property
    def is_begun(self) -> bool:
        """Whether there are pieces of a box that is not ended."""
        return len(self.shaped) > self.begins[-1]

    def add(self, words: Iterable[Word]) -> None:
        """Boxes with a word of one run each."""
        shaped, widths, ends, begins = self.shaped, self.widths, self.ends, self.begins
        wide, spaces, at = self.wide, self.spaces, len(self.shaped)
        for of, each, pieces, behind, width, gap in words:
            shaped += of
            widths += each
            ends.append(at + pieces)
            at += behind
            begins.append(at)
            wide.append(width)
            spaces.append(gap)

    def take(self, shaped: Shaped, width: float, level: int = 0, edge: int | None = None) -> None:
        """A piece more."""
        self.shaped.append(shaped)
        self.widths.append(width)
        if self.turned:
            self.levels.append(level)
            self.edges.append(edge)

    def take_all(self, parts: Iterable[tuple[Shaped, float]]) -> None:
        """Pieces more, none of them turned."""
        for shaped, width in parts:
            self.shaped.append(shaped)
            self.widths.append(width)

    def piece(self, at: int) -> Piece:
        """One of the pieces."""
        if self.turned:
            return Piece(self.shaped[at], self.widths[at], self.levels[at], self.edges[at])
        return Piece(self.shaped[at], self.widths[at])

    def are_of(self, run: Run) -> None:
        """The pieces since the last that were told are of that run."""
        self.runs += repeat(run, len(self.shaped) - len(self.runs))

    def end_word(self, width: float | None = None) -> None:
        """The pieces since the last box are a word, as wide as they are if nobody says."""
        self.wide.append(fsum(self.widths[self.begins[-1] :]) if width is None else width)
        self.ends.append(len(self.shaped))

    def end_box(self) -> None:
        """The pieces since the word are the space behind it."""
        self.spaces.append(fsum(self.widths[self.ends[-1] :]))
        self.begins.append(len(self.shaped))

    def copy(self, other: Row, first: int, end: int) -> None:
        """These pieces of another row."""
        self.runs += other.runs[first:end]
        self.shaped += other.shaped[first:end]
        self.widths += other.widths[first:end]
        self.levels += other.levels[first:end]
        self.edges += other.edges[first:end]

    def copy_word(self, other: Row, at: int) -> None:
        """The word of this box of another row, and what a line costs that ends there."""
        self.copy(other, other.begins[at], other.ends[at])
        self.end_word(other.wide[at])
        if at in other.dear:
            self.dear[len(self) - 1] = other.dear[at]

    def copy_space(self, other: Row, at: int, *, hyphenated: bool) -> None:
        """What stands behind the word of that box, and how a line ends there."""
        self.copy(other, other.ends[at], other.begins[at + 1])
        self.end_box()
        if hyphenated:
            self.hyphens[len(self) - 1] = other.hyphens[at]
        if at in other.forced:
            self.forced.add(len(self) - 1)
