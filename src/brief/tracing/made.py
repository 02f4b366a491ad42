"""Made: which number a note of a file had when made, before an editor counted anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from brief.problem import BriefError, Place, Problem
from brief.tracing.built import Built, BuiltNote, letters_of, without_marks
from brief.tracing.numbered import NumberedText
from brief.tracing.printed import Found, Printed

_ALIKE = 0.8
_TELLING = 30
"""Letters before a mark that tell which it is."""


def number_when_made(file: Path, printed: Printed, built: Built, number: int) -> int:
    """The number that a note of a file has in the brief as it is made, by its text."""
    if built.numbered:
        return _of_pdf(file, printed.marks, built, built.numbered, number)
    return _of_notes(file, printed.marks, built, number)


def _of_pdf(
    file: Path, marks: Sequence[Found], built: Built, text: NumberedText, number: int
) -> int:
    shared = {mark: text.shared(letters_of(without_marks(mark.words)), number) for mark in marks}
    alike = [mark for mark in marks if number in built.numbers_of(mark.note)]
    near = alike or [mark for mark in marks if built.has_note(number, mark.note)]
    near = near or [mark for mark in marks if shared[mark] >= _TELLING]
    if not near:
        last = text.last or max((mark.number for mark in marks), default=0)
        raise _no_such(file, number, last) if number > last else _unlike(file, number)
    return max(near, key=lambda mark: (shared[mark], -abs(mark.number - number))).number


def _of_notes(file: Path, marks: Sequence[Found], built: Built, number: int) -> int:
    called = [note for note in built.notes if note.number == number]
    if not called:
        raise _no_such(file, number, max((note.number for note in built.notes), default=0))
    # of two that bear the number, as a memo's and its annex's do, one is of the brief
    every = [(note, _marks_like(marks, note)) for note in called]
    wanted, near = next((one for one in reversed(every) if one[1]), every[-1])
    if not near:
        raise _unlike(file, number)

    def nearness(mark: Found) -> tuple[int, int]:
        return min(_shared(mark, wanted), _TELLING), -abs(mark.number - number)

    return max(near, key=nearness).number


def _no_such(file: Path, number: int, last: int) -> BriefError:
    said = f"this file has no note {number}"
    return BriefError(Problem(Place(str(file)), said, f"its notes are 1 to {last}"))


def _unlike(file: Path, number: int) -> BriefError:
    said = f"no note of this brief reads as its note {number} does"
    return BriefError(Problem(Place(str(file)), said, "it was written in, or the facts changed"))


def _marks_like(marks: Sequence[Found], wanted: BuiltNote) -> list[Found]:
    """The marks whose notes read as it does; else those behind the same words; else the nearest."""
    by_text: defaultdict[str, list[Found]] = defaultdict(list)
    for mark in marks:
        by_text[letters_of(mark.note)].append(mark)
    same = [text for text in (wanted.letters, wanted.unmarked) if text in by_text]
    behind = [] if same else [mark for mark in marks if _shared(mark, wanted) >= _TELLING]
    near = same or get_close_matches(wanted.unmarked, list(by_text), 1, _ALIKE)
    return behind or [mark for text in near[:1] for mark in by_text[text]]


def _shared(mark: Found, wanted: BuiltNote) -> int:
    """How many letters the words before two marks end with alike."""
    one, other = letters_of(mark.words), wanted.before
    count = 0
    while count < min(len(one), len(other)) and one[-1 - count] == other[-1 - count]:
        count += 1
    return count
