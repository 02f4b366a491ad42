"""The gate on the way to files: what the rules find stops the walk, or is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from brief.edition import Choice
from brief.making.around import words_around
from brief.making.order import Made, Order, Told, Walked
from brief.printed import Passage
from brief.problem import BriefError, Problem


def run_rules(
    choice: Choice,
    made: Made,
    today: date,
    clock: date | None,
    around: tuple[Passage, ...] = (),
) -> tuple[Problem, ...]:
    """All that the rules find in an edition and in what is printed of it, and `around` it."""
    from brief.check import check_edition  # noqa: PLC0415 - imports late

    printed = replace(made.printed, passages=(*made.printed.passages, *around))
    return check_edition(choice, today, printed, clock)


def rules_of(walked: Walked, order: Order) -> tuple[Problem, ...]:
    """The same for what a walk has come to, as it is ordered."""
    around = words_around(walked, order)
    return run_rules(walked.choice, walked.made, order.today, order.clock, around)


def stop_or_warn(problems: Sequence[Problem], order: Order, told: Told) -> None:
    """Errors stop the walk; warnings are told, or with `strict` stop it as well."""
    stopping = [p for p in problems if p.severity.stops(strict=order.strict)]
    for problem in problems:
        if problem not in stopping:
            told.warn(problem)
    if stopping:
        raise BriefError(stopping)


def pass_gate(walked: Walked, order: Order, told: Told) -> None:
    """Whatever is made of a Document passes the rules of a brief."""
    found = rules_of(walked, order)
    stop_or_warn((*found, *walked.dropped), order, told)
