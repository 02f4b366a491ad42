"""Runs -> boxes: what stands between two places at which a line may end, shaped and measured."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cached_property
from itertools import accumulate, groupby, pairwise
from math import fsum, inf
from operator import attrgetter
from typing import TypeAlias
from unicodedata import bidirectional

from brief.bidi import Directions, has_right_to_left, resolve
from brief.late import NamedTuple
from brief.writers.pdf.type.breaks import break_points, dear_breaks, hyphen_points
from brief.writers.pdf.type.fonts import Face, Fonts, Role, clusters
from brief.writers.pdf.type.nodes import Node
from brief.writers.pdf.type.shape import Beside, Shaped, Shaper
from brief.writers.pdf.type.text import NEW_LINE, Run, Type

_SPACES = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000\n\u200b"
_UNSEEN = "\n\u200b"
SOFT_HYPHEN = "\u00ad"


class Piece(NamedTuple):
    """A shaped part of a run; `width` in points."""

    run: Run
    shaped: Shaped
    level: int
    width: float
    apart: int | None = None
    """The level of an isolate's edge before it, where there is one."""


class Box(NamedTuple):
    """What is never divided; `space` is what vanishes when a line ends after it."""

    pieces: tuple[Piece, ...]
    width: float
    space: tuple[Piece, ...] = ()
    space_width: float = 0
    hyphen: Piece | None = None
    """What is added when a line ends after it."""
    forced: bool = False
    """A line must end after it."""
    dear: float = 0
    """What it costs to end a line after it."""


_Parts: TypeAlias = tuple[tuple[Shaped, float], ...]
"""Shaped parts and their widths in points."""
_BoxParts: TypeAlias = tuple[tuple[Piece, ...], float, tuple[Piece, ...], float]
"""What a box begins with: its pieces and its space, and how wide each is."""
_WIDTH = attrgetter("width")


def _pieces_of(run: Run, parts: _Parts, level: int = 0) -> tuple[Piece, ...]:
    """The parts as pieces of a run; most words are one."""
    if len(parts) == 1:
        shaped, width = parts[0]
        return (Piece(run, shaped, level, width),)
    return tuple(Piece(run, shaped, level, width) for shaped, width in parts)


class _Vocabulary:
    """The words of one type in one language, each measured once."""

    def __init__(self, shaper: Shaper, chain: tuple[Face, ...], run: Run) -> None:
        self._shaper, self._chain = shaper, chain
        self._language, self._features = run.language, run.type.features
        self._scale = run.type.size / 1000
        self._parts: dict[tuple[str, bool, Beside], _Parts] = {}
        self._words: dict[str, tuple[_Parts, float, _Parts, float]] = {}

    def parts(self, text: str, *, rtl: bool, beside: Beside = ("", "")) -> _Parts:
        """The text in one or more parts, one for each font that it needs."""
        found = self._parts.get((text, rtl, beside))
        if found is None:
            shaped = self._shaper.shape(
                text,
                self._chain,
                language=self._language,
                rtl=rtl,
                features=self._features,
                beside=beside,
            )
            found = tuple((part, part.width * self._scale) for part in shaped)
            self._parts[text, rtl, beside] = found
        return found

    def word(self, text: str) -> tuple[_Parts, float, _Parts, float]:
        """A word with the space after it: the parts and the width of each of the two."""
        found = self._words.get(text)
        if found is None:
            bare = text.rstrip(_SPACES)
            space = text[len(bare) :].strip(_UNSEEN)
            word = self.parts(bare, rtl=False) if bare else ()
            gap = self.parts(space, rtl=False) if space else ()
            found = (word, fsum(w for _, w in word), gap, fsum(w for _, w in gap))
            self._words[text] = found
        return found

    @cached_property
    def hyphen(self) -> tuple[Shaped, float]:
        """A hyphen and its width; in copied text it is a soft one, so that the word is whole."""
        ((shaped, width),) = self.parts("-", rtl=False)
        (glyph,) = shaped.glyphs
        soft = replace(shaped, text=SOFT_HYPHEN, glyphs=(glyph._replace(text=SOFT_HYPHEN),))
        return soft, width


