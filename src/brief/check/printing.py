"""Rules on print: what must be printed."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.edition import is_background
from brief.rules import WARNING, Finding, Rule, of_fact


def _left_out(reading: Reading) -> Iterator[Finding]:
    if not reading.printed or reading.printed.selective:
        return
    for fact_id, fact in reading.base.facts.items():
        if fact.rank == 1 and not is_background(fact) and fact_id not in _printed(reading):
            yield of_fact(fact_id, f'"{fact_id}" has rank 1, but is not printed', "rank")


def _printed(reading: Reading) -> frozenset[str]:
    return reading.printed.facts if reading.printed else frozenset()


RULES = (
    Rule(
        "left-out",
        WARNING,
        "What belongs in every brief is printed.",
        "print it, or give it another rank",
        "The ranks are the desk's own decision of what a reader must not miss.",
        _left_out,
    ),
)
