"""Recognise: which brief of a fact base a file is, by its notes, and what one of them follows."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from brief.extracts import document_of
from brief.facts import FactBase
from brief.model import Document
from brief.places import template_folders, template_names
from brief.problem import BriefError, Place, Problem
from brief.tracing.built import Built, BuiltNote, letters_of, read_built, without_marks
from brief.tracing.places import Found, find_note, marks_of

_ENOUGH = 0.9
"""The share of notes from which on no other kind of brief is tried."""
_ALIKE = 0.8


def find_in_file(base: FactBase, file: Path, number: int) -> Found:
    """What the note of that number in a file follows.

    The kind of brief and the edition are those whose notes the file has. A Word file that was
    edited has other numbers, so its note is looked for by its text, and among equal ones by the
    words before it; a PDF has the numbers that it was made with.
    """
    built = read_built(file)
    document = _recognise(base, file, built)
    if built.letters:
        found = find_note(base, document, number)
        if _numbered(found) in built.letters:
            return found
        hint = "build it again, or show a fact by its id"
        raise BriefError(Problem(Place(str(file)), f"its note {number} is of other facts", hint))
    if not 0 < number <= len(built.notes):
        said = f"this file has no note {number}"
        raise BriefError(Problem(Place(str(file)), said, f"its notes are 1 to {len(built.notes)}"))
    return _find_by_text(file, document, built.notes[number - 1], number)


def _numbered(mark: Found) -> str:
    return letters_of(without_marks(f"{mark.number} {mark.note}"))


def _find_by_text(file: Path, document: Document, wanted: BuiltNote, number: int) -> Found:
    marks = marks_of(document)
    by_text: dict[str, list[Found]] = {}
    for mark in marks:
        by_text.setdefault(letters_of(mark.note), []).append(mark)
    same = [text for text in (wanted.letters, wanted.unmarked) if text in by_text]
    near = same or get_close_matches(wanted.unmarked, list(by_text), 1, _ALIKE)
    if not near:
        said = f"no note of this brief reads as its note {number} does"
        raise BriefError(Problem(Place(str(file)), said, "it was written in, or the facts changed"))
    return max(by_text[near[0]], key=lambda mark: _shared(letters_of(mark.words), wanted.before))


def _shared(one: str, other: str) -> int:
    """How many letters two texts end with alike."""
    count = 0
    while count < min(len(one), len(other)) and one[-1 - count] == other[-1 - count]:
        count += 1
    return count


# ---- which brief it is ---------------------------------------------------------------------------


def _recognise(base: FactBase, file: Path, built: Built) -> Document:
    best: Document | None = None
    most = 0.0
    for document in _briefs(base, file):
        share = _share(document, built)
        if share > most:
            best, most = document, share
        if most >= _ENOUGH:
            break
    if best is None:
        hint = "name the fact base that it was made from: --facts FILE"
        raise BriefError(Problem(Place(str(file)), "no brief of these facts has its notes", hint))
    return best


def _briefs(base: FactBase, file: Path) -> Iterator[Document]:
    """The briefs of a base, those first whose name the file has."""
    names = template_names(template_folders(base.file))
    pairs = [(shape, edition) for shape in names for edition in ("", *base.editions)]
    likely = sorted(pairs, key=lambda pair: -_likeness(base, file.stem, *pair))
    for shape, edition in likely:
        try:
            yield document_of(base, shape, edition)
        except BriefError:
            continue  # a shape that this base cannot fill made no file


def _likeness(base: FactBase, stem: str, shape: str, edition: str) -> int:
    wanted = "-".join(filter(None, (base.brief.id, shape, edition)))
    return len(wanted) if stem.startswith(wanted) else 0


def _share(document: Document, built: Built) -> float:
    marks = marks_of(document)
    if built.letters:
        return sum(_numbered(mark) in built.letters for mark in marks) / max(len(marks), 1)
    known = {letters_of(mark.note) for mark in marks}
    shared = sum(note.letters in known or note.unmarked in known for note in built.notes)
    return shared / max(len(built.notes), 1)
