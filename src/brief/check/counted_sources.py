"""The rule on how many sources agree: no more than there are, and independent only if they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.check.source_kinds import of_that_kind
from brief.facts.cited_text import citations_behind, citations_of, fill_cited
from brief.facts.origins import count_independent
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose import split_sentences
from brief.prose.numbers_said import as_listed, find_numbers
from brief.rules import WARNING, Finding, Rule

_KINDS = (
    r"(?P<kind>sources|newspapers|dailies|papers(?!\swere\ssigned)|essays|outlets|agencies|publications|magazines"
    r"|articles(?!\sof\b)|commentaries|editorials|journals|weeklies|websites|broadcasts|broadcasters"
    r"|documents|accounts|texts|reports|statements|witnesses"
    r"|analysts|experts|commentators|writers|authors|journalists|spokesmen|reporters)"
)
_ONE = (
    r"(?:source|newspaper|daily|paper|essay|outlet|agency|magazine|article(?!\sof\b)|commentary|editorial"
    r"|journal|weekly|website|document|account|text|report|statement)"
)
_NUMBERS = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}"
_ADJECTIVES = (
    r"(?:(?:other|separate|different|further|quite|recent|later|earlier|official|local|foreign"
    r"|unsigned|undated|dated|named|cited|independent|[A-Z]\w+)\s)*"
)
_COUNTED = pattern(
    rf"\b(?:(?i:(?P<part>{_NUMBERS})\s(?:out\s)?of\s(?:the\s|our\s|these\s|its\s)?))?"
    rf"(?i:(?P<count>{_NUMBERS}|both))\s(?:of\s)?(?:the\s|our\s|these\s|its\s)?"
    rf"{_ADJECTIVES}(?i:{_KINDS})\b"
    rf"|\b(?i:(?P<order>second|third|fourth|fifth|sixth))\s{_ADJECTIVES}{_ONE}\b"
    rf"|\b(?i:(?P<either>either|neither))\s{_ADJECTIVES}{_ONE}\b"
)
"""How many sources a reason speaks of: four articles, both papers, three of the five sources."""
_SINGLE = frozenset({"a", "an", "one"})
_PLURAL = _KINDS.replace("?P<kind>", "?:")
_EACH = rf"(?i:an?|one|{_NUMBERS})\s{_ADJECTIVES}(?i:{_ONE}s?|{_PLURAL})"
_JOINED = pattern(rf"\b{_EACH}(?:,\s{_EACH})*\sand\s{_EACH}\b(?!\sof\b)")
_PART = pattern(rf"\b(?i:(an?|one|{_NUMBERS}))\s")
_OTHERS = pattern(r"\b(?:other|further|more)\b")
_NAMED = pattern(rf"\b(?i:an?|one|the)\s{_ADJECTIVES}(?i:{_ONE})\b")
_ORDERS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
_TOLD = frozenset({"accounts", "texts", "reports", "statements", "witnesses", "documents"})
"""What one source may have several of: those of the record's sides count too."""
_REPORT = pattern(
    r"\b(?:report|dispatch|article|story|stories|editorial|account|statement|study|survey|paper)",
    re.IGNORECASE,
)
_PEOPLE = frozenset(
    "analysts experts commentators writers authors journalists spokesmen reporters".split()  # noqa: SIM905 - a row of words
)
"""Who one source may quote several of: no more than hold a side, where they are named."""
_ALONE = pattern(
    r"\bindependent(?:ly)?\s(?:sources|accounts|origins|reports|witnesses)\b"
    r"|\bindependent(?:ly)?\s(?:of|from)\s(?:each other|one another)\b"
    r"|\bindependently\s(?:confirmed|reported)\b|\bconfirmed\sindependently\b",
    re.IGNORECASE,
)
_DENIED = pattern(
    r"(?:\b(?:not|no|nor|neither|never|without|hardly)\b|n['\u2019]t\b)[^.;,]*$", re.IGNORECASE
)
_OF_STATES = pattern(
    r"\b(?:conclud|sign|initial|ratif|adopt|exchang)\w*\s(?:[\w-]+\s){0,4}?$", re.IGNORECASE
)
_OF_STATES_BEHIND = pattern(
    r"^\s(?:(?:were|was|are|have\sbeen|had\sbeen)\s)?(?:\w+ly\s)?"
    r"(?:concluded|signed|initialled|ratified|adopted|exchanged)\b|^\sbetween\s",
    re.IGNORECASE,
)
"""What is said of documents that states conclude with one another: none of them is cited."""
_CONCLUDED = frozenset({"documents", "papers", "texts", "statements"})
_HAS_ARTICLES = pattern(
    r"\b(?:treat(?:y|ies)|agreements?|conventions?|pacts?|accords?|protocols?|charters?|laws?|bills?"
    r"|acts?|codes?|constitutions?|statutes?|contracts?|draft)\b[^.;:,]{0,40}"
    r"\b(?:of|has|have|had|with|contains?|contained|consist\w*\sof|comprises?|in|into)\s$",
    re.IGNORECASE,
)
"""What is made up of articles: a treaty of nineteen."""
_AGREE = pattern(r"\s(?:\w+\s){0,2}(?:agree|say so|have it so|concur)\b")
_TWO = 2


