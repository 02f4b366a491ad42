"""How often an outlet comes out: a descriptor held against all else that the base has on it."""

from __future__ import annotations

from collections.abc import Iterator

from brief.facts import FactBase
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose.called import what_is_called

_OFTEN = pattern(r"\b(daily|weekly|fortnightly|monthly|quarterly)$")
_IN_WORDS = pattern(r"\b(?P<often>daily|weekly|fortnightly|monthly|quarterly)\b")
_APART = {"weekly": 6, "fortnightly": 12, "monthly": 25, "quarterly": 75}
"""Days that two issues of it are apart at least."""


def comes_out_otherwise(base: FactBase, source: Source) -> Iterator[str]:
    """A weekly that another source calls a daily, or of which two issues are a day apart."""
    said = [found[1] for one in what_is_called(source.descriptor) if (found := _OFTEN.search(one))]
    outlet = source.container_title
    if not said or not outlet:
        return
    often = said[0]
    told = _IN_WORDS.search(source.worth)
    if told and told["often"] != often:
        yield f"speaks of a {often}, its worth of a {told['often']}"
    for other_id, other in base.sources.items():
        if other is source or other.container_title != outlet:
            continue
        theirs = [f[1] for one in what_is_called(other.descriptor) if (f := _OFTEN.search(one))]
        if theirs and often not in theirs:
            yield f'speaks of a {often}, that of "{other_id}" of a {theirs[0]}'
        elif (days := _days_apart(source, other)) and days < _APART.get(often, 0):
            yield f'speaks of a {often}, but "{other_id}" came out in it {days} days apart'


def _days_apart(one: Source, other: Source) -> int:
    """The days between two issues; none where a day is not known, or is the same."""
    days = [each.issued for each in (one, other)]
    if any(not day or day.precision != "day" for day in days):
        return 0
    first, second = (day.first for day in days if day)
    return abs((first - second).days)
