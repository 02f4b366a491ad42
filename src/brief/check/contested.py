"""Contested is contested everywhere: what repeats one side of a conflict, the record names too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator

from brief.check.reading import Reading
from brief.facts import Conflict, Fact, FactBase
from brief.facts.dates import Date
from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.scaled import measured_in
from brief.rules import WARNING, Finding, Rule

_OURS = {"judgement", "assumption"}
_SAID = {"statement", "other"}
"""Kinds of event that do not tell one from another."""
_STAYS = frozenset(["visit", "meeting", "summit"])
"""What one stay of somebody may be called."""
_RANGE = pattern(r"(?P<what>para|p|art|sec)s?p? ?(?P<first>\d+)[-\u2013](?P<last>\d+)")
_MOST = 20
"""Paragraphs of a range that are looked at each: a longer one is a whole document."""
_STEM = 5
_LEAST = 4
_EMPTY = frozenset("that with from have this than were been will each under which".split())  # noqa: SIM905 - a row of words
"""Words of the grammar among those that are long enough to carry a sense."""
_ALIKE, _MOST_OF = 2, 0.75
"""Words that two texts share, and their part where only one of them has a date."""


def _elsewhere(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    near = _by_likeness(base) if base.conflicts else {}
    for conflict_id, conflict in base.conflicts.items():
        named = {*conflict.facts, *conflict.also}
        told: set[str] = set()
        for side in conflict.facts:
            alike = (one for key in _likeness(base, side) for one in near.get(key, ()))
            for other in dict.fromkeys(alike):
                if other not in named | told and (
                    _repeats(base, conflict, side, other)
                    or _is_on_the_matter(reading, conflict, side, other)
                ):
                    told.add(other)
                    home = ("facts", other)
                    said = f'"{other}" can say what "{side}" says, which "{conflict_id}" contests'
                    yield Finding(home, said, "", (home, ("conflicts", conflict_id)))


def _by_likeness(base: FactBase) -> defaultdict[Hashable, list[str]]:
    found: defaultdict[Hashable, list[str]] = defaultdict(list)
    for fact_id, fact in base.facts.items():
        if fact.kind not in _OURS:
            for key in _likeness(base, fact_id):
                found[key].append(fact_id)
    return found


def _likeness(base: FactBase, fact_id: str) -> Iterator[Hashable]:
    """What two facts that tell one thing share: an event, a paragraph, or what they measure."""
    fact = base.facts[fact_id]
    event = fact.event if fact.event and fact.event.kind not in _SAID else None
    if fact.date and event:
        kind = "stay" if event.kind in _STAYS else event.kind
        yield from ((kind, one) for one in event.who)
        yield kind, event.at, event.from_
    for cited in fact.cite:
        when = fact.date.first.year if fact.date else None
        for point in _points(cited.locator):
            yield cited.source, point, when
            yield cited.source, point, "whenever"
    yield from _measured(base, fact_id)


def _points(locator: str) -> Iterator[str]:
    """Each paragraph or page of a place: paras 3-5 are three."""
    found = _RANGE.fullmatch(locator)
    first, last = (int(found["first"]), int(found["last"])) if found else (0, -1)
    if found and first <= last <= first + _MOST:
        yield from (f"{found['what']} {number}" for number in range(first, last + 1))
    else:
        yield locator


def _measured(base: FactBase, fact_id: str) -> Iterator[Hashable]:
    """What it measures, with each value: another value is told as a measure of its own."""
    fact = base.facts[fact_id]
    for name, figure in fact.figures.items():
        if figure.measure and (period := fact.period_of(name)):
            kind, scale = measured_in(figure.unit)
            value = base.figure(fact_id, name) * scale
            yield figure.measure.casefold(), figure.flow, period, kind, figure.base, value


def _repeats(base: FactBase, conflict: Conflict, side: str, other: str) -> bool:
    """Whether they can be one thing: of one time and kind, and not said to be about two."""
    one, two = base.facts[side], base.facts[other]
    if two.about and two.about not in {base.facts[fact].about for fact in conflict.facts}:
        return False
    if not set(_measured(base, side)).isdisjoint(_measured(base, other)):
        return True
    if one.event and two.event and not _is_one_event(one, two):
        return False
    both = bool(one.event and two.event)
    if one.date is None or two.date is None:
        if one.date == two.date and bool(one.event) == bool(two.event):
            return both or _says_the_same(one.text, two.text)
        return _says_the_same(one.text, two.text, _MOST_OF) and _cite_one(one, two)
    same = both or _says_the_same(one.text, two.text) or _is_one_date(one.date, two.date)
    return same and one.date.overlaps(two.date)


def _is_on_the_matter(reading: Reading, conflict: Conflict, side: str, other: str) -> bool:
    """Whether one without a date, of a side's own paragraph, has what all of the sides speak of."""
    facts = reading.base.facts
    one, two = facts[side], facts[other]
    if one.date or two.date or one.event or two.event or not _cite_one(one, two):
        return False
    if one.kind != two.kind and {one.kind, two.kind} != {"fact", "claim"}:
        return False  # what a source quotes is no view on it
    if two.about and two.about not in {facts[fact].about for fact in conflict.facts}:
        return False
    matter = frozenset.intersection(*(_sense(reading.text(fact)) for fact in conflict.facts))
    shared = matter & _sense(reading.text(other))
    return len(matter) > _ALIKE and len(shared) >= _ALIKE and len(shared) > len(matter) / 2


def _sense(text: str) -> frozenset[str]:
    """The words that tell the matter: no names, and none of the grammar."""
    plain = (one for one in WORD.findall(text) if not one[0].isupper() and len(one) >= _LEAST)
    words = map(fold, plain)
    return frozenset(word[:_STEM] for word in words if word not in _EMPTY)


def _is_one_event(one: Fact, two: Fact) -> bool:
    """Whether what is told of two events can be of one: its kind, who was there, and where."""
    mine, its = one.event, two.event
    if not mine or not its or not one.date or not two.date:
        return bool(mine and its and mine.kind == its.kind)
    if mine.kind != its.kind:
        days = {one.date.precision, two.date.precision} == {"day"} and bool(mine.who)
        if not (days and mine.who and {mine.kind, its.kind} <= _STAYS and mine.at == its.at):
            return False
    apart = (mine.at and its.at and mine.at != its.at, mine.from_ and its.from_ != mine.from_)
    known = set(mine.who) <= set(its.who) or set(its.who) <= set(mine.who)
    whole = bool(mine.who) == bool(its.who) or {one.date.precision, two.date.precision} == {"day"}
    return known and whole and not apart[0] and not (its.from_ and apart[1])


def _is_one_date(one: Date, two: Date) -> bool:
    """Whether they are one date, since then or on it, or a day and its month, no year."""
    exact = {one.precision, two.precision} <= {"day", "month"}
    return exact or str(one).removesuffix("/..") == str(two).removesuffix("/..")


def _cite_one(one: Fact, two: Fact) -> bool:
    mine, its = (
        {(c.source, p) for c in fact.cite for p in _points(c.locator)} for fact in (one, two)
    )
    return not mine.isdisjoint(its)


def _says_the_same(one: str, two: str, least: float = 0.5) -> bool:
    """Whether most words that carry the sense of the shorter text are in the other."""
    ours, theirs = (
        {word[:_STEM] for word in WORD.findall(fold(text)) if len(word) >= _STEM}
        for text in (one, two)
    )
    shared = len(ours & theirs)
    return shared >= _ALIKE and shared > min(len(ours), len(theirs)) * least


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
