"""Recognise: which brief of a fact base a file is, by its notes, and what one of them follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from itertools import product
from pathlib import Path
from typing import NamedTuple

from brief.facts import FactBase
from brief.late import dataclass
from brief.load import languages_in, load_facts
from brief.making import Order, walk
from brief.places import citation_names, template_folders, template_names
from brief.problem import BriefError, Place, Problem
from brief.tracing.built import Built, letters_of, read_built
from brief.tracing.places import Shown, find_words, note_number
from brief.tracing.printed import Found, Printed

_ENOUGH = 0.9
"""The share of notes from which on no other kind of brief is tried."""
_ALIKE = 0.8


def find_in_file(base: FactBase, file: Path, what: list[str]) -> Shown:
    """What the note of a number in a file follows, or what some of its words rest on.

    The kind of brief, the edition and the language are those whose notes the file has. A Word file
    that was edited has other numbers, so its note is looked for by its text, and among equal ones
    by the words before it; a PDF has the numbers that it was made with.
    """
    built = read_built(file)
    printed, kind = _recognise(base, file, built)
    number = note_number(what)
    if number is None:
        asked = " ".join(what)
        if asked in printed.base.facts:
            return Shown(printed.base, [printed.fact(asked)])
        return find_words(printed, asked, kind.shape, kind.edition)
    if not built.letters:
        number = _number_of(file, printed, built, number)
    found = printed.note(number)
    if built.letters and not built.has_note(found[0].number, found[0].note):
        hint = "build it again, or show a fact by its id"
        raise BriefError(Problem(Place(str(file)), f"its note {number} is of other facts", hint))
    return Shown(printed.base, found)


def _number_of(file: Path, printed: Printed, built: Built, number: int) -> int:
    """The number that a note of a file has in the brief as it is made, by its text."""
    if not 0 < number <= len(built.notes):
        said = f"this file has no note {number}"
        raise BriefError(Problem(Place(str(file)), said, f"its notes are 1 to {len(built.notes)}"))
    wanted = built.notes[number - 1]
    by_text: dict[str, list[Found]] = {}
    for mark in printed.marks:
        by_text.setdefault(letters_of(mark.note), []).append(mark)
    same = [text for text in (wanted.letters, wanted.unmarked) if text in by_text]
    near = same or get_close_matches(wanted.unmarked, list(by_text), 1, _ALIKE)
    if not near:
        said = f"no note of this brief reads as its note {number} does"
        raise BriefError(Problem(Place(str(file)), said, "it was written in, or the facts changed"))
    marks = by_text[near[0]]
    return max(marks, key=lambda mark: _shared(letters_of(mark.words), wanted.before)).number


def _shared(one: str, other: str) -> int:
    """How many letters two texts end with alike."""
    count = 0
    while count < min(len(one), len(other)) and one[-1 - count] == other[-1 - count]:
        count += 1
    return count


# ---- which brief it is ---------------------------------------------------------------------------


def _recognise(base: FactBase, file: Path, built: Built) -> tuple[Printed, _Kind]:
    """The brief that has most of the file's notes, in whatever style and language it was made."""
    named, others = _kinds(base, file)
    near = _Nearest(base, built)
    near.look(kind for one in named for kind in (one, *_variants(base, one)))
    near.look(others)
    if not near.kind:
        tongues = languages_in(base.file)[1:]
        near.look(one._replace(language=tongue) for one in others for tongue in tongues)
    if near.kind and not named:
        near.look(_variants(base, near.kind))
    if near.printed is None or near.kind is None:
        hint = "name the fact base that it was made from: --facts FILE"
        raise BriefError(Problem(Place(str(file)), "no brief of these facts has its notes", hint))
    return near.printed, near.kind


class _Kind(NamedTuple):
    """A kind of brief, for somebody; its style of notes and its language are its own with ""."""

    shape: str
    edition: str
    citations: str = ""
    language: str = ""


@dataclass(slots=True)
class _Nearest:
    """The brief that shares most notes with a file, of those looked at."""

    base: FactBase
    built: Built
    kind: _Kind | None = None
    printed: Printed | None = None
    share: float = 0.0

    def look(self, kinds: Iterable[_Kind]) -> None:
        """Go on until one has nearly all of them."""
        for kind in kinds:
            if self.share >= _ENOUGH:
                return
            printed = _made(self.base, kind)
            share = _share(printed, self.built) if printed else 0.0
            if share > self.share:
                self.kind, self.printed, self.share = kind, printed, share


def _made(base: FactBase, kind: _Kind) -> Printed | None:
    order = Order(
        base.file,
        base.brief.as_of.first,
        kind.shape,
        citations=kind.citations,
        edition=kind.edition,
        language=kind.language,
    )
    try:
        whole = load_facts(base.file, kind.language) if kind.language else base
        return Printed(whole, walk(order, whole=whole).made.document)
    except BriefError:
        return None  # a shape that this base cannot fill made no file


def _kinds(base: FactBase, file: Path) -> tuple[list[_Kind], list[_Kind]]:
    """The kind of brief whose name the file has, if it has one; and all others."""
    names = template_names(template_folders(base.file))
    kinds = [_Kind(shape, edition) for shape in names for edition in ("", *base.editions)]
    likely = sorted(kinds, key=lambda one: -_likeness(base, file.stem, one.shape, one.edition))
    first = likely[0]
    named = 1 if _likeness(base, file.stem, first.shape, first.edition) else 0
    return likely[:named], likely[named:]


def _variants(base: FactBase, kind: _Kind) -> Iterator[_Kind]:
    """The same in the other styles, and in the other languages of the fact base."""
    styles = ("", *citation_names(template_folders(base.file)))
    tongues = ("", *languages_in(base.file)[1:])
    for tongue, style in product(tongues, styles):
        if tongue or style:
            yield kind._replace(citations=style, language=tongue)


def _likeness(base: FactBase, stem: str, shape: str, edition: str) -> int:
    wanted = "-".join(filter(None, (base.brief.id, shape, edition)))
    return len(wanted) if stem.startswith(wanted) else 0


def _share(printed: Printed, built: Built) -> float:
    marks = printed.marks
    if built.letters:
        return sum(built.has_note(mark.number, mark.note) for mark in marks) / max(len(marks), 1)
    known = {letters_of(mark.note) for mark in marks}
    shared = sum(note.letters in known or note.unmarked in known for note in built.notes)
    return shared / max(len(built.notes), 1)
