"""Facts that say the same of one thing but for one number, or one day: they disagree unseen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise
from typing import TypeAlias

from brief.check.reading import Reading
from brief.facts import Fact
from brief.facts.rounding import same_value
from brief.late import NamedTuple, dataclass, pattern
from brief.prose import WORD, fold
from brief.prose.dates_said import DateSaid, dates_in
from brief.prose.months import ENGLISH
from brief.prose.numbers_said import COUNTS, find_numbers
from brief.prose.places import country_names_in
from brief.prose.stems import stem_of
from brief.rules import WARNING, Finding, Rule

_OURS = {"judgement", "assumption"}
_FEWEST = 4
"""Words that tell of one thing, since few words tell of many."""
_CLAUSE = pattern(
    r"(?:[;:]|[.!?](?=\s[A-Z\u201c(])|,(?=\s(?:and|but|while|whereas|which|where|who|since)\b))\s"
)
_TO = pattern(r"\b(?P<way>to|from|by|against)\s(?:the\s)?(?P<whom>[A-Z]\w+)")
"""Who sold to whom: a name behind another word is in another part."""
_ROUGH = pattern(
    r"\b(?:about|around|some|nearly|almost|over|more|less|fewer|under|least|most|roughly|circa|estimated)\b"
)
_EMPTY = frozenset(
    "a an the of in on at to from by for with and or as that which it its their his her was were"  # noqa: SIM905 - a row of words
    " is are be been has have had did do does there then this these those says said say told puts"
    " put gives gave according account count who whom about around some nearly almost roughly on"
    " into up".split()
)
_DEEDS = """
    approved passed adopted endorsed carried ratified
    closed shut
    opened inaugurated
    established founded created
    came arrived reached
    began started launched
    ended ceased expired lapsed
    joined acceded entered
    abolished repealed
