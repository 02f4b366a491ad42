"""Rules on conflicts: where two facts differ, a record says so, and both sides are printed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from typing import TypeAlias

from brief.check.reading import Reading
from brief.check.two_events import opens_two_things, tell_of_two, way_of
from brief.facts import Conflict, Event, Fact
from brief.facts.dates import Date
from brief.facts.rounding import same_value
from brief.late import pattern
from brief.prose.places import countries_in, country_names_in
from brief.prose.scaled import measured_in
from brief.rules import ERROR, WARNING, Finding, Rule, of_conflict, of_fact

_ONCE = {"embassy", "opening", "appointment"}
"""Kinds of event that one set of parties has once; visits come again."""
_COMES_AGAIN = {"visit", "summit", "meeting", "agreement", "sanction"}
_NEAR = timedelta(days=10)
_UNDECIDED = ("none", "neither", "no side", "not preferred", "undecided")

_ASKED = pattern(
    r"(?:Was|Is|Were|Are|Did|Does|Do|Has|Had|Have|Will|Would|Can|Could)\s(?:the\s)?"
    r"(?P<who>[A-Z]\w+(?:\s[A-Z]\w+){0,2})\s(?![A-Z])"
)
"""Of whom a question asks."""

_Differs: TypeAlias = Callable[[Fact, Fact], bool]
_Measured: TypeAlias = tuple[str, str, str, str, str]
"""A measure, its flow, its period, what it counts, its base."""
_Value: TypeAlias = tuple[str, str, Decimal, bool]
"""A fact, its figure, the value in ones, whether it is rounded."""


def _same_about(reading: Reading) -> Iterator[Finding]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for fact_id, fact in reading.base.facts.items():
        if fact.about:
            groups[fact.about].append(fact_id)
    for about, ids in groups.items():
        yield from _unsettled(reading, ids, f'both are about "{about}"', _facts_differ)


def _unsettled(reading: Reading, ids: list[str], why: str, differs: _Differs) -> Iterator[Finding]:
    """Each fact of a group that differs from the one it is first set against, unless recorded.

    Sets each beside the first and beside its neighbour, not all beside all: a group that is told
    once is enough, and ten thousand facts about one thing stay quick.
    """
    facts = reading.base.facts
    for before, here in pairwise(ids):
        others = (ids[0], before)
        for other in dict.fromkeys(others):
            if differs(facts[other], facts[here]) and not _settled(
                reading, (other, here), lambda one, side: not differs(facts[one], facts[side])
            ):
                said = f'"{here}" and "{other}" differ without a conflict record: {why}'
                yield _both(here, other, said)
                break


def _settled(reading: Reading, both: tuple[str, str], repeats: Callable[[str, str], bool]) -> bool:
    """Whether a conflict record names both, each as a side or as what repeats a side indeed."""
    for conflict_id in reading.settled_by(*both):
        sides = reading.base.conflicts[conflict_id].facts
        if all(one in sides or any(repeats(one, side) for side in sides) for one in both):
            return True
    return False


def _both(here: str, other: str, message: str) -> Finding:
    home = ("facts", here)
    return Finding(home, message, "", (home, ("facts", other)))


def _facts_differ(one: Fact, other: Fact) -> bool:
    """Whether two facts about one thing tell two things: only equal figures tell that they do not.

    Two that agree are one fact with two citations.
    """
    shared = one.figures.keys() & other.figures.keys()
    if not shared:
        return True
    pairs = ((one.figures[name], other.figures[name]) for name in shared)
    return any((a.unit, a.value) != (b.unit, b.value) for a, b in pairs)


def _overlap(one: Date, other: Date) -> bool:
    return one.first <= other.last and other.first <= one.last


def _same_figure(reading: Reading) -> Iterator[Finding]:
    groups: defaultdict[_Measured, list[_Value]] = defaultdict(list)
    for fact_id, name, figure in reading.figures():
        period = reading.base.facts[fact_id].period_of(name)
        if figure.measure and period:
            kind, scale = measured_in(figure.unit)
            key = (figure.measure.casefold(), figure.flow, period, kind, figure.base.casefold())
            value = reading.base.figure(fact_id, name) * scale
            groups[key].append((fact_id, name, value, figure.approx))
    for key, group in groups.items():
        yield from _values_differ(reading, key, group)


def _values_differ(reading: Reading, key: _Measured, group: list[_Value]) -> Iterator[Finding]:
    def repeats(one: str, other: str) -> bool:
        mine, its = ([value for value in group if value[0] == id_] for id_ in (one, other))
        return any(_same(value, side) for value in mine for side in its)

    first = group[0]
    for here in group[1:]:
        both = (first[0], here[0])
        if _same(first, here) or (both[0] != both[1] and _settled(reading, both, repeats)):
            continue
        what = " ".join(filter(None, key[:3]))
        said = f'"{here[0]}.{here[1]}" and "{first[0]}.{first[1]}" are both {what}, but differ'
        home = ("facts", here[0])
        yield Finding((*home, "figures", here[1]), said, "", (home, ("facts", first[0])))


def _same(one: _Value, other: _Value) -> bool:
    return same_value(one[2], other[2], rounded=one[3] or other[3])


def _same_event(reading: Reading) -> Iterator[Finding]:
    """Of one kind, place and parties; facts that say of two things what they are about are two."""
    groups: defaultdict[tuple[str, str, str, tuple[str, ...]], defaultdict[str, list[str]]] = (
        defaultdict(_lists)
    )
    for fact_id, fact in reading.base.facts.items():
        event = fact.event
        if event and event.kind in _ONCE and fact.date and _parties(event):
            key = (event.kind, event.at, event.from_, _parties(event))
            groups[key][fact.about].append(fact_id)
    for (kind, *_), subjects in groups.items():
        unnamed = subjects.pop("", [])
        for ids in (unnamed, *([*unnamed[:1], *named] for named in subjects.values())):
            yield from _unsettled(reading, ids, f"one {kind} has one date", _dates_differ)


def _lists() -> defaultdict[str, list[str]]:
    return defaultdict(list)


def _parties(event: Event) -> tuple[str, ...]:
    return tuple(sorted({*event.who, event.from_, event.at} - {""}))


def _dates_differ(one: Fact, other: Fact) -> bool:
    if not (one.date and other.date) or _overlap(one.date, other.date):
        return False
    return not opens_two_things(one, other)


def _near_event(reading: Reading) -> Iterator[Finding]:
    """Two events of one kind and one set of parties within days are often one with two dates."""
    groups: defaultdict[Hashable, list[str]] = defaultdict(list)
    for fact_id, fact in reading.base.facts.items():
        event = fact.event
        if event and fact.date and event.kind in _COMES_AGAIN and _parties(event):
            groups[event.kind, tuple(sorted(event.who)) or way_of(event)].append(fact_id)
    for ids in groups.values():
        ids.sort(key=lambda fact_id: _first(reading, fact_id))
        yield from _unsettled(reading, ids, "they can be one event", _nearly_one)


def _first(reading: Reading, fact_id: str) -> int:
    date = reading.base.facts[fact_id].date
    return date.first.toordinal() if date else 0


def _nearly_one(one: Fact, other: Fact) -> bool:
    if not (one.date and other.date and one.event and other.event) or tell_of_two(one, other):
        return False
    if _overlap(one.date, other.date):
        return bool(one.event.at and other.event.at and one.event.at != other.event.at)
    gap = max(one.date.first - other.date.last, other.date.first - one.date.last)
    return gap <= _NEAR and one.event.at == other.event.at


def _undecided(reading: Reading) -> Iterator[Finding]:
    for conflict_id, conflict in reading.base.conflicts.items() if reading.in_english else ():
        because = conflict.because.text.casefold()
        if not conflict.prefer and not any(word in because for word in _UNDECIDED):
            said = f'the conflict "{conflict_id}" prefers no side and does not say so'
            yield of_conflict(conflict_id, said, "because")


def _one_subject(reading: Reading) -> Iterator[Finding]:
    for conflict_id, conflict in reading.base.conflicts.items():
        facts = [reading.base.facts[fact_id] for fact_id in conflict.facts]
        if not set.intersection(*(_subjects(fact) for fact in facts)):
            said = f'the facts of the conflict "{conflict_id}" are not about one thing'
            yield of_conflict(conflict_id, said, "facts")
        for fact_id in _without_asked(reading, conflict) if reading.in_english else ():
            said = f'"{fact_id}" does not name the state of which "{conflict_id}" asks'
            yield of_fact(fact_id, said, "text")


def _without_asked(reading: Reading, conflict: Conflict) -> Iterator[str]:
    """Sides that name another state, but not the one with which the question begins."""
    found = _ASKED.match(conflict.question)
    asked = countries_in(found["who"]) if found else frozenset()
    for fact_id in conflict.facts if len(asked) == 1 else ():
        named = {code for _, _, code in country_names_in(reading.text(fact_id))}
        if named and named.isdisjoint(asked):
            yield fact_id


def _subjects(fact: Fact) -> set[str]:
    """What a fact is about: what it says itself, or what its figures measure and its event is."""
    if fact.about:
        return {f"about {fact.about}"}
    measures = {f"measure {figure.measure} {figure.flow}" for figure in fact.figures.values()}
    return measures | ({f"event {fact.event.kind}"} if fact.event else set())


def _both_printed(reading: Reading) -> Iterator[Finding]:
    printed = reading.printed
    for conflict_id, conflict in reading.base.conflicts.items() if printed else ():
        missing = [fact for fact in conflict.facts if printed and fact not in printed.facts]
        if missing and len(missing) < len(conflict.facts):
            said = f'of the conflict "{conflict_id}", {_names(missing)} is not printed'
            yield of_conflict(conflict_id, said)


def _names(ids: Iterable[str]) -> str:
    return ", ".join(f'"{one}"' for one in ids)


def _one_conflict(reading: Reading) -> Iterator[Finding]:
    for fact_id, conflicts in reading.conflicts_of.items():
        preferring = sorted(one for one in conflicts if _prefers(reading, one, fact_id))
        against = sorted(one for one in conflicts if _prefers_other(reading, one, fact_id))
        if preferring and against:
            said = f'"{fact_id}" is preferred in "{preferring[0]}", but not in "{against[0]}"'
            yield of_fact(fact_id, said)


def _prefers(reading: Reading, conflict: str, fact: str) -> bool:
    return reading.base.conflicts[conflict].prefer == fact


def _prefers_other(reading: Reading, conflict: str, fact: str) -> bool:
    return reading.base.conflicts[conflict].prefer not in {"", fact}


_CONTRARY = "ICD 203, D.6.e.(6): significant contrary information is acknowledged, not averaged."

RULES = (
    Rule(
        "same-about",
        ERROR,
        "Facts about one thing that differ have a conflict record.",
        "add a record under conflicts, or give them another about",
        _CONTRARY,
        _same_about,
    ),
    Rule(
        "same-measure",
        ERROR,
        "One measure of one flow in one year, or part of one, has one value, or a conflict record.",
        "add a record under conflicts, or mend the figure",
        "UK statistics guidance: one published figure for one thing, differences explained.",
        _same_figure,
    ),
    Rule(
        "same-event",
        ERROR,
        "An embassy, an opening or an appointment has one date, or a conflict record.",
        "add a record under conflicts, mend the date, or tell two things apart by about:",
        _CONTRARY,
        _same_event,
    ),
    Rule(
        "near-event",
        WARNING,
        "Like events of the same parties within ten days, or at two places at once, are looked at.",
        "add a record under conflicts, or waive it if they are two events",
        _CONTRARY,
        _near_event,
    ),
    Rule(
        "one-subject",
        WARNING,
        "A conflict record joins facts about one thing.",
        "give them one about:, or take out the one that does not belong",
        "ICD 203, D.6.e.(6): argument is clear; what is weighed together answers one question.",
        _one_subject,
    ),
    Rule(
        "undecided",
        WARNING,
        "A conflict record names the preferred side, or says that none is preferred.",
        'add prefer:, or say in because that "none is preferred"',
        "ICD 203, D.6.e.(6): the reader is told what was weighed and how.",
        _undecided,
        in_english=True,
    ),
    Rule(
        "one-preference",
        WARNING,
        "A fact is not preferred in one conflict and set aside in another.",
        "settle both records the same way",
        "ICD 203, D.6.e.(6): argument is consistent.",
        _one_conflict,
    ),
    Rule(
        "both-printed",
        ERROR,
        "Where one side of a conflict is printed, all are.",
        "print every fact of the record, or include _contested.md.j2",
        "House of Commons Library, editorial policy: both views of a contested point.",
        _both_printed,
    ),
)
