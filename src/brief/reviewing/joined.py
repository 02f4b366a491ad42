"""Joined: facts that somebody made one sentence of, with "and" or a word of any language.

The likest stretch of words is taken for its fact first, and what is left on either side of it is
held against the other facts. A sentence is so read only where that explains more of it than one
fact does.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache
from typing import TypeAlias

from brief.late import dataclass, pattern
from brief.reviewing.passages import Found

_WIDE = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff"
TOKEN = pattern(rf"[{_WIDE}]|[^\s{_WIDE}]+")
"""A word, or one character where words are written without spaces between them."""
_STOPS = ".,;:()\u2020\u060c\u3001\u3002\uff0c"
_ALIKE = 0.75
"""How much of two facts and a sentence is the same, and of each fact and its part of it."""
_FEWEST = 4
"""Fewer words than these are no fact that could be known again within a sentence."""
_Facts: TypeAlias = Sequence[tuple[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class _Word:
    said: str
    begin: int
    end: int


def run_on(
    words: Mapping[str, Sequence[str]], sentence: str, found: Sequence[Found]
) -> list[Found]:
    """The facts of a sentence that joins several, those found in it and more; else none."""
    there = _words(sentence)
    known = {one.said for one in there}
    every = [
        (fact, said)
        for fact, says in words.items()
        for said in map(_said, says)
        if _may_be(said, known)
    ]
    chosen = [(one, _said(sentence[one.begin : one.end])) for one in found]
    for stretch in _free(there, found):
        taken = {one.fact for one, _ in chosen}
        chosen += _split([one for one in every if one[0] not in taken], stretch)
    chosen.sort(key=lambda pair: pair[0].begin)
    if len(chosen) < 2 or len(chosen) == len(found):  # noqa: PLR2004 - a pair
        return []
    plain = [one.said for one in there]
    together = _alike([word for _, said in chosen for word in said], plain)
    alone = max((_alike(said, plain) for _, said in every), default=0.0)
    return [one for one, _ in chosen] if together > max(alone, _ALIKE) else []


def _free(there: Sequence[_Word], found: Sequence[Found]) -> Iterator[list[_Word]]:
    """The runs of words beside the facts that were found."""
    run: list[_Word] = []
    for word in there:
        if any(one.begin < word.end and word.begin < one.end for one in found):
            yield run
            run = []
        else:
            run.append(word)
    yield run


def _split(every: _Facts, there: Sequence[_Word]) -> list[tuple[Found, tuple[str, ...]]]:
    """The likest fact in these words, with those before it and those behind it."""
    if len(there) < _FEWEST:
        return []
    found = max((_likest(fact, said, there) for fact, said in every), default=None)
    if found is None or found[0] < _ALIKE:
        return []
    _, first, last, fact, said = found
    left = [one for one in every if one[0] != fact]
    before = _split(left, there[:first])
    taken = {one.fact for one, _ in before}
    behind = _split([one for one in left if one[0] not in taken], there[last + 1 :])
    return [*before, (Found(there[first].begin, there[last].end, fact), said), *behind]


def _likest(
    fact: str, said: tuple[str, ...], there: Sequence[_Word]
) -> tuple[float, int, int, str, tuple[str, ...]]:
    """Of these words the run that is most like a fact's: how much, its first and its last."""
    matcher = SequenceMatcher(None, said, [one.said for one in there], autojunk=False)
    blocks = [one for one in matcher.get_matching_blocks() if one.size]
    best = (0.0, 0, 0, fact, said)
    for number, one in enumerate(blocks):
        same = 0
        for other in blocks[number:]:
            same += other.size
            last = other.b + other.size - 1
            alike = 2 * same / (len(said) + last + 1 - one.b)
            best = max(best, (alike, one.b, last, fact, said))
    return best


def _alike(one: Sequence[str], other: Sequence[str]) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


@cache
def _said(text: str) -> tuple[str, ...]:
    return tuple(one.said for one in _words(text))


def _may_be(said: Sequence[str], there: Container[str]) -> bool:
    """Whether so many of its words are there that some run of them may be alike enough."""
    same = sum(one in there for one in said)
    return len(said) >= _FEWEST and same * (2 - _ALIKE) >= _ALIKE * len(said)


def _words(text: str) -> list[_Word]:
    found = TOKEN.finditer(text)
    return [_Word(one[0].casefold().strip(_STOPS) or one[0], *one.span()) for one in found]
