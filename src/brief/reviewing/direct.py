"""Direct: edits of words that no tracked change accounts for, held against what is printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from brief.reviewing.added import words_without_mark
from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.matched import Matched
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import stays, text_of, unmarked, was_sent, was_there
from brief.reviewing.printed import as_typed
from brief.reviewing.remarks import Remark
from brief.reviewing.units import marks_in


def direct_edits(file: Matched, sent: Read) -> Iterator[Remark]:
    """Words of facts that are not as the brief prints them, and no change says why."""
    lost = marks_in(sent.lines).keys() - marks_in(file.read.lines)
    hollow = _without_words(sent)
    there: list[str] = []
    typed: dict[tuple[int, str], Remark] = {}
    for name, places in _marked(file):
        fact = file.printed.fact_of(name)
        copies = _copies(file, fact, places)
        yield from (_copied(file, fact, *copy) for copy in copies)
        line, pieces = _joined([one for one in places if one not in copies])
        there.append(fact)
        is_one = len(places) == 1
        for one in _edited(file, name, line, pieces):
            if name in hollow and fact:  # of several round one note, the first tells it
                made = replace(one, kind="added", old="", now="")
                typed.setdefault((id(line), one.text or one.old), made)
            elif one.kind == "edited" and is_one and _is_alone(file, sent, name, pieces):
                yield replace(one, was=one.old)
            else:
                yield one
    yield from typed.values()
    yield from words_without_mark(file, sent, there, frozenset(there) - {*file.known(lost)})


def _edited(file: Matched, name: str, line: Line, pieces: Sequence[Piece]) -> Iterator[Remark]:
    """What stands in one bookmark, if it is not as the brief prints its fact."""
    fact = file.printed.fact_of(name)
    was = tidy(text_of(p for p in pieces if p.was_there))
    if not fact and any(p.text and not p.tracked for p in pieces):  # else the change tells it
        yield Remark("gone", old=was, where=line.story)
    elif fact and was and not _is_as_printed(file, fact, was, pieces):
        was = tidy(text_of(filter(was_there, pieces))) or was  # what is hidden is told
        old = file.printed.nearest(fact, was)
        made = Remark("edited", text=was, old=old, facts=(fact,), now=was, where=line.story)
        made = made if old else replace(made, kind="added", now="")  # it prints it nowhere by now
        yield replace(made, by_words=name in file.guessed)


def _is_alone(file: Matched, sent: Read, name: str, pieces: Sequence[Piece]) -> bool:
    """Whether a bookmark has words of this fact alone, all seen, of which none is tracked.

    Nor may words beside it be others than in the brief: an editor puts what is typed at its edge
    outside, and what is left inside is half of an edit.
    """
    fact = file.printed.fact_of(name)
    strange = {mark for piece in pieces for mark in piece.marks if mark != name}
    shared = any(file.printed.fact_of(mark) != fact for mark in strange)
    plain = all(piece.is_read and not piece.tracked and not piece.raised for piece in pieces)
    if not plain or shared or name in file.guessed:
        return False
    is_whole = _beside(file.once, name) == _beside(sent, name)
    return is_whole and not file.printed.has_another(fact, text_of(pieces))


def _beside(read: Read, name: str) -> str:
    """The words in no mark of the paragraph in which this one stands, sign by sign."""
    lines = (line for line in read.lines if any(name in piece.marks for piece in line.pieces))
    loose = (run for line in lines for run in unmarked(line.pieces))
    return as_typed(" ".join(text_of(filter(was_sent, run)) for run in loose))


def _without_words(sent: Read) -> set[str]:
    """The bookmarks that stand round a note alone, as in a table."""
    pieces = [piece for line in sent.lines for piece in line.pieces]
    worded = {mark for piece in pieces if piece.text.strip() for mark in piece.marks}
    return {mark for piece in pieces for mark in piece.marks} - worded


def _is_as_printed(file: Matched, fact: str, was: str, pieces: Sequence[Piece]) -> bool:
    """Whether the words of a fact are the brief's, before what is tracked or with it."""
    return any(
        file.printed.is_unchanged(fact, said)
        for said in (
            was,
            *(tidy(text_of(filter(there, pieces))) for there in (was_there, stays)),
            tidy(text_of(piece for piece in pieces if piece.stays)),
        )
    )


_Place: TypeAlias = tuple[Line, list[Piece]]
"""A line, and what of it stands in a mark."""


def _marked(file: Matched) -> Iterator[tuple[str, list[_Place]]]:
    places: dict[str, list[_Place]] = {}
    for line in file.once.lines:
        for name in dict.fromkeys(name for piece in line.pieces for name in sorted(piece.marks)):
            inside = [piece for piece in line.pieces if name in piece.marks]
            places.setdefault(name, []).append((line, inside))
    yield from places.items()


def _joined(places: Sequence[_Place]) -> _Place:
    """What stands in one mark, whose paragraph was divided if it has more than one place."""
    line, first = places[0]
    more = [(replace(inside[0], text=" ", note=""), *inside) for _, inside in places[1:]]
    return line, [*first, *(piece for one in more for piece in one)]


def _copies(file: Matched, fact: str, places: Sequence[_Place]) -> list[_Place]:
    """The places of a mark beside the one that by itself has the fact's words: edited copies."""
    if not fact or len(places) == 1:
        return []
    said = (tidy(text_of(filter(was_there, inside))) for _, inside in places)
    whole = [
        place
        for place, was in zip(places, said, strict=True)
        if was and _is_as_printed(file, fact, was, place[1])
    ]
    return [one for one in places if whole and one is not whole[0] and text_of(one[1]).strip()]


def _copied(file: Matched, fact: str, line: Line, pieces: Sequence[Piece]) -> Remark:
    said = tidy(text_of(filter(was_there, pieces)))
    old = file.printed.nearest(fact, said)
    return Remark("added", text=said, old=old, facts=(fact,), where=line.story)
