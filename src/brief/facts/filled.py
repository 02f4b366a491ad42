"""A fact's words with its braces filled in plainly, for reading and not for print."""

from __future__ import annotations

from brief.facts import Fact, FactBase
from brief.facts.slots import Slot, split_slots
from brief.late import pattern
from brief.words.units import SCALES

_YEAR_LONG = 4
_IN_ANOTHER_LANGUAGE = pattern(r"\[([^\[\]]*)\]\{lang=[\w-]+\}")


def fill_text(base: FactBase, fact_id: str) -> str:
    """A fact's words with names in the braces, and figures as plain numbers with their unit."""
    fact = base.facts[fact_id]
    if "{" not in fact.text:
        return fact.text
    words = "".join(words for words, _ in fill_parts(base, fact_id, fact))
    return _IN_ANOTHER_LANGUAGE.sub(r"\1", words)


def fill_parts(base: FactBase, fact_id: str, fact: Fact) -> tuple[tuple[str, bool], ...]:
    """The words between the braces and those in them, each with whether it was in braces."""
    return tuple(
        (part, False) if isinstance(part, str) else (_fill(base, fact_id, fact, part), True)
        for part in split_slots(fact.text)
    )


def _fill(base: FactBase, fact_id: str, fact: Fact, slot: Slot) -> str:
    if slot.name == "by" and fact.by:
        return base.names[fact.by].print
    if slot.name in fact.figures:
        return _counted(str(base.figure(fact_id, slot.name)), fact.figures[slot.name].unit)
    return base.names[slot.name].print


def _counted(number: str, unit: str) -> str:
    """A number with its unit; a scale stands next to the number, as in prose: 12.5 million USD.

    A count of four digits is parted, or who looks for dates would take it for a year.
    """
    if number.isdigit() and len(number) == _YEAR_LONG:
        number = f"{number[0]}\u202f{number[1:]}"
    currency, _, scale = unit.partition(" ")
    if currency.isupper() and scale in SCALES:
        unit = f"{scale} {currency}"
    return f"{number} {unit}"
