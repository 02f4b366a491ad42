"""Which sources are of a kind that a reason counts: two newspapers, three essays."""

from __future__ import annotations

import re

from brief.facts import FactBase
from brief.facts.sources import Source
from brief.prose.called import what_is_called

_NEWSPAPER = frozenset({"article-newspaper", "article", "periodical"})
_MAGAZINE = frozenset({"article-magazine", "article-journal", "article", "periodical", "review"})
_TYPES = {
    "newspapers": ("newspaper|daily|broadsheet|tabloid|weekly|paper", _NEWSPAPER),
    "dailies": ("daily|newspaper|broadsheet|tabloid|paper", _NEWSPAPER),
    "weeklies": ("weekly|newspaper|magazine|paper", _NEWSPAPER | _MAGAZINE),
    "magazines": ("magazine|weekly|monthly|quarterly|review|journal", _MAGAZINE),
    "journals": ("journal|quarterly|review|magazine", _MAGAZINE),
    "essays": ("essay|column|op-ed|commentary|comment|opinion|article|piece", _MAGAZINE),
    "commentaries": (
        "commentary|comment|column|op-ed|essay|editorial|opinion|analysis",
        frozenset(),
    ),
    "editorials": ("editorial|leader|commentary|comment", frozenset()),
    "agencies": ("agency|wire", frozenset()),
    "broadcasts": ("broadcast|programme|interview|bulletin|show", frozenset({"broadcast"})),
}
"""By which words of a record, and by which types, a source may be of a kind."""
_OPINION = frozenset({"essays", "commentaries", "editorials"})


def of_that_kind(base: FactBase, sources: frozenset[str], kind: str) -> frozenset[str]:
    """Those of some sources that may be of a kind; all where the kind tells nothing."""
    if kind not in _TYPES:
        return sources
    there = frozenset(one for one in sources if _may_be(base, base.sources[one], kind))
    return there or sources  # of none: another rule tells that


def _may_be(base: FactBase, source: Source, kind: str) -> bool:
    words, types = _TYPES[kind]
    called = " ".join(what_is_called(source.descriptor))
    behind = (base.origins.get(one, "") for one in source.relies_on)
    told = " ".join((called, source.container_title, source.publisher, *behind))
    if source.type in types and (kind not in _OPINION or source.nature in {"opinion", "academic"}):
        return True
    opinion = kind in _OPINION and source.nature in {"opinion", "academic"}
    return opinion or bool(re.search(rf"\b(?:{words})s?\b", told, re.IGNORECASE))
