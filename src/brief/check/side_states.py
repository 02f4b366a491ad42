"""The state by which the table calls a side of a conflict: that of those who tell it so."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import Fact
from brief.facts.cited_text import citations_of
from brief.facts.sources import Source
from brief.prose import fold
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


def other_outlet(reading: Reading, fact_id: str, label: str) -> str:
    """A label that is nothing but the outlet or author of another source than the fact's."""
    base, fact = reading.base, reading.base.facts[fact_id]
    said, cited = (
        fold(label).removeprefix("the ").strip(),
        {one.source for one in citations_of(base, fact_id)},
    )
    having = {one for one, source in base.sources.items() if said in _called(source)}
    if not having or having & cited:
        return ""
    owner = base.names.get(fact.by)
    behind = " ".join(base.origins.get(o, "") for one in cited for o in base.sources[one].relies_on)
    known = f"{reading.text(fact_id)} {behind} {owner.print if owner else ''}"
    return "" if said in fold(known) else label


def _called(source: Source) -> set[str]:
    """What an outlet, a publisher and authors are called, whole."""
    names = (source.container_title, source.container_title_short, source.publisher)
    people = (part for one in source.authors for part in (one.family, one.literal))
    return {fold(one).removeprefix("the ") for one in (*names, *people) if one} - {"unknown"}


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
