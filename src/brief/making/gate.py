"""The gate on the way to files: what the rules find stops the walk, or is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from brief.edition import Choice
from brief.making.order import Made, Order, Told, Walked
from brief.problem import BriefError, Problem


def run_rules(choice: Choice, made: Made, today: date, clock: date | None) -> tuple[Problem, ...]:
    """All that the rules find in an edition and in what is printed of it."""
    from brief.check import check_edition  # noqa: PLC0415 - imports late

    return check_edition(choice, today, made.printed, clock)


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
    found = run_rules(walked.choice, walked.made, order.today, order.clock)
    stop_or_warn((*found, *walked.dropped), order, told)
