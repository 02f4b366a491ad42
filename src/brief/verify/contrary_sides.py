"""The sides of the table of contraries, found by the words of a text; denied by the other side."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from brief.late import dataclass, pattern
from brief.prose import WORD, fold
from brief.verify.clauses import said_in
from brief.verify.contrary_table import any_of, read_contraries

_KEY = 3
"""The letters by which a side is found."""
_END = pattern(r"[,;:.()\u2013\u2014]|\b(?:and|but|while|whereas|because|since|who|which)\b")


@dataclass(frozen=True, slots=True)
class Side:
    """The words of one side, and those of the other."""

    ours: re.Pattern[str]
    theirs: re.Pattern[str]
    mark: str
    """`~` for what counts of the same one alone, `=` for who does it."""


@cache
def _sides() -> dict[str, list[Side]]:
    """By the first letters of its words, each side of a pair: few texts have any of them."""
    found: defaultdict[str, list[Side]] = defaultdict(list)
    for one, other, mark in read_contraries()[1]:
        for ours, theirs in ((one, other), (other, one)):
            side = Side(_any(ours), _any(theirs), mark)
            for begun in dict.fromkeys(key for form in ours for key in _begun(form)):
                found[begun].append(side)
    return found


def _any(forms: Iterable[str]) -> re.Pattern[str]:
    return pattern(rf"\b(?:{any_of(forms)})(?!\w)", re.IGNORECASE)


def _begun(form: str) -> Iterator[str]:
    """The first letters of a form, or of each word that it may begin with."""
    form = re.sub(r"^(?:\(\?<![\w-]+\))+", "", form)
    group = re.match(r"\(\?:([\w|]+)\)", form)
    for one in group[1].split("|") if group else [form]:
        yield re.sub(r"[a-z]\?.*|[^a-z-].*", "", one)[:_KEY]


def sides_begun_in(text: str) -> Iterable[Side]:
    """The sides of which a text may have a word."""
    begun, sides = dict.fromkeys(word[:_KEY] for word in WORD.findall(fold(text))), _sides()
    return dict.fromkeys(side for key in begun for side in sides.get(key, ()))


def is_denied_by_contrary(text: str, place: int, sentences: Iterable[str]) -> bool:
    """Whether a sentence has the contrary of what a text denies at a place: closed, not open.

    One that has the word itself besides may tell of both.
    """
    clause = _END.split(text[place:])[0]
    return any(
        side.theirs.search(one) and not side.ours.search(one) and _tells(one, side)
        for side in sides_begun_in(clause)
        if not side.mark and side.ours.search(clause) and not side.theirs.search(clause)
        for one in sentences
    )


def _tells(sentence: str, side: Side) -> bool:
    return any(not said.denied for said in said_in(sentence, side.theirs))
