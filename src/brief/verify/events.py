"""The rule on where an event was: a country that its text or a cited paragraph names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.facts import Fact
from brief.prose.places import countries_in, names_unknown_place
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.evidence import Cited, Evidence
from brief.verify.wording import plain_facts


def _place_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in plain_facts(evidence):
        unknown = names_unknown_place(evidence.text(fact_id))
        for key, code in _places(fact) if not unknown else ():
            if code not in _heard(evidence, fact_id, fact, cited) | _parties(evidence, cited):
                said = f'neither "{fact_id}" nor a paragraph that it cites names {code}'
                yield of_fact(fact_id, said, "event", key)


def _places(fact: Fact) -> Iterator[tuple[str, str]]:
    if fact.event and fact.event.at:
        yield "at", fact.event.at
    if fact.event and fact.event.from_:
        yield "from", fact.event.from_


def _heard(
    evidence: Evidence, fact_id: str, fact: Fact, cited: tuple[Cited, ...]
) -> frozenset[str]:
    """The countries of the text, the paragraphs and the posts of those who were there."""
    roles = [evidence.base.names[who].role for who in fact.event.who] if fact.event else []
    paragraphs = [paragraph.words for one in cited for paragraph in one.paragraphs or ()]
    return _named((evidence.text(fact_id), *paragraphs, *filter(None, roles)))


def _parties(evidence: Evidence, cited: tuple[Cited, ...]) -> frozenset[str]:
    """The parties that the sources name anywhere: a dateline, or what a paragraph takes as told."""
    copies = [evidence.copies[one.citation.source] for one in cited]
    named = _named(words for copy in copies for words in copy.everything)
    return named & frozenset(evidence.base.brief.parties)


def _named(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(code for text in texts for code in countries_in(text))


RULES = (
    Rule(
        "place-found",
        WARNING,
        "Where an event was, and whence its guest came, its text or a cited paragraph names.",
        "mend at: or from:, or cite the paragraph that names the country",
        "ICD 206: whoever looks a citation up finds in it what the product says.",
        _place_found,
    ),
)
