"""The state by which the table calls a side of a conflict: that of those who tell it so."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import Fact
from brief.prose.outlets import countries_of_outlet
from brief.prose.places import countries_in, country_names_in


def other_state(reading: Reading, fact_id: str, label: str) -> Iterator[str]:
    """The states of a label none of which is one of its fact's owner, or else of its sources.

    A state that the label is nothing but (Norway: refused) may be what the fact is about.
    """
    named = country_names_in(label)
    if len({code for _, _, code in named}) != 1:
        return
    fact = reading.base.facts[fact_id]
    telling = _codes_of_owner(reading, fact) or _codes_of_sources(reading, fact)
    start, end, code = named[0]
    alone = not label[:start].strip() and not label[end:].strip()
    about = countries_in(reading.text(fact_id)) if alone else set()
    if telling and code not in {*telling, *about}:
        yield label[start:end]


def _codes_of_owner(reading: Reading, fact: Fact) -> set[str]:
    owner = reading.base.names.get(fact.by)
    return {*countries_in(f"{owner.print} {owner.role}")} if owner else set()


def _codes_of_sources(reading: Reading, fact: Fact) -> set[str]:
    """Of those who wrote, published and counted, as far as anything tells it."""
    found: set[str] = set()
    for source in (reading.base.sources[one.source] for one in fact.cite):
        authors = " ".join(one.literal for one in source.authors)
        told = f"{authors} {source.authority} {source.publisher} {source.container_title}"
        found |= countries_in(told) | countries_of_outlet(told) | countries_in(source.descriptor)
        origins = (reading.base.origins.get(one, "") for one in source.relies_on)
        found |= countries_in(" ".join(origins))
    return found | countries_in(" ".join(one.reporter for one in fact.figures.values()))
