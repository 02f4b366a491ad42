"""What one paragraph tells of one stay abroad: the guest and the month are those of the visit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from brief.check.reading import Reading
from brief.facts import Fact
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.prose.places import places_in

_IN = pattern(r"\bin\s(?:the\s)?$")
_NEAR = 92
"""Days within which two stays that one paragraph tells of are rather one."""

Stays = Mapping[tuple[str, str], list[str]]
"""By source and place the visits that cite it."""


def stays_of(reading: Reading) -> Stays:
    """The visits of a base by what they cite."""
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for fact_id, fact in reading.base.facts.items():
        if fact.event and fact.event.kind == "visit" and fact.date and fact.event.who:
            for cited in fact.cite:
                found[cited.source, cited.locator].append(fact_id)
    return found


def other_stay(reading: Reading, fact: Fact, text: str, stays: Stays) -> str:
    """What a fact without an event tells otherwise than the visit of the same paragraph; or ""."""
    if fact.event or not fact.date or fact.date.precision not in {"day", "month"}:
        return ""
    visits = (one for cited in fact.cite for one in stays.get((cited.source, cited.locator), ()))
    for visit_id in dict.fromkeys(visits):
        visit = reading.base.facts[visit_id]
        if _is_in(text, visit.event.at if visit.event else ""):
            for said in _otherwise(reading, fact, visit):
                return f'{said}, unlike "{visit_id}" by the same paragraph'
    return ""


def _otherwise(reading: Reading, fact: Fact, visit: Fact) -> Iterator[str]:
    people = [one for one in slots_of(fact.text) if one in reading.base.names]
    guests = visit.event.who if visit.event else ()
    if not fact.date or not visit.date:
        return
    apart = max(fact.date.first - visit.date.last, visit.date.first - fact.date.last).days
    for one in people:
        if one in guests and 0 < apart <= _NEAR:
            yield f'has "{one}" there in {fact.date}'
        elif apart <= 0 and not set(guests) & set(people) and _is_same_post(reading, one, guests):
            yield f'has "{one}" there'


def _is_same_post(reading: Reading, one: str, guests: tuple[str, ...]) -> bool:
    names = reading.base.names
    return bool(names[one].role) and any(names[one].role == names[who].role for who in guests)


def _is_in(text: str, country: str) -> bool:
    """Whether a text sets something in that country."""
    return any(
        code == country and _IN.search(text[:start]) for start, code in places_in(text) if country
    )
