"""Promise: a document in as many pages as its shape promises, and what that leaves out.

The PDF's pages decide for every format, so that all say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from brief.facts.references import Key
from brief.making.order import Looks, Made
from brief.problem import BriefError, Place, Problem

if TYPE_CHECKING:
    from brief.writers.pdf.type.standing import Standing

_STEPS, _STEP = 4, 0.03
"""How often, and by which part of them, letters grow where a base has no more to say."""
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
    """How many times as large as need be it is set: all that it has to say leaves room."""


Keep: TypeAlias = Callable[[Make, Looks], Kept]
"""Chooses what a document holds of all that its shape may hold."""


def keep_promise(make: Make, looks: Looks) -> Kept:
    """The document in the pages that its shape promises; one that fills has its pages full."""
    made, most = make(_NOTHING), looks.shape.pages
    if not looks.shape.keeps_pages:
        return Kept(made)
    from brief import fitting  # noqa: PLC0415 - only for a shape that promises
    from brief.writers.pdf.type.standing import Standing  # noqa: PLC0415 - as above

    tries = _Tries(looks, Standing())

    def pages(one: Made) -> int:
        count = 0
        for how in tries.ways:
            count = max(count, tries.pages(one, how))
            if count > most:
                break
        return count

    if (first := pages(made)) <= most:
        return _filled(make, _NOTHING, Kept(made, first), tries)
    order = fitting.drop_order(made.base, made.printed.facts, made.firm)
    counted: dict[frozenset[Key], int] = {frozenset(): first}

    def without(less: Mapping[Key, str]) -> int:
        key = frozenset(less)
        if key not in counted:
            counted[key] = pages(make(less))
        return counted[key]

    unpicked = fitting.fewest(order, without, most)
    if unpicked is None:
        promise = fitting.pages_said(most)
        said = f"what no shape leaves out takes more than the {promise} that this one promises"
        raise BriefError(
            Problem(Place(made.base.file), said, "shorten it, or choose a longer shape")
        )
    told = fitting.left_out(made.base, unpicked, most, made.printed.facts)
    return _filled(make, unpicked, Kept(make(unpicked), counted[frozenset(unpicked)], told), tries)


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


def _filled(make: Make, unpicked: Mapping[Key, str], kept: Kept, tries: _Tries) -> Kept:
    """As many more facts as the pages it takes have room for, where the shape fills them."""
    from brief import fitting  # noqa: PLC0415 - as above

    made, looks = kept.made, tries.looks
    fills = looks.shape.fills
    printed, undrawn = made.printed.facts, made.undrawn
    spare = fitting.spare_facts(made.base, printed, unpicked, undrawn) if fills else []
    taken = [(how, tries.pages(made, how)) for how in tries.ways]

    def fits(one: Made) -> bool:
        return all(tries.pages(one, how) <= most for how, most in taken)

    def holds(larger: float) -> bool:
        grown = replace(looks, shape=replace(looks.shape, larger=larger))
        return tries.pdf_pages(made, grown) <= taken[-1][1]

    chosen = fitting.as_many(spare, undrawn, lambda some: not some or fits(make(unpicked, some)))
    made = make(unpicked, chosen) if chosen else made
    larger = 1.0
    if looks.shape.columns > 1 and len(chosen) == len(spare) and not unpicked:
        steps = fitting.most_of(_STEPS, lambda few: holds(1 + few * _STEP))
        larger += steps * _STEP
    return Kept(made, taken[-1][1], kept.told, larger)
