"""Rules on figures: sums hold, and a number says what it counts, when, and by whose books."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TypeAlias

from brief.check.flow_totals import far_from_parts
from brief.check.reading import Reading
from brief.check.typed_amounts import amounts_typed
from brief.check.units import PERCENT, currency_of, half_a_digit, lacks_base
from brief.facts import Fact, FactBase, Figure
from brief.facts.flows import are_there_and_back, is_between
from brief.facts.slots import slots_of, split_slots
from brief.facts.sums import FigureKey, Term, parse_sum
from brief.late import pattern
from brief.prose import without_quotations
from brief.prose.dates_said import find_dates
from brief.prose.numbers_said import find_numbers
from brief.prose.places import countries_in
from brief.prose.scaled import measured_in
from brief.rules import ERROR, WARNING, Finding, Rule, of_fact, quote_list

_TRADE = pattern(r"\b(?:trade|exports?|imports?|turnover)\b", re.IGNORECASE)
_DIGITS = 3
_SMALL = 10
"""Numbers below this are words in prose, and no figure is meant by them."""


def _at(key: FigureKey, message: str, *steps: str, hint: str = "") -> Finding:
    return of_fact(key[0], message, "figures", key[1], *steps, hint=hint)


def _sums(base: FactBase, fact_id: str, figure: Figure) -> tuple[tuple[Term, Figure], ...]:
    """The terms of a figure's sum, each with its figure."""
    text = figure.equals or figure.computed
    keyed = ((term, term.key(fact_id)) for term in (parse_sum(text) if text else ()))
    return tuple((term, base.facts[key[0]].figures[key[1]]) for term, key in keyed)


