"""Which way a sum of trade goes: exports of one state are told as those of no other.

What is said of a sum is read off the word for its side next before it, and the states beside that
word. Where a sentence leaves open who sells or who buys, nothing is known of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TypeAlias

from brief.late import NamedTuple, pattern
from brief.prose import split_sentences
from brief.prose.numbers_said import find_numbers
from brief.prose.places import country_names_in

_OUT = r"exports?|sales|deliveries|shipments|exported|sold|sells|shipped|delivered"
_IN = r"imports?|purchases|imported|bought|buys|purchased"
_VERBS = frozenset(
    ["exported", "sold", "sells", "shipped", "delivered", "imported", "bought", "buys", "purchased"]
)
_SIDE = pattern(rf"\b(?:(?P<out>{_OUT})|(?P<into>{_IN}))\b", re.IGNORECASE)
_CLAUSE = pattern(
    r"[;:()\u2013\u2014]|\b(?:while|whereas|but|who|that"
    r"|which(?!\s(?:amount|came|come|was|were|total|stood|reach)))\b"
)
"""Imports which came to so much are one clause."""
_OWN = pattern(r"(?:['\u2019]s?)?\s(?:(?!and\b|or\b)[a-z]+\s){0,2}$")
"""Between a state and its exports: Malta's recorded exports, Maltese exports."""
_OF = pattern(r"(?:\s(?!and\b|or\b|to\b|from\b)[a-z]+){0,3}\s(?:of|by)\s(?:the\s)?$")
_TO = pattern(r"(?:^|\s)(?:in)?to\s(?:the\s)?$")
_FROM = pattern(r"(?:^|\s)from\s(?:the\s)?$")
_LED = pattern(r"\b(?:to|from|with|of|in|by|against|between|into|than|for)\s(?:the\s)?$")
"""Before a state that is no subject."""
_DIFFERENCE = pattern(
    r"\b(?:gap|surplus|deficit|difference|balance|shortfall|total|more|less|up|down)\b",
    re.IGNORECASE,
)
"""What a number is of that is no sum of sales."""
_YEARS = range(1900, 2101)


class Way(NamedTuple):
    """The two ends of a sum, as far as they are told."""

    sender: str
    taker: str


def ways_turned(text: str, paragraphs: Iterable[str]) -> str:
    """What a text says of a sum that goes the other way wherever paragraphs tell of it; or ""."""
    ours = dict(ways_in(text))
    if not ours:
        return ""
    theirs: dict[Decimal, list[Way]] = {}
    for sentence in (one for words in paragraphs for one in split_sentences(words)):
        for value, way in ways_in(sentence):
            theirs.setdefault(value, []).append(way)
    turned = any(
        all(_is_turned(way, one) for one in theirs[value])
        for value, way in ours.items()
        if value in theirs
    )
    return (
        "of a sum that goes one way what its source has of one that goes the other"
        if turned
        else ""
    )


def _is_turned(one: Way, other: Way) -> bool:
    return bool(
        (one.sender and one.sender == other.taker) or (one.taker and one.taker == other.sender)
    )


def ways_in(text: str) -> Iterator[tuple[Decimal, Way]]:
    """The numbers of a text whose way it tells."""
    for sentence in split_sentences(text):
        owner = ""
        for clause in _CLAUSE.split(sentence) if _SIDE.search(sentence) else ():
            for value, side, states, reach in _sums_in(clause):
                way, owner = _read(clause, side, states, reach, owner)
                if way:
                    yield value, way


_States: TypeAlias = list[tuple[int, int, str]]


def _sums_in(
    clause: str,
) -> Iterator[tuple[Decimal, re.Match[str], _States, tuple[int, int]]]:
    """Each number behind a word for a side, with that, the states, and how far these count."""
    sides, numbers = list(_SIDE.finditer(clause)), find_numbers(clause)
    states = list(country_names_in(clause)) if sides and numbers else []
    for number in numbers:
        before = [one for one in sides if one.end() <= number.start]
        if not before or number.value in _YEARS:
            continue
        if _DIFFERENCE.search(clause, before[-1].end(), number.start):
            continue
        after = [one.start() for one in sides if one.start() > number.start]
        others = [one.start for one in numbers if one.start > number.end]
        first = before[-2].end() if len(before) > 1 else 0
        yield number.value, before[-1], states, (first, min([*after, *others, len(clause)]))


def _read(
    clause: str,
    side: re.Match[str],
    states: _States,
    reach: tuple[int, int],
    owner: str,
) -> tuple[Way | None, str]:
    """Who sends and who takes by one word for a side, and whose exports or imports they are."""
    own, to, source = "", "", ""
    verb = side[0].lower() in _VERBS
    for start, end, code in states:
        if reach[0] <= start and end <= side.start():
            between = clause[end : side.start()]
            is_subject = verb and not own and not _LED.search(clause[:start])
            if is_subject or (not verb and _OWN.fullmatch(between)):
                own = code
        elif side.end() <= start <= reach[1]:
            between = clause[side.end() : start]
            if _TO.search(between):
                to = code
            elif _FROM.search(between):
                source = code
            elif not verb and _OF.fullmatch(between):
                own = code
    own = own or owner
    way = Way(own or source, to) if side["out"] else Way(source, own or to)
    if side["into"] and to and own and to != own:
        return None, own
    if way.sender == way.taker or not (way.sender or way.taker):
        return None, own
    return way, own
