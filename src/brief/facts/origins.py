"""Who stands behind a source: two echoes of one origin count once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from brief.facts import FactBase
from brief.facts.documents import less_exactly_dated, marks_of, voices_of
from brief.facts.sources import Source

Origin: TypeAlias = str
"""An id of a source or an origin; the first of those that are one document or one voice."""


def origins_of(base: FactBase, source: str) -> frozenset[Origin]:
    """Where a source's matter comes from in the end: what it relies on, or else itself.

    One document under two ids is one origin, and so are two papers by one hand, and two articles of
    one newspaper or agency. Sources that rely on one another in a circle end in themselves.
    """
    ends: set[Origin] = set()
    seen = {source}
    waiting = [source]
    while waiting:
        here = waiting.pop()
        record = base.sources.get(here)
        onward = record.relies_on if record else ()
        if not onward:
            ends.add(base.same_origin.get(here, here))
        waiting.extend(other for other in onward if other not in seen)
        seen.update(onward)
    return frozenset(ends or {source})


def join_documents(base: FactBase) -> dict[str, str]:
    """For each source the first that is the same document."""
    within = _within(base.sources)
    return _join({one: (*_documents(it), *within[one]) for one, it in base.sources.items()})


def join_origins(base: FactBase) -> dict[str, Origin]:
    """For each source the first that is the same document, or speaks with the same voice."""
    within = _within(base.sources)
    keys = {
        one: (*_documents(it), *within[one], *voices_of(it)) for one, it in base.sources.items()
    }
    return _join(keys)


def _within(sources: Mapping[str, Source]) -> defaultdict[str, list[str]]:
    """For each source a key of each pair in which one is dated less exactly."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for one, other in less_exactly_dated(sources):
        for it in (one, other):
            found[it].append(f"pair: {one} {other}")
    return found


def _documents(source: Source) -> tuple[str, ...]:
    return tuple(f"{what}: {mark}" for what, mark in marks_of(source))


def _join(keys: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """For each, the first with which it shares a key, be it by way of others."""
    order = {one: number for number, one in enumerate(keys)}
    first: dict[str, str] = {}
    joined = {one: one for one in keys}

    def root(one: str) -> str:
        while joined[one] != one:
            one = joined[one]
        return one

    for one, its in keys.items():
        for key in its:
            pair = root(first.setdefault(key, one)), root(one)
            joined[max(pair, key=order.__getitem__)] = min(pair, key=order.__getitem__)
    return {one: root(one) for one in keys}


def count_independent(base: FactBase, sources: Iterable[str]) -> int:
    """How many of the sources speak for themselves: no more than origins, nor than documents."""
    cited = set(sources)
    documents = {base.same_document.get(source, source) for source in cited}
    ends = {end for source in cited for end in origins_of(base, source)}
    return min(len(documents), len(ends))
