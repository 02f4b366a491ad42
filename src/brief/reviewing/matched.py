"""Matched: which facts the words of a file that came back are, by bookmark, note, row or words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import (
    extent,
    loose,
    marks_beside,
    stays,
    text_of,
    unmarked,
    was_sent,
    was_there,
)
from brief.reviewing.printed import Printed
from brief.reviewing.sentences import facts_at
from brief.reviewing.units import without
from brief.template.words import STALE


class Matched:
    """One file held against what the brief prints."""

    def __init__(self, printed: Printed, read: Read, guessed: frozenset[str] = frozenset()) -> None:
        self.printed = printed
        self.every = read
        """All of it, also the memo that the brief stands behind."""
        self.read = without(read, ([line] for line in read.lines if line.of_memo))
        self.once = self.read
        """The same without what somebody doubled."""
        self.guessed = guessed
        """The bookmarks that were taken for facts by their words."""
        self.calls = {
            piece.note: line for line in read.lines for piece in line.pieces if piece.note
        }
        self._knows_some = any(
            printed.fact_of(name)
            for line in read.lines
            for one in line.pieces
            for name in one.marks
        )
        """Whether it is a file of this brief."""
        self.accounted: set[int] = set()
        """The lines of which is told already what they said before."""
        self.rows: dict[int, list[str]] = {}
        """The marks in each row of a table."""
        for line in read.lines:
            if line.row:
                marks = (name for piece in line.pieces for name in sorted(piece.marks))
                self.rows.setdefault(line.row, []).extend(marks)

    def facts(self, line: Line, pieces: Sequence[Piece]) -> tuple[tuple[str, ...], bool]:
        """The facts of some words of a paragraph, and whether they were found by words."""
        names = dict.fromkeys(name for piece in pieces for name in sorted(piece.marks))
        if found := self.known(names):
            more = [fact for run in loose(pieces) for fact in self._by_words(line, run)]
            return tuple(dict.fromkeys((*found, *more))), not {*more} <= {
                *found
            } or not self.guessed.isdisjoint(names)
        if line.of_memo:
            return (), False
        if drawn := self.plotted(pieces):
            return drawn, False
        if line.story in self.calls:  # a note is that of the fact whose mark calls it
            above = self.calls[line.story]
            called = [piece for piece in above.pieces if piece.note == line.story]
            return self.facts(above, called)
        by_words = self._by_words(line, pieces)
        if by_words:
            return by_words, True
        if names:  # what is marked as another fact's is not of the one beside it
            return (), False
        beside = self.beside(line, pieces)
        return beside, self._is_guessed(beside)

    def beside(self, line: Line, pieces: Sequence[Piece]) -> tuple[str, ...]:
        """The facts that some words stand beside: in their paragraph, by their note or row."""
        if line.story in self.calls:
            return self.facts(line, pieces)[0]
        return self.known(marks_beside(line, pieces)) or self.of_row(line)

    def plotted(self, pieces: Iterable[Piece]) -> tuple[str, ...]:
        """The facts in the charts among these pieces."""
        charts = (piece.drawn for piece in pieces if piece.drawn)
        every = (fact for one in charts for fact in self.printed.plotted.facts_of(one))
        return tuple(dict.fromkeys(every))

    def is_unknown(self, line: Line, pieces: Sequence[Piece]) -> bool:
        """Whether some words, or the mark of their note, are of no fact that the base has."""
        if line.story in self.calls:
            called = self.calls[line.story].pieces
            pieces = [piece for piece in called if piece.note == line.story]
        names = {name for piece in pieces for name in piece.marks}
        return self._knows_some and bool(names) and not self.known(names)

    def _is_guessed(self, facts: Sequence[str]) -> bool:
        """Whether a bookmark of these was taken for theirs by its words."""
        return not {*facts}.isdisjoint(map(self.printed.fact_of, self.guessed))

    def of_row(self, line: Line) -> tuple[str, ...]:
        """The facts of a row of figures, whose marks stand in one of its cells."""
        if not line.row or line.story:
            return ()
        return self.known(self.rows.get(line.row, ()))

    def where(self, line: Line, facts: Sequence[str]) -> str:
        """Where words are that are not those of a fact: a note, a head or foot, its row."""
        inside = self.known(name for piece in line.pieces for name in sorted(piece.marks))
        if line.of_memo and not line.story:
            return "the memo"
        if line.story or not line.row or set(facts) <= set(inside):
            return line.story
        return "its row" if set(facts) <= set(self.of_row(line)) else ""

    def _by_words(self, line: Line, pieces: Sequence[Piece]) -> tuple[str, ...]:
        """The facts whose words these pieces are, or stand beside where no mark is in the line."""
        stretch = next(
            (one for one in unmarked(line.pieces) if pieces and any(p is pieces[0] for p in one)),
            [],
        )
        inside = any(piece.marks for piece in line.pieces)
        for there in (was_there, stays, was_sent):
            text = tidy(text_of(filter(there, stretch)))
            if found := self.printed.by_words(text):
                begin, end = extent(stretch, pieces, there)
                return facts_at(found, begin, end, strictly=inside)
        return ()

    def known(self, names: Iterable[str]) -> tuple[str, ...]:
        """The facts of these bookmarks, of those that the base has."""
        return tuple(dict.fromkeys(filter(None, map(self.printed.fact_of, names))))

    def reads(self, line: Line, facts: tuple[str, ...]) -> tuple[str, str]:
        """What the only fact read in this paragraph, and reads once all is accepted.

        The mark of age behind it is none of its words.
        """
        if len(facts) != 1 or line.story:
            return "", ""
        inside = [one for one in line.pieces if facts[0] in self.known(one.marks)]
        was, now = text_of(filter(was_there, inside)), text_of(filter(stays, inside))
        return tidy(was).removesuffix(STALE), tidy(now).removesuffix(STALE)
