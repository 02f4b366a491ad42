"""The rule on the kinds of source that a reason names: among those that it rests on."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from brief.check.counted_sources import reasons_in
from brief.check.reading import Reading
from brief.facts.cited_text import citations_of
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose import without_quotations
from brief.prose.heard import heard_in, is_institution
from brief.prose.media import Medium, media_in
from brief.prose.outlets import has_agency
from brief.rules import WARNING, Finding, Rule


def _media_there(reading: Reading) -> Iterator[Finding]:
    for path, text, sources in reasons_in(reading) if reading.in_english else ():
        named: dict[Medium, str] = {}
        for word, medium in media_in(without_quotations(text)):
            named.setdefault(medium, word)
        for medium, word in named.items():
            if not _is_there(reading, path, medium, sources):
                yield _of_no_source(path, word)
        if not named:
            known = " ".join(_told(reading, path, sources))
            for word in dict.fromkeys(heard_in(without_quotations(text), known)):
                if not is_institution(word):
                    yield _of_no_source(path, word)
    yield from _body_there(reading)


def _of_no_source(path: Path, word: str) -> Finding:
    said = f'"{path[1]}" speaks of "{word}", and rests on no source of that kind'
    return Finding(path, said, "", (path[:2],))


_FROM = pattern(
    r"\b(?:comes?|came|taken|drawn|stems?|is|are|rests?)\s(?:from|on)\s(?:one|an?|the\ssame|a\ssingle)\s"
    r"(?:[a-z-]+\s)?(?P<kind>ministry|institute|agency|embassy|bank|government|party|university"
    r"|company|official|minister|diplomat|parliament|office)\b"
)
"""Whose a reason has what it rests on: a ministry's."""
_STEM = 5


def _body_there(reading: Reading) -> Iterator[Finding]:
    for path, text, sources in reasons_in(reading) if reading.in_english else ():
        if found := _FROM.search(without_quotations(text)):
            kind = found["kind"]
            stem = rf"{kind[:_STEM]}\w*" if len(kind) > _STEM else rf"{kind}s?"
            medium = Medium(stem, frozenset())
            records = _records(reading, sources)
            is_wire = kind == "agency" and has_agency(records)
            if sources and not is_wire and not medium.is_named_in(records):
                article = "an" if kind[0] in "aeio" else "a"  # a university
                said = f'"{path[1]}" speaks of {article} {kind}, of which it has no source'
                yield Finding(path, said, "", (path[:2],))


def _is_there(reading: Reading, path: Path, medium: Medium, sources: Collection[str]) -> bool:
    """Whether one of the sources is of that kind, or a source or a fact is told to have one."""
    base = reading.base
    there = [base.sources[one] for one in sources]
    if any(source.type in medium.types for source in there):
        return True
    told = _told(reading, path, sources)
    return (medium.of_agencies and has_agency(told[0])) or medium.is_named_in(" ".join(told))


def _told(reading: Reading, path: Path, sources: Collection[str]) -> tuple[str, ...]:
    return (_records(reading, sources), *_facts_behind(reading, path, sources))


def _records(reading: Reading, sources: Collection[str]) -> str:
    """All that is recorded of sources and of what they rely on."""
    there = [reading.base.sources[one] for one in sources]
    behind = [reading.base.origins.get(one, "") for source in there for one in source.relies_on]
    left_out = {"kept", "waive", "type", "URL"}
    records = (str([*one.model_dump(exclude=left_out).values()]) for one in there)
    return " ".join((*records, *behind))


def _facts_behind(reading: Reading, path: Path, sources: Collection[str]) -> Iterator[str]:
    """The words of the record, and of the facts that it weighs or that cite its sources."""
    base = reading.base
    if path[0] == "conflicts":
        conflict = base.conflicts[str(path[1])]
        yield from (conflict.question, conflict.short, *conflict.sides.values())
    for fact_id, fact in base.facts.items():
        cites = any(one.source in sources for one in citations_of(base, fact_id))
        if cites and fact.kind != "judgement":
            yield reading.text(fact_id)


MEDIA_THERE: Rule[Reading] = Rule(
    "kind-of-source",
    WARNING,
    "A reason names no kind of source, such as a broadcast, that is not among what it rests on.",
    "name the source as its type has it, or cite the one that is meant",
    "ICD 206: what a reason weighs is in the record, for the next reader to weigh again.",
    _media_there,
    in_english=True,
)
