"""Rules on quantities: a balance is a difference of flows, and a measure has one unit."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.check.told_balances import Flows, told_balances
from brief.check.units import PERCENT
from brief.facts import Figure
from brief.facts.flows import are_there_and_back
from brief.facts.sums import parse_sum
from brief.late import pattern
from brief.prose.scaled import measured_in
from brief.rules import ERROR, WARNING, Finding, Rule, of_fact

_BALANCE = pattern(r"\b(?:balance|surplus|deficit)\b", re.IGNORECASE)
_TWO = 2
_ALIKE = {
    **dict.fromkeys(("t", "tonne", "tonnes", "ton", "tons", "kg", "g", "kilograms"), "mass"),
    **dict.fromkeys(("km", "m", "kilometre", "kilometres", "mile", "miles", "metres"), "length"),
    **dict.fromkeys(("w", "kw", "mw", "gw", "kilowatts", "megawatts", "gigawatts"), "power"),
    **dict.fromkeys(("kwh", "mwh", "gwh", "twh"), "energy"),
    **dict.fromkeys(("ha", "hectares", "acres", "km2", "km\u00b2"), "area"),
    **dict.fromkeys(("days", "weeks", "months", "years", "hours", "minutes"), "time"),
    **dict.fromkeys(PERCENT, "per cent"),
}
"""Units in which one thing can be told; scales and currencies are read for themselves."""


def _balance(reading: Reading) -> Iterator[Finding]:
    flows = _flows_by_period(reading)
    for fact_id, name, figure in reading.figures():
        if not _BALANCE.search(figure.measure):
            continue
        text = figure.equals or figure.computed
        if text:
            why = _no_difference(reading, fact_id, figure, text)
        else:
            period = reading.base.facts[fact_id].period_of(name)
            both = are_there_and_back(sorted(flows.get((_flow_of(figure), period), set())))
            why = "does not say of which flows it is the difference" if both else ""
        if why:
            key = "equals" if figure.equals or not figure.computed else "computed"
            yield of_fact(fact_id, f'the balance "{fact_id}.{name}" {why}', "figures", name, key)
    yield from _told_balance(reading) if reading.in_english else ()


def _told_balance(reading: Reading) -> Iterator[Finding]:
    """What a text calls a trade deficit or net exports, without a measure that says so."""
    flows: Flows | None = None
    for fact_id, fact in reading.base.facts.items():
        for name, figure in told_balances(reading, fact):
            flows = flows or Flows(reading)
            text = figure.equals or figure.computed
            why = text and _no_difference(reading, fact_id, figure, text)
            if why := why or flows.why_none(fact_id, name, figure):
                said = f'"{fact_id}.{name}", which the text calls a balance, {why}'
                yield of_fact(fact_id, said, "figures", name)


def _flow_of(figure: Figure) -> str:
    """The measure whose balance it is: that of trade balance is trade."""
    return " ".join(_BALANCE.sub("", figure.measure).casefold().split())


def _flows_by_period(reading: Reading) -> dict[tuple[str, str], set[str]]:
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for fact_id, name, figure in reading.figures():
        if " to " in figure.flow and not _BALANCE.search(figure.measure):
            period = reading.base.facts[fact_id].period_of(name)
            found[figure.measure.casefold(), period].add(figure.flow)
    return found


def _no_difference(reading: Reading, fact_id: str, figure: Figure, text: str) -> str:
    terms = parse_sum(text)
    keys = [term.key(fact_id) for term in terms]
    parts = [reading.base.facts[home].figures[name] for home, name in keys]
    periods = {reading.base.facts[home].period_of(name) for home, name in keys}
    if len(terms) != _TWO or {term.sign for term in terms} != {1, -1}:
        return "is no difference of two flows"
    flows = [part.flow for part in parts]
    if all(" to " in flow for flow in flows) and not are_there_and_back(flows):
        return f"takes {flows[1]} from {flows[0]}, which are not there and back"
    if len(periods) > 1:
        return "is of two periods"
    first = next(part.flow for part, term in zip(parts, terms, strict=True) if term.sign > 0)
    value = figure.value
    if figure.flow and first and " to " in figure.flow and (value is None or value >= 0):
        return "" if figure.flow == first else f"flows {figure.flow}, but {first} is the larger"
    return ""


def _measure_unit(reading: Reading) -> Iterator[Finding]:
    first: dict[tuple[str, ...], tuple[str, str, Figure]] = {}
    for fact_id, name, figure in reading.figures():
        if not figure.measure:
            continue
        kind, _ = measured_in(figure.unit)
        key = figure.measure.casefold(), _ALIKE.get(kind.casefold(), kind.casefold())
        other = first.setdefault(key, (fact_id, name, figure))
        if other[2].unit.casefold() == figure.unit.casefold() and figure.flow and figure.reporter:
            counted = figure.measure.casefold(), figure.flow, figure.reporter.casefold()
            other = first.setdefault(counted, other)
        if other[2].unit.casefold() != figure.unit.casefold():
            said = (
                f'"{fact_id}.{name}" is in {figure.unit}, but "{other[0]}.{other[1]}", of the same '
                f"measure, in {other[2].unit}"
            )
            yield of_fact(fact_id, said, "figures", name, "unit")


_HEDGED = pattern(
    r"(?:about|around|approximately|roughly|some|nearly|almost|over|under|more than|less than"
    r"|close to|just short of|at least|at most|up to|below|above|an estimated)\s(?:the\s)?$",
    re.IGNORECASE,
)


def _sum_exact(reading: Reading) -> Iterator[Finding]:
    """What is worked out of approximate figures and is printed as if it were exact."""
    base = reading.base
    for fact_id, name, figure in reading.figures():
        if not figure.computed or figure.approx or _is_hedged(base.facts[fact_id].text, name):
            continue
        keys = [term.key(fact_id) for term in parse_sum(figure.computed)]
        if rough := next((key for key in keys if base.facts[key[0]].figures[key[1]].approx), None):
            said = f'"{fact_id}.{name}" is exact, but "{".".join(rough)}" in it is approximate'
            yield of_fact(fact_id, said, "figures", name, "computed")


_ABOUT = pattern(
    r"\b(?:about|around|approximately|roughly|some|an estimated|circa|c\.|ca\.?)\s$", re.IGNORECASE
)


def _about_once(reading: Reading) -> Iterator[Finding]:
    """A figure that prints about by itself, behind a text that says it, too."""
    for fact_id, name, figure in reading.figures():
        text = reading.base.facts[fact_id].text
        before = _before(text, name) if figure.approx else []
        if said := next((one for each in before if (one := _ABOUT.search(each))), None):
            told = f'"{said[0].strip()}" stands before "{{{name}}}", which prints about by itself'
            yield of_fact(fact_id, told, "text")


def _before(text: str, name: str) -> list[str]:
    """What stands before each brace of the figure, from the one before."""
    return re.split(rf"\{{{re.escape(name)}(?:[^\w}}-][^}}]*)?\}}", text)[:-1]


def _is_hedged(text: str, name: str) -> bool:
    """Whether the text says about, nearly or the like before each brace of the figure."""
    before = _before(text, name)
    return bool(before) and all(_HEDGED.search(one) for one in before)


RULES = (
    Rule(
        "balance",
        ERROR,
        "A balance is the difference of two flows, there and back, of one period.",
        "write computed: or equals: with the larger flow - the smaller",
        "IMF, Balance of Payments Manual: a balance is credits less debits of one period.",
        _balance,
    ),
    Rule(
        "measure-unit",
        WARNING,
        "What one measure measures is told in one unit.",
        "tell all of it in one unit, or give the other a measure of its own",
        "UK statistics guidance: units are not mixed; tables and charts set like beside like.",
        _measure_unit,
    ),
    Rule(
        "sum-exact",
        WARNING,
        "What is worked out of approximate figures is approximate.",
        "add approx: true, or say about before its brace",
        "UK statistics guidance (OSR): a rounded or estimated figure is told as one.",
        _sum_exact,
    ),
    Rule(
        "about-once",
        WARNING,
        "A figure with approx: true says about once.",
        "take the word out of the text, or approx: true off the figure",
        "Two words for one doubt read as a slip: about about 40 tonnes.",
        _about_once,
        in_english=True,
    ),
)
