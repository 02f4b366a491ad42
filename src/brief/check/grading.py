"""Rules on what a source is: one under one id, and graded with a reason."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from brief.check.reading import Reading
from brief.facts.documents import less_exactly_dated, marks_of
from brief.facts.sources import Source
from brief.rules import WARNING, Finding, Rule, of_source

_LOW = {"D", "E"}


def _one_source(reading: Reading) -> Iterator[Finding]:
    first: dict[Hashable, str] = {}
    for source_id, source in reading.base.sources.items():
        for what, mark in marks_of(source):
            other = first.setdefault((what, mark), source_id)
            by_title = what == "title and date"
            if by_title and _are_two(source, reading.base.sources[other]):
                continue
            if other != source_id:
                said = f'"{source_id}" and "{other}" are one source: they have one {what}'
                yield of_source(source_id, said)
                break
    yield from _less_exactly(reading)


def _less_exactly(reading: Reading) -> Iterator[Finding]:
    sources = reading.base.sources
    for one, other in less_exactly_dated(sources):
        if not _are_two(sources[other], sources[one]):
            said = f'"{other}" and "{one}" are one source: they have one title, dated less exactly'
            yield of_source(other, said)


def _are_two(one: Source, other: Source) -> bool:
    """Whether they say themselves that they are two: other volumes, other parties to a treaty."""
    if one.type != other.type:
        return False
    treaties = one.type == "treaty" and bool(one.authors and other.authors)
    pairs = ((one.volume, other.volume), (one.number, other.number))
    return (treaties and one.authors != other.authors) or any(a and b and a != b for a, b in pairs)


def _low_grade(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        if source.reliability in _LOW and not source.reliability_because:
            said = f'source "{source_id}" is graded {source.reliability}, and nothing says why'
            yield of_source(source_id, said, "reliability")


def _known_history(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        if source.reliability != "F" and not _has_a_name(source) and not source.reliability_because:
            said = f'source "{source_id}" is graded {source.reliability}, but nobody is behind it'
            yield of_source(source_id, said, "reliability")


def _has_a_name(source: Source) -> bool:
    outlets = {source.publisher, source.container_title, source.programme, source.authority}
    return bool(source.authors or outlets - {"", "unknown"} or not source.is_unsigned)


RULES = (
    Rule(
        "one-source",
        WARNING,
        "A source has one id.",
        "cite it by one id and take the other out",
        "ICD 206: a source counts once; echoes of one document are no second witness.",
        _one_source,
    ),
    Rule(
        "low-grade",
        WARNING,
        "A grade of D or E has its reason.",
        "add reliability_because: with what it got wrong, or grade it F if nobody knows",
        "NATO AJP-2.1, Admiralty grading: D and E are of a source that has been wrong before.",
        _low_grade,
    ),
    Rule(
        "known-history",
        WARNING,
        "A source that nobody is known to stand behind is graded F.",
        "name its author or outlet, grade it F, or say in reliability_because how it is known",
        "NATO AJP-2.1, Admiralty grading: F is of a source whose history nobody can judge.",
        _known_history,
    ),
)
