"""Rules on sources: whose word it is, and whether it can be relied on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.beside import uncited_words
from brief.check.reading import Reading
from brief.check.speakers import names_speaker
from brief.check.works_named import names_term, names_work
from brief.facts import Fact
from brief.facts.cited_text import cited_sources
from brief.facts.origins import count_independent
from brief.facts.slots import slots_of
from brief.facts.sources import Source
from brief.prose import count_words, find_quotations
from brief.rules import ERROR, WARNING, Finding, Rule, of_conflict, of_fact, of_source

_OPINIONS = {"claim", "assessment"}
_ENOUGH = 2
_EXAMPLE = "example-report"
"""The source that `brief new` writes down as an example."""
"""Independent origins that confirm."""
_WEB = {"webpage", "post", "post-weblog"}
_ARTICLES = ("a ", "an ", "the ", "one ", "some ")


def _uncited(reading: Reading) -> Iterator[Finding]:
    for fact_id, place in reading.printed.bare if reading.printed else ():
        home = ("facts", fact_id)
        hint = "print the fact itself, not its text alone"
        said = f'"{fact_id}" is printed without its source'
        yield Finding(home, said, hint, (home,), place)
    yield from uncited_words(reading)


def _example_left(reading: Reading) -> Iterator[Finding]:
    facts = reading.base.facts
    for fact_id, fact in facts.items() if len(facts) > 1 else ():
        if any(cited.source == _EXAMPLE for cited in fact.cite):
            said = f'"{fact_id}" rests on the example source of a new folder'
            yield of_fact(fact_id, said)


def _unused_source(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    used = {other for source in base.sources.values() for other in source.relies_on}
    used |= cited_sources(base)
    for kind, ids in (("source", base.sources), ("origin", base.origins)):
        for one in ids:
            if one not in used:
                home = (f"{kind}s", one)
                yield Finding(home, f'nothing cites or relies on the {kind} "{one}"', "", (home,))


def _accessed(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        if (source.URL or source.type in _WEB) and source.accessed is None:
            yield of_source(source_id, f'source "{source_id}" has no accessed date')


def _kept_copy(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        if (source.URL or source.type in _WEB) and not source.kept:
            yield of_source(source_id, f'source "{source_id}" has no kept copy')


def _relies_on_itself(reading: Reading) -> Iterator[Finding]:
    sources = reading.base.sources
    clear: set[str] = set()
    for start in sources:
        path: list[str] = []
        waiting = [(start, False)]
        while waiting:
            here, done = waiting.pop()
            if done:
                path.pop()
                clear.add(here)
            elif here in path:
                circle = " -> ".join((*path[path.index(here) :], here))
                said = f"sources rely on one another in a circle: {circle}"
                yield of_source(here, said, "relies_on")
            elif here not in clear and here in sources:
                path.append(here)
                waiting.append((here, True))
                waiting.extend((other, False) for other in sources[here].relies_on)


def _owner(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        if fact.kind in _OPINIONS and not fact.by:
            yield of_fact(fact_id, f'the {fact.kind} "{fact_id}" has no owner')


def _owner_printed(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        if fact.kind in _OPINIONS and fact.by and not {"by", fact.by} & set(slots_of(fact.text)):
            said = f'the text of "{fact_id}" does not say whose {fact.kind} it is'
            yield of_fact(fact_id, said, "text")


def _owned_fact(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        if fact.by and fact.kind not in _OPINIONS:
            said = f'"{fact_id}" has an owner, but stands as a {fact.kind}'
            yield of_fact(fact_id, said, "by")


def _quotation_owner(reading: Reading) -> Iterator[Finding]:
    language = reading.base.brief.language
    for fact_id, fact in reading.base.facts.items():
        quoted = find_quotations(fact.text)
        if not quoted:
            continue
        named = fact.by or any(name not in fact.figures for name in slots_of(fact.text))
        if not (named or names_speaker(fact.text, language)) and any(
            _is_speech(one.words)
            and not names_term(one.words)
            and not names_work(fact.text[: one.start], one.words, language)
            for one in quoted
        ):
            yield of_fact(fact_id, f'"{fact_id}" quotes, but names no speaker', "text")


def _is_speech(words: str) -> bool:
    """Whether somebody must have said it: more than a word, and not "2+2" or "24/7"."""
    return count_words(words) > 1 and any(len(word) > 1 for word in re.findall(r"[^\W\d_]+", words))


def _contested_owner(reading: Reading) -> Iterator[Finding]:
    """The preferred side may stand as fact; where none is preferred, every side has its owner."""
    facts = reading.base.facts
    for conflict in reading.base.conflicts.values():
        for fact_id in conflict.facts:
            fact = facts[fact_id]
            stands = fact_id == conflict.prefer or _agrees(fact, facts.get(conflict.prefer))
            if fact.kind == "fact" and not fact.by and not stands:
                said = f'"{fact_id}" is contested, but stands as a fact without an owner'
                yield of_fact(fact_id, said, "kind")


def _agrees(fact: Fact, preferred: Fact | None) -> bool:
    """Whether it is of a piece with the preferred side, as far as dates tell."""
    if not (preferred and preferred.date and fact.date):
        return False
    return fact.date.first <= preferred.date.last and preferred.date.first <= fact.date.last


def _unnamed_alone(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    for conflict_id, conflict in base.conflicts.items():
        fact = base.facts.get(conflict.prefer)
        if fact and fact.cite and _is_unnamed(reading, fact):
            said = f'the preferred "{conflict.prefer}" rests on a source without a name alone'
            yield of_conflict(conflict_id, said, "prefer")


def _is_unnamed(reading: Reading, fact: Fact) -> bool:
    owner = reading.base.names.get(fact.by)
    if owner and owner.kind == "person" and owner.print.startswith(_ARTICLES):
        return True
    return all(_nameless(reading.base.sources[cited.source]) for cited in fact.cite)


def _nameless(source: Source) -> bool:
    outlet = {source.publisher, source.container_title, source.programme, source.authority}
    return not source.authors and not outlet - {"", "unknown"}


def _confirmed(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    for fact_id, fact in base.facts.items():
        if fact.credibility == 1 and (count := _count(reading, fact)) < _ENOUGH:
            said = f'"{fact_id}" is graded 1 (confirmed), but has {count} independent origin'
            yield of_fact(fact_id, said, "credibility")


def _count(reading: Reading, fact: Fact) -> int:
    return count_independent(reading.base, (cited.source for cited in fact.cite))


RULES = (
    Rule(
        "uncited",
        ERROR,
        "Every printed statement carries its source.",
        "cite a source, or print the fact itself instead of its text",
        "ICD 206, source reference citations: every fact and figure resolves to a source.",
        _uncited,
    ),
    Rule(
        "owner",
        ERROR,
        "A claim or an assessment names whose it is.",
        "add by: with an id of names",
        "Reuters and AP on attribution: an opinion or a contested claim names a person or a body.",
        _owner,
    ),
    Rule(
        "owner-printed",
        ERROR,
        "The text of a claim or an assessment prints its owner.",
        "put {by} into the text",
        "Reuters and AP on attribution: the reader sees whose word it is.",
        _owner_printed,
    ),
    Rule(
        "owned-fact",
        WARNING,
        "What has an owner is a claim or an assessment.",
        "make it kind: claim or kind: assessment, or take by: out",
        "ICD 203, D.6.e.(3): what is so and what somebody says are told apart.",
        _owned_fact,
    ),
    Rule(
        "quotation-owner",
        WARNING,
        "A text that quotes names the speaker.",
        "add by:, or name the speaker with a brace",
        "Reuters and AP on attribution: a quotation has a speaker.",
        _quotation_owner,
    ),
    Rule(
        "contested-owner",
        WARNING,
        "A contested statement that is not the preferred one has an owner.",
        "make it a claim with by:, or prefer it in the conflict record",
        "House of Commons Library, editorial policy: both views of a point, with their owners.",
        _contested_owner,
    ),
    Rule(
        "unnamed-alone",
        ERROR,
        "A source without a name never settles a disputed point alone.",
        "prefer the other side or none, or cite a second source",
        "Reuters handbook: an unnamed source never stands alone for a disputed point.",
        _unnamed_alone,
    ),
    Rule(
        "confirmed",
        ERROR,
        "Grade 1 (confirmed) needs two independent origins.",
        "grade it 2 or lower, or cite a source with another origin",
        "NATO AJP-2.1: a grade has two characters, A to F for the source, 1 to 6 for what it says;"
        " 1 is 'confirmed by other sources', independent ones.",
        _confirmed,
    ),
    Rule(
        "relies-on-itself",
        ERROR,
        "No source relies on itself, not even by way of others.",
        "take one relies_on out",
        "ICD 206, source descriptors: a source has an origin, and a circle has none.",
        _relies_on_itself,
    ),
    Rule(
        "accessed",
        ERROR,
        "A source on the web has the date at which it was read.",
        "add accessed: with a day",
        "ICS 206-01: what was read on the web has its day. Chicago 17, 14.12, asks for it of pages"
        " without a date, and sets it before the address.",
        _accessed,
    ),
    Rule(
        "kept-copy",
        WARNING,
        "A source on the web has a kept copy with its hash.",
        "brief keep FILE --source ID",
        "ICS 206-01: open sources change and vanish, so a copy is kept.",
        _kept_copy,
    ),
    Rule(
        "unused-source",
        WARNING,
        "Every source is cited and every origin relied on.",
        "cite it, or take it out",
        "ICD 206, source summary statement: it tells what the product rests on, nothing else.",
        _unused_source,
    ),
    Rule(
        "example-left",
        WARNING,
        "The example that a new folder came with is not printed among facts of your own.",
        "write over it, or take it out",
        "A sentence that nobody meant to say stands in the brief, as a key point and with a note.",
        _example_left,
    ),
)
