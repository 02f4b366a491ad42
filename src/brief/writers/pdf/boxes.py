"""Runs -> boxes: what stands between two places at which a line may end, shaped and measured."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby, pairwise

from brief.writers.pdf import bidi
from brief.writers.pdf.breaks import break_points, held_together, hyphen_points
from brief.writers.pdf.fonts import Face, Fonts, clusters
from brief.writers.pdf.shape import Shaped, Shaper
from brief.writers.pdf.text import NEW_LINE, Run, Type

_SPACES = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000\n\u200b"

SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A shaped part of a run; `width` in points."""

    run: Run
    shaped: Shaped
    level: int
    width: float


@dataclass(frozen=True, slots=True, eq=False)
class Box:
    """What is never divided; `space` is what vanishes when a line ends after it."""

    pieces: tuple[Piece, ...]
    width: float
    space: tuple[Piece, ...] = ()
    space_width: float = 0
    hyphen: Piece | None = None
    """What is added when a line ends after it."""
    forced: bool = False
    """A line must end after it."""
    loose: bool = True
    """A line may well end after it."""


class Setter:
    """Measures runs with a house's fonts."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._shaper = Shaper(fonts)
        self._chain = lru_cache(maxsize=None)(self._chain_of)

    def _chain_of(self, face: Type) -> tuple[Face, ...]:
        return self._fonts.chain(face.role, face.size, bold=face.bold, italic=face.italic)

    def first_face(self, face: Type) -> Face:
        """The face that sets most of the text of a type."""
        return self._chain(face)[0]

    def pieces(self, run: Run, text: str, level: int = 0) -> tuple[Piece, ...]:
        """A part of a run, shaped; in more than one piece where the font changes."""
        shaped = self._shaper.shape(
            text,
            self._chain(run.type),
            language=run.language,
            rtl=level % 2 == 1,
            features=run.type.features,
        )
        size = run.type.size / 1000
        return tuple(Piece(run, part, level, part.width * size) for part in shaped)

    def hyphen(self, run: Run) -> Piece:
        """A hyphen at a line's end; in copied text it is a soft one, so that the word is whole."""
        (piece,) = self.pieces(run, "-")
        (glyph,) = piece.shaped.glyphs
        soft = replace(piece.shaped, text=SOFT_HYPHEN, glyphs=(replace(glyph, text=SOFT_HYPHEN),))
        return replace(piece, shaped=soft)

    def width(self, text: str, face: Type) -> float:
        """The width of a text in points."""
        return sum(piece.width for piece in self.pieces(Run(text, face, None), text))

    def boxes(self, runs: tuple[Run, ...], *, hyphenate: bool = False) -> tuple[list[Box], int]:
        """The boxes of a paragraph and its base level: 0, or 1 for right to left."""
        text = "".join(run.text for run in runs)
        base, levels = _directions(text, runs)
        starts = [0]
        for run in runs:
            starts.append(starts[-1] + len(run.text))
        marks = {start for start, run in zip(starts, runs, strict=False) if run.note}
        breaks = [point for point in break_points(text) if point not in marks]
        hyphens = _hyphens(runs, starts, breaks) if hyphenate and not levels else frozenset()
        points = sorted({0, *breaks, *hyphens, len(text)})
        tight = held_together(text)
        cut = _Cut(self, runs, starts, text, levels)
        boxes = [
            cut.box(start, end, hyphenated=end in hyphens, loose=end not in tight)
            for start, end in pairwise(points)
        ]
        return boxes, base

    def divided(self, box: Box, width: float) -> Iterator[Box]:
        """The box itself, or parts that fit: a word wider than its line breaks anywhere."""
        if box.width <= width or not box.pieces:
            yield box
            return
        pieces: list[Piece] = []
        used = 0.0
        for piece in box.pieces:
            for part in self._parts(piece, width):
                if pieces and used + part.width > width and not part.run.note:
                    yield Box(tuple(pieces), used)
                    pieces, used = [], 0.0
                pieces.append(part)
                used += part.width
        yield Box(tuple(pieces), used, box.space, box.space_width, box.hyphen, box.forced)

    def _parts(self, piece: Piece, width: float) -> Iterator[Piece]:
        if piece.width <= width and piece.run.note:
            yield piece
            return
        for cluster in clusters(piece.shaped.text):
            yield from self.pieces(piece.run, cluster, piece.level)


def _directions(text: str, runs: tuple[Run, ...]) -> tuple[int, list[int]]:
    """The paragraph's base level, and a level for each character (none if all run one way).

    Words in another language and the marks of notes stand isolated (UAX 9, 2.7): a number
    after an Urdu quotation stays behind it, as its writer meant.
    """
    if not bidi.has_right_to_left(text):
        return 0, []
    base = bidi.base_level(text)
    isolated: list[str] = []
    for language, group in groupby(runs, key=lambda run: run.language):
        parts = [f"\u2066{run.text}\u2069" if run.note else run.text for run in group]
        if language != runs[0].language:
            parts = ["\u2068", *parts, "\u2069"]
        isolated += parts
    whole = "".join(isolated)
    found = zip(whole, bidi.levels(whole, base), strict=True)
    kept = [level for character, level in found if character not in _ISOLATES]
    return base, kept if len(kept) == len(text) else bidi.levels(text, base)


_ISOLATES = "\u2066\u2067\u2068\u2069"


def _hyphens(runs: tuple[Run, ...], starts: list[int], breaks: list[int]) -> frozenset[int]:
    taken = set(breaks)
    return frozenset(
        start + point
        for start, run in zip(starts, runs, strict=False)
        if not run.note and run.type.role != "mono"
        for point in hyphen_points(run.text, run.language)
        if start + point not in taken
    )


@dataclass(frozen=True, slots=True)
class _Cut:
    """Cuts a paragraph's text where the run or the direction changes."""

    setter: Setter
    runs: tuple[Run, ...]
    starts: list[int]
    text: str
    levels: list[int]

    def box(self, start: int, end: int, *, hyphenated: bool, loose: bool) -> Box:
        last = end
        while last > start and self.text[last - 1] in _SPACES:
            last -= 1
        pieces = tuple(self._pieces(start, last))
        space = tuple(self._pieces(last, end))
        hyphen = None
        if hyphenated and pieces:
            hyphen = self.setter.hyphen(pieces[-1].run)
        return Box(
            pieces,
            sum(piece.width for piece in pieces),
            space,
            sum(piece.width for piece in space),
            hyphen,
            forced=self.text[end - 1 : end] == NEW_LINE,
            loose=loose,
        )

    def _pieces(self, start: int, end: int) -> Iterator[Piece]:
        index = bisect_right(self.starts, start) - 1
        while start < end:
            stop = min(end, self.starts[index + 1])
            for low, high in self._one_way(start, stop):
                text = self.text[low:high].strip(NEW_LINE + "\u200b")
                if text:
                    level = self.levels[low] if self.levels else 0
                    yield from self.setter.pieces(self.runs[index], text, level)
            start, index = stop, index + 1

    def _one_way(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        if not self.levels:
            yield start, end
            return
        turns = [i for i in range(start + 1, end) if self.levels[i] != self.levels[i - 1]]
        yield from pairwise([start, *turns, end])
