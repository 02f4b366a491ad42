"""Adopted: bookmarks of facts that the base does not know, taken for its facts by their words.

So it is where a file is of another brief, or the id of the brief or of a fact was changed since.
A line that the brief prints letter for letter lends its bookmarks in their order, which finds the
row of a table too; any other bookmark is held against the facts by the words that stand in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field, replace

from brief.late import dataclass
from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import stays, text_of, was_sent
from brief.reviewing.printed import Printed, spelt
from brief.reviewing.units import rows_of
from brief.writers.docx.parts.fact_marks import mark_name, number_in


@dataclass(frozen=True, slots=True)
class Adopted:
    """Which bookmarks of a file, by the names that they have now, were taken for facts by words."""

    names: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    """What stands in each of them."""
    is_foreign: bool = False
    """Whether the base knows no bookmark of the file."""


def adopt_marks(printed: Printed, sent: Read, read: Read) -> Adopted:
    """Give the bookmarks that the base does not know the names of the facts they are taken for."""
    inside = dict(_words_in(read))
    strange = {number_in(name) for name in inside if not printed.fact_of(name)}
    if not strange:
        return Adopted()
    known = {number_in(name) for name in inside} - strange
    taken = _Taken(strange, {*map(printed.number_of, printed.words)} - known)
    _by_words(printed, inside, taken, exactly=True)
    _by_lines(sent, read, taken)
    _by_words(printed, inside, taken, exactly=False)
    own = taken.own
    named = {one: mark_name(one, own[number_in(one)]) for one in inside if number_in(one) in own}
    for line in read.lines:
        line.pieces = [_renamed(one, named) for one in line.pieces]
    return Adopted(
        frozenset(named.values()), tuple(inside[name] for name in named), is_foreign=not known
    )


def _renamed(piece: Piece, named: dict[str, str]) -> Piece:
    if not piece.marks & named.keys():
        return piece
    return replace(piece, marks=frozenset(named.get(name, name) for name in piece.marks))


def _words_in(read: Read) -> Iterator[tuple[str, str]]:
    """What stood in each bookmark before the tracked changes; "" in one round a note alone."""
    found: dict[str, str] = {}
    for line in read.lines:
        for one in line.pieces:
            for name in sorted(one.marks):
                found[name] = found.get(name, "") + (one.text if one.was_there else "")
    yield from ((name, tidy(said)) for name, said in found.items())


@dataclass(slots=True)
class _Taken:
    """The numbers that are strange, with the number of the fact that each is taken for."""

    strange: set[str]
    free: set[str]
    """The numbers of facts for which none stands yet."""
    own: dict[str, str] = field(default_factory=dict)

    def take(self, number: str, own: str) -> None:
        if number in self.strange and number not in self.own and own in self.free:
            self.own[number] = own
            self.free.remove(own)


def _by_lines(sent: Read, read: Read, taken: _Taken) -> None:
    """Those in a line or row as it was sent, where what is known of it does not gainsay."""
    ours = _marked(sent, was_sent)
    for how in (was_sent, stays):
        for key, theirs in _marked(read, how).items():
            there = ours.get(key, [])
            for was, is_ in zip(theirs, there, strict=True) if len(theirs) == len(there) else ():
                pairs = list(zip(was, is_, strict=False)) if len(was) == len(is_) else []
                if all(taken.own.get(one, other) == other for one, other in pairs):
                    for one, other in pairs:
                        taken.take(one, other)


def _marked(read: Read, how: Callable[[Piece], bool]) -> dict[str, list[tuple[str, ...]]]:
    """The numbers in each line with bookmarks, or row of a table, by its words."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for lines in rows_of(read.lines):
        said = spelt(" ".join(text_of(filter(how, line.pieces)) for line in lines))
        if said and (numbers := _numbers(lines)):
            found.setdefault(said, []).append(numbers)
    return found


def _numbers(lines: Iterable[Line]) -> tuple[str, ...]:
    """Their numbers as they begin, the one round others before these, whatever they are called."""
    begin: dict[str, int] = {}
    pieces: Counter[str] = Counter()
    at = 0
    for one in (one for line in lines for one in line.pieces):
        for name in sorted(one.marks):
            begin.setdefault(number_in(name), at)
            pieces[number_in(name)] += len(one.text)
        at += len(one.text) or bool(one.note)
    return tuple(sorted(begin, key=lambda one: (begin[one], -pieces[one])))


def _by_words(printed: Printed, inside: dict[str, str], taken: _Taken, *, exactly: bool) -> None:
    """Those in which the words of a fact stand as they are printed, or nearly."""
    for name, said in inside.items():
        if said and number_in(name) in taken.strange - taken.own.keys():
            found = [one.fact for one in printed.by_words(said)]
            found = [one for one in found if not exactly or printed.is_unchanged(one, said)]
            taken.take(number_in(name), next(map(printed.number_of, found), ""))
