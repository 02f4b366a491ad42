"""Sharing: how much of a brief's notes a file has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from brief.tracing.built import Built, BuiltNote, letters_of
from brief.tracing.printed import Found, Printed

_NOT_ALL = 0.99


def share_of(printed: Printed, built: Built) -> float:
    """The share of notes that both have: 1 where the file has all of the brief's in a row."""
    if built.letters:
        return _share_of_pdf(printed.marks, built)
    own = [letters_of(mark.note) for mark in printed.marks]
    if _in_a_row(own, built.notes):
        return 1.0
    known = set(own)
    shared = sum(note.letters in known or note.unmarked in known for note in built.notes)
    return min(shared / max(len(built.notes), 1), _NOT_ALL)


def _share_of_pdf(marks: Sequence[Found], built: Built) -> float:
    """By their numbers, or, where an editor counted anew, by their texts alone."""
    numbered = sum(built.has_note(mark.number, mark.note) for mark in marks)
    count = max(len(marks), 1)
    every = Counter(mark.note for mark in marks)
    texts = sum(min(times, len(built.numbers_of(note))) for note, times in every.items())
    last = built.numbered.last if built.numbered else 0
    return max(numbered / count, min(texts / max(count, last), _NOT_ALL))


def _in_a_row(own: Sequence[str], notes: Sequence[BuiltNote]) -> bool:
    """Whether all stand one after the other, as behind the notes of a memo."""
    starts = range(len(notes) - len(own) + 1) if own else ()
    return any(
        all(
            text in {note.letters, note.unmarked}
            for text, note in zip(own, notes[at:], strict=False)
        )
        for at in starts
    )
