"""Sums of exports told as those of imports, and these as those."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from brief.late import pattern
from brief.prose import split_sentences
from brief.prose.numbers_said import find_numbers
from brief.prose.places import country_names_in

_SIDE = pattern(
    r"\b(?P<out>export\w*|sold|sells?|sales)|\b(?P<in>import\w*|bought|buys?|purchas\w*)"
)
_TWO = 2
_YEARS = range(1900, 2101)


def sides_exchanged(text: str, paragraphs: Iterable[str]) -> str:
    """Two sums of one state, each told on the side on which the source has the other."""
    ours = _sides(text) if {one.lastgroup for one in _SIDE.finditer(text)} == {"in", "out"} else {}
    if not ours:
        return ""
    theirs = [_sides(sentence) for one in paragraphs for sentence in split_sentences(one)]
    for who, sums in ours.items():
        told = [one[who] for one in theirs if who in one]
        turned = [
            number
            for number, side in sums.items()
            if (there := {one[number] for one in told if number in one}) and side not in there
        ]
        if len(turned) >= _TWO and len(set(sums.values())) >= _TWO:
            return "of exports what its source has of imports"
    return ""


def _sides(text: str) -> dict[str, dict[Decimal, str]]:
    """By the state that a sentence starts from, its sums and on which side each stands."""
    found: defaultdict[str, dict[Decimal, str]] = defaultdict(dict)
    for sentence in split_sentences(text):
        states = list(country_names_in(sentence))
        for number in find_numbers(sentence) if states else ():
            before = [one.lastgroup or "" for one in _SIDE.finditer(sentence[: number.start])]
            if before and number.value not in _YEARS:
                found[states[0][2]].setdefault(number.value, before[-1])
    return found
