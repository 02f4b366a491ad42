"""Promise: a document in as many pages as its shape promises, and what that leaves out.

The PDF's pages decide for every format, so that all say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, TypeAlias

from brief.facts.references import Key
from brief.late import NamedTuple
from brief.making.order import Looks, Made
from brief.problem import BriefError, Place, Problem

if TYPE_CHECKING:
    from brief.fitting import Group
    from brief.writers.pdf.type.standing import Standing

_STEPS, _STEP = 4, 0.03
"""How often, and by which part of them, letters of the PDF grow where its pages have room left."""
_CLOSER = 0.8
"""How high lines of the PDF are set to hold as much as Word's do, whose letters are narrower."""
_NOTHING: Mapping[Key, str] = MappingProxyType({})


class Make(Protocol):
    """Makes the document without some records, and with facts that there is room for."""

    def __call__(self, unpicked: Mapping[Key, str], spare: Collection[str] = (), /) -> Made:
        """The Document of what is left, and what is read off it."""
        ...


class Kept(NamedTuple):
    """The document, its pages where they were counted, and what fitting left out of it."""

    made: Made
    pages: int = 0
    told: Sequence[Problem] = ()
    larger: float = 1
    """How many times as large as need be it is set: what it says leaves room."""


Tongue: TypeAlias = tuple[Make, Looks]
"""The same brief in another language that the facts are given in: made so, and looking so."""
Keep: TypeAlias = Callable[[Make, Looks], Kept]
"""Chooses what a document holds of all that its shape may hold."""


def keep_promise(make: Make, looks: Looks, others: Iterable[Tongue] = ()) -> Kept:
    """The document in the pages that its shape promises; one that fills has its pages full.

    What is left out, or comes in, is what it is in all `others` too, the same brief in languages
    that could keep the promise: so they have the same notes and figures.
    """
    if not looks.shape.keeps_pages:
        return Kept(make(_NOTHING))
    from brief import fitting  # noqa: PLC0415 - only for a shape that promises

    own, most = _Told(make, looks), looks.shape.pages
    made = own.made()
    order = _drop_order([made])
    every = (own, *_able(others, {key: fitting.WHY for group in order for key in group}))
    counted: dict[frozenset[Key], int] = {}

    def without(less: Mapping[Key, str]) -> int:
        key = frozenset(less)
        if key not in counted:
            counts = (one.pages(less) for one in every)
            counted[key] = next((count for count in counts if count > most), most)
        return counted[key]

    if without(_NOTHING) <= most:
        return _filled(_NOTHING, Kept(made), every)
    unpicked = fitting.fewest(order, without, most)
    if unpicked is None:
        unpicked = fitting.fewest(_with_what_comes_in(own, order), without, most)
    if unpicked is None:
        promise = fitting.pages_said(most)
        said = f"what no shape leaves out takes more than the {promise} that this one promises"
        raise BriefError(Problem(_longest(made), said, "shorten it, or choose a longer shape"))
    told = fitting.left_out(made.base, unpicked, most, made.printed.facts, made.exhibited)
    return _filled(unpicked, Kept(own.made(unpicked), told=told), every)


def _longest(made: Made) -> Place:
    """Where the longest stands of what is never left out: a fact, the meeting, a line to say."""
    base = made.base
    facts = dict.fromkeys(one for one in (*base.brief.main, *made.firm) if one in base.facts)
    words = {("facts", one): len(base.facts[one].text) for one in facts}
    if base.meeting:
        words["meeting", "why"] = len(base.meeting.why)
    kinds: set[str] = set()
    for id_, line in base.lines.items():
        if line.kind not in kinds:  # the first of a kind stays
            words["lines", id_] = len(line.say) + len(line.reply)
        kinds.add(line.kind)
    return base.place(*max(words, key=words.__getitem__, default=("brief",)))


class _Told:
    """The brief in one language: how it is made, and how its pages are counted."""

    def __init__(self, make: Make, looks: Looks) -> None:
        from brief.writers.pdf.type.standing import Standing  # noqa: PLC0415 - as above

        self.make, self.looks, self.tries = make, looks, _Tries(_open(looks), Standing())
        self._made: dict[frozenset[Key], Made] = {}

    def made(self, less: Mapping[Key, str] = _NOTHING) -> Made:
        """It without some records."""
        key = frozenset(less)
        if key not in self._made:
            self._made[key] = self.make(less)
        return self._made[key]

    def pages(self, less: Mapping[Key, str]) -> int:
        """Those that it takes without some records, as any program sets it."""
        count, made = 0, self.made(less)
        for how in self.tries.ways:
            count = max(count, self.tries.pages(made, how))
            if count > self.looks.shape.pages:
                break
        return count


