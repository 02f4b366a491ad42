"""Since: what a brief can tell its readers of an earlier version, as their edition may know it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from brief.changes import Change
from brief.changes.told import Earlier, Since, telling
from brief.comparing import Comparison, compare_sides
from brief.comparing.groups import differs_in_words, words_of
from brief.comparing.sides import open_side
from brief.facts import FactBase
from brief.making import Order
from brief.problem import BriefError, Problem
from brief.show import show_date

_COUNTED = frozenset({"version", "as_of", "status"})
"""What each version of a brief changes, and its head says."""
_PRINTED = 2
"""The greatest rank that a brief prints."""


def earlier_version(
    order: Order, old: str, warn: Callable[[Problem], None] = lambda _problem: None
) -> Earlier:
    """What changed from `old`, a fact base, a PDF or a revision, to the facts of an order.

    BriefError with what is wrong with either; `warn` is told as `open_side` tells.
    """
    working = Path(order.facts)
    before, now = (open_side(one, working, order.language, warn) for one in (old, str(working)))
    comparison = compare_sides(before, now, order, to_print=True)
    was = comparison.old.brief
    date = show_date(was.as_of, comparison.new.words)
    told = tuple(_changes(comparison))
    _refuse_in_another_language(now.base, _reasoned(comparison, told))
    if comparison.refusal and any(one.was for one in told):
        raise BriefError(comparison.refusal)
    is_ = comparison.new.brief
    is_dated = was.version == is_.version and was.as_of != is_.as_of  # the number tells nothing
    otherwise = not told and _differs_otherwise(compare_sides(before, now, order))
    return Earlier("" if is_dated else was.version, date, told, otherwise)


def _reasoned(comparison: Comparison, told: Iterable[Since]) -> Iterator[str]:
    """The ids, also former ones, of facts with which a reason is told."""
    former = {one.id: one.former for one in comparison.changes if one.kind == "facts"}
    for one in told:
        if one.because:
            yield from filter(None, (one.fact, former.get(one.fact, "")))


def _differs_otherwise(comparison: Comparison) -> bool:
    """Whether readers of both may miss something, and be it what is withheld by now."""
    return any(_may_show(comparison, one) for one in comparison.changes)


def _refuse_in_another_language(base: FactBase, facts: Iterable[str]) -> None:
    """The brief prints these reasons: one that is not in its language is told, like other words."""
    own, language = base.written_in, base.brief.language
    said, hint = f'this is not given in "{language}"', f"write {{{own}: …, {language}: …}}"
    plain = [one for one in facts if one in base.translated.plain_reasons]
    if plain:
        raise BriefError(
            [Problem(base.place("changes", one, "because"), said, hint) for one in plain]
        )


def _changes(comparison: Comparison) -> Iterator[Since]:
    for change in comparison.changes:
        verb = telling(change.verbs) if change.kind == "facts" else ""
        base = comparison.old if change.is_withdrawn else comparison.new
        if change.kind == "facts" and _rises(comparison, change):
            yield Since(change.id, "added", because=change.because)
        elif verb and base.facts[change.id].rank <= _PRINTED:
            yield Since(change.id, verb, _was(comparison, change, base), change.because)


def _rises(comparison: Comparison, change: Change) -> bool:
    """Whether a fact that no brief printed is printed now: to its readers it is new."""
    bases = (comparison.old.facts, comparison.new.facts)
    sides = [facts.get(change.id_at(side)) for side, facts in enumerate(bases)]
    was, is_ = (one.rank if one else 0 for one in sides)
    return was > _PRINTED >= is_ > 0


def _may_show(comparison: Comparison, change: Change) -> bool:
    """Whether readers may see it: not so of the version, nor of a fact that no brief prints."""
    if change.kind == "brief":
        return not {one.key for one in change.differences} <= _COUNTED
    bases = (comparison.old, comparison.new)
    if change.verbs == ("renamed",):  # no reader sees an id
        return False
    if change.kind != "facts":
        return True
    records = (base.facts.get(change.id_at(side)) for side, base in enumerate(bases))
    return min(each.rank for each in records if each) <= _PRINTED


def _was(comparison: Comparison, change: Change, base: FactBase) -> str:
    return (
        words_of(base, change, 0)
        if change.is_withdrawn
        else differs_in_words(comparison, change)[0]
    )
