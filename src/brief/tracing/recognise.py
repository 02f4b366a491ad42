"""Recognise: which brief of a fact base a file is, by its notes, and what one of them follows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from itertools import product
from pathlib import Path
from typing import NamedTuple

from brief.facts import FactBase
from brief.late import dataclass
from brief.load import languages_in, load_facts
from brief.making import Order, walk
from brief.making.promise import Keep
from brief.places import citation_names, excerpt_template, template_folders, template_names
from brief.problem import BriefError, Place, Problem
from brief.tracing.built import Built, BuiltNote, letters_of, read_built
from brief.tracing.held import hold, picked_in
from brief.tracing.places import Shown, find_words, note_number
from brief.tracing.printed import Found, Printed

_ENOUGH = 0.9
"""The share of notes from which on no other kind of brief is tried."""
_NOT_ALL = 0.99
_ALIKE = 0.8
_TELLING = 30
"""Letters before a mark that tell which it is."""
_EXCERPT = str(excerpt_template())


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
            return Shown(printed.base, [printed.fact(asked)]).for_edition(kind.edition)
        return find_words(printed, asked, kind.shape, kind.edition).for_edition(kind.edition)
    if not built.letters:
        number = _number_of(file, printed, built, number)
    found = printed.note(number)
    if built.letters and not built.has_note(found[0].number, found[0].note):
        hint = "build it again, or show a fact by its id"
        raise BriefError(Problem(Place(str(file)), f"its note {number} is of other facts", hint))
    return Shown(printed.base, found)


def _number_of(file: Path, printed: Printed, built: Built, number: int) -> int:
    """The number that a note of a file has in the brief as it is made, by its text."""
    called = [note for note in built.notes if note.number == number]
    if not called:
        said = f"this file has no note {number}"
        last = max((note.number for note in built.notes), default=0)
        raise BriefError(Problem(Place(str(file)), said, f"its notes are 1 to {last}"))
    # of two that bear the number, as a memo's and its annex's do, one is of the brief
    every = [(note, _marks_like(printed.marks, note)) for note in called]
    wanted, marks = next((one for one in reversed(every) if one[1]), every[-1])
    if not marks:
        said = f"no note of this brief reads as its note {number} does"
        raise BriefError(Problem(Place(str(file)), said, "it was written in, or the facts changed"))

    def nearness(mark: Found) -> tuple[int, int]:
        return min(_shared(mark, wanted), _TELLING), -abs(mark.number - number)

    return max(marks, key=nearness).number


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


# ---- which brief it is ---------------------------------------------------------------------------


def _recognise(base: FactBase, file: Path, built: Built) -> tuple[Printed, _Kind]:
    """The brief that has most of the file's notes, in whatever style and language it was made.

    What a shape left out to keep its pages is read off the file; only where that does not give all
    of its notes are the pages laid out, as a build does.
    """
    near = _Nearest(base, built, hold(built.body))
    near.search(file)
    enough = 1 if built.letters else _ENOUGH
    if near.kind and near.share < enough:
        laid = _Nearest(base, built)
        laid.look([near.kind])
        near = laid if laid.share > near.share else near
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
    keep: Keep | None = None
    """What a shape holds that promises its pages; without it they are laid out."""
    kind: _Kind | None = None
    printed: Printed | None = None
    share: float = 0.0

    def search(self, file: Path) -> None:
        """Look at the kind of the file's name, at all others, and at all languages and styles."""
        named, others = _kinds(self.base, file)
        self.look(kind for one in named for kind in (one, *_variants(self.base, one)))
        desk = [one for one in others if not one.edition]
        for tongue in self._tongues():
            if self.share < _ENOUGH:
                self.look((one._replace(language=tongue) for one in desk), 1)
                self.look(one._replace(language=tongue) for one in others if one.edition)
        if not self.kind:  # such as a memo's annex, in a style that words every note otherwise
            self.look(style for one in desk for style in _variants(self.base, one))
        elif not named:
            self.look(_variants(self.base, self.kind))
            self.look([self.kind._replace(edition=one) for one in self.base.editions], 1)
        self.look(_variants(self.base, _Kind(_EXCERPT, "")))

    def _tongues(self) -> Iterator[str]:
        """The language of the file, the fact base's own (""), and its others if none was it."""
        own = self.built.language == self.base.brief.language
        every = () if own else languages_in(self.base.file)[1:]
        yield from (one for one in every if one == self.built.language)
        yield ""
        if not self.kind:
            every = every or languages_in(self.base.file)[1:]
            yield from (one for one in every if one != self.built.language)

    def look(self, kinds: Iterable[_Kind], enough: float = _ENOUGH) -> None:
        """Go on until one has enough of them; an excerpt has, or is none: all facts could be it."""
        for kind in kinds:
            if self.share >= enough:
                return
            printed = self._made(kind)
            share = _share(printed, self.built) if printed else 0.0
            if share > self.share and (kind.shape != _EXCERPT or share >= _ENOUGH):
                self.kind, self.printed, self.share = kind, printed, share

    def _made(self, kind: _Kind) -> Printed | None:
        try:
            whole = load_facts(self.base.file, kind.language) if kind.language else self.base
            order = _order(whole, kind, self.built)
            return Printed(whole, walk(order, whole=whole, keep=self.keep).made.document)
        except BriefError:
            return None  # a shape that this base cannot fill made no file


def _order(base: FactBase, kind: _Kind, built: Built) -> Order:
    picked = picked_in(base, built.body) if kind.shape == _EXCERPT else ()
    return Order(
        base.file,
        base.brief.as_of.first,
        kind.shape,
        citations=kind.citations,
        edition=kind.edition,
        language=kind.language,
        picked=picked,
    )


def _kinds(base: FactBase, file: Path) -> tuple[list[_Kind], list[_Kind]]:
    """The kind of brief whose name the file has, if it has one; and all others."""
    names = (*template_names(template_folders(base.file)), _EXCERPT)
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
    """The share of notes that both have: 1 where the file has all of the brief's in a row."""
    marks = printed.marks
    if built.letters:
        return sum(built.has_note(mark.number, mark.note) for mark in marks) / max(len(marks), 1)
    own = [letters_of(mark.note) for mark in marks]
    if _in_a_row(own, built.notes):
        return 1.0
    known = set(own)
    shared = sum(note.letters in known or note.unmarked in known for note in built.notes)
    return min(shared / max(len(built.notes), 1), _NOT_ALL)


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
