"""Standing: what came into the desk's own edition, or left it, though both fact bases have it.

The desk may know of it, and nobody else: an edition is told of nothing that it has not by now.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from brief.changes import Change, Difference, Written
from brief.changes.verbs import CAME, WENT
from brief.edition import Choice
from brief.edition.audience import Why
from brief.facts import FactBase
from brief.facts.reasons import Reason
from brief.facts.references import Key

_SAID_OF = ("use", "marking")
"""The keys by which the desk lets a record into its editions."""


def as_the_desk_knows(changes: Iterable[Change], old: Choice, new: Choice) -> Iterator[Change]:
    """The changes, none told as added or withdrawn that both bases have."""
    for one in changes:
        key, verb = (one.kind, one.id), CAME if one.is_added else WENT
        there = old if one.is_added else new if one.is_withdrawn else None
        if there is None or not is_in(there.whole, key):
            yield one
            continue
        why = there.leaving.out.get(key)
        if why is None or why.reason != "no-use":  # else it goes with what named it, which is told
            what = tuple(_by_what(key, verb, why, old, new))
            yield replace(one, verbs=(verb,), differences=what)


def is_in(base: FactBase, key: Key) -> bool:
    """Whether a fact base has a record, whoever may have it."""
    kind, id_ = key
    return id_ in getattr(base, kind) if id_ else getattr(base, kind) is not None


def reasons_for_the_desk(choice: Choice) -> Mapping[str, Reason]:
    """Those that are not withheld themselves, though what they are of may be."""
    out = choice.leaving.out
    return {id_: said for id_, said in choice.whole.changes.items() if ("changes", id_) not in out}


def _by_what(
    key: Key, verb: str, why: Why | None, old: Choice, new: Choice
) -> Iterator[Difference]:
    """What the desk changed of it; or else why the edition has it not."""
    found = tuple(_marked_anew(key, old, new))
    yield from found
    if why is not None and (not found or why.on is not None):
        states = "has it", f"has it not: it {why.said}"
        yield Difference("edition", *(states if verb == WENT else states[::-1]))


def _marked_anew(key: Key, old: Choice, new: Choice) -> Iterator[Difference]:
    was, is_ = (_record(one.whole, key) for one in (old, new))
    for name in _SAID_OF if was is not None and is_ is not None else ():
        before, after = _value(was, name), _value(is_, name)
        if before != after:
            yield Difference(name, before, after)


def _record(base: FactBase, key: Key) -> object:
    kind, id_ = key
    return getattr(base, kind).get(id_) if id_ else getattr(base, kind)


def _value(record: object, name: str) -> Written:
    return getattr(record, name, "") or None
