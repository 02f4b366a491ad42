"""Shifted: notes of a file in which LibreOffice 7.4 may have put their words under other marks.

It does so where it saved a file with comments, with a note that no mark calls any more, or with
marks that somebody moved.
There a mark is told that is gone, and words that no note has any more, with the fact that called
them. Notes that nothing calls it writes among the others, and leaves out as many at the end: what
falls off there nobody took out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from brief.reviewing.calls import NoteLoss, called_by, fewer_calls, texts_of
from brief.reviewing.lines import Read
from brief.reviewing.pieces import READINGS, was_sent
from brief.reviewing.printed import spelt
from brief.reviewing.sentences import ALIKE, likeness

_NEARLY = 0.8
"""How many of the notes stand where they did, in a file whose notes are in the old order."""


def are_left_in_order(sent: Read, read: Read) -> bool:
    """Whether marks of notes stand in another order and nearly all words of notes do not.

    So LibreOffice saves a file in which somebody moved marks with what they stand behind.
    """
    was, is_ = ([*called_by(one, was_sent)] for one in (sent, read))
    ours, theirs = (list(map(spelt, texts_of(one, was_sent).values())) for one in (sent, read))
    same = sum(one == other for one, other in zip(ours, theirs, strict=False))
    return was != is_ and same >= _NEARLY * min(len(ours), len(theirs))


def edited_notes(sent: Read, read: Read) -> Iterator[NoteLoss]:
    """Each note whose words no note of a file has, wherever it is called, with those for them."""
    notes = _Notes(sent, read)
    for key, count in notes.lacking.items():
        same = notes.that_say(key)
        gone = same[:count]
        unknown: list[str] = []
        for one in gone:
            mark, old = notes.marks[one][0], notes.ours[one]
            if stands := notes.take_for(one):
                yield NoteLoss(mark, old, notes.theirs[stands], stands)
            elif len(gone) == len(same) or notes.is_emptied(one):
                if notes.is_called(one):
                    yield NoteLoss(mark, old)
            elif notes.is_called(one):
                unknown.append(one)
        if unknown:
            among = [one for one in same if one in unknown or one not in gone]
            marks = tuple(notes.marks[one][0] for one in among if notes.is_called(one))
            yield NoteLoss(marks[0], notes.ours[unknown[0]], among=marks)


class _Notes:
    """What the notes of the brief say, and those of a file."""

    def __init__(self, sent: Read, read: Read) -> None:
        self.ours, self.theirs = texts_of(sent, was_sent), texts_of(read, was_sent)
        self.marks: dict[str, list[str]] = {}
        """By note of the brief, the bookmarks of the facts that call it."""
        for mark, every in called_by(sent, was_sent).items():
            for one in every:
                self.marks.setdefault(one.note, []).append(mark)
        fewer = fewer_calls(sent, read)
        fallen = list(self.ours)[-fewer:] if fewer else []
        self._kept = {one: said for one, said in self.ours.items() if one not in fallen}
        there = _counted(self.theirs) | _counted(texts_of(read, READINGS[1]))
        self.lacking = _counted(self._kept) - there
        """Of what the notes say, how often the file lacks it; but not what fell off the end."""
        ours = _counted(self.ours)
        self._came = [one for one, said in self.theirs.items() if not ours[spelt(said)]]
        self._place = dict(zip(self.ours, self.theirs, strict=False))
        self._calling = {mark for how in READINGS for mark in called_by(read, how)}

    def that_say(self, key: str) -> list[str]:
        """The notes that say this, first those in whose place something else stands, or nothing."""
        same = [one for one in self._kept if one in self.marks and spelt(self.ours[one]) == key]
        return sorted(same, key=self._order)

    def _order(self, note: str) -> int:
        is_edited = self._place.get(note) in self._came
        tests = (is_edited, self.is_emptied(note), not self.is_called(note))
        return next((n for n, holds in enumerate(tests) if holds), len(tests))

    def is_emptied(self, note: str) -> bool:
        """Whether a note without words stands in its place."""
        return not self.theirs.get(self._place.get(note, ""), "-")

    def is_called(self, note: str) -> bool:
        """Whether one of its facts calls a note in the file; else its mark is told as gone."""
        return not self._calling.isdisjoint(self.marks[note])

    def take_for(self, note: str) -> str:
        """The note that stands for it, in its place or else the likest; "" where none does."""
        there = self._place.get(note, "")
        found = there if there in self._came else _likest(self.ours[note], self._came, self.theirs)
        self._came = [one for one in self._came if one != found]
        return found


def _likest(text: str, notes: Sequence[str], says: Mapping[str, str]) -> str:
    """The note that is most like a text; "" where none is."""
    alike, note = max(((likeness(text, says[one]), one) for one in notes), default=(0.0, ""))
    return note if alike >= ALIKE else ""


def _counted(texts: Mapping[str, str]) -> Counter[str]:
    return Counter(map(spelt, texts.values()))
