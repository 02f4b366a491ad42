"""Recognise: which brief of a fact base a file is, by its notes, and what one of them follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from pathlib import Path

from brief.bidi import has_right_to_left
from brief.facts import FactBase
from brief.late import NamedTuple, dataclass
from brief.load import load_translations
from brief.making import Order, walk
from brief.making.promise import Keep
from brief.places import citation_names, excerpt_template, template_folders, template_names
from brief.problem import BriefError, Place, Problem
from brief.tracing.built import Built, read_built
from brief.tracing.held import hold, picked_in, says_any
from brief.tracing.made import number_when_made
from brief.tracing.places import Shown, find_words, note_number
from brief.tracing.printed import Printed
from brief.tracing.sharing import share_of

_ENOUGH = 0.9
"""The share of notes from which on no other kind of brief is tried."""
_EXCERPT = str(excerpt_template())


def find_in_file(base: FactBase, file: Path, what: list[str]) -> Shown:
    """What the note of a number in a file follows, or what some of its words rest on.

    The kind of brief, the edition and the language are those whose notes the file has. What was
    edited has other numbers, so its note is looked for by its text, and among equal ones by the
    words before it.
    """
    built = read_built(file)
    printed, kind = _recognise(base, file, built)
    number = note_number(what)
    if number is None:
        asked = " ".join(what)
        if asked in printed.base.facts:
            return Shown(printed.base, [printed.fact(asked)]).for_edition(kind.edition)
        return find_words(printed, asked, kind.shape, kind.edition).for_edition(kind.edition)
    return Shown(printed.base, printed.note(number_when_made(file, printed, built, number)))


# ---- which brief it is ---------------------------------------------------------------------------


def _recognise(base: FactBase, file: Path, built: Built) -> tuple[Printed, _Kind]:
    """The brief that has most of the file's notes, in whatever style and language it was made.

    What a shape left out to keep its pages is read off the file; only where that does not give all
    of its notes are the pages laid out, as a build does.
    """
    tongues = _tongues_of(base, built)
    near = _Nearest(base, built, tongues, hold(built.body))
    if tongues:
        near.search(file)
    enough = 1 if built.letters else _ENOUGH
    if near.kind and near.share < enough:
        laid = _Nearest(base, built, tongues)
        laid.look([near.kind])
        near = laid if laid.share > near.share else near
    if near.printed is None or near.kind is None:
        hint = "name the fact base that it was made from: --facts FILE"
        raise BriefError(Problem(Place(str(file)), "no brief of these facts has its notes", hint))
    return near.printed, near.kind


def _tongues_of(base: FactBase, built: Built) -> dict[str, FactBase]:
    """The languages ("" for its own) in which the file says any fact, with the facts in each.

    A file that says none is of other facts, and no brief need be made to tell. The letters of a
    PDF whose words run from right to left may be in another order, so there all are tried.
    """
    every = {"": base, **load_translations(base.file)}
    if has_right_to_left(built.body):
        return every
    return {tongue: one for tongue, one in every.items() if says_any(one, built.body)}


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
    tongues: Mapping[str, FactBase]
    """The facts in each language that is tried."""
    keep: Keep | None = None
    """What a shape holds that promises its pages; without it they are laid out."""
    kind: _Kind | None = None
    printed: Printed | None = None
    share: float = 0.0

    def search(self, file: Path) -> None:
        """Look at the kind of the file's name, at all others, and at all languages and styles."""
        named, others = _kinds(self.base, file)
        self.look(kind for one in named for kind in (one, *self._variants(one)))
        desk = [one for one in others if not one.edition]
        for tongue in self._tongues():
            if self.share < _ENOUGH:
                self.look((one._replace(language=tongue) for one in desk), 1)
                self.look(one._replace(language=tongue) for one in others if one.edition)
        if not self.kind:  # such as a memo's annex, in a style that words every note otherwise
            self.look(style for one in desk for style in self._variants(one))
        elif not named:
            self.look(self._variants(self.kind))
            self.look([self.kind._replace(edition=one) for one in self.base.editions], 1)
        self.look(self._variants(_Kind(_EXCERPT, "")))

    def _tongues(self) -> Iterator[str]:
        """The language of the file, the fact base's own (""), and its others if none was it."""
        own = self.built.language == self.base.brief.language
        every = [one for one in self.tongues if one]
        yield from (one for one in every if one == self.built.language and not own)
        yield ""
        if not self.kind:
            yield from (one for one in every if one != self.built.language)

    def _variants(self, kind: _Kind) -> Iterator[_Kind]:
        """The same in the other styles, and in the other languages of the fact base."""
        styles = ("", *citation_names(template_folders(self.base.file)))
        for tongue, style in product(self.tongues, styles):
            if tongue or style:
                yield kind._replace(citations=style, language=tongue)

    def look(self, kinds: Iterable[_Kind], enough: float = _ENOUGH) -> None:
        """Go on until one has enough of them; an excerpt has, or is none: all facts could be it."""
        for kind in kinds:
            if self.share >= enough:
                return
            printed = self._made(kind)
            share = share_of(printed, self.built) if printed else 0.0
            if share > self.share and (kind.shape != _EXCERPT or share >= _ENOUGH):
                self.kind, self.printed, self.share = kind, printed, share

    def _made(self, kind: _Kind) -> Printed | None:
        whole = self.tongues.get(kind.language)
        if whole is None:
            return None
        try:
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


def _likeness(base: FactBase, stem: str, shape: str, edition: str) -> int:
    wanted = "-".join(filter(None, (base.brief.id, shape, edition)))
    return len(wanted) if stem.startswith(wanted) else 0
