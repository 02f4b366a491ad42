"""What stands behind words beside the facts, and how they read with their braces filled plainly."""

from __future__ import annotations

from collections.abc import Iterator

from brief.facts import FactBase
from brief.facts.cited import CitedText
from brief.facts.slots import Slot, slots_of, split_slots
from brief.marked.spot import Path
from brief.model import Citation


def citations_of(base: FactBase, fact_id: str) -> tuple[Citation, ...]:
    """What a fact cites; a judgement or assumption of ours rests on what its basis cites."""
    fact = base.facts[fact_id]
    if fact.cite:
        return fact.cite
    resting = [c for basis in fact.basis for c in base.facts[basis].cite]
    return tuple(dict.fromkeys(resting))


def fact_named(base: FactBase, brace: str) -> str:
    """The fact that a brace of such words names, itself or by a figure of it, or ""."""
    fact = brace.partition(".")[0]
    return fact if brace not in base.names and fact in base.facts else ""


def facts_named(base: FactBase, words: CitedText) -> tuple[str, ...]:
    """The facts that its braces name."""
    named = (fact_named(base, brace) for brace in slots_of(words.text))
    return tuple(dict.fromkeys(fact for fact in named if fact))


def citations_behind(base: FactBase, words: CitedText) -> tuple[Citation, ...]:
    """What it cites itself, and what the facts cite that it names."""
    named = (c for fact in facts_named(base, words) for c in citations_of(base, fact))
    return tuple(dict.fromkeys((*words.cite, *named)))


def fill_cited(base: FactBase, words: CitedText) -> str:
    """The words with names and figures in the braces; a note is nothing to read."""
    return "".join(part for part, _ in fill_cited_parts(base, words))


def fill_cited_parts(base: FactBase, words: CitedText) -> tuple[tuple[str, bool], ...]:
    """The words between the braces and those in them, each with whether it was in braces."""
    return tuple(
        (part, False) if isinstance(part, str) else (_fill(base, part), True)
        for part in split_slots(words.text)
    )


def _fill(base: FactBase, slot: Slot) -> str:
    if slot.name in base.names:
        return base.names[slot.name].print
    fact, _, figure = slot.name.partition(".")
    if not figure:
        return ""
    return f"{base.figure(fact, figure)} {base.facts[fact].figures[figure].unit}"


def cited_sources(base: FactBase) -> frozenset[str]:
    """The sources that facts cite, and words beside them."""
    cites = [fact.cite for fact in base.facts.values()]
    cites += [words.cite for _, words in cited_texts(base)]
    return frozenset(cited.source for cite in cites for cited in cite)


def cited_texts(base: FactBase) -> Iterator[tuple[Path, CitedText]]:
    """All such words of a fact base, each with its path."""
    for section_id, section in base.sections.items():
        if section.intro:
            yield ("sections", section_id, "intro"), section.intro
    for fact_id, fact in base.facts.items():
        if fact.confidence_because:
            yield ("facts", fact_id, "confidence_because"), fact.confidence_because
        for key in ("alternatives", "indicators"):
            for index, words in enumerate(getattr(fact, key)):
                yield ("facts", fact_id, key, index), words
    for conflict_id, conflict in base.conflicts.items():
        yield ("conflicts", conflict_id, "because"), conflict.because
