"""Carried: what a PDF holds of the facts, and what may be said of what it does not hold.

It holds what its brief prints, and what that needs. So where the other of two has more, the fact
base behind it may have had that all along; only what is certain is told as added or withdrawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from brief.attachment.projection import OF_POSTS, SENT, project_facts
from brief.changes import Change, Difference
from brief.changes.verbs import CAME, WENT
from brief.comparing.sides import Side, read_carried
from brief.facts import FactBase
from brief.facts.needs import needed_by
from brief.facts.references import Key
from brief.late import NamedTuple
from brief.making import Order, walk
from brief.printing import printed_facts

_TOLD_ALONE = {"facts", "conflicts"}
"""What is told where one of two has it; the rest goes with the facts that name it."""


class Carried(NamedTuple):
    """One of two, where at least one is a PDF."""

    base: FactBase
    """What is compared of it."""
    keys: frozenset[Key]
    """The records that its PDF holds, or would hold."""
    whole: FactBase | None = None
    """All that its fact base has; None where the PDF is all there is."""


def carried_by(pdf: FactBase) -> Carried:
    """All that a PDF carries."""
    return Carried(pdf, frozenset(_keys(pdf)))


def as_printed(side: Side, order: Order, pdf: FactBase) -> Carried:
    """A fact base as a brief of that kind would carry it, and with what the other's PDF has."""
    made = walk(replace(order, facts=side.file), whole=side.base).made
    printed = printed_facts(made.document)
    posts = {id_ for id_ in pdf.names if _has_post(pdf, id_)}.union(made.printed.posts)
    also = [(kind, id_) for kind, id_ in _keys(pdf) if id_ in getattr(made.base, kind)]
    data = project_facts(made.base, printed, posts, (), also)
    base = read_carried(data, side.name, side.file)
    return Carried(base, frozenset(needed_by(made.base, printed)), side.base)


def certain(changes: Iterable[Change], old: Carried, new: Carried) -> Iterator[Change]:
    """What surely happened, of what a comparison has found; and what only one of two holds."""
    for one in changes:
        if one.is_added:
            yield from _one_sided(one, CAME, new, old)
        elif one.is_withdrawn:
            yield from _one_sided(one, WENT, old, new)
        else:
            kept = tuple(each for each in one.differences if _is_known(one, each, (old, new)))
            if kept == one.differences:
                yield one
            elif kept:
                yield replace(one, differences=kept)


def _one_sided(one: Change, verb: str, has: Carried, lacks: Carried) -> Iterator[Change]:
    if (one.kind, one.id) not in has.keys:
        return
    if _is_surely_not_in(one, has, lacks):
        yield one
    elif one.kind in _TOLD_ALONE:
        yield replace(one, verbs=(verb,))


def _is_surely_not_in(one: Change, has: Carried, lacks: Carried) -> bool:
    if lacks.whole is not None:
        return one.id not in getattr(lacks.whole, one.kind)
    if one.kind == "conflicts":  # it would go with any of its sides
        conflict = has.base.conflicts[one.id]
        if any(side in lacks.base.facts for side in (*conflict.facts, *conflict.also)):
            return True
    # Of what it does not carry, a PDF gives reasons only where the fact base has it no longer.
    return one.is_withdrawn and one.id in lacks.base.changes


def _is_known(change: Change, differs: Difference, sides: tuple[Carried, Carried]) -> bool:
    """Whether a key that one has and the other has not is not merely left at home."""
    pdfs = [(side, each.base) for side, each in enumerate(sides) if each.whole is None]
    if change.kind == "names" and differs.key in OF_POSTS:
        return all(_has_post(pdf, change.id_at(side)) for side, pdf in pdfs)
    if change.kind == "brief" and differs.key == "main":
        named = {id_ for each in sides for id_ in each.base.brief.main}
        return all(pdf.brief.main or named <= {*pdf.facts} for _, pdf in pdfs)
    return True


def _keys(base: FactBase) -> Iterator[Key]:
    return ((kind, id_) for kind in SENT for id_ in getattr(base, kind))


def _has_post(base: FactBase, name: str) -> bool:
    return any(getattr(base.names[name], key) for key in OF_POSTS)