def _sum_holds(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    for fact_id, name, figure in reading.figures():
        if not figure.equals:
            continue
        terms = parse_sum(figure.equals)
        parts = [base.figure(*term.key(fact_id)) for term in terms]
        total = sum((t.sign * part for t, part in zip(terms, parts, strict=True)), Decimal(0))
        value = base.figure(fact_id, name)
        slack = sum((half_a_digit(number) for number in (*parts, value)), Decimal(0))
        if abs(total - value) > (slack if _is_rounded(base, fact_id, figure) else 0):
            said = f'"{fact_id}.{name}" is {value}, but {figure.equals} comes to {total}'
            yield _at((fact_id, name), said, "equals")
    for fact_id, fact in base.facts.items():
        for name, value, total in far_from_parts(fact):
            said = f'"{fact_id}.{name}" is {value}, but the two flows come to {total}'
            yield _at((fact_id, name), said, "value")


def _is_rounded(base: FactBase, fact_id: str, figure: Figure) -> bool:
    """Parts that are measured may miss their total by what was rounded off; counts may not."""
    return any(part.approx or not _is_whole(part) for _, part in _sums(base, fact_id, figure)) or (
        figure.approx or not _is_whole(figure)
    )


def _is_whole(figure: Figure) -> bool:
    """Whether it counts things: no money, no thousands of them, no share, nothing after a point."""
    if figure.unit.casefold() in PERCENT or currency_of(figure.unit):
        return False
    value = figure.value
    return measured_in(figure.unit)[1] == 1 and (value is None or value == value.to_integral())


def _one_unit(reading: Reading) -> Iterator[Finding]:
    for fact_id, name, figure in reading.figures():
        sums = _sums(reading.base, fact_id, figure)
        for term, part in sums:
            if part.unit != figure.unit:
                other = ".".join(term.key(fact_id))
                said = f'"{fact_id}.{name}" is in {figure.unit}, but "{other}" in {part.unit}'
                yield _at((fact_id, name), said, "equals" if figure.equals else "computed")
                break
        parts = [part for _, part in sums]
        measures = sorted({part.measure for part in parts if part.measure})
        both = any(are_there_and_back((a.flow, b.flow)) for a, b in pairwise(parts))
        # a sum with a measure of its own names what it adds: exports and imports are total trade
        if both and len(measures) > 1 and figure.measure in ("", *measures):
            said = f'"{fact_id}.{name}" adds up {quote_list(measures)}, there and back'
            yield _at((fact_id, name), said, "equals" if figure.equals else "computed")


def _one_reporter(reading: Reading) -> Iterator[Finding]:
    for fact_id, name, figure in reading.figures():
        parts = [part for _, part in _sums(reading.base, fact_id, figure)]
        for key in ("reporter", "valuation"):
            known = sorted({getattr(part, key) for part in parts} - {"", "unknown"})
            if len(known) > 1 and not (key == "valuation" and _is_of_one_office(parts)):
                said = f'"{fact_id}.{name}" adds up figures of several {key}s: {", ".join(known)}'
                yield _at((fact_id, name), said)


def _is_of_one_office(parts: Sequence[Figure]) -> bool:
    """Whether one reporter's exports FOB and imports CIF are added up, as each office does."""
    reporters = {part.reporter for part in parts}
    flows = {(part.valuation, part.flow) for part in parts}
    out, back = ([flow for value, flow in flows if value == one] for one in ("FOB", "CIF"))
    if len(reporters) != 1 or reporters & {"", "unknown"} or (len(out), len(back)) != (1, 1):
        return False
    whose = countries_in(" ".join(reporters)) or {out[0].partition(" to ")[0]}
    return are_there_and_back((*out, *back)) and out[0].partition(" to ")[0] in whose


def _has_year(reading: Reading) -> Iterator[Finding]:
    for fact_id, name, figure in reading.figures():
        fact = reading.base.facts[fact_id]
        if figure.measure and not figure.year and not _dates_figure(fact):
            yield _at((fact_id, name), f'"{fact_id}.{name}" has no year')


def _dates_figure(fact: Fact) -> bool:
    return bool(fact.year) or fact.date is not None


def _trade_particulars(reading: Reading) -> Iterator[Finding]:
    sender, receiver, *_ = reading.base.brief.parties
    values = {
        "flow": f"({sender} to {receiver}, both)",
        "reporter": f"({sender}, {receiver})",
        "valuation": "(FOB, CIF)",
    }
    for fact_id, name, figure in reading.figures():
        if not (_TRADE.search(figure.measure) and currency_of(figure.unit)):
            continue
        missing = [key for key in values if not getattr(figure, key)]
        if missing:
            said = f'"{fact_id}.{name}" does not say its {" or ".join(missing)}'
            asked = " and ".join(f"{key}: {values[key]}" for key in missing)
            yield _at((fact_id, name), said, hint=f"say {asked}; or unknown")


def _flow_parties(reading: Reading) -> Iterator[Finding]:
    parties = reading.base.brief.parties
    for fact_id, name, figure in reading.figures():
        if figure.flow and not is_between(parties, figure.flow):
            told = f'"{fact_id}.{name}" flows {figure.flow}, which is not from one party to another'
            yield _at((fact_id, name), told, "flow")


def _percentage(reading: Reading) -> Iterator[Finding]:
    for fact_id, name, figure in reading.figures():
        if lacks_base(figure, reading.base.facts[fact_id], name, reading.text(fact_id)):
            yield _at((fact_id, name), f'"{fact_id}.{name}" is a percentage of nothing')


def _one_figure(reading: Reading) -> Iterator[Finding]:
    first: dict[Hashable, FigureKey] = {}
    for fact_id, name, figure in reading.figures():
        if figure.value is None:
            continue
        here = fact_id, name
        same, marks = _what_it_counts(reading, fact_id, name)
        before = next((first[one] for one in same if one in first), None)
        for mark in marks:
            first.setdefault(mark, here)
        if before:
            said = f'"{fact_id}.{name}" is typed a second time; it is "{".".join(before)}"'
            yield _at(here, said, "value")


_Marks: TypeAlias = tuple[list[Hashable], list[Hashable]]


def _what_it_counts(reading: Reading, fact_id: str, name: str) -> _Marks:
    """What makes two equal numbers one: those that another is known by, and its own.

    Three officers and three ships are not one three, nor are trade and its balance one sum. A sum
    of money of one year is one whether it is measured or not, where chance is unlikely: 50.2.
    """
    fact = reading.base.facts[fact_id]
    figure, period = fact.figures[name], fact.period_of(name)
    money, exact = currency_of(figure.unit), _is_exact(figure.value)
    if figure.measure:
        own = (figure.value, figure.measure.casefold(), figure.flow, period, figure.unit)
        years = [period] if period else []
        sums = [(figure.value, year, figure.unit) for year in years if money and exact]
        marks: list[Hashable] = [own, *(("measured", one) for one in sums)] if period else []
        return [own, *(("typed", one) for one in sums)] if period else [], marks
    years = [period] if period else _years_told(reading.text(fact_id)) if exact else []
    sums = [(figure.value, year, figure.unit) for year in years if money]
    return (
        [(kind, one) for one in sums for kind in ("typed", "measured")],
        [("typed", one) for one in sums],
    )


def _is_exact(value: Decimal | None) -> bool:
    """Whether it has so many digits that no other sum has them by chance."""
    return value is not None and len(value.normalize().as_tuple().digits) >= _DIGITS


def _years_told(text: str) -> list[str]:
    return sorted({str(said.year) for said in find_dates(text) if said.year})


def _typed_number(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        if not fact.figures:
            continue
        values = {reading.base.figure(fact_id, name): name for name in fact.figures}
        for number in find_numbers(_typed(fact)):
            name = values.get(number.bare) or values.get(number.value)
            if name and number.bare >= _SMALL:
                said = f'the text of "{fact_id}" types {number.bare}, which is its figure "{name}"'
                yield of_fact(fact_id, said, "text", hint=f"write {{{name}}}")


def _typed_amount(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        if found := amounts_typed(without_quotations(_typed(fact))):
            said = f'the text of "{fact_id}" types {quote_list(found)}, which no rule can check'
            yield of_fact(fact_id, said, "text")


def _typed(fact: Fact) -> str:
    return " ".join(part for part in split_slots(fact.text) if isinstance(part, str))


def _idle_figure(reading: Reading) -> Iterator[Finding]:
    used: defaultdict[str, set[str]] = defaultdict(set)
    for fact_id, _, figure in reading.figures():
        for text in filter(None, (figure.equals, figure.computed)):
            for term in parse_sum(text):
                home, name = term.key(fact_id)
                used[home].add(name)
    for fact_id, fact in reading.base.facts.items():
        printed = {*slots_of(fact.text), *used[fact_id]}
        for name, figure in fact.figures.items():
            if name not in printed and not figure.measure and not figure.equals:
                said = f'"{fact_id}.{name}" is neither printed nor added up, and has no measure'
                yield _at((fact_id, name), said)


_STATISTICS = "UK statistics guidance (OSR): a figure has its unit, year, source and rounding."
_MIRROR = "WITS and UN Comtrade on mirror data: flow, reporter and valuation change a trade figure."

RULES = (
    Rule(
        "sum",
        ERROR,
        "Parts add up to their total, within rounding.",
        "mend the total or a part, or waive it and say in the text why they differ",
        "UK statistics guidance: components sum to totals, or a note says why not.",
        _sum_holds,
    ),
    Rule(
        "one-unit",
        ERROR,
        "A sum has one unit, one currency and, there and back, one measure.",
        "bring the parts into one unit first",
        "UK statistics guidance: units are not mixed.",
        _one_unit,
    ),
    Rule(
        "one-reporter",
        WARNING,
        "A sum mixes no reporters or valuations, but an office's exports FOB and imports CIF.",
        "take the parts from one reporter, or waive it and say so in the text",
        "WITS and UN Comtrade: FOB exports and CIF imports differ by a tenth or more.",
        _one_reporter,
    ),
    Rule(
        "figure-year",
        WARNING,
        "A figure that measures something says of which year.",
        "add year:, date the fact, or write year: unknown",
        _STATISTICS,
        _has_year,
    ),
    Rule(
        "trade-particulars",
        WARNING,
        "A trade figure says its flow, its reporter and its valuation.",
        "say flow: (MT to IS, both), reporter: (MT, IS) and valuation: (FOB, CIF); or unknown",
        _MIRROR,
        _trade_particulars,
    ),
    Rule(
        "flow-parties",
        WARNING,
        "A flow runs from one party of the brief to another, or both ways.",
        "mend flow:, or waive it if a third country is meant, whose flows no table prints",
        "A table of two-way trade is of the parties; one misspelt country empties its totals.",
        _flow_parties,
    ),
    Rule(
        "percentage",
        ERROR,
        "A percentage has its base, unless it is by how much something changed.",
        "add base: with what it is a part of",
        _STATISTICS,
        _percentage,
    ),
    Rule(
        "one-figure",
        WARNING,
        "A number that is printed twice is typed once.",
        "use computed: with the first, or take one out",
        "A correction must reach every copy; a number typed twice is corrected once.",
        _one_figure,
    ),
    Rule(
        "typed-number",
        WARNING,
        "A text does not type out a number that is a figure of its fact.",
        "put the figure's name in braces",
        "A correction must reach every copy; sentence, table and chart draw on one figure.",
        _typed_number,
    ),
    Rule(
        "typed-amount",
        WARNING,
        "Money and percentages stand among the figures of their fact.",
        "add it under figures, with its unit, and put its name in braces",
        _STATISTICS,
        _typed_amount,
    ),
    Rule(
        "idle-figure",
        WARNING,
        "Every figure is printed, added up or measured.",
        "put it into the text, give it a measure, or take it out",
        "What nobody reads nobody corrects.",
        _idle_figure,
    ),
)
