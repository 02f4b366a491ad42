"""Dates that a group says for its facts: one that a paragraph of any of them has is borne out."""

from __future__ import annotations

from collections import Counter

from brief.facts import Fact, FactBase
from brief.problem import Place
from brief.prose.dates_said import find_dates


def dates_of_groups(base: FactBase) -> dict[str, Place]:
    """For each fact whose date its group or section gives, where that is written."""
    places = {
        one: base.place("facts", one, "date") for one, fact in base.facts.items() if fact.date
    }
    shared = Counter(places.values())
    return {one: place for one, place in places.items() if place.line and shared[place] > 1}


def shows_date(fact: Fact, text: str) -> bool:
    """Whether a reader is shown the date of a fact, in its text or on the timeline."""
    date = fact.date
    return bool(fact.event or (date and any(one.agrees(date) for one in find_dates(text))))


def more_of_group(count: int) -> str:
    """How many facts more of a group are told of in one line with the first."""
    if not count:
        return ""
    facts = "one more fact" if count == 1 else f"{count} more facts"
    return f", nor of {facts} of its group"
