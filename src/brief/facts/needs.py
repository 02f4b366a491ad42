"""Needs: the records that facts cannot be understood or built without."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from brief.facts import FactBase
from brief.facts.record import Record
from brief.facts.references import Key, references_in, targets


def needed_by(base: FactBase, facts: Iterable[str]) -> set[Key]:
    """These facts and all that they name, in turn, with the conflicts that they are sides of."""
    return with_needs(base, (("facts", one) for one in facts))


def with_needs(base: FactBase, keys: Iterable[Key]) -> set[Key]:
    """These records of any kind and all that they name, in the same way."""
    disputes: defaultdict[Key, list[Key]] = defaultdict(list)
    for conflict_id, conflict in base.conflicts.items():
        for side in (*conflict.facts, *conflict.also):
            disputes["facts", side].append(("conflicts", conflict_id))
    waiting = list(keys)
    found: set[Key] = set()
    while waiting:
        key = waiting.pop()
        if key in found:
            continue
        found.add(key)
        waiting += disputes.get(key, ())
        record = getattr(base, key[0])[key[1]]
        if isinstance(record, Record):
            waiting += [
                one for reference in references_in(record) for one in targets(base, reference)
            ]
    return found
