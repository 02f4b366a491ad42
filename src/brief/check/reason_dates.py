"""The dates of a reason: what it names of the past, the facts of its conflict have."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.heading_matter import Matter
from brief.check.reading import Reading
from brief.facts import Conflict
from brief.facts.cited_text import citations_of, fill_cited
from brief.facts.slots import slots_of
from brief.prose.dates_said import DateSaid, find_dates
from brief.rules import Finding, of_conflict, quote_list


def dates_of_none(reading: Reading) -> Iterator[Finding]:
    """Past dates of a reason that nothing has on which it rests; one that cites may have more."""
    for conflict_id, conflict in reading.base.conflicts.items():
        text = "" if conflict.because.cite else fill_cited(reading.base, conflict.because)
        if not (past := _past(reading, text)):
            continue
        behind = _behind(reading, conflict)
        matter, issued = Matter(reading, behind), _issued(reading, behind)
        none = [one for one in past if not matter.has_date(one) and one.year not in issued]
        if named := list(dict.fromkeys(text[one.start : one.end] for one in none)):
            told = (
                f'the reason of "{conflict_id}" names {quote_list(named)}, which no fact of it has'
            )
            yield of_conflict(conflict_id, told, "because")


def _past(reading: Reading, text: str) -> list[DateSaid]:
    as_of = reading.base.brief.as_of.first
    found = (one for one in find_dates(text) if one.year)
    return [one for one in found if (one.year, one.month or 1) <= (as_of.year, as_of.month)]


def _behind(reading: Reading, conflict: Conflict) -> tuple[str, ...]:
    """The facts of the record, and those that its reason names."""
    named = {one.partition(".")[0] for one in slots_of(conflict.because.text)}
    facts = reading.base.facts
    return (*conflict.facts, *conflict.also, *(one for one in sorted(named) if one in facts))


def _issued(reading: Reading, facts: tuple[str, ...]) -> frozenset[int]:
    """The years in which came out what they rest on: an essay of 2024."""
    cited = {one.source for fact in facts for one in citations_of(reading.base, fact)}
    dates = (reading.base.sources[one].issued for one in cited)
    return frozenset(one.first.year for one in dates if one)
