"""The rule on the year that a text puts behind a figure: the one that the figure is of."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import Fact, FactBase
from brief.facts.sums import parse_sum
from brief.late import pattern
from brief.rules import WARNING, Finding, Rule, of_fact

_IN_YEAR = pattern(r"\{(?P<name>[\w-]+)\}\s(?:in|for|of)\s(?P<year>(?:19|20)\d\d)\b(?![-\u2013/])")


def _year_said(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        for found in _IN_YEAR.finditer(fact.text) if fact.figures else ():
            known = _period(reading.base, fact_id, fact, found["name"])
            if known and found["year"] not in known:
                said = f'"{fact_id}" has "{found["name"]}" in {found["year"]}, but it is of {known}'
                yield of_fact(fact_id, said, "text")


def _period(base: FactBase, fact_id: str, fact: Fact, name: str) -> str:
    """The year that a figure says itself, or the one figure has from which it is taken; or ""."""
    figure = fact.figures.get(name)
    if figure is None:
        return ""
    if figure.year or not figure.computed:
        return figure.year
    terms = list(parse_sum(figure.computed))
    if len(terms) != 1:
        return ""
    home, other = terms[0].key(fact_id)
    source = base.facts[home]
    return source.figures[other].year or source.period_of(other)


YEAR_SAID: Rule[Reading] = Rule(
    "year-said",
    WARNING,
    "The year that a text puts behind a figure is the one that the figure is of.",
    "mend the year, or print the figure of that year",
    "UK statistics guidance (OSR): a figure has its year, and no other.",
    _year_said,
)
