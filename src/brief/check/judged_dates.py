"""The rule on the dates of judgements and conflicts: what they rest on has them."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.heading_matter import Matter
from brief.check.reading import Reading
from brief.check.reason_dates import dates_of_none
from brief.facts import Fact
from brief.facts.cited_text import citations_of
from brief.late import pattern
from brief.prose.dates_said import find_dates
from brief.rules import WARNING, Finding, Rule, of_fact, quote_list

_LEVEL = pattern(
    r"\b(?:levels?|sums?|figures?|values?|totals?|volumes?|amounts?|numbers?|counts?)"
    r"\s(?:of|for|from|in)\s$"
)
"""What a year is that of: it takes a figure to have a level."""
_NOT_KNOWN = pattern(
    r"\b(?:sum|figure|total|value|volume|count)s?\s(?:for|of|in)\s(?P<year>(?:19|20)\d\d)\s(?:is|are|was|were)"
    r"\s(?:not\s(?:yet\s)?(?:known|given|published|there|recorded)|unknown|missing|lacking)\b(?!\sto\b)"
)


def _basis_dates(reading: Reading) -> Iterator[Finding]:
    """Years and months up to the day to which the brief is true that nothing of the basis has."""
    as_of = reading.base.brief.as_of.first
    for fact_id, fact in reading.base.facts.items():
        if fact.kind != "judgement" or not fact.basis:
            continue
        text = reading.text(fact_id)
        if (missed := _NOT_KNOWN.search(text)) and _is_there(reading, fact, int(missed["year"])):
            told = f'"{fact_id}" says "{missed[0]}", but a fact that it rests on has it'
            yield of_fact(fact_id, told, "text")
        past = [
            said
            for said in find_dates(text)
            if said.year and (said.year, said.month or as_of.month) <= (as_of.year, as_of.month)
        ]
        if not past:
            continue
        behind = _behind(reading, fact)
        matter, issued = Matter(reading, behind), _issued(reading, fact_id)
        unborne = [
            text[said.start : said.end]
            for said in past
            if (
                not _is_measured(reading, (fact_id, *behind), said.year)
                if _LEVEL.search(text[: said.start])
                else said.year not in issued | _own_years(reading, fact)
                and not matter.has_date(said)
            )
        ]
        if unborne := list(dict.fromkeys(unborne)):
            told = f'"{fact_id}" names {quote_list(unborne)}, which nothing does that it rests on'
            yield of_fact(fact_id, told, "text")
    yield from dates_of_none(reading)


def _is_there(reading: Reading, fact: Fact, year: int) -> bool:
    """Whether the basis has a figure of that year, of what it measures in other years too."""
    figures = [
        (figure.measure, figure.flow, reading.base.facts[one].period_of(name)[:4])
        for one in fact.basis
        for name, figure in reading.base.facts[one].figures.items()
        if figure.measure
    ]
    there = {(what, flow) for what, flow, when in figures if when == str(year)}
    return any((what, flow) in there for what, flow, when in figures if when != str(year))


def _behind(reading: Reading, fact: Fact) -> tuple[str, ...]:
    """All that a judgement rests on, by way of other judgements too."""
    seen = dict.fromkeys(fact.basis)
    waiting = list(fact.basis)
    while waiting:
        more = [one for one in reading.base.facts[waiting.pop()].basis if one not in seen]
        seen.update(dict.fromkeys(more))
        waiting += more
    return tuple(seen)


def _is_measured(reading: Reading, facts: tuple[str, ...], year: int) -> bool:
    """Whether a fact with figures is of the year, or names it."""
    for fact_id in facts:
        fact = reading.base.facts[fact_id]
        told = str(year) in reading.text(fact_id) or any(
            fact.period_of(name).startswith(str(year)) for name in fact.figures
        )
        if fact.figures and told:
            return True
    return False


def _own_years(reading: Reading, fact: Fact) -> frozenset[int]:
    """The years of the judgement's own date and figures, and of the day the brief is true to."""
    dates = [fact.date] if fact.date else []
    figures = {int(one.year) for one in fact.figures.values() if one.year.isdigit()}
    own = {one.first.year for one in dates} | {reading.base.brief.as_of.first.year}
    return frozenset(figures | own)


def _issued(reading: Reading, fact_id: str) -> frozenset[int]:
    """The years in which came out what it rests on: an essay of 2024."""
    cited = {one.source for one in citations_of(reading.base, fact_id)}
    dates = (reading.base.sources[one].issued for one in cited)
    return frozenset(one.first.year for one in dates if one)


BASIS_DATES: Rule[Reading] = Rule(
    "basis-dates",
    WARNING,
    "A judgement or a reason has no past date but of what it rests on, and misses no figure.",
    "mend the date, or add the fact that has it to basis:",
    "ICD 203, D.6.e.(3): judgements are kept apart from the information under them.",
    _basis_dates,
)
