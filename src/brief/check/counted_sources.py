"""The rule on how many sources agree: no more than there are, and independent only if they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts.cited_text import citations_behind, citations_of, fill_cited
from brief.facts.origins import count_independent
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose import split_sentences
from brief.prose.numbers_said import find_numbers
from brief.rules import WARNING, Finding, Rule

_KINDS = r"(?:sources|newspapers|dailies|essays|outlets|agencies|publications)"
_COUNTED = pattern(
    r"\b(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s"
    rf"(?P<alone>independent\s)?(?:(?:other|separate|different|further|quite)\s)*{_KINDS}\b",
    re.IGNORECASE,
)
_ALONE = pattern(
    r"\bindependent(?:ly)?\s(?:sources|accounts|origins|reports|witnesses)\b"
    r"|\bindependent(?:ly)?\s(?:of|from)\s(?:each other|one another)\b"
    r"|\bindependently\s(?:confirmed|reported)\b|\bconfirmed\sindependently\b",
    re.IGNORECASE,
)
_DENIED = pattern(
    r"(?:\b(?:not|no|nor|neither|never|without|hardly)\b|n['\u2019]t\b)[^.;,]*$", re.IGNORECASE
)
_AGREE = pattern(r"\s(?:\w+\s){0,2}(?:agree|say so|have it so|concur)\b")
_TWO = 2


def _sources_counted(reading: Reading) -> Iterator[Finding]:
    for path, text, sources in _reasons(reading) if reading.in_english else ():
        for found in _COUNTED.finditer(text):
            count = int(find_numbers(found["count"])[0].value)
            there = _agreeing(reading, path) if _AGREE.match(text, found.end()) else sources
            if count > len(there) and not _DENIED.search(text[: found.start()]):
                said = f'"{path[1]}" speaks of {found[0]}, but rests on {len(there)}'
                yield Finding(path, said, "", (path[:2],))
        if (alone := _ALONE.search(text)) and not _DENIED.search(text[: alone.start()]):
            count = count_independent(reading.base, sources)
            if count < _TWO:
                said = f'"{path[1]}" says "{alone[0]}", but rests on {count} independent origin'
                yield Finding(path, said, "", (path[:2],))


def _agreeing(reading: Reading, path: Path) -> frozenset[str]:
    """The sources of the preferred side, where one is; those of all else."""
    base, (kind, record) = reading.base, path[:2]
    conflict = base.conflicts[str(record)] if kind == "conflicts" else None
    facts: tuple[str, ...] = (str(record),)
    if conflict:
        facts = (conflict.prefer,) if conflict.prefer else conflict.facts
    return frozenset(one.source for fact in facts for one in citations_of(base, fact))


def _reasons(reading: Reading) -> Iterator[tuple[Path, str, frozenset[str]]]:
    """What is weighed, each with its words and the sources behind it."""
    base = reading.base
    for conflict_id, conflict in base.conflicts.items():
        cited = [c for fact in conflict.facts for c in citations_of(base, fact)]
        cited += citations_behind(base, conflict.because)
        sources = frozenset(one.source for one in cited)
        home: Path = ("conflicts", conflict_id)
        yield (*home, "because", "text"), fill_cited(base, conflict.because), sources
        yield (*home, "call"), conflict.call, sources
    for fact_id, fact in base.facts.items():
        if fact.kind == "judgement":
            sources = frozenset(one.source for one in citations_of(base, fact_id))
            sure = [one for one in split_sentences(reading.text(fact_id)) if "confidence" in one]
            yield ("facts", fact_id, "text"), " ".join(sure), sources
            if because := fact.confidence_because:
                more = (one.source for one in citations_behind(base, because))
                path: Path = ("facts", fact_id, "confidence_because", "text")
                yield path, fill_cited(base, because), sources.union(more)


SOURCES_COUNTED: Rule[Reading] = Rule(
    "sources-counted",
    WARNING,
    "A reason speaks of no more sources than it rests on, of independent ones only if they are.",
    "mend the count, or cite the others",
    "ICD 206: a source counts once; echoes of one document are no second witness.",
    _sources_counted,
    in_english=True,
)
