"""Open base: a fact base in which sources may still wait for a person's judgement."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from brief.facts import FactBase
from brief.facts.people import UNKNOWN
from brief.facts.references import Kind
from brief.load import read_facts
from brief.load.includes import gather
from brief.marked import Marked
from brief.places import template_folders

OPEN = {
    "title": UNKNOWN,
    "nature": "official",
    "reliability": "F",
    "descriptor": "what it is, in a sentence for the reader",
}
"""The keys that no library can fill, and what stands in for them while the rest is read."""


def load_open(facts: Path) -> FactBase:
    """The fact base; what is open in its sources is no fault here."""
    return read_open(gather(facts), facts)


def read_open(marked: Marked, facts: Path, awaited: Collection[Kind] = ()) -> FactBase:
    """The fact base in what was gathered; what is open in its sources is no fault here.

    Records of the kinds `awaited` may be cited and missing yet.
    """
    data = marked.data
    sources = data.get("sources") if isinstance(data, dict) else None
    if isinstance(data, dict) and isinstance(sources, dict):
        filled = {
            one: {**OPEN, **source} if isinstance(source, dict) else source
            for one, source in sources.items()
        }
        marked = replace(marked, data={**data, "sources": filled})
    return read_facts(marked, template_folders(facts), awaited=awaited)
