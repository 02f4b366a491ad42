"""Contested is contested everywhere: what repeats one side of a conflict, the record names too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator

from brief.check.reading import Reading
from brief.facts import Conflict, Fact, FactBase
from brief.facts.dates import Date
from brief.prose import WORD, fold
from brief.rules import WARNING, Finding, Rule

_OURS = {"judgement", "assumption"}
_SAID = {"statement", "other"}
"""Kinds of event that do not tell one from another."""
_STEM = 5
_ALIKE = 2


def _elsewhere(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    near = _by_likeness(base)
    for conflict_id, conflict in base.conflicts.items():
        named = {*conflict.facts, *conflict.also}
        told: set[str] = set()
        for side in conflict.facts:
            alike = dict.fromkeys(f for key in _likeness(base.facts[side]) for f in near[key])
            for other in alike:
                if other not in named | told and _repeats(base, conflict, side, other):
                    told.add(other)
                    home = ("facts", other)
                    said = f'"{other}" can say what "{side}" says, which "{conflict_id}" contests'
                    yield Finding(home, said, "", (home, ("conflicts", conflict_id)))


def _by_likeness(base: FactBase) -> defaultdict[Hashable, list[str]]:
    found: defaultdict[Hashable, list[str]] = defaultdict(list)
    for fact_id, fact in base.facts.items():
        if fact.kind not in _OURS:
            for key in _likeness(fact):
                found[key].append(fact_id)
    return found


def _likeness(fact: Fact) -> Iterator[Hashable]:
    """What two facts that tell one thing share: a kind of event and its parties, or a paragraph."""
    event = fact.event if fact.event and fact.event.kind not in _SAID else None
    if fact.date and event:
        yield event.kind, event.at, event.from_, frozenset(event.who)
    for cited in fact.cite:
        when = fact.date.first.year if fact.date else (event and event.kind)
        yield cited.source, cited.locator, when


def _repeats(base: FactBase, conflict: Conflict, side: str, other: str) -> bool:
    """Whether they can be one thing: of one time and kind, and not said to be about two."""
    one, two = base.facts[side], base.facts[other]
    if two.about and two.about not in {base.facts[fact].about for fact in conflict.facts}:
        return False
    kinds = {fact.event.kind for fact in (one, two) if fact.event}
    if len(kinds) > 1:
        return False
    if one.date is None or two.date is None:
        return one.date == two.date and (bool(kinds) or _says_the_same(one.text, two.text))
    both = bool(one.event and two.event)
    same = both or str(one.date) == str(two.date) or _says_the_same(one.text, two.text)
    return same and _overlap(one.date, two.date)


def _says_the_same(one: str, two: str) -> bool:
    """Whether most words that carry the sense of the shorter text are in the other."""
    ours, theirs = (
        {word[:_STEM] for word in WORD.findall(fold(text)) if len(word) >= _STEM}
        for text in (one, two)
    )
    shared = len(ours & theirs)
    return shared >= _ALIKE and shared > min(len(ours), len(theirs)) / 2


def _overlap(one: Date, other: Date) -> bool:
    return one.first <= other.last and other.first <= one.last


RULES = (
    Rule(
        "contested-elsewhere",
        WARNING,
        "What repeats one side of a conflict is named in its record, and so marked in print.",
        "name it under also: of the record, or give it an about: of its own",
        "ICD 203, D.6.e.(6): contrary information is acknowledged wherever the point is made.",
        _elsewhere,
    ),
)
