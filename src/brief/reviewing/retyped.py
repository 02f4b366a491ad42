"""Retyped: the notes of words that somebody typed anew, with no bookmark and no mark of a note."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from brief.late import dataclass
from brief.reviewing.calls import Called, NoteLoss, called_by, texts_of
from brief.reviewing.lines import Piece, Read
from brief.reviewing.matched import Matched
from brief.reviewing.passages import Found, tidy
from brief.reviewing.pieces import is_call, loose, said_in, text_of, was_sent, was_there
from brief.reviewing.printed import spelt
from brief.reviewing.sentences import likeness


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A note that words should call, and where these begin and the next fact's do."""

    mark: str
    note: Called
    begin: int
    until: int


_Call: TypeAlias = tuple[int, str]
"""Where in a text a note is called, and the words of what it says."""


def notes_of_retyped(file: Matched, sent: Read, *, marks_alone: bool) -> Iterator[NoteLoss]:
    """Each note of a fact that stands there in no bookmark, and calls none in its place.

    With `marks_alone` it is not asked what the notes say that are called.
    """
    gone = _gone(file, sent)
    if not gone:
        return
    says = texts_of(file.read, was_sent)
    ours = {spelt(one) for one in texts_of(sent, was_sent).values()}
    as_sent = {spelt(text_of(run)) for line in sent.lines for run in loose(line.pieces)}
    for line in file.once.lines:
        for run in loose(line.pieces) if not line.story else ():
            said = tidy(text_of(filter(was_there, run)))
            if spelt(said) in as_sent:
                continue
            wanted = list(_wanted(said, file.printed.by_words(said), gone, sent))
            calls = [(at, spelt(says.get(note, ""))) for at, note in _calls(run)]
            for one in _lacking(wanted, calls, set() if marks_alone else ours):
                yield NoteLoss(one.mark, one.note.text)


def _gone(file: Matched, sent: Read) -> dict[str, dict[str, Called]]:
    """By fact the bookmarks that the file has no longer, each with the last note that it called."""
    there = {mark for line in file.read.lines for one in line.pieces for mark in one.marks}
    found: dict[str, dict[str, Called]] = {}
    for mark, notes in called_by(sent, was_sent).items():
        if mark not in there:
            found.setdefault(file.printed.fact_of(mark), {})[mark] = notes[-1]
    return found


def _wanted(
    said: str, found: Sequence[Found], gone: dict[str, dict[str, Called]], sent: Read
) -> Iterator[_Wanted]:
    """The notes of the facts in a text, each once, where its last fact stands."""
    last: dict[str, _Wanted] = {}
    ends = [*(one.begin for one in found[1:]), len(said) + 1]
    for one, until in zip(found, ends, strict=False):  # no fact at all has no end
        marks = gone.get(one.fact, {})
        if marks:
            mark = max(marks, key=lambda each: likeness(_around(each, sent), said))
            note = marks.pop(mark)  # no two places stand for one
            last[note.note] = _Wanted(mark, note, one.begin, until)
    yield from last.values()


def _around(mark: str, sent: Read) -> str:
    """The paragraph of the brief in which a bookmark stands."""
    lines = (line for line in sent.lines if any(mark in one.marks for one in line.pieces))
    return next(map(said_in, lines), "")


def _calls(run: Sequence[Piece]) -> Iterator[tuple[int, str]]:
    """The notes that words call, each with where; one before them is that of what is before."""
    for number, one in enumerate(run):
        at = len(tidy(text_of(filter(was_there, run[:number]))))
        if at and is_call(one):
            yield at, one.note


def _lacking(
    wanted: Sequence[_Wanted], calls: Sequence[_Call], ours: set[str]
) -> Sequence[_Wanted]:
    """The notes that none of the calls stands for, the likest first: place and words, or one.

    A note with words that the brief has not is an edited one, which is told by itself.
    """

    def is_in_place(one: _Wanted, call: _Call) -> bool:
        return one.begin < call[0] <= one.until and (call[1] not in ours or says_it(one, call))

    def says_it(one: _Wanted, call: _Call) -> bool:
        return call[1] == spelt(one.note.text)

    left, lacking = list(calls), list(wanted)
    fits: Callable[[_Wanted, _Call], bool]
    for fits in (lambda *both: is_in_place(*both) and says_it(*both), says_it, is_in_place):
        for one in list(lacking):
            if call := next((each for each in left if fits(one, each)), None):
                left.remove(call)
                lacking.remove(one)
    return lacking
