"""Comparing: two fact bases as one audience may see them, and what is told of the difference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from brief.attachment.projection import what_may_travel
from brief.changes import Change, compare
from brief.changes.renamed import renamed_facts
from brief.changes.since import reasons_between
from brief.comparing.carried import Carried, as_printed, carried_by, certain
from brief.comparing.giving_away import refuse_what_is_told
from brief.comparing.recognise import refuse_what_others_have
from brief.comparing.sides import Side, known_to_both
from brief.comparing.standing import as_the_desk_knows, is_in, reasons_for_the_desk
from brief.edition import Choice, choose, find_edition
from brief.edition.earlier import (
    as_filed,
    as_it_was_marked,
    closed,
    earlier_choice,
    mark_above,
    may_not_go_out,
)
from brief.facts import FactBase
from brief.facts.references import record_kinds
from brief.late import dataclass
from brief.making import Order
from brief.problem import BriefError, Place, Problem, Severity, suggest


@dataclass(frozen=True, slots=True)
class Comparison:
    """What one audience may be told of two fact bases: both, and each change."""

    old: FactBase
    new: FactBase
    sides: tuple[Side, Side]
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...] = ()
    """Reasons that are given for what neither base has."""
    refusal: Problem | None = None
    """Why no file under the new brief's marking may have the old one's words, if none may."""

    def place(self, change: Change) -> Place:
        """Where the record stands, or stood."""
        old, new = (side.base for side in self.sides)
        has_it = not change.is_withdrawn or is_in(new, (change.kind, change.id))
        return (new if has_it else old).place(*filter(None, (change.kind, change.id)))


def compare_sides(old: Side, new: Side, order: Order, *, to_print: bool = False) -> Comparison:
    """Compare them as the edition of an order may see both; BriefError with what is wrong.

    A PDF holds what a brief prints. If one of the two is a PDF, the other is taken as a brief of
    the order's kind prints it, so that what is never printed does not count as added. The desk is
    told of what left its own edition, unless what is told is `to_print` in a brief.
    """
    refuse_what_others_have((old, new), order.edition)
    now = _choice(new, order.edition)
    before, after, filed = old.base, now.base, now.whole
    edition = "" if old.is_printed else _known(old, order.edition)
    carried = _carried(old, new, order, edition)
    if new.is_printed and not old.is_printed:
        before, edition = carried[0].base, ""
    if old.is_printed and not new.is_printed:
        after = filed = carried[1].base
    above = mark_above(before, now, edition)
    refusal = may_not_go_out(old.base, now, above) if above else None
    if refusal and order.edition:
        raise BriefError(refusal)
    knows_all = not (order.edition or to_print)
    earlier = choose(before) if knows_all else earlier_choice(before, now, edition)
    then = as_it_was_marked(earlier, edition).base
    if order.edition:  # others than the desk are told of nothing that travels in no file
        then, after = what_may_travel(then), what_may_travel(after)
    reasons = reasons_for_the_desk(now) if knows_all else now.base.changes
    because = reasons_between(reasons, *(_version(side, order.edition) for side in (old, new)))
    alike = _called_alike(as_filed(after, filed), then, order.edition)
    known = known_to_both(old.base, new.base)
    renamed = renamed_facts(then, after, known, sure=to_print)
    found: Iterable[Change] = compare(as_filed(then, before), alike, because, renamed, known)
    if carried:
        found = certain(found, *carried)
    told = tuple(as_the_desk_knows(found, earlier, now) if knows_all else _open(found, now))
    if not knows_all:
        was = replace(earlier_choice(old.base, now, _known(old, order.edition)), base=then)
        refuse_what_is_told(was, replace(now, base=after), told, records=not to_print)
    return Comparison(then, after, (old, new), told, tuple(_unmet(old, new)), refusal)


def _open(changes: Iterable[Change], now: Choice) -> Iterator[Change]:
    """Without those of what the audience must not be told of."""
    hidden = closed(now)
    return (one for one in changes if (one.kind, one.id) not in hidden)


def _carried(old: Side, new: Side, order: Order, edition: str) -> tuple[Carried, ...]:
    """What each holds, where one of them is a PDF; else nothing."""
    match old.is_printed, new.is_printed:
        case True, True:
            return carried_by(old.base), carried_by(new.base)
        case True, False:
            return carried_by(old.base), as_printed(new, order, old.base)
        case False, True:
            then = replace(order, edition=edition)
            return as_printed(old, then, new.base), carried_by(new.base)
    return ()


def _choice(side: Side, edition: str) -> Choice:
    if side.is_printed:
        return choose(side.base)
    return find_edition(side.base, edition)


def _known(side: Side, edition: str) -> str:
    """The edition, if the earlier base had it already."""
    return edition if edition in side.base.editions else ""


def _version(side: Side, edition: str) -> str:
    """The version as the fact base has it, without the name of the edition that a PDF is of."""
    version = side.base.brief.version
    return version.removesuffix(f"-{edition}") if side.is_printed and edition else version


def _called_alike(after: FactBase, then: FactBase, edition: str) -> FactBase:
    """Its version without the name of an edition that is new: what is sent is no other version."""
    name, brief = f"-{edition}", after.brief
    if not edition or then.brief.version.endswith(name):
        return after
    plain = brief.model_copy(update={"version": brief.version.removesuffix(name)})
    return after.model_copy(update={"brief": plain})


def _unmet(old: Side, new: Side) -> Iterator[Problem]:
    """Reasons that belong to nothing: an id that was mistyped would be lost unseen."""
    if old.is_printed or new.is_printed:
        return  # not all that there was is known
    kinds = [kind for kind in record_kinds(type(new.base)) if kind != "changes"]
    bases = (old.base, new.base)
    known = {id_ for base in bases for kind in kinds for id_ in getattr(base, kind)}
    for id_ in new.base.changes:
        if id_ not in known and not new.base.changes[id_].version:
            said = f'a reason is given for "{id_}", which neither fact base has'
            hint = suggest(id_, known) or "take it out, or say with version: when it was so"
            place = new.base.place("changes", id_)
            yield Problem(place, said, hint, severity=Severity.WARNING)
