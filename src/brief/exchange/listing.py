"""Listing: the sources of a fact base, each with what cites it."""

from __future__ import annotations

from collections import defaultdict

from brief.facts import FactBase
from brief.facts.references import references_of, targets


def list_citing(base: FactBase) -> dict[str, tuple[str, ...]]:
    """Each source, in the order of the file, with the records that name it."""
    citing: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for (kind, record), reference in references_of(base):
        for target, source in targets(base, reference):
            if target == "sources":
                citing[source][record or kind] = None
    return {source: tuple(citing[source]) for source in base.sources}