"""
_VARY = _EMPTY.union(_DEEDS.split(), COUNTS, map(str.lower, ENGLISH))
"""Words that another may stand for, numbers and months."""
_LONG = pattern(r"\b[a-z]{4,}")
_SAME_DEED = {
    stem_of(verb): stem_of(row.split()[0]) for row in _DEEDS.split("\n") for verb in row.split()
}
"""By its stem, a verb that says the same as another."""
_ONCE = frozenset(
    map(stem_of, ("closed", "opened", "established", "abolished", "joined", "died", "born"))
)
"""What one thing does once: a visit comes again."""
_When: TypeAlias = tuple[int, int, int]


class _Clause(NamedTuple):
    """The words that tell of what it is, its numbers and days."""

    words: frozenset[str]
    numbers: tuple[Decimal, ...]
    dates: tuple[_When, ...]
    rough: bool


@dataclass(frozen=True, slots=True)
class _Told:
    """A clause of a fact."""

    fact: str
    clause: _Clause


def _said_twice(reading: Reading) -> Iterator[Finding]:
    """Each is set beside the first that has its words, and beside its neighbour."""
    told: set[str] = set()
    for group in _of_one_thing(reading):
        for before, here in pairwise(group):
            for other in dict.fromkeys((group[0], before)):
                if here.fact not in told and _contradict(reading, other, here):
                    told.add(here.fact)
                    home = ("facts", here.fact)
                    differ = _apart(other.clause, here.clause)
                    said = f'"{here.fact}" and "{other.fact}" say the same but for {differ}'
                    yield Finding(home, said, "", (home, ("facts", other.fact)))


def _of_one_thing(reading: Reading) -> Iterator[list[_Told]]:
    """Clauses that tell of one thing; only those that share their nouns are looked at closely."""
    near: defaultdict[frozenset[str], list[tuple[str, str]]] = defaultdict(list)
    for fact_id, fact in reading.base.facts.items():
        if fact.kind not in _OURS:
            for clause in _CLAUSE.split(reading.text(fact_id)):
                near[_nouns(clause)].append((fact_id, clause))
    for alike in near.values():
        groups: defaultdict[frozenset[str], list[_Told]] = defaultdict(list)
        for fact_id, clause in alike if len(alike) > 1 else ():
            read = _read(clause, reading.base.facts[fact_id], reading.base.brief.language)
            if len(read.words) >= _FEWEST and (read.numbers or read.dates):
                groups[read.words].append(_Told(fact_id, read))
        yield from groups.values()


def _nouns(clause: str) -> frozenset[str]:
    """The beginnings of words that are the same where one thing is told of."""
    return frozenset([word[:5] for word in _LONG.findall(clause.lower()) if word not in _VARY])


def _read(clause: str, fact: Fact, language: str) -> _Clause:
    days = dates_in(clause, language)
    numbers = [
        one for one in find_numbers(clause) if all(not d.start <= one.start < d.end for d in days)
    ]
    spans = [*((one.start, one.end) for one in days), *((one.start, one.end) for one in numbers)]
    when = tuple(map(_parts, days)) or _date_of(fact)
    values = tuple(one.value for one in numbers)
    return _Clause(_words(clause, spans), values, when, bool(_ROUGH.search(clause)))


def _words(clause: str, spans: Iterable[tuple[int, int]]) -> frozenset[str]:
    """What it is about: its words, which state stands first, and to whom prepositions lead."""
    for start, end in spans:
        clause = clause[:start] + " " * (end - start) + clause[end:]
    plain = (word for word in WORD.findall(fold(clause)) if word not in _EMPTY)
    stems = {_SAME_DEED.get(stem, stem) for stem in map(stem_of, plain)}
    states = [code for _, _, code in country_names_in(clause)]
    if len(states) > 1:
        stems.add(f"first {states[0]}")
        stems.update(f"{one['way']} {one['whom']}" for one in _TO.finditer(clause))
    return frozenset(stems)


def _parts(day: DateSaid) -> _When:
    return day.year, day.month, day.day


def _date_of(fact: Fact) -> tuple[_When, ...]:
    """The date of a fact whose clause has none, as exactly as it is known."""
    if not fact.date:
        return ()
    first, last = fact.date.first, fact.date.last
    if first == last:
        return ((first.year, first.month, first.day),)
    ends = [(day.year, day.month if first.year == last.year else 0, 0) for day in (first, last)]
    return ((first.year, 0, 0),) if ends[0][0] == ends[1][0] and ends[0] != ends[1] else tuple(ends)


def _contradict(reading: Reading, one: _Told, other: _Told) -> bool:
    if one.fact == other.fact or reading.settled_by(one.fact, other.fact):
        return False
    mine, its = (reading.base.facts[told.fact] for told in (one, other))
    if mine.about != its.about or any(f.measure for x in (mine, its) for f in x.figures.values()):
        return False
    return bool(_apart(one.clause, other.clause))


def _apart(one: _Clause, other: _Clause) -> str:
    """The one number or day in which they differ; "" where there is none, or more."""
    if _is_one_time(one.dates, other.dates):
        return _other_number(one, other)
    if sorted(one.numbers) == sorted(other.numbers) and not one.words.isdisjoint(_ONCE):
        return "the date"
    return ""


def _is_one_time(one: tuple[_When, ...], other: tuple[_When, ...]) -> bool:
    def fits(day: _When, others: tuple[_When, ...]) -> bool:
        return any(
            all(a == b or not a or not b for a, b in zip(day, two, strict=True)) for two in others
        )

    return all(fits(day, other) for day in one) and all(fits(day, one) for day in other)


def _other_number(one: _Clause, other: _Clause) -> str:
    mine = [value for value in one.numbers if value not in other.numbers]
    its = [value for value in other.numbers if value not in one.numbers]
    if len(mine) != 1 or len(its) != 1 or len(one.numbers) != len(other.numbers):
        return ""
    if same_value(mine[0], its[0], rounded=True) or (
        (one.rough or other.rough) and min(mine[0], its[0]) * 10 > max(mine[0], its[0]) * 9
    ):
        return ""
    return f"{mine[0].normalize():f} and {its[0].normalize():f}"


SAID_TWICE = Rule(
    "said-twice",
    WARNING,
    "Facts that say the same of one thing have the same numbers and days, or a conflict record.",
    "add a record under conflicts, mend one, or tell two things apart by about:",
    "ICD 203, D.6.e.(6): significant contrary information is acknowledged, not averaged.",
    _said_twice,
    in_english=True,
)
