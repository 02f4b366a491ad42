"""Who was where and when: the other holder of a post, where the source has one of them there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from brief.facts import Fact, Name
from brief.prose import fold
from brief.prose.dates_said import find_dates
from brief.prose.places import cities_in
from brief.verify.people import is_named_in


def other_holder_there(
    fact: Fact, text: str, sentences: Collection[str], names: Mapping[str, Name]
) -> str:
    """Somebody at an event, where all on its place and year has another holder of the same post."""
    people = [names[one] for one in (fact.event.who if fact.event else ()) if one in names]
    cities = {fold(one) for one in cities_in(text)}
    years = {one.year for one in find_dates(text) if one.year}
    told = [one for one in sentences if people and _is_on(one, cities, years)]
    for person in people if told and cities else ():
        others = [
            one
            for one in names.values()
            if one.role == person.role and one is not person and one not in people
        ]
        there = next((one for one in others if any(is_named_in(s, one) for s in told)), None)
        if there and person.role and not any(is_named_in(one, person) for one in told):
            return f'"{person.print}", where its source has "{there.print}" there'
    return ""


def _is_on(sentence: str, cities: Iterable[str], years: Collection[int]) -> bool:
    """Whether a sentence names a city and a year of the text."""
    plain = fold(sentence)
    when = {one.year for one in find_dates(sentence) if one.year}
    return any(one in plain for one in cities) and bool(when & set(years))
