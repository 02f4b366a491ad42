"""Two figures told in each other's place: 71 per cent, against 68 in the year before."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from brief.facts import Fact
from brief.late import pattern
from brief.prose.numbers_said import NumberSaid, find_numbers

_AGAINST = pattern(
    r"^[^.;]{0,80}?\b(?:against|after|from|compared\s(?:with|to)|than)\s(?:about\s|nearly\s|some\s)?\S{0,4}$"
)
_YEAR = pattern(r"(?:19|20)\d\d")
_BEFORE = pattern(
    r"^[^.;]{0,40}?\b(?:year\s(?:before|earlier)|(?:previous|preceding|last|prior)\syear|before)\b"
)


_FROM_TO = pattern(
    r"\bfrom\s(?:\w+\s)?\{(?P<first>[\w-]+)\}(?:\s[a-z]+){0,2}\sto\s(?:\w+\s)?\{(?P<then>[\w-]+)\}"
)
_FROM = pattern(r"\b[Ff]rom\s(?:[a-z]+\s)?\W{0,2}$")
_TO = pattern(r"(?:\s?%|\s[a-z]+){0,3}\sto\s(?:[a-z]+\s)?\W{0,2}")


def steps_exchanged(fact: Fact, sentences: Iterable[str]) -> str:
    """From the one to the other where a sentence has it from the other to the one."""
    steps = [
        (fact.figures[one["first"]].value, fact.figures[one["then"]].value)
        for one in _FROM_TO.finditer(fact.text)
        if {one["first"], one["then"]} <= fact.figures.keys()
    ]
    told = {
        (first.value, second.value)
        for sentence in (sentences if steps else ())
        for first, second in pairwise(find_numbers(sentence))
        if _FROM.search(sentence[: first.start])
        and _TO.fullmatch(sentence[first.end : second.start])
    }
    turned = (two for two in steps if two[::-1] in told and two not in told)
    return next((f"from {one} to {other} the other way round" for one, other in turned), "")


def values_exchanged(fact: Fact, sentences: Iterable[str]) -> str:
    """Figures of two years that a sentence has the other way round."""
    years = {name: fact.period_of(name)[:4] for name, one in fact.figures.items() if one.value}
    pairs = [
        (later, earlier)
        for later in years
        for earlier in years
        if years[later] > years[earlier] and _alike(fact, later, earlier)
    ]
    told = [two for one in sentences for two in _then_and_before(one)] if pairs else []
    for later, earlier in pairs:
        values = (fact.figures[later].value, fact.figures[earlier].value)
        turned = [two for two in told if (two[1].value, two[0].value) == values]
        if turned and not any((two[0].value, two[1].value) == values for two in told):
            return f"{values[0]} and {values[1]} the other way round than its source"
    return ""


def _alike(fact: Fact, one: str, other: str) -> bool:
    mine, yours = fact.figures[one], fact.figures[other]
    return (mine.unit, mine.measure, mine.flow) == (yours.unit, yours.measure, yours.flow)


def _then_and_before(sentence: str) -> Iterable[tuple[NumberSaid, NumberSaid]]:
    numbers = [one for one in find_numbers(sentence) if not _YEAR.fullmatch(f"{one.value}")]
    for first, second in pairwise(numbers):
        between, behind = sentence[first.end : second.start], sentence[second.end :]
        if _AGAINST.match(between) and _BEFORE.match(behind):
            yield first, second
