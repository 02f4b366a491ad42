"""Balances that a text tells without a measure: a trade deficit, net exports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from brief.check.reading import Reading
from brief.check.units import half_a_digit
from brief.facts import Fact, Figure
from brief.facts.flows import are_there_and_back
from brief.facts.sums import FigureKey
from brief.late import pattern
from brief.prose import split_sentences
from brief.prose.places import countries_in, country_names_in

_GAP = (
    r"(?:\btrade\s(?:deficit|surplus|balance|gap|shortfall)|\bnet\s(?:exports|imports)"
    r"|\b(?:deficit|surplus)\sin\s(?:goods\s|bilateral\s|two-way\s|its\s|their\s)?trade)\b"
)
_TOLD = pattern(
    rf"(?i:{_GAP})(?:\s(?!and\b|or\b|but\b|while\b)[\w\u2019'-]+){{0,8}}\s\{{(?P<slot>[\w-]+)\}}"
    rf"|\{{(?P<ahead>[\w-]+)\}}\s(?i:{_GAP})"
)
_BEYOND = pattern(
    r"\b(?:services|overall|total|global|world|whole|each\sother\scountry|all\scountries|cumulative"
    r"|average|since|over\sthe|years|oil|energy|food|farm|agricultural|widen|narrow|grew|rose|fell"
    r"|by\s\{|from\s\{|half|quarters?|months?|monthly|weekly|daily|Q[1-4]|[Ee]xclud|[Ee]xcept|other\sthan"
    r"|[Aa]part\sfrom|[Ww]ithout|[Nn]ot\scounting|would|could|might|may|should|plan|forecast|project|predict"
    r"|expect|fear|hope|target|aim|goal|January|February|March|April|June|July|August|September"
    r"|October|November|December)"
    rf"|(?i:{_GAP})\s(?:with\s[A-Z][\w\s]+?\s)?in\s(?!trade\b|goods\s(?!other|such)|bilateral|two-way"
    r"|which|the\syear|\d|\{)",
)
"""What is of another trade than that of the two in the year, of what may come, or a change."""
_OF_THE_TWO = pattern(r"\b(?:bilateral|two-way|mutual|between\sthem|each\sother|the\stwo)\b")
_TOWARDS = pattern(r"\b(?:with|to|from)\s(?:the\s)?$")
_YEAR = pattern(r"\b(?:19|20)\d\d\b")


def told_balances(reading: Reading, fact: Fact) -> Iterator[tuple[str, Figure]]:
    """The figures without a measure that a text calls the balance of trade of the two parties."""
    parties = frozenset(reading.base.brief.parties)
    for sentence in split_sentences(fact.text) if fact.figures else ():
        if _BEYOND.search(sentence) or not _is_of_the_two(sentence, parties):
            continue
        for told in _TOLD.finditer(sentence):
            slot = told["slot"] or told["ahead"]
            figure = fact.figures.get(slot)
            if not figure or figure.measure or figure.unit == "per cent":
                continue
            if all(year in fact.period_of(slot) for year in _YEAR.findall(sentence)):
                yield slot, figure


def _is_of_the_two(sentence: str, parties: frozenset[str]) -> bool:
    """Whether a sentence names both, or one as whom it is with: alone it may be with the world."""
    named = list(country_names_in(sentence))
    if not countries_in(sentence) <= parties:
        return False
    return (
        len({code for _, _, code in named}) > 1
        or any(_TOWARDS.search(sentence[:start]) for start, _, _ in named)
        or bool(_OF_THE_TWO.search(sentence))
    )


class Flows:
    """The flows of a base there and back, by period and unit: what a balance can be of."""

    def __init__(self, reading: Reading) -> None:
        self._base = reading.base
        self._found: defaultdict[tuple[str, str], list[tuple[FigureKey, Figure]]] = defaultdict(
            list
        )
        for fact_id, name, figure in reading.figures():
            if " to " in figure.flow and figure.measure:
                period = self._base.facts[fact_id].period_of(name)
                self._found[period, figure.unit].append(((fact_id, name), figure))

    def why_none(self, fact_id: str, name: str, figure: Figure) -> str:
        """Why a figure is the difference of none of them, or "" where it may be."""
        period = self._base.facts[fact_id].period_of(name)
        flows = [
            one
            for one in self._found.get((period, figure.unit), [])
            if not self._sources(fact_id).isdisjoint(self._sources(one[0][0]))
        ]
        pairs = [
            (one, other)
            for index, one in enumerate(flows)
            for other in flows[index + 1 :]
            if one[1].measure == other[1].measure
            and are_there_and_back(sorted((one[1].flow, other[1].flow)))
        ]
        value = abs(self._base.figure(fact_id, name))
        if not period or not pairs or any(self._fits(value, one, other) for one, other in pairs):
            return ""
        (first, _), (second, _) = pairs[0]
        gap = abs(self._base.figure(*first) - self._base.figure(*second))
        return f"is {value}, but the two flows of {period} are {gap} apart"

    def _sources(self, fact_id: str) -> frozenset[str]:
        """What a fact cites: the other side's statistics have another gap."""
        return frozenset(one.source for one in self._base.facts[fact_id].cite)

    def _fits(
        self, value: Decimal, one: tuple[FigureKey, Figure], other: tuple[FigureKey, Figure]
    ) -> bool:
        values = [self._base.figure(*key) for key, _ in (one, other)]
        slack = sum((half_a_digit(number) for number in (*values, value)), Decimal(0))
        if one[1].approx or other[1].approx:
            slack += max(values) / 20
        return abs(abs(values[0] - values[1]) - value) <= slack
