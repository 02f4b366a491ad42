"""Two told in each other's place, clause by clause: A paid for the halls and B for the flights."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise, product

from brief.late import NamedTuple, pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import country_names_in
from brief.verify.clauses import clauses_of, words_of

_FOR_BOTH = pattern(
    r"\b(?:both|each|respectively|too|also|likewise|mutual\w*|neither|than|vice|not|no|never)\b",
    re.IGNORECASE,
)
"""By such words a clause tells of more than it begins with, or of the contrary."""
_CONVERSE = words_of(
    "give gave given get got receive take took taken send sent buy bought sell sold export import"
    " lend lent borrow owe earn win won lose lost gain rise rose fall fell grow high higher low"
    " lower more fewer larger smaller greater come came go went goes leave left arrive from"
)
"""Told of the one these are told of the other by another word: who sends what the other gets."""
_SAME = {
    "pays": "paid",
    "pay": "paid",
    "paye": "paid",
    "met": "paid",
    "cost": "paid",
    "afrai": "fear",
}
"""What is told by other words for the same."""
_NUMBER = pattern(r"(?<![\w.,])\d[\d.,]*\d(?!\w)")
_YEAR, _MAY = pattern(r"(?:1[5-9]|20)\d\d"), pattern(r"\bMay\b")
_NAME = pattern(r"(?<=\w\s)[A-Z][\w-]+")
_KINDS = 3
"""Of a clause its states, its numbers and what it begins with are each told of something."""
_IT = pattern(r"\b(?:it|them)\W*$")
_SHORT = 2
"""The words of a clause that goes on with the verb of the one before: and Kenya for the dock."""
_HEAD = pattern(r"\W*(?:(?:the|its|their|some|all)\s)?(?P<who>[^\W\d_][\w-]+)", re.IGNORECASE)


class _Clause(NamedTuple):
    """Whom a clause tells of, what it says of them first, and all its words with a sense."""

    states: frozenset[str]
    numbers: frozenset[str]
    head: frozenset[str]
    """The word that it begins with."""
    verb: str
    words: frozenset[str]
    names: frozenset[str]
    refers: str
    """By what it leans on what the clause before tells, or "": and the coalition backed it."""


def subjects_exchanged(text: str, paragraphs: Iterable[str]) -> str:
    """Two whom a text tells of, each with what its source tells of the other; or ""."""
    pairs = [two for sentence in split_sentences(text) for two in pairwise(_clauses(sentence))]
    if not pairs or _FOR_BOTH.search(text):
        return ""
    theirs = [one.words for said in paragraphs for one in _clauses(said)]
    for one, other in pairs:
        told = one.words - other.words, other.words - one.words
        if other.refers and other.verb and one.verb in told[0]:
            told = frozenset([one.verb]), told[1]
        elif len(other.words) <= _SHORT:
            told = told[0] - {one.verb}, told[1]
        names = told[0] & one.names, told[1] & other.names
        for first, second in _pairs(one, other):
            if {first, second} & one.words & other.words:
                continue
            are_numbers = first in one.numbers and all(names)
            if _is_turned((first, second), names if are_numbers else told, theirs):
                return f"of the one what its source has of the other: {first} and {second}"
    return ""


def _pairs(one: _Clause, other: _Clause) -> Iterator[tuple[str, str]]:
    """Two states, two numbers, or what both clauses begin with."""
    for both in zip(one[:_KINDS], other[:_KINDS], strict=True):
        for first, second in product(*both):
            if bool(_YEAR.fullmatch(first)) == bool(_YEAR.fullmatch(second)):
                yield first, second


def _is_turned(
    who: tuple[str, str], told: tuple[frozenset[str], frozenset[str]], theirs: list[frozenset[str]]
) -> bool:
    """Whether the source ties each of two to what is told of the other, and to nothing else."""
    first, second = (
        frozenset().union(*(one for one in theirs if each in one and other not in one))
        for each, other in (who, who[::-1])
    )
    return (
        bool(first & told[1] - {who[1]} and second & told[0] - {who[0]})
        and not first & told[0] - {who[0]} - second
        and not second & told[1] - {who[1]} - first
    )


@lru_cache(maxsize=8192)  # many facts cite one paragraph
def _clauses(text: str) -> tuple[_Clause, ...]:
    return tuple(
        _read(sentence[start:end])
        for sentence in split_sentences(text)
        for start, end in clauses_of(sentence)
    )


def _read(clause: str) -> _Clause:
    """Of a clause the words with a sense, each state by its code, and the years."""
    codes = frozenset(code for _, _, code in country_names_in(clause))
    numbers = frozenset(_NUMBER.findall(clause))
    head = _HEAD.match(clause)
    plain = _without_states(clause)
    behind = plain[head.end() :] if head else plain
    verb = next((word for one in WORD.findall(fold(behind)) for word in words_of(one)), "")
    words = {_SAME.get(one, one) for one in words_of(plain) if not one.isdigit()}
    names = words_of(" ".join(_NAME.findall(plain))) | codes
    return _Clause(
        codes,
        numbers,
        words_of(head["who"]) - _CONVERSE if head and not codes else frozenset(),
        _SAME.get(verb, verb),
        (codes | words | numbers | frozenset(_MAY.findall(clause))) - _CONVERSE,
        names,
        "".join(_IT.findall(clause)),
    )


def _without_states(text: str) -> str:
    for start, end, _ in reversed(country_names_in(text)):
        text = text[:start] + " " * (end - start) + text[end:]
    return text
