"""Whose office an origin is: of the state whose people are heard in what relies on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from brief.check.reading import Reading
from brief.check.role_states import speaking_for
from brief.facts import Fact, FactBase
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose.outlets import countries_of_outlet
from brief.prose.places import countries_in, country_words_in
from brief.rules import Finding

_OF_STATE = pattern(
    r"\b(?:governments?|ministr(?:y|ies)|department|embassy|presidency|cabinet|chancellery|secretariat"
    r"|parliament|army|navy|police|customs|central bank|treasury|authorities|office)\b",
    re.IGNORECASE,
)


def origins_of_others(reading: Reading) -> Iterator[Finding]:
    """An office of one state, behind a source in which only another state is heard or counts."""
    base = reading.base
    for origin_id, origin in base.origins.items():
        named = {code: origin[start:end] for start, end, code in country_words_in(origin)}
        if len(named) != 1 or not _OF_STATE.search(origin):
            continue
        ((code, word),) = named.items()
        relying = [(one, s) for one, s in base.sources.items() if origin_id in s.relies_on]
        for source_id, source in relying:
            heard = frozenset(_heard(reading, source_id)) if _alone(base, source) else frozenset()
            if heard and code not in heard and code not in _known(source):
                said = f'the origin "{origin_id}" is of "{word}", of which nobody is heard in'
                yield Finding(
                    ("origins", origin_id), f'{said} "{source_id}"', "", (("sources", source_id),)
                )
                break


def _alone(base: FactBase, source: Source) -> bool:
    """Whether it is the one office of a state that the source relies on."""
    behind = (base.origins.get(one, "") for one in source.relies_on)
    return sum(bool(_OF_STATE.search(one)) for one in behind) == 1


def _heard(reading: Reading, source_id: str) -> Iterator[str]:
    """The states whose people or bodies own what is cited from a source, or counted it."""
    for fact in reading.citing.get(source_id, ()):
        yield from _of_fact(reading.base, fact)


def _of_fact(base: FactBase, fact: Fact) -> Iterator[str]:
    owner = base.names.get(fact.by)
    if owner and (code := speaking_for(owner)):
        yield code
    for figure in fact.figures.values():
        yield from countries_in(figure.reporter)


def _known(source: Source) -> frozenset[str]:
    """The countries of those who wrote and published a source, and of its descriptor."""
    outlet = f"{source.container_title} {source.publisher} {source.authority} {source.descriptor}"
    authors = " ".join(one.literal for one in source.authors)
    ending = (urlsplit(source.URL).hostname or "").rpartition(".")[2].upper()
    return countries_in(f"{outlet} {authors}") | countries_of_outlet(outlet) | {ending}
