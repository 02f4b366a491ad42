"""Counts of what a record itself has: its paragraphs, its accounts, what a source relies on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from brief.check.counted_sources import reasons_in
from brief.check.reading import Reading
from brief.facts.cited_text import citations_behind, citations_of
from brief.late import pattern
from brief.prose.numbers_said import find_numbers
from brief.rules import WARNING, Finding, Rule

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
        for found in _ALL.finditer(text):
            if _value(found["count"]) > len((*conflict.facts, *conflict.also)):
                said = f'"{path[1]}" says "{found[0]}", but has {len(conflict.facts)} sides'
                yield Finding(path, said, "", (path[:2],))
    yield from _relied_on(reading)


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


def _value(count: str) -> int:
    return 2 if count == "both" else int(find_numbers(count)[0].value)


PARTS_COUNTED: Rule[Reading] = Rule(
    "parts-counted",
    WARNING,
    "A reason or a descriptor counts no more paragraphs, sides or origins than its record has.",
    "mend the count, or cite the others",
    "ICD 206: what a reason weighs is in the record, for the next reader to weigh again.",
    _parts_counted,
    in_english=True,
)