class Setter:
    """Measures runs with a house's fonts."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._shaper = Shaper(fonts)
        self._vocabularies: dict[tuple[Type, str], _Vocabulary] = {}

    def _chain(self, face: Type, language: str = "") -> tuple[Face, ...]:
        return self.fonts.chain(
            face.role, face.size, bold=face.bold, italic=face.italic, language=language
        )

    def vocabulary(self, run: Run) -> _Vocabulary:
        """The words that are set like this run."""
        key = (run.type, run.language)
        found = self._vocabularies.get(key)
        if found is None:
            found = _Vocabulary(self._shaper, self._chain(run.type, run.language), run)
            self._vocabularies[key] = found
        return found

    def first_face(self, face: Type) -> Face:
        """The face that sets most of the text of a type."""
        return self._chain(face)[0]

    def has_superior(self, role: Role) -> bool:
        """Whether the role's font has raised figures of its own (the feature `sups`)."""
        chain = self.fonts.chain(role, 10, bold=False, italic=False)
        (plain,) = self._shaper.shape("0123456789", chain)
        (other,) = self._shaper.shape("0123456789", chain, features=("sups",))
        pairs = zip(plain.glyphs, other.glyphs, strict=True)
        return all(usual.parts != raised.parts for usual, raised in pairs)

    def pieces(self, run: Run, text: str, level: int = 0) -> tuple[Piece, ...]:
        """A part of a run, shaped; in more than one piece where the font changes."""
        return _pieces_of(run, self.vocabulary(run).parts(text, rtl=level % 2 == 1), level)

    def hyphen(self, run: Run) -> Piece:
        """A hyphen at a line's end."""
        soft, width = self.vocabulary(run).hyphen
        return Piece(run, soft, 0, width)

    def width(self, text: str, face: Type) -> float:
        """The width of a text in points."""
        run = Run(text, face, None)
        if has_right_to_left(text):  # whose letters join only the way that they run
            boxes, _ = self.boxes((run,))
            return fsum(box.width + box.space_width for box in boxes)
        return fsum(piece.width for piece in self.pieces(run, text))

    def boxes(
        self, runs: tuple[Run, ...], *, hyphenate: bool = False, width: float = inf
    ) -> tuple[list[Box], int]:
        """The boxes of a paragraph and its base level: 0, or 1 for right to left.

        Words wider than a line of that `width` are divided with hyphens all the same.
        """
        text = "".join(run.text for run in runs)
        rtl = bool(runs) and runs[0].rtl
        found = resolve([(run.text, run.isolates) for run in runs], rtl=rtl)
        if found:
            runs = tuple(_spoken(runs, found))
        cut = _Cut(self, runs, text, found)
        marks = {start for start, run in zip(cut.starts, runs, strict=False) if run.note}
        breaks = [point for point in break_points(text) if point not in marks]
        hyphens = _hyphens(runs, cut.starts, breaks) if hyphenate and not found else frozenset()
        points = sorted({0, *breaks, *hyphens, len(text)})
        boxes = cut.boxes(points, hyphens)
        wide = [of for of, box in zip(pairwise(points), boxes, strict=False) if box.width > width]
        if wide and not (hyphenate or found):
            every = _hyphens(runs, cut.starts, breaks)
            hyphens = frozenset(at for at in every if any(low < at < high for low, high in wide))
            boxes = cut.boxes(sorted({*points, *hyphens}), hyphens)
        return boxes, int(rtl)

    def divided(self, box: Box, width: float) -> Iterator[Box]:
        """The box itself, or parts that fit: a word wider than its line breaks anywhere."""
        if box.hyphen and box.width + box.hyphen.width > width:
            box = box._replace(hyphen=None)
        if box.width <= width or not box.pieces:
            yield box
            return
        pieces: list[Piece] = []
        used = 0.0
        for piece in box.pieces:
            for part in self._parts(piece):
                if pieces and used + part.width > width:
                    yield Box(tuple(pieces), used)
                    pieces, used = [], 0.0
                pieces.append(part)
                used += part.width
        yield Box(tuple(pieces), used, box.space, box.space_width, box.hyphen, box.forced)

    def _parts(self, piece: Piece) -> Iterator[Piece]:
        if piece.run.note:
            yield piece
            return
        apart = piece.apart
        for cluster in clusters(piece.shaped.text):
            for part in self.pieces(piece.run, cluster, piece.level):
                yield part._replace(apart=apart)
                apart = None


def _spoken(runs: tuple[Run, ...], found: Directions) -> Iterator[Run]:
    """Runs parted where the direction changes: what runs from right to left says its own text.

    A page holds letters from left to right; a screen reader is told them in their order
    (ISO 32000-1, 14.9.4).
    """
    start = 0
    for run in runs:
        end = start + len(run.text)
        turned = [
            (found.levels[at] | found.embedding[at]) % 2 == 1 and not run.note
            for at in range(start, end)
        ]
        at = 0
        for right, group in groupby(turned):
            length = len(list(group))
            yield _part(run, run.text[at : at + length], rtl=right)
            at += length
        start = end


