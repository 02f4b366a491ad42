"""The gate: what a rule can decide about a fact base, decided before the director does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from brief.asked import read_day
from brief.check.reading import Reading
from brief.check.table import all_rules, rules_about, rules_by_kind
from brief.edition import Choice
from brief.edition.marks import has_marks
from brief.facts import FactBase
from brief.printed import Printed
from brief.problem import Problem
from brief.rules.waivers import WAIVER, judge

__all__ = ["Printed", "all_rules", "check_edition", "check_facts", "rules_by_kind"]


@cache
def _asked() -> frozenset[str]:
    """The ids of the rules that a fact base is asked for."""
    return frozenset(rule.id for rule in all_rules())


@cache
def _known() -> frozenset[str]:
    """The ids of all rules there are."""
    from brief.edition.rules import RULES as EDITIONS  # noqa: PLC0415 - only for a waiver of no rule here
    from brief.verify.rules import RULES as EVIDENCE  # noqa: PLC0415 - as above

    return _asked().union(rule.id for rules in (EDITIONS, EVIDENCE) for rule in rules)


def check_facts(
    base: FactBase, today: date | str, printed: Printed | None = None, clock: date | None = None
) -> tuple[Problem, ...]:
    """Every breach of a rule, in order of place: errors and warnings.

    `today`, a day or one written 2025-06-30, decides only warnings: how old `as_of` is, and what
    lies ahead. If it is not the day it is, `clock` is, and nothing up to it lies ahead. Rules on
    what is printed speak if `printed` tells it.
    """
    reading = Reading(base, read_day(today), printed, clock)
    rules = rules_about(base)
    found = [(rule, reading.placed(finding)) for rule in rules for finding in rule.find(reading)]
    return judge(base, found, _asked, _known)


def check_edition(
    choice: Choice, today: date, printed: Printed | None = None, clock: date | None = None
) -> tuple[Problem, ...]:
    """Every breach in an edition, in order of place: of its own, and of the whole fact base.

    An edition that leaves something out is checked beside the whole: there all facts are judged,
    here what it prints and what the gaps do to it. A waiver may well silence nothing here.
    """
    told = choice
    if printed:
        told = replace(choice, printed=printed.facts, passages=printed.passages)
    found = {*check_facts(choice.base, today, printed, clock), *_breaches_in(told)}
    if choice.leaves_out:
        found = {problem for problem in found if problem.rule != WAIVER.id}
        found.update(check_facts(choice.whole, today, None, clock))
    return tuple(sorted(found))


def _breaches_in(choice: Choice) -> tuple[Problem, ...]:
    """What the rules on editions find: they are about what is left out, and about marks."""
    if not (choice.leaves_out or choice.above or has_marks(choice.whole)):
        return ()
    from brief.edition.rules import check_choice  # noqa: PLC0415 - only for these

    return check_choice(choice, _known)
