"""Rules on short forms: what a table or a timeline says is what the fact itself says."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.marked.spot import Path
from brief.prose.dates_said import find_dates
from brief.prose.numbers_said import find_numbers
from brief.rules import ERROR, Finding, Rule
from brief.show import show_date

_COUNTED = 12


def _short_agrees(reading: Reading) -> Iterator[Finding]:
    for path, said, facts in short_forms(reading):
        whole = " ".join(_all_words(reading, fact) for fact in facts)
        least = 1 if path[2] == "sides" else _COUNTED  # a side is told with its fact
        for what in (*_new_months(said, whole), *_new_numbers(said, whole, least)):
            yield Finding(path, f'the short form says "{what}", its fact does not', "", (path[:2],))


def short_forms(reading: Reading) -> Iterator[tuple[Path, str, tuple[str, ...]]]:
    """Each short form with the facts that it has to agree with."""
    for fact_id, fact in reading.base.facts.items():
        if fact.short:
            yield ("facts", fact_id, "short"), fact.short, (fact_id,)
    for conflict_id, conflict in reading.base.conflicts.items():
        for side, said in conflict.sides.items():
            yield ("conflicts", conflict_id, "sides", side), said, (side,)
        for key in ("question", "short", "call"):
            if said := getattr(conflict, key):
                yield ("conflicts", conflict_id, key), said, conflict.facts


def _all_words(reading: Reading, fact: str) -> str:
    date = reading.base.facts[fact].date
    return f"{reading.text(fact)} {show_date(date, reading.base.words) if date else ''}"


def _new_months(said: str, whole: str) -> Iterator[str]:
    """Months that the fact does not name, and days whose number counts something else there."""
    known, counted = find_dates(whole), {number.value for number in find_numbers(whole)}
    for date in find_dates(said):
        like = [one for one in known if one.month == date.month]
        days = {one.day for one in like} - {0}
        other = date.day in counted and days and date.day not in days
        if date.month and (not like or other):
            yield said[date.start : date.end]


def _new_numbers(said: str, whole: str, spelt: int) -> Iterator[str]:
    """Numbers in digits, or above one, that the fact does not say; those of dates count too.

    Small ones that are spelt out are words like others: one account, both right.
    """
    known = {number.value for number in find_numbers(whole)}
    for number in find_numbers(said):
        shown = said[number.start : number.end]
        told = any(map(str.isdigit, shown)) or (number.value > spelt and shown.lower() != "both")
        if number.value not in known and told:
            yield shown


RULES: tuple[Rule[Reading], ...] = (
    Rule(
        "short-agrees",
        ERROR,
        "A short form says no date and no number that its fact does not say.",
        "say it as the fact does",
        "It stands in tables and timelines under the fact's own note: what it says has to be found"
        " where that note leads.",
        _short_agrees,
    ),
)