def _part(run: Run, text: str, *, rtl: bool) -> Run:
    node = run.node and Node("Span", run.node, actual=text.replace(NEW_LINE, " "))
    return replace(run, text=text, node=node) if rtl else replace(run, text=text)


def _hyphens(runs: tuple[Run, ...], starts: list[int], breaks: list[int]) -> frozenset[int]:
    taken = set(breaks)
    return frozenset(
        start + point
        for start, run in zip(starts, runs, strict=False)
        if not run.note and run.type.role != "mono"
        for point in hyphen_points(run.text, run.language)
        if start + point not in taken
    )


class _Cut:
    """Cuts a paragraph's text into boxes, and these where the run or the direction changes."""

    def __init__(
        self, setter: Setter, runs: tuple[Run, ...], text: str, found: Directions | None
    ) -> None:
        self.starts = list(accumulate((len(run.text) for run in runs), initial=0))
        self._setter, self._runs, self._text = setter, runs, text
        self._levels = found.levels if found else []
        self._apart = found.apart if found else {}
        self._vocabularies = [setter.vocabulary(run) for run in runs]
        # The space after the last word of each run: the next has mostly the same.
        self._gaps: list[tuple[_Parts, tuple[Piece, ...]]] = [((), ())] * len(runs)

    def boxes(self, points: list[int], hyphens: AbstractSet[int]) -> list[Box]:
        """The boxes between the break points."""
        text, starts, one_way = self._text, self.starts, not self._levels
        dear = dear_breaks(text)
        found: list[Box] = []
        index = 0
        for start, end in pairwise(points):
            while starts[index + 1] <= start:
                index += 1
            if one_way and end <= starts[index + 1]:
                parts = self._word(index, text[start:end])
            else:
                parts = self._parted(index, start, end)
            pieces = parts[0]
            hyphen = self._setter.hyphen(pieces[-1].run) if end in hyphens and pieces else None
            forced = text[end - 1] == NEW_LINE
            found.append(Box(*parts, hyphen, forced, dear.get(end, 0)))
        return found

    def _word(self, index: int, text: str) -> _BoxParts:
        """A word of one run."""
        run = self._runs[index]
        word, width, gap, gap_width = self._vocabularies[index].word(text)
        if gap is not self._gaps[index][0]:
            self._gaps[index] = gap, _pieces_of(run, gap)
        return _pieces_of(run, word), width, self._gaps[index][1], gap_width

    def _parted(self, index: int, start: int, end: int) -> _BoxParts:
        """A word that more than one run sets, or more than one direction."""
        last = start + len(self._text[start:end].rstrip(_SPACES))
        pieces = tuple(self._pieces(index, start, last))
        space = tuple(self._pieces(index, last, end))
        return pieces, fsum(map(_WIDTH, pieces)), space, fsum(map(_WIDTH, space))

    def _pieces(self, index: int, start: int, end: int) -> Iterator[Piece]:
        while self.starts[index + 1] <= start < end:
            index += 1
        while start < end:
            stop = min(end, self.starts[index + 1])
            if self._levels:
                yield from self._turned(index, start, stop)
            elif text := self._text[start:stop].strip(_UNSEEN):
                yield from self._setter.pieces(self._runs[index], text)
            start, index = stop, index + 1

    def _turned(self, index: int, start: int, end: int) -> Iterator[Piece]:
        """A part of a run whose direction may change."""
        for low, high in self._one_way(start, end):
            text = self._text[low:high].strip(_UNSEEN)
            if text:
                level = self._levels[low]
                rtl = level % 2 == 1
                beside = self._beside(low, high) if rtl else ("", "")
                parts = self._vocabularies[index].parts(text, rtl=rtl, beside=beside)
                first, *others = _pieces_of(self._runs[index], parts, level)
                yield first._replace(apart=self._apart[low]) if low in self._apart else first
                yield from others

    def _beside(self, low: int, high: int) -> Beside:
        """Letters of Arabic to which those at the ends join, though another run sets them."""
        places = ((low - 1, low), (high, high - 1))
        before, after = (
            self._text[other]
            if 0 <= other < len(self._text) and self._joins(other) and self._joins(own)
            else ""
            for other, own in places
        )
        return before, after

    def _joins(self, at: int) -> bool:
        return self._levels[at] % 2 == 1 and bidirectional(self._text[at]) == "AL"

    def _one_way(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        turns = [
            i
            for i in range(start + 1, end)
            if self._levels[i] != self._levels[i - 1] or i in self._apart
        ]
        yield from pairwise([start, *turns, end])
