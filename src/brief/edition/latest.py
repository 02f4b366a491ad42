"""Latest: events that would be the last of their kind, had they not been left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from brief.facts import Fact

if TYPE_CHECKING:
    from brief.edition import Choice

_Group: TypeAlias = tuple[str, str, str]
"""A kind of event, the country where it was, and the one that it came from; "" for any."""


def latest_left_out(choice: Choice) -> Iterator[tuple[str, str]]:
    """Each such event with what it would be: the edition tells an older one in its place."""
    told = _latest(choice.base.facts)
    for id_, fact in choice.whole.facts.items():
        if id_ in choice.base.facts or choice.leaving.out[("facts", id_)].reason == "no-use":
            continue
        for group in _groups(fact):
            last = _last(fact)
            if group in told and last and last > told[group]:
                yield id_, f"later than the latest {group[0]} that it tells"
                break


def _latest(facts: dict[str, Fact]) -> dict[_Group, date]:
    found: dict[_Group, date] = {}
    for fact in facts.values():
        last = _last(fact)
        for group in _groups(fact):
            if last and last > found.get(group, date.min):
                found[group] = last
    return found


def _last(fact: Fact) -> date | None:
    return fact.date.last if fact.date else None


def _groups(fact: Fact) -> tuple[_Group, ...]:
    event = fact.event
    if event is None:
        return ()
    kind, at, from_ = event.kind, event.at, event.from_
    return tuple(dict.fromkeys(((kind, at, from_), (kind, at, ""), (kind, "", ""))))
