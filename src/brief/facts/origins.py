"""Who stands behind a source: two echoes of one origin count once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from brief.facts import FactBase
from brief.facts.sources import Source

Origin: TypeAlias = str
"""An id of a source or an origin, or `author:` and the names of those who wrote it."""


def origins_of(base: FactBase, source: str) -> frozenset[Origin]:
    """Where a source's matter comes from in the end: what it relies on, or else its authors.

    Sources that rely on one another in a circle end in themselves.
    """
    ends: set[Origin] = set()
    seen = {source}
    waiting = [source]
    while waiting:
        here = waiting.pop()
        record = base.sources.get(here)
        onward = record.relies_on if record else ()
        if not onward:
            ends.add(_own_origin(here, record))
        waiting.extend(other for other in onward if other not in seen)
        seen.update(onward)
    return frozenset(ends or {source})


def _own_origin(identity: str, source: Source | None) -> Origin:
    """Two papers by the same hand are one origin."""
    if source is None or not source.authors or source.authors[0].literal:
        return identity
    names = (one.literal or f"{one.family}, {one.given}" for one in source.authors)
    return f"author: {'; '.join(names)}"


def count_independent(base: FactBase, sources: Iterable[str]) -> int:
    """How many of the sources speak for themselves: no more than origins, nor than sources."""
    cited = set(sources)
    ends = {end for source in cited for end in origins_of(base, source)}
    return min(len(cited), len(ends))
