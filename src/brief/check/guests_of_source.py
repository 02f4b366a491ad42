"""Who is heard in a source that tells of one visit: its guest, nobody years out of office."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

from brief.check.reading import Reading
from brief.facts import Fact, FactBase
from brief.facts.dates import Date
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.prose.places import cities_in, countries_in

_PAST = pattern(
    r"\b(?:[Ff]ormer|[Ll]ater|[Ll]ate|[Ee]x|predecessor|successor|(?:had|has)\sbeen|[Oo]pposition)\b"
)
_YEAR_APART = 366


class Sources:
    """What facts of a base cite the same source."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.base = reading, reading.base

    @cached_property
    def visits(self) -> Mapping[str, list[str]]:
        """By source the visits of somebody to which it is cited."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for fact_id, fact in self.base.facts.items():
            if fact.event and fact.event.kind == "visit" and fact.event.who and fact.date:
                for source in {one.source for one in fact.cite}:
                    found[source].append(fact_id)
        return found

    def of_stay(self, fact: Fact) -> Iterator[str]:
        """The facts of the same source and month about somebody who came, and the fact itself."""
        month = _month_of(fact)
        guests = fact.event.who if fact.event else ()
        for source in {one.source for one in fact.cite} if month else ():
            for guest in guests:
                yield from self._stays.get((source, month, guest), ())

    @cached_property
    def _stays(self) -> Mapping[tuple[str, date | None, str], list[str]]:
        """By source, month and person the facts of that month that have somebody."""
        found: defaultdict[tuple[str, date | None, str], list[str]] = defaultdict(list)
        for fact_id, fact in self.base.facts.items():
            month = _month_of(fact)
            people = _people(self.base, fact) if month else ()
            for source in {one.source for one in fact.cite}:
                for one in people:
                    found[source, month, one].append(fact_id)
        return found

    @cached_property
    def people(self) -> Mapping[tuple[str, str], int]:
        """How many facts that cite a source have somebody."""
        return Counter(
            (source, one)
            for source, facts in self.reading.citing.items()
            for fact in facts
            for one in _people(self.base, fact)
        )


def strange_guest(sources: Sources, fact: Fact, text: str) -> str:
    """Somebody who was seen in a post a year off, where all else of the source has another."""
    if (
        not sources.visits
        or not fact.date
        or fact.date.precision not in {"day", "month"}
        or fact.event
    ):
        return ""
    base = sources.base
    visits = [one for cited in fact.cite for one in sources.visits.get(cited.source, ())]
    visits = [one for one in dict.fromkeys(visits) if _apart(base.facts[one].date, fact.date) <= 0]
    people = _people(base, fact) if visits and not _PAST.search(text) else []
    for person in people:
        seen, home = base.names[person].seen, _home(base, person)
        if not home or not isinstance(seen, Date) or _apart(seen, fact.date) < _YEAR_APART:
            continue
        for visit_id in visits:
            event = base.facts[visit_id].event
            guests = event.who if event else ()
            if (
                all(_home(base, one) == home for one in guests)
                and not {*guests} & {*people}
                and all(sources.people[one.source, person] == 1 for one in fact.cite)
            ):
                return f'has "{person}", who held a post years off, unlike "{visit_id}"'
    return ""


def other_city(sources: Sources, fact: Fact, said: str) -> str:
    """A city of the visited country in a short form, where all else of its source has another."""
    event = fact.event
    ours = cities_in(said) if event and event.kind == "visit" and fact.date else {}
    if not event or not ours:
        return ""
    texts = map(sources.reading.text, sources.of_stay(fact))
    there = {city for text in texts for city, code in cities_in(text).items() if code == event.at}
    strange = [city for city, code in ours.items() if code == event.at and city not in there]
    return f'"{strange[0]}", the same stay "{min(there)}" elsewhere' if strange and there else ""


def _month_of(fact: Fact) -> date | None:
    return fact.date.first.replace(day=1) if fact.date else None


def _people(base: FactBase, fact: Fact) -> list[str]:
    who = fact.event.who if fact.event else ()
    named = (fact.by, *slots_of(fact.text), *who)
    return [one for one in dict.fromkeys(named) if one in base.names]


def _home(base: FactBase, name_id: str) -> str:
    """The one country of somebody's post; "" for none or two."""
    name = base.names.get(name_id)
    codes = countries_in(name.role) if name and name.kind == "person" else frozenset()
    return next(iter(codes)) if len(codes) == 1 else ""


def _apart(one: Date | None, other: Date | None) -> int:
    if not one or not other:
        return _YEAR_APART
    return max((one.first - other.last).days, (other.first - one.last).days, 0)
