"""Other notes: those that no fact calls, such as that of a heading, held against the brief's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from brief.reviewing.calls import NoteLoss, called_by, texts_of
from brief.reviewing.lines import Piece, Read
from brief.reviewing.pieces import READINGS, is_call, is_plain, said_in, was_sent
from brief.reviewing.printed import spelt
from brief.reviewing.sentences import ALIKE, likeness
from brief.reviewing.units import marks_in


def other_notes(sent: Read, read: Read, *, marks_alone: bool) -> Iterator[NoteLoss]:
    """Each that is called no longer, or not in these words, in any reading.

    With `marks_alone` it may be called in other words, and is looked for where it was.
    """
    if marks_alone:
        yield from _without_call(sent, read)
        return
    of_facts = {one.note for every in called_by(sent, was_sent).values() for one in every}
    every = _called(sent, was_sent)
    ours = [said for note, said in every.items() if note not in of_facts and spelt(said)]
    readings = [_called(read, how) for how in READINGS]
    lacking = [Counter(ours) - Counter(_as_sent(each, ours)) for each in readings]
    came = {note: said for note, said in readings[0].items() if said not in every.values()}
    for said in (lacking[0] & lacking[1]).elements():
        alike, note = max(((likeness(said, new), n) for n, new in came.items()), default=(0.0, ""))
        new = came.pop(note) if alike >= ALIKE else ""
        yield NoteLoss("", said, new, note if new else "")


def _without_call(sent: Read, read: Read) -> Iterator[NoteLoss]:
    """The notes of lines without a fact that stand in a file, and call fewer."""
    texts = texts_of(sent, was_sent)
    there = [_calls_by_line(read, how) for how in READINGS]
    for said, notes in _calls_by_line(sent, was_sent).items():
        lost = min(len(notes) - len(each.get(said, notes)) for each in there)
        yield from (NoteLoss("", texts.get(note, "")) for note in notes[len(notes) - lost :])


def _calls_by_line(read: Read, how: Callable[[Piece], bool]) -> dict[str, list[str]]:
    """What the lines without a fact that say the same call together."""
    found: dict[str, list[str]] = {}
    for line in read.lines:
        if is_plain(line) and not marks_in([line]) and (said := spelt(said_in(line, how))):
            calls = (one.note for one in line.pieces if is_call(one) and how(one))
            found.setdefault(said, []).extend(calls)
    return found


def _called(read: Read, how: Callable[[Piece], bool]) -> dict[str, str]:
    """What the notes say that the text calls."""
    texts = texts_of(read, how)
    pieces = (one for line in read.lines if not line.story for one in line.pieces if is_call(one))
    return {one.note: texts.get(one.note, "") for one in pieces if how(one)}


def _as_sent(notes: dict[str, str], ours: list[str]) -> Iterator[str]:
    """What they say, as the brief says it where that is the same but for its signs."""
    of = {spelt(said): said for said in ours}
    yield from (of.get(spelt(said), said) for said in notes.values())
