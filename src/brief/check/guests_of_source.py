"""Who is heard in a source that tells of one visit: its guest, nobody years out of office."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.check.same_stay import Stays
from brief.facts import Fact, FactBase
from brief.facts.dates import Date
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.prose.places import cities_in, countries_in

_PAST = pattern(
    r"\b(?:[Ff]ormer|[Ll]ater|[Ll]ate|[Ee]x|predecessor|successor|(?:had|has)\sbeen|[Oo]pposition)\b"
)
_YEAR_APART = 366


def strange_guest(reading: Reading, fact: Fact, text: str, stays: Stays) -> str:
    """Somebody who was seen in a post a year off, where all else of the source has another."""
    if not stays or not fact.date or fact.date.precision not in {"day", "month"} or fact.event:
        return ""
    sources = {one.source for one in fact.cite}
    for person in _people(reading.base, fact) if not _PAST.search(text) else ():
        seen, home = reading.base.names[person].seen, _home(reading.base, person)
        if not home or not isinstance(seen, Date) or _apart(seen, fact.date) < _YEAR_APART:
            continue
        for visit_id in _visits(stays, sources):
            visit = reading.base.facts[visit_id]
            guests = visit.event.who if visit.event else ()
            if (
                visit.date
                and _apart(visit.date, fact.date) <= 0
                and all(_home(reading.base, one) == home for one in guests)
                and person not in guests
                and not set(guests) & set(_people(reading.base, fact))
                and not _elsewhere(reading.base, fact, person, sources)
            ):
                return f'has "{person}", who held a post years off, unlike "{visit_id}"'
    return ""


def other_city(reading: Reading, fact: Fact, said: str) -> str:
    """A city of the visited country in a short form, where all else of its source has another."""
    event, ours = fact.event, cities_in(said)
    if not event or event.kind != "visit" or not ours or not fact.date:
        return ""
    known = {
        city for other in _of_stay(reading.base, fact) for city in cities_in(reading.text(other))
    }
    there = {city for city in known if cities_in(city).get(city) == event.at}
    strange = [city for city, code in ours.items() if code == event.at and city not in there]
    return f'"{strange[0]}", the same stay "{min(there)}" elsewhere' if strange and there else ""


def _of_stay(base: FactBase, fact: Fact) -> Iterator[str]:
    """The facts of the same source and month about somebody who came, and the fact itself."""
    sources = {one.source for one in fact.cite}
    guests = set(fact.event.who if fact.event else ())
    for fact_id, one in base.facts.items():
        same = {cited.source for cited in one.cite} & sources and guests & set(_people(base, one))
        if one.date and fact.date and same and _apart(one.date, fact.date) <= 0:
            yield fact_id


def _people(base: FactBase, fact: Fact) -> list[str]:
    who = fact.event.who if fact.event else ()
    named = (fact.by, *slots_of(fact.text), *who)
    return [one for one in dict.fromkeys(named) if one in base.names]


def _visits(stays: Stays, sources: set[str]) -> Iterator[str]:
    ids = (one for (source, _), found in stays.items() if source in sources for one in found)
    yield from dict.fromkeys(ids)


def _elsewhere(base: FactBase, fact: Fact, person: str, sources: set[str]) -> bool:
    """Whether another fact that cites the source has that person too."""
    return any(
        person in _people(base, one)
        for one in base.facts.values()
        if one is not fact and sources & {cited.source for cited in one.cite}
    )


def _home(base: FactBase, name_id: str) -> str:
    """The one country of somebody's post; "" for none or two."""
    name = base.names.get(name_id)
    codes = countries_in(name.role) if name and name.kind == "person" else frozenset()
    return next(iter(codes)) if len(codes) == 1 else ""


def _apart(one: Date, other: Date) -> int:
    return max((one.first - other.last).days, (other.first - one.last).days, 0)