def _sources_counted(reading: Reading) -> Iterator[Finding]:
    for path, text, sources in _weighing(reading) if reading.in_english else ():
        joined = [
            one for one in _JOINED.finditer(text) if _is_too_many(reading, path, one, sources)
        ]
        for one in joined:
            said = f'"{path[1]}" speaks of {one[0]}, but rests on {len(sources)}'
            yield Finding(path, said, "", (path[:2],))
        for found in _COUNTED.finditer(text):
            if any(one.start() <= found.start() < one.end() for one in joined):
                continue
            if _is_concluded(text, found):
                continue
            there = _agreeing(reading, path) if _AGREE.match(text, found.end()) else sources
            kind = (found["kind"] or "").lower()
            there = of_that_kind(reading.base, there, kind)
            most = len(there)
            if kind in _TOLD | _PEOPLE:
                weighed = len(_weighed(reading, path))
                most = max(most, _reports(reading, sources) if kind == "reports" else weighed)
            if kind in _PEOPLE and (people := _people(reading, path)):
                most = max(people, len(there))
            if _count_of(found) + _besides(text, found) > most and not _is_denied(text, found):
                said = f'"{path[1]}" speaks of {found[0]}, but rests on {len(there)}'
                yield Finding(path, said, "", (path[:2],))
        if (alone := _ALONE.search(text)) and not _DENIED.search(text[: alone.start()]):
            count = count_independent(reading.base, sources)
            if count < _TWO:
                said = f'"{path[1]}" says "{alone[0]}", but rests on {count} independent origin'
                yield Finding(path, said, "", (path[:2],))


def _weighing(reading: Reading) -> Iterator[tuple[Path, str, frozenset[str]]]:
    """Reasons, and the introductions of sections with the sources of all that stands under them."""
    base = reading.base
    yield from reasons_in(reading)
    for section_id, section in base.sections.items():
        if section.intro and section.intro.text:
            there = (fact for fact in base.facts.values() if fact.section == section_id)
            cited = [
                *citations_behind(base, section.intro),
                *(c for one in there for c in one.cite),
            ]
            path: Path = ("sections", section_id, "intro", "text")
            yield path, fill_cited(base, section.intro), frozenset(one.source for one in cited)


def _reports(reading: Reading, sources: frozenset[str]) -> int:
    """How many there are with those that sources rely on: one article is no two reports."""
    base = reading.base
    behind = {one for source in sources for one in base.sources[source].relies_on}
    return len(sources) + sum(bool(_REPORT.search(base.origins.get(one, ""))) for one in behind)


def _is_too_many(
    reading: Reading, path: Path, found: re.Match[str], sources: frozenset[str]
) -> bool:
    """One statement and two essays are three sources."""
    parts = [one[1] for one in _PART.finditer(found[0])]
    count = sum(1 if one.lower() in _SINGLE else _value(one) for one in parts)
    most = max(len(sources), len(_weighed(reading, path)))
    return count > most and not _DENIED.search(found.string[: found.start()])


def _besides(text: str, found: re.Match[str]) -> int:
    """1 where they are said to be others than a source named before: and two other sources."""
    other = _OTHERS.search(found[0])
    return int(bool(other and _NAMED.search(text[: found.start()])))


def _is_concluded(text: str, found: re.Match[str]) -> bool:
    """Whether they are what states concluded: by 2024 they had signed ten documents."""
    kind = (found["kind"] or "").lower()
    if kind == "articles" and _HAS_ARTICLES.search(text[: found.start()]):
        return True
    if kind not in _CONCLUDED:
        return False
    before, after = text[: found.start()], text[found.end() :]
    return bool(_OF_STATES.search(before) or _OF_STATES_BEHIND.match(after))


def _value(count: str) -> int:
    return int(find_numbers(count)[0].value)


def _count_of(found: re.Match[str]) -> int:
    if found["order"]:
        return _ORDERS[as_listed(found["order"])]
    if found["either"] or found["count"].lower() == "both":
        return _TWO
    return _value(found["count"])


def _is_denied(text: str, found: re.Match[str]) -> bool:
    """Whether there are said not to be so many; neither of two is two."""
    return not found["either"] and bool(_DENIED.search(text[: found.start()]))


def _weighed(reading: Reading, path: Path) -> tuple[str, ...]:
    """The facts that a record weighs."""
    base, (kind, record) = reading.base, path[:2]
    if kind == "conflicts":
        conflict = base.conflicts[str(record)]
        return (*conflict.facts, *conflict.also)
    if kind == "sections":
        return tuple(one for one, fact in base.facts.items() if fact.section == record)
    return base.facts[str(record)].basis


def _people(reading: Reading, path: Path) -> int:
    """How many people hold the views that a record weighs, where they are named."""
    base = reading.base
    owners = {base.facts[fact].by for fact in _weighed(reading, path)} & base.names.keys()
    return sum(base.names[one].kind == "person" for one in owners)


def _agreeing(reading: Reading, path: Path) -> frozenset[str]:
    """The sources of the preferred side, where one is; those of all else."""
    base, (kind, record) = reading.base, path[:2]
    conflict = base.conflicts[str(record)] if kind == "conflicts" else None
    facts: tuple[str, ...] = (str(record),)
    if kind == "sections":
        facts = _weighed(reading, path)
    if conflict:
        facts = (conflict.prefer,) if conflict.prefer else conflict.facts
    return frozenset(one.source for fact in facts for one in citations_of(base, fact))


def reasons_in(reading: Reading) -> Iterator[tuple[Path, str, frozenset[str]]]:
    """Reasons of records, each with its words and the sources behind it."""
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
