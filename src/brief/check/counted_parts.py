"""Counts of what a record itself has: its paragraphs, its accounts, what a source relies on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from brief.check.counted_sources import reasons_in
from brief.check.listed_parts import lists_miscounted
from brief.check.reading import Reading
from brief.facts.cited_text import citations_behind, citations_of
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose.alternatives import Listed
from brief.prose.numbers_said import find_numbers
from brief.rules import WARNING, Finding, Rule, of_fact

_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_PARAGRAPHS = pattern(rf"\bin\s(?P<count>{_NUMBERS})\s(?:of\sits\s)?paragraphs\b")
_ALL = pattern(
    rf"\b(?:has|have|holds?|says?|gives?|tells?|prints?)\s(?:all\s)?(?P<count>both|{_NUMBERS})(?P<of>\s(?:of\sthem|views|accounts|sides))?(?=[,.;]|\sand\b)"
)
_RESTS = pattern(
    rf"\b(?:rests?|relies|rely|leans?|draws?|based|depends?)\s(?:wholly\s|only\s|largely\s)?(?:up)?on\s"
    rf"(?P<count>{_NUMBERS})\s(?:\w+\s){{0,2}}?"
    r"(?:reports?|sources?|statements?|newspapers(?!\sreports)|articles?|agencies|institutes?|accounts?|papers?)\b"
)

_KINDS = (
    "analysts", "experts", "commentators", "writers", "officials", "ministers", "scholars",
    "journalists", "diplomats", "academics", "economists",
)  # fmt: skip
_PEOPLE = Listed(
    _KINDS,
    lambda: rf"\b(?P<count>(?i:{_NUMBERS}))\s(?P<who>(?:[A-Z][\w-]+\s)(?:{'|'.join(_KINDS)}))\b",
    flags=0,
)
"""So many people of one country: two Israeli analysts."""
_YEAR = pattern(r"\b(?:1[89]|20)\d\d\b")
_LATER = pattern(
    rf"\b(?P<count>{_NUMBERS}|\d{{1,2}}|(?:a|one)(?=\syear\b))\syears?\s(?:later|earlier|after|before)\b"
)
_HERE = pattern(
    rf"\b(?i:the|all)\s(?P<count>{_NUMBERS})\ssources\s(?:here|used|cited|held\shere|there\sare)\b"
    r"(?!\s(?:on|about|for|from|with|that|which|who|in)\b)"
)


def _parts_counted(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    for path, text, _ in reasons_in(reading) if reading.in_english else ():
        if path[0] != "conflicts":
            continue
        conflict = base.conflicts[str(path[1])]
        cited = [one for fact in conflict.facts for one in citations_of(base, fact)]
        cited += citations_behind(base, conflict.because)
        places = {(one.source, one.locator) for one in cited}
        for found in _PARAGRAPHS.finditer(text):
            there = max(Counter(one for one, _ in places).values(), default=0)
            if _value(found["count"]) > there:
                said = f'"{path[1]}" speaks of {found["count"]} paragraphs, but rests on {there}'
                yield Finding(path, said, "", (path[:2],))
        yield from _years_later(reading, path, text, {one.source for one in cited})
        for found in _ALL.finditer(text):
            if _value(found["count"]) > len((*conflict.facts, *conflict.also)):
                said = f'"{path[1]}" says "{found[0]}", but has {len(conflict.facts)} sides'
                yield Finding(path, said, "", (path[:2],))
    yield from _relied_on(reading)
    yield from _people_quoted(reading)
    yield from _sources_here(reading)
    for fact_id, fact in base.facts.items() if reading.in_english else ():
        for listed, there in lists_miscounted(fact.text):
            yield of_fact(fact_id, f'"{fact_id}" says "{listed}", which are {there}', "text")


def _relied_on(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items() if reading.in_english else ():
        for found in _RESTS.finditer(source.descriptor):
            there = len(source.relies_on)
            if there and _value(found["count"]) > there:
                said = (
                    f'the descriptor of "{source_id}" says "{found[0]}", but it relies on {there}'
                )
                yield Finding(
                    ("sources", source_id, "descriptor"), said, "", (("sources", source_id),)
                )


def _people_quoted(reading: Reading) -> Iterator[Finding]:
    """A descriptor has as many Israeli analysts as what rests on its source has."""
    counted: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for source_id, text in _resting(reading) if reading.in_english else ():
        for found in _PEOPLE.finditer(text):
            counted[source_id, found["who"].lower()].add(_value(found["count"].lower()))
    for source_id, source in reading.base.sources.items() if counted else ():
        for found in _PEOPLE.finditer(source.descriptor):
            there = counted.get((source_id, found["who"].lower()))
            if there and _value(found["count"].lower()) not in there:
                said = (
                    f'the descriptor of "{source_id}" says "{found[0]}",'
                    f" what rests on it {min(there)}"
                )
                home: Path = ("sources", source_id)
                yield Finding((*home, "descriptor"), said, "", (home,))


def _resting(reading: Reading) -> Iterator[tuple[str, str]]:
    """Sources, each with the texts of facts and the reasons that rest on it."""
    for _, text, sources in reasons_in(reading):
        yield from ((one, text) for one in sources if any(_PEOPLE.finditer(text)))
    for fact_id, fact in reading.base.facts.items():
        if len(fact.cite) and any(_PEOPLE.finditer(fact.text)):
            yield from ((one.source, reading.text(fact_id)) for one in fact.cite)


def _years_later(reading: Reading, path: Path, text: str, sources: set[str]) -> Iterator[Finding]:
    """So many years between what a record has: its sources, its facts, its own words."""
    base, conflict = reading.base, reading.base.conflicts[str(path[1])]
    dates = [base.facts[fact].date for fact in (*conflict.facts, *conflict.also)]
    dates += [base.sources[one].issued for one in sources]
    said = [int(year) for one in (text, conflict.question) for year in _YEAR.findall(one)]
    years = {*said, *(day.year for one in dates if one for day in (one.first, one.last))}
    apart = {abs(one - other) for one in years for other in years}
    for found in _LATER.finditer(text) if len(years) > 1 else ():
        one_year = found["count"].lower() in {"a", "one"}
        count = 1 if one_year else _value(found["count"].lower())
        if not any(abs(count - one) <= 1 for one in apart if one):
            told = f'"{path[1]}" says "{found[0]}", which no two of its dates are apart'
            yield Finding(path, told, "", (path[:2],))


def _sources_here(reading: Reading) -> Iterator[Finding]:
    """A reason that speaks of the two sources here has no third."""
    for path, text, sources in reasons_in(reading) if reading.in_english else ():
        for found in _HERE.finditer(text):
            count = _value(found["count"].lower())
            if count < len(sources) and count != len(reading.base.sources):
                said = f'"{path[1]}" speaks of {found[0]}, but rests on {len(sources)}'
                yield Finding(path, said, "", (path[:2],))


def _value(count: str) -> int:
    return 2 if count == "both" else int(find_numbers(count)[0].value)


PARTS_COUNTED: Rule[Reading] = Rule(
    "parts-counted",
    WARNING,
    "A reason or a descriptor counts no more parts than its record has, a text those it lists.",
    "mend the count, or cite the others",
    "ICD 206: what a reason weighs is in the record, for the next reader to weigh again.",
    _parts_counted,
    in_english=True,
)
