"""The rule on the order of names: people stand in running text as their sources order them."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.citing.names import family_of, in_own_order, is_family_first
from brief.facts import Name
from brief.facts.people import Person
from brief.facts.sources import NAME_KEYS, Source
from brief.manner import PLAIN
from brief.marked.spot import Path
from brief.prose import fold
from brief.rules import WARNING, Finding, Rule


def _name_order(reading: Reading) -> Iterator[Finding]:
    said = list(_told(reading))
    for name_id, name in reading.base.names.items() if said else ():
        if name.kind == "person":
            yield from _against(name_id, name, said)


def _told(reading: Reading) -> Iterator[tuple[str, Person, bool]]:
    """Each person whose order a source tells, with its id and whether the family is first."""
    for source_id, source in reading.base.sources.items():
        for person in _people(source):
            first = is_family_first(person, PLAIN.names, source.language)
            if person.given and (first or person.static_ordering is not None):
                yield source_id, person, first


def _people(source: Source) -> Iterator[Person]:
    for key in NAME_KEYS:
        yield from getattr(source, key.replace("-", "_")) or ()


def _against(name_id: str, name: Name, said: list[tuple[str, Person, bool]]) -> Iterator[Finding]:
    home = ("names", name_id)
    turned: list[tuple[str, str]] = []
    for source_id, person, first in said:
        own, other = _orders(person, first=first)
        printed = _letters(name.print)
        if printed == _letters(own):
            if first and name.surname and _letters(name.surname) == _letters(person.given):
                family = family_of(person)
                told = f'"{name.surname}" is the given name in source "{source_id}"'
                hint = f"the family name is {family}"
                yield Finding((*home, "surname"), told, hint, (home,))
            return
        if printed == _letters(other):
            turned.append((source_id, own))
    if turned:
        source_id, own = turned[0]
        told = f'"{name.print}" is "{own}" in the order of source "{source_id}"'
        hint = f"print {own} and list the other under also, or mend the source"
        yield Finding((*home, "print"), told, hint, (home,))


def _orders(person: Person, *, first: bool) -> tuple[str, str]:
    """The name in its own order, and the other way round."""
    one, other = (
        in_own_order(person.model_copy(update={"static_ordering": order}), PLAIN.names)
        for order in (first, not first)
    )
    return one, other


def _letters(said: str) -> str:
    return fold(said).replace("-", " ")


def _surname(reading: Reading) -> Iterator[Finding]:
    """A surname whose last word the printed name does not have: a title may stand before it."""
    for name_id, name in reading.base.names.items():
        if name.surname and fold(name.surname).split()[-1] not in fold(name.print):
            home: Path = ("names", name_id)
            told = f'the surname "{name.surname}" is no part of "{name.print}"'
            yield Finding((*home, "surname"), told, "", (home,))


RULES = (
    Rule(
        "name-order",
        WARNING,
        "A person stands in running text in the order that a source gives the name.",
        "print the name as the source orders it",
        "Chicago 17, 8.15-8.18: a name whose family name stands first keeps its order in text.",
        _name_order,
    ),
    Rule(
        "surname",
        WARNING,
        "A surname is part of the name that is printed.",
        "mend print: or surname:",
        "EU Interinstitutional Style Guide and the UK's PCGN: one spelling of a name in a paper.",
        _surname,
    ),
)
