"""Rules on print: what must not be printed, and what must."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.rules import ERROR, WARNING, Finding, Rule, of_fact

_TLP = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
"""From open to closed (FIRST, TLP 2.0)."""


def _withheld(reading: Reading) -> Iterator[Finding]:
    facts = reading.base.facts
    for fact_id in sorted(reading.printed.facts) if reading.printed else ():
        if facts[fact_id].withheld:
            yield of_fact(fact_id, f'"{fact_id}" is to be withheld, but is printed', "use")


def _marking(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    for fact_id in sorted(reading.printed.facts) if reading.printed else base.facts:
        fact = base.facts[fact_id]
        marks = [fact.marking, *(base.sources[cited.source].marking for cited in fact.cite)]
        for mark in marks:
            if mark in _TLP and _rank(mark) > _rank(base.brief.marking):
                said = f'"{fact_id}" is {mark}, but the brief is {base.brief.marking or "unmarked"}'
                yield of_fact(fact_id, said)
                break


def _rank(mark: str) -> int:
    """How closed a mark is; a house's own marks are above what this rule can weigh."""
    return _TLP.index(mark) if mark in _TLP else len(_TLP) if mark else -1


def _left_out(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items() if reading.printed else ():
        if fact.rank == 1 and fact.use == "open" and fact_id not in _printed(reading):
            yield of_fact(fact_id, f'"{fact_id}" has rank 1, but is not printed', "rank")


def _printed(reading: Reading) -> frozenset[str]:
    return reading.printed.facts if reading.printed else frozenset()


RULES = (
    Rule(
        "withheld",
        ERROR,
        "What is to be withheld is not printed.",
        "take it out of the template, or change its use",
        "UK instructions for briefs: what may be used stands apart from what must not be told.",
        _withheld,
    ),
    Rule(
        "marking",
        ERROR,
        "No fact is marked higher than the brief, nor are the sources that it cites.",
        "raise the brief's marking, or leave the fact out",
        "FIRST, TLP 2.0; NISPOM: the banner is the highest mark of any portion.",
        _marking,
    ),
    Rule(
        "left-out",
        WARNING,
        "What belongs in every brief is printed.",
        "print it, or give it another rank",
        "The ranks are the desk's own decision of what a reader must not miss.",
        _left_out,
    ),
)
