"""Since: what a brief can tell its readers of an earlier version, as their edition may know it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from brief.changes import Change
from brief.changes.told import Earlier, Since, telling
from brief.comparing import Comparison, compare_sides
from brief.comparing.groups import differs_in_words, words_of
from brief.comparing.sides import open_side
from brief.facts import FactBase
from brief.making import Order
from brief.problem import BriefError
from brief.show import show_date

_PRINTED = 2
"""The greatest rank that a brief prints."""


def earlier_version(order: Order, old: str) -> Earlier:
    """What changed from `old`, a fact base, a PDF or a revision, to the facts of an order.

    BriefError with what is wrong with either.
    """
    working = Path(order.facts)
    before, now = (open_side(one, working, order.language) for one in (old, str(working)))
    comparison = compare_sides(before, now, order)
    was = comparison.old.brief
    date = show_date(was.as_of, comparison.new.words)
    told = tuple(_changes(comparison))
    if comparison.refusal and any(one.was for one in told):
        raise BriefError(comparison.refusal)
    return Earlier(was.version, date, told)


def _changes(comparison: Comparison) -> Iterator[Since]:
    for change in comparison.changes:
        verb = telling(change.verbs) if change.kind == "facts" else ""
        base = comparison.old if change.is_withdrawn else comparison.new
        if verb and base.facts[change.id].rank <= _PRINTED:
            yield Since(change.id, verb, _was(comparison, change, base), change.because)


def _was(comparison: Comparison, change: Change, base: FactBase) -> str:
    return (
        words_of(base, change) if change.is_withdrawn else differs_in_words(comparison, change)[0]
    )
