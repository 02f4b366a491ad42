"""The source base statement: what a brief's facts rest on, counted (ICD 206)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from brief.facts import Fact, FactBase
from brief.facts.dates import Date
from brief.facts.origins import count_independent, origins_of
from brief.late import dataclass

_NATURES = ("official", "dataset", "academic", "news", "opinion")
_OFFICIAL = {"official", "dataset"}
"""Natures that speak for a state or are its own count."""


@dataclass(frozen=True, slots=True)
class SourceBase:
    """Counts of the sources that a brief cites, and the facts that rest on little."""

    sources: int
    natures: tuple[tuple[str, int], ...]
    """Each nature that occurs, with its count; official first, opinion last."""
    grades: tuple[tuple[str, int], ...]
    """Each grade of reliability that occurs, A to F, with its count."""
    origins: int
    """Who stands behind them in the end: echoes of one origin, or of one author, count once."""
    oldest: Date | None
    newest: Date | None
    undated: int
    facts: int
    """Facts that cite a source; our judgements and assumptions are not counted."""
    single: tuple[str, ...]
    """Facts that rest on one source or on one origin, in the order of the file."""
    unofficial: tuple[str, ...]
    """Facts that no official source confirms."""
    beside: int = 0
    """Sources among them that no such fact cites: what our judgements alone rest on."""


def source_base(
    base: FactBase, printed: Collection[str] | None = None, cited: Collection[str] = ()
) -> SourceBase:
    """Count what the facts rest on: those of these ids, or all.

    With the sources that are `cited` beside them, by judgements of ours.
    """
    facts = _facts(base, printed)
    own = {one.source for fact in facts.values() for one in fact.cite}
    used = {*own, *cited}
    sources = {one: base.sources[one] for one in base.sources if one in used}
    dated = sorted((s.issued for s in sources.values() if s.issued), key=lambda date: date.first)
    natures: Counter[str] = Counter(source.nature for source in sources.values())
    grades: Counter[str] = Counter(source.reliability for source in sources.values())
    return SourceBase(
        sources=len(sources),
        natures=tuple((nature, natures[nature]) for nature in _NATURES if natures[nature]),
        grades=tuple(sorted(grades.items())),
        origins=len({end for one in used for end in origins_of(base, one)}),
        oldest=dated[0] if dated else None,
        newest=max(dated, key=lambda date: date.last) if dated else None,
        undated=len(sources) - len(dated),
        facts=len(facts),
        single=tuple(one for one, fact in facts.items() if _independent(base, fact) == 1),
        unofficial=tuple(one for one, fact in facts.items() if not _is_official(base, fact)),
        beside=len(used - own),
    )


def _facts(base: FactBase, printed: Collection[str] | None) -> dict[str, Fact]:
    return {
        one: fact
        for one, fact in base.facts.items()
        if fact.cite and (printed is None or one in printed)
    }


def _independent(base: FactBase, fact: Fact) -> int:
    return count_independent(base, (cited.source for cited in fact.cite))


def _is_official(base: FactBase, fact: Fact) -> bool:
    return any(base.sources[cited.source].nature in _OFFICIAL for cited in fact.cite)
