"""Tongues: one fact base in the other languages that its words are given in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.edition import Choice, every_mark
from brief.facts import FactBase
from brief.facts.references import Key
from brief.house import House
from brief.kept import make_anew
from brief.load import load_facts
from brief.load.includes import Read
from brief.making.looks import place_by, with_portions
from brief.making.order import Looks, Made
from brief.making.promise import Tongue
from brief.problem import BriefError

if TYPE_CHECKING:
    from brief.writers.pdf.type.standing import Standing


def name_countries(base: FactBase, house: House) -> None:
    """Have it name countries as the house does, but for those that it names itself."""
    base.speak(base.words.naming({**house.countries, **base.words.renamed}))


def make_in(
    choice: Choice, looks: Looks, make_with: Callable[..., Made], standing: Standing | None = None
) -> Tongue:
    """How the brief of a choice is made, and how it looks with the marks of that one's language."""
    looks = replace(looks, house=looks.house.with_markings(every_mark(choice.whole)))

    kept = standing.keep if standing else make_anew

    def make(unpicked: Mapping[Key, str], spare: Collection[str] = ()) -> Made:
        absent = {**choice.absent, **unpicked}
        made = make_with(choice.base, absent=absent, spare=spare, place=place_by(looks, kept))
        return with_portions(made, looks.house)

    return make, looks


def others_of(base: FactBase, house: House, read: Read) -> Iterator[FactBase]:
    """It in each language that it is not printed in; what one lacks is told where that is built."""
    printed, own = _base_of(base.brief.language), base.translated.languages[:1]
    for tongue in base.translated.languages:
        if _base_of(tongue) == printed:
            continue
        with suppress(BriefError):
            other = load_facts(base.file, "" if (tongue,) == own else tongue, read)
            name_countries(other, house)
            yield other


def _base_of(tag: str) -> str:
    return tag.lower().partition("-")[0]
