"""Events where nobody is named: texts that share no place and no body tell of two."""

from __future__ import annotations

from brief.facts import Event, Fact
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.prose.months import MONTHS
from brief.prose.places import country_names_in

_CAPITAL = pattern(r"(?<=[\w,;)\u2019'] )[A-Z][\w\u2019'-]{2,}")
_GENERAL = frozenset({*MONTHS, "Minister", "Ministers", "Ministry", "State", "Government"})


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
