"""Namesakes: people whom a list with initials would print as one."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from brief.citing.names import turned_round
from brief.facts.people import Person
from brief.manner import NameManner


def namesakes(people: Iterable[Person], manner: NameManner) -> frozenset[Person]:
    """Those who share family name and initials with somebody of other given names."""
    if manner.given != "initials":
        return frozenset()
    by_name: dict[str, list[Person]] = {}
    for person in dict.fromkeys(people):
        if person.given:
            by_name.setdefault(turned_round(person, manner).casefold(), []).append(person)
    return frozenset(
        one
        for alike in by_name.values()
        for pair in combinations(alike, 2)
        if _are_two(*pair)
        for one in pair
    )


def _are_two(one: Person, other: Person) -> bool:
    """Whether a given name of one is no short form of the other's: A. may be Ann, Adam is not."""
    given = zip(_words(one.given), _words(other.given), strict=False)
    return any(not (a.startswith(b) or b.startswith(a)) for a, b in given)


def _words(given: str) -> list[str]:
    return given.casefold().replace(".", " ").replace("-", " ").split()
