"""Events where nobody is named: texts that share no place and no body tell of two."""

from __future__ import annotations

from brief.facts import Event, Fact
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.prose.months import MONTHS
from brief.prose.places import country_names_in

_CAPITAL = pattern(r"(?<=[\w,;)\u2019'] )[A-Z][\w\u2019'-]{2,}")
_GENERAL = frozenset({*MONTHS, "Minister", "Ministers", "Ministry", "State", "Government"})


_THINGS = (
    "embass chancer legation",
    "consulate",
    "school academ college kindergarten",
    "universit facult campus",
    "institute laborator observator",
    "hospital clinic ward",
    "bridge tunnel road motorway highway",
    "factor plant mill refiner smelter works",
    "mine quarr",
    "museum galler exhibition memorial",
    "librar archive",
    "airport terminal",
    "port harbour pier quay wharf",
    "railway station line route flight",
    "shop store branch restaurant cafe hotel",
    "bank exchange",
    "camp shelter hostel",
    "church mosque temple cathedral",
    "fair congress festival",
    "dam reservoir",
    "shipyard yard dock",
    "market supermarket",
)
"""What is opened, each row one kind: a school and a bridge are two."""
_OPENED = pattern(
    r"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|first|second|new)\s(?:[\w\u2019'-]+\s){0,2}?"
    rf"(?P<what>(?:{'|'.join(one for row in _THINGS for one in row.split())})[a-z]{{0,4}})\b"
)
_AT = pattern(r"\b(?:in|at|near|outside)\s(?P<place>[A-Z][\w\u2019'-]{2,})")
_ALONE = "embass"
"""Of which a state has one in another, wherever it is."""


def opens_two_things(one: Fact, other: Fact) -> bool:
    """Whether texts tell of two things that opened: a school and a bridge, consulates in two towns.

    Each has to name its own, and no more than that.
    """
    mine, its = _kinds(one), _kinds(other)
    if len(mine) != 1 or len(its) != 1:
        return False
    if mine != its:
        return True
    both = _places(one), _places(other)
    return _ALONE not in mine and all(both) and both[0].isdisjoint(both[1])


def _kinds(fact: Fact) -> set[str]:
    """The rows of the things that a text names, by their first words."""
    named = [found["what"] for found in _OPENED.finditer(fact.text)]
    rows = [tuple(row.split()) for row in _THINGS]
    return {row[0] for what in named for row in rows if what.startswith(row)}


def _places(fact: Fact) -> frozenset[str]:
    """The towns that a text sets something in."""
    text = fact.text
    countries = {text[start:end] for start, end, _ in country_names_in(text)}
    return frozenset(found["place"] for found in _AT.finditer(text)) - countries - _GENERAL


def way_of(event: Event) -> tuple[str, ...]:
    """The parties of an event; of a visit who came to whom, since the other way is another."""
    parties = {event.from_, event.at} - {""}
    if event.kind == "visit" and len(parties) > 1:
        return ("to", event.at, event.from_)
    return tuple(sorted(parties))


def tell_of_two(one: Fact, other: Fact) -> bool:
    """Whether both name places or bodies, and none of them is in both: Hanoi, Bergen.

    Where an event names who took part, that tells.
    """
    if any(fact.event and fact.event.who for fact in (one, other)):
        return False
    mine, its = _named(one), _named(other)
    return bool(mine and its) and mine.isdisjoint(its)


def _named(fact: Fact) -> frozenset[str]:
    text = fact.text
    for start, end, _ in country_names_in(text):
        text = text[:start] + " " * (end - start) + text[end:]
    words = (word.removesuffix("\u2019s").removesuffix("'s") for word in _CAPITAL.findall(text))
    return frozenset({*words, *slots_of(fact.text)} - _GENERAL - fact.figures.keys())
