"""The rule on what would change a judgement: a change, in the money of what it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from brief.check.reading import Reading
from brief.check.units import currency_of
from brief.facts import Fact, Figure
from brief.facts.cited_text import fill_cited
from brief.facts.flows import BOTH
from brief.late import NamedTuple, pattern
from brief.prose import WORD, fold
from brief.prose.numbers_said import find_numbers
from brief.prose.scaled import measured_in
from brief.prose.signs import currencies_in, money_of
from brief.rules import WARNING, Finding, Rule

_PASSED = pattern(
    r"\b(?:(?P<up>pass(?:es)?|exceeds?|tops?|surpass(?:es)?|outgrows?"
    r"|(?:ris|go|grow|climb|gets?|com)\w*\s(?:above|over|beyond))"
    r"|(?:fall|drop|sink|declin|shrink|go|slip)\w*\s(?:below|under))\s(?P<to>[^,;.]*\d[^,;]*)"
)
"""What is to come: trade passes $80 million, exports fall below a tenth of that."""
_AGAIN = pattern(
    r"\b(?:again|another|second|third|fourth|consecutive|running|in\sa\srow|still|once\smore|each|every"
    r"|more\sthan\sonce|twice)\b",
    re.IGNORECASE,
)
"""What has come about may come about once more."""
_ONE_WAY = pattern(r"\b(?:export|import|sale|sell|buy|purchas|balance|surplus|deficit)\w*")


class _Known(NamedTuple):
    """A figure that a judgement rests on: its year, its money, its value in ones."""

    year: str
    money: str
    value: Decimal


def _indicators_fit(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        for index, one in enumerate(fact.indicators):
            text = fill_cited(reading.base, one)
            money = currencies_in(text)
            known = list(_known(reading, fact, text)) if money else []
            if known and (said := _strange(money, known) or _come_about(text, known)):
                path = ("facts", fact_id, "indicators", index, "text")
                yield Finding(path, f'what would change "{fact_id}" {said}', "", (path[:2],))


def _strange(money: tuple[str, ...], known: list[_Known]) -> str:
    """A currency that none of the figures has which it measures the same by."""
    there = {one.money for one in known}
    other = next((one for one in money if there.isdisjoint(money_of(one))), "")
    return f'is told in "{other}", what it rests on in {min(there)}' if other else ""


def _come_about(text: str, known: list[_Known]) -> str:
    """What the latest figure has passed already."""
    found = _PASSED.search(text)
    numbers = find_numbers(found["to"]) if found and not _AGAIN.search(text) else ()
    years = {one.year for one in known if one.year.isdigit()}
    if not found or not numbers or not years:
        return ""
    to, latest = numbers[0].value, max(years)
    values = [one.value for one in known if one.year == latest]
    done = all(value > to if found["up"] else value < to for value in values)
    return f'has come about in {latest}: "{found[0].strip()}"' if done else ""


def _known(reading: Reading, judgement: Fact, text: str) -> Iterator[_Known]:
    """The figures of what it rests on that measure what the words name."""
    words = set(WORD.findall(fold(text)))
    base = reading.base
    for fact_id in judgement.basis if not _ONE_WAY.search(text) else ():
        fact = base.facts[fact_id]
        for name, figure in fact.figures.items():
            money = currency_of(figure.unit)
            if (
                money
                and _is_whole(figure, fact)
                and words & set(WORD.findall(fold(figure.measure)))
            ):
                scale = measured_in(figure.unit)[1]
                yield _Known(fact.period_of(name), money, base.figure(fact_id, name) * scale)


def _is_whole(figure: Figure, fact: Fact) -> bool:
    """Whether it is no half of a trade that another figure of the fact has whole."""
    both = any(one.flow == BOTH for one in fact.figures.values())
    return figure.flow == BOTH or not (both or figure.flow)


INDICATORS_FIT: Rule[Reading] = Rule(
    "indicators-fit",
    WARNING,
    "What would change a judgement has not come about, and is told in the money of its basis.",
    "mend the sum, or add the fact that it is measured by to basis:",
    "ICD 203, D.6.e.(4): indicators are of what, if it came about, would alter the judgement.",
    _indicators_fit,
    in_english=True,
)
