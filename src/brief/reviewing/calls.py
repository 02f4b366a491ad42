"""Calls: the notes that each fact's words call, to find one that is gone, changed or moved.

A note belongs to the bookmark that its mark stands in, or else follows: LibreOffice leaves the mark
behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from brief.late import dataclass
from brief.reviewing.lines import HEADS, Line, Piece, Read
from brief.reviewing.pieces import READINGS, is_call, marks_beside, said_in, was_sent
from brief.reviewing.printed import spelt
from brief.reviewing.units import rows_of


@dataclass(frozen=True, slots=True)
class Called:
    """A note where it is called: the bookmarks, what it says, and as which number of the file."""

    marks: frozenset[str]
    text: str
    note: str


@dataclass(frozen=True, slots=True)
class NoteLoss:
    """A note of the brief that its fact, if one calls it, lacks; with what is called there now."""

    mark: str
    old: str
    new: str = ""
    note: str = ""
    of: str = ""
    """The bookmark whose note it bears now."""
    among: tuple[str, ...] = ()
    """All bookmarks of which it may be the note, where several have one that says this."""


def lost_notes(sent: Read, read: Read, *, marks_alone: bool) -> list[NoteLoss]:
    """Each note that a fact called and no longer does, in any reading."""
    wanted = called_by(sent, was_sent)
    readings = [called_by(read, how) for how in READINGS]
    there = {mark for line in read.lines for one in line.pieces for mark in one.marks}
    there |= _bare(sent, read)
    found: list[NoteLoss] = []
    told: set[tuple[str, str]] = set()
    for mark, notes in wanted.items():
        if mark not in there:
            continue
        for at, note in enumerate(notes):
            there_now = [one.get(mark, []) for one in readings]
            if any(_has(one, notes, note, marks_alone=marks_alone) for one in there_now):
                continue
            now = there_now[0][at] if len(there_now[0]) == len(notes) else None
            loss = _loss(mark, note, now, wanted)
            if (note.note, loss.new) not in told:  # one note of several facts
                found.append(loss)
            told.add((note.note, loss.new))
    return found


def _bare(sent: Read, read: Read) -> set[str]:
    """The bookmarks round a note alone, as in a caption, of lines and rows whose words stay."""
    stays = [{_row(one, how) for one in rows_of(read.lines)} for how in READINGS]
    rows = [
        one for one in rows_of(sent.lines) if all(_row(one, was_sent) in each for each in stays)
    ]
    pieces = [piece for row in rows for line in row for piece in line.pieces]
    worded = {mark for piece in pieces if piece.text.strip() for mark in piece.marks}
    return {mark for piece in pieces for mark in piece.marks} - worded


def _row(lines: Sequence[Line], how: Callable[[Piece], bool]) -> str:
    return spelt(" ".join(said_in(line, how) for line in lines))


def _has(now: Sequence[Called], sent: Sequence[Called], note: Called, *, marks_alone: bool) -> bool:
    """Whether a fact calls a note as often as it did."""
    if marks_alone:
        return len(now) >= len(sent)
    counts = [sum(spelt(one.text) == spelt(note.text) for one in each) for each in (now, sent)]
    return counts[0] >= counts[1]


def _loss(
    mark: str, sent: Called, now: Called | None, wanted: Mapping[str, list[Called]]
) -> NoteLoss:
    if now is None or not now.text:
        return NoteLoss(mark, sent.text, note=now.note if now else "")
    same = [
        other
        for other, notes in wanted.items()
        if other not in sent.marks and any(spelt(one.text) == spelt(now.text) for one in notes)
    ]
    return NoteLoss(mark, sent.text, now.text, now.note, same[0] if same else "")


def fewer_calls(sent: Read, read: Read) -> int:
    """How many notes fewer a file calls than the brief."""
    counts = [sum(1 for line in each.lines for _ in _calls(line)) for each in (sent, read)]
    return max(0, counts[0] - counts[1])


def called_by(read: Read, how: Callable[[Piece], bool]) -> dict[str, list[Called]]:
    """The notes by bookmark, in their order."""
    texts = texts_of(read, how)
    found: dict[str, list[Called]] = {}
    for line in read.lines:
        for one, marks in _calls(line) if not line.story else ():
            for mark in sorted(marks) if how(one) else ():
                called = Called(marks, texts.get(one.note, ""), one.note)
                found.setdefault(mark, []).append(called)
    return found


def texts_of(read: Read, how: Callable[[Piece], bool]) -> dict[str, str]:
    """What each note says."""
    texts: dict[str, str] = {}
    for line in read.lines:
        if line.story and line.story not in HEADS:
            texts[line.story] = f"{texts.get(line.story, '')} {said_in(line, how)}".strip()
    return texts


def _calls(line: Line) -> Iterator[tuple[Piece, frozenset[str]]]:
    for one in line.pieces:
        if is_call(one):
            yield one, one.marks or frozenset(marks_beside(line, [one]))