def _drop_order(makings: Sequence[Made]) -> list[Group]:
    """What may go of all that is printed in one or another of them, the least missed first."""
    from brief import fitting  # noqa: PLC0415 - as above

    facts = {one for made in makings for one in made.printed.facts}
    firm = {one for made in makings for one in made.firm}
    exhibited = dict.fromkeys(one for made in makings for one in made.exhibited)
    shown = {one for made in makings for one in made.shown}
    return fitting.drop_order(makings[0].base, facts, firm, (*exhibited,), shown)


def _with_what_comes_in(own: _Told, order: list[Group]) -> list[Group]:
    """The same with what a shape prints in the place of what went: of ten judgements the next."""
    makings, grown = [own.made()], order
    while len(grown) > len(order) or len(makings) == 1:
        order = grown
        makings.append(own.made({key: "" for group in order for key in group}))
        grown = _drop_order(makings)
    return order


def _able(others: Iterable[Tongue], all_gone: Mapping[Key, str]) -> Iterator[_Told]:
    """The languages in which the promise can be kept; what one lacks is told where it is built."""
    for make, looks in others:
        told = _Told(make, looks)
        with suppress(BriefError):
            if told.made() and told.pages(all_gone) <= looks.shape.pages:
                yield told


def _open(looks: Looks) -> Looks:
    """With all its air: as long as facts can fill a last page, few lines on it are no fault."""
    return replace(looks, shape=replace(looks.shape, closes_up=False))


def _as_word_sets_it(looks: Looks) -> Looks:
    """One column: some programs set each note on a line of its own, and lines of text closer."""
    closer = replace(looks.house, leading=looks.house.leading * _CLOSER)
    return replace(looks, house=closer, shape=replace(looks.shape, note_columns=1))


class _Tries(NamedTuple):
    """Counts the pages that a document would take; what one try sets is kept for the next."""

    looks: Looks
    standing: Standing

    @property
    def ways(self) -> tuple[Looks, ...]:
        """As Word sets it and as the PDF does, where these differ."""
        looks = self.looks
        if looks.shape.columns > 1:
            return (looks,)
        return (_as_word_sets_it(looks), looks)

    def pages(self, made: Made, looks: Looks) -> int:
        """Those of the PDF; one more than promised where Word's columns do not hold the text."""
        count, most = self.pdf_pages(made, looks), looks.shape.pages
        if count != most or looks.shape.columns == 1 or looks.house.reference_doc:
            return count
        from brief.writers.docx.document import fits  # noqa: PLC0415 - only for a shape of columns

        return most if fits(made.document, looks.house, looks.shape) else most + 1

    def pdf_pages(self, made: Made, looks: Looks) -> int:
        """Those of the PDF."""
        from brief.writers.pdf import count_pages  # noqa: PLC0415 - as above

        return count_pages(made.document, looks.house, looks.shape, self.standing)


def _filled(unpicked: Mapping[Key, str], kept: Kept, every: Sequence[_Told]) -> Kept:
    """As many more facts as the pages it takes have room for, where the shape fills them."""
    from brief import fitting  # noqa: PLC0415 - as above

    own, made = every[0], kept.made
    printed, undrawn, looks = made.printed.facts, made.undrawn, own.looks
    fills = looks.shape.fills
    found = printed, unpicked, undrawn, made.shown
    spare = fitting.spare_facts(made.base, *found) if fills else []
    rooms = [_Room(one, unpicked) for one in (every if spare else every[:1])]

    def holds(larger: float) -> bool:
        grown = replace(looks, shape=replace(looks.shape, larger=larger, closes_up=False))
        return own.tries.pdf_pages(made, grown) <= rooms[0].most

    def fits(some: Collection[str]) -> bool:
        return not some or all(room.holds(some) for room in rooms)

    chosen = fitting.as_many(spare, undrawn, fits)
    made = own.make(unpicked, chosen) if chosen else made
    larger = 1.0
    if looks.shape.columns > 1:
        said_all = len(chosen) == len(spare) and not unpicked
        closed_up = own.tries.pdf_pages(made, looks) if said_all else rooms[0].most
        if closed_up < rooms[0].most:
            return Kept(made, closed_up, kept.told)
        # What a house's letters for Word leave no room for, which may be wider, the PDF may have.
        steps = fitting.most_of(_STEPS, lambda few: holds(1 + few * _STEP))
        larger += steps * _STEP
    return Kept(made, rooms[0].most, kept.told, larger)


class _Room:
    """The pages that a brief takes in one language, which more facts may fill."""

    def __init__(self, told: _Told, unpicked: Mapping[Key, str]) -> None:
        self._told, self._unpicked = told, unpicked
        made = told.made(unpicked)
        self._taken = [(how, told.tries.pages(made, how)) for how in told.tries.ways]

    @property
    def most(self) -> int:
        """Those of the PDF."""
        return self._taken[-1][1]

    def holds(self, some: Collection[str]) -> bool:
        """Whether it takes no more with these facts."""
        made = self._told.make(self._unpicked, some)
        return all(self._told.tries.pages(made, how) <= most for how, most in self._taken)
