"""Likely: what a brief will print for the most part, known as soon as its facts are."""

from __future__ import annotations

from collections.abc import Iterator

from brief.facts import FactBase
from brief.facts.sources import Source, people_of
from brief.written import Likely


def likely_words(base: FactBase) -> Likely:
    """The words of its facts, and those of its sources for the notes."""
    facts = base.facts.values()
    cited = {citation.source for fact in facts for citation in fact.cite}
    noted = [word for key in base.sources if key in cited for word in _said(base.sources[key])]
    text = tuple(str(fact.text) for fact in facts)
    notes = sum(bool(fact.cite) for fact in facts)
    return Likely(base.brief.language, base.words, text, tuple(noted), notes)


def _said(source: Source) -> Iterator[str]:
    yield str(source.title)
    yield str(source.container_title)
    yield source.publisher
    yield source.URL
    for person in people_of(source):
        yield from (person.given, person.family, person.literal)
