"""Runs -> rows: what stands between two places at which a line may end, shaped and measured."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import accumulate, groupby, pairwise
from math import fsum, inf
from operator import add
from unicodedata import bidirectional

from brief.bidi import Directions, has_right_to_left, resolve
from brief.writers.pdf.type.breaks import break_points, dear_breaks, hyphen_points
from brief.writers.pdf.type.fonts import Face, Fonts, Role
from brief.writers.pdf.type.nodes import Node
from brief.writers.pdf.type.row import Hyphen, Row
from brief.writers.pdf.type.shape import Beside, Shaper
from brief.writers.pdf.type.text import NEW_LINE, Run, Type
from brief.writers.pdf.type.vocabulary import SPACES, UNSEEN, Vocabulary, Word


class Setter:
    """Measures runs with a house's fonts."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._shaper = Shaper(fonts)
        self._vocabularies: dict[tuple[Type, str], Vocabulary] = {}

    def _chain(self, face: Type, language: str = "") -> tuple[Face, ...]:
        return self.fonts.chain(
            face.role, face.size, bold=face.bold, italic=face.italic, language=language
        )

    def vocabulary(self, run: Run) -> Vocabulary:
        """The words that are set like this run."""
        key = (run.type, run.language)
        found = self._vocabularies.get(key)
        if found is None:
            found = Vocabulary(self._shaper, self._chain(run.type, run.language), run)
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

    def width(self, text: str, face: Type) -> float:
        """The width of a text in points."""
        run = Run(text, face, None)
        if has_right_to_left(text):  # whose letters join only the way that they run
            row, _ = self.row((run,))
            return fsum(map(add, row.wide, row.spaces))
        return fsum(width for _, width in self.vocabulary(run).parts(text, rtl=False))

    def row(
        self, runs: tuple[Run, ...], *, hyphenate: bool = False, width: float = inf
    ) -> tuple[Row, int]:
        """The boxes of a paragraph and its base level: 0, or 1 for right to left.

        Words wider than a line of that `width` are divided with hyphens all the same.
        """
        text = "".join([run.text for run in runs])
        rtl = bool(runs) and runs[0].rtl
        found = resolve([(run.text, run.isolates) for run in runs], rtl=rtl)
        if found:
            runs = tuple(_spoken(runs, found))
        cut = _Cut(self, runs, text, found)
        marks = {start for start, run in zip(cut.starts, runs, strict=False) if run.note}
        breaks = [point for point in break_points(text) if point not in marks]
        hyphens = _hyphens(runs, cut.starts, breaks) if hyphenate and not found else frozenset()
        row = cut.row(breaks, hyphens, width)
        if hyphenate or found or max(row.wide, default=0) <= width:
            return row, int(rtl)
        points = pairwise((0, *breaks, len(text)))
        wide = [of for of, box in zip(points, row.wide, strict=True) if box > width]
        every = _hyphens(runs, cut.starts, breaks)
        hyphens = frozenset(at for at in every if any(low < at < high for low, high in wide))
        return cut.row(breaks, hyphens, width), int(rtl)

    def hyphen(self, run: Run) -> Hyphen:
        """A hyphen at a line's end."""
        return Hyphen(run, *self.vocabulary(run).hyphen)


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


_ROUNDED = 0.01
"""Of a point: what is nearer to the width is summed up by who parts it into lines."""


class _Cut:
    """Cuts a paragraph's text into boxes, and these where the run or the direction changes."""

    def __init__(
        self, setter: Setter, runs: tuple[Run, ...], text: str, found: Directions | None
    ) -> None:
        self.starts = list(accumulate([len(run.text) for run in runs], initial=0))
        self._setter, self._runs, self._text = setter, runs, text
        self._levels = found.levels if found else []
        self._apart = found.apart if found else {}
        self._vocabularies = [setter.vocabulary(run) for run in runs]

    def row(self, breaks: list[int], hyphens: AbstractSet[int], width: float) -> Row:
        """The boxes between these points, for lines of that width."""
        text, starts, one_way = self._text, self.starts, not self._levels
        points = sorted({*breaks, *hyphens}) if hyphens else breaks
        points = [*points, len(text)] if text else []
        known = [vocabulary.words for vocabulary in self._vocabularies]
        row = Row(turned=not one_way)
        index = start = 0
        words: list[Word] = []
        for end in points:
            while starts[index + 1] <= start:
                row.add(words)
                row.are_of(self._runs[index])
                index, words = index + 1, []
            if one_way and end <= starts[index + 1]:
                words.append(known[index][text[start:end]])
            else:
                row.add(words)
                self._part(row, index, start, end)
                words = []
            start = end
        row.add(words)
        if runs := self._runs[index:]:
            row.are_of(runs[0])
        self._tell(row, points, hyphens, width)
        return row

    def _tell(
        self, row: Row, points: Sequence[int], hyphens: AbstractSet[int], width: float
    ) -> None:
        """Tell what a line costs that ends at a point, and what is added there.

        A row that is one line ends at none of them.
        """
        text, one_line = self._text, sum(row.wide) + sum(row.spaces) < width - _ROUNDED
        dear = {} if one_line or len(points) <= 1 else dear_breaks(text)
        for end, cost in dear.items():
            at = bisect_left(points, end)
            if points[at] == end:
                row.dear[at] = cost
        if NEW_LINE in text:
            row.forced = {at for at, end in enumerate(points) if text[end - 1] == NEW_LINE}
        for at, end in enumerate(points) if hyphens else ():
            if end in hyphens and row.begins[at] < row.ends[at]:
                row.hyphens[at] = self._setter.hyphen(row.runs[row.ends[at] - 1])

    def _part(self, row: Row, index: int, start: int, end: int) -> None:
        """A word that more than one run sets, or more than one direction."""
        last = start + len(self._text[start:end].rstrip(SPACES))
        self._take(row, index, start, last)
        row.end_word()
        self._take(row, index, last, end)
        row.end_box()

    def _take(self, row: Row, index: int, start: int, end: int) -> None:
        while self.starts[index + 1] <= start < end:
            index += 1
        while start < end:
            stop = min(end, self.starts[index + 1])
            if self._levels:
                self._turned(row, index, start, stop)
            elif text := self._text[start:stop].strip(UNSEEN):
                row.take_all(self._vocabularies[index].pieces[text])
            row.are_of(self._runs[index])
            start, index = stop, index + 1

    def _turned(self, row: Row, index: int, start: int, end: int) -> None:
        """A part of a run whose direction may change."""
        for low, high in self._one_way(start, end):
            text = self._text[low:high].strip(UNSEEN)
            if text:
                level = self._levels[low]
                rtl = level % 2 == 1
                beside = self._beside(low, high) if rtl else ("", "")
                edge = self._apart.get(low)
                for part in self._vocabularies[index].parts(text, rtl=rtl, beside=beside):
                    row.take(*part, level, edge)
                    edge = None

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
