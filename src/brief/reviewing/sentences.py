"""Sentences: which facts the words of a paragraph are, where no bookmark says so.

A paragraph may hold several facts. Those that stand there word for word are found first; of what
is left, as many sentences as a fact has are held against it, and the likest pair is taken first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from brief.late import dataclass, pattern
from brief.prose import split_sentences

ALIKE = 0.6
"""How much of two texts is the same where one is taken for the other, retyped."""

_WIDE = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff"
_TOKEN = pattern(rf"[{_WIDE}]|[^\s{_WIDE}]+")
"""A word, or one character where words are written without spaces between them."""
_CLAUSE = pattern(r"(?<=;)\s+|(?<=[\u3002\uff01\uff1f])\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Found:
    """Where in a text the words of a fact stand."""

    begin: int
    end: int
    fact: str


def likeness(one: str, other: str) -> float:
    """How much of two texts is the same, word by word; from 0 to 1."""
    matcher = SequenceMatcher(None, _TOKEN.findall(one), _TOKEN.findall(other), autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= ALIKE / 2 else 0.0


def find_facts(words: Mapping[str, Sequence[str]], text: str) -> list[Found]:
    """The facts whose words a tidy text has, as they are or retyped, in their order there."""
    found: list[Found] = []
    for said, fact in sorted(((s, f) for f, every in words.items() for s in every), key=_longest):
        at = _stands(text, said)
        if at >= 0 and all(one.fact != fact for one in found):
            here = Found(at, at + len(said), fact)
            found += [here] if _is_free(here, found) else []
    for _, here in sorted(_retyped(words, text, found), key=lambda pair: -pair[0]):
        if _is_free(here, found) and all(one.fact != here.fact for one in found):
            found.append(here)
    return sorted(found, key=lambda one: one.begin)


def facts_at(found: Sequence[Found], begin: int, end: int, *, strictly: bool) -> tuple[str, ...]:
    """The facts that a part of the text goes into; else the one before it, or the first."""
    over = [one for one in found if one.begin < max(end, begin + 1) and begin < one.end]
    if not over and not strictly:
        over = [one for one in found if one.end <= begin][-1:] or list(found[:1])
    return tuple(dict.fromkeys(one.fact for one in over))


def parts_between(text: str, found: Sequence[Found]) -> Iterator[str]:
    """What the text has beside the facts that were found."""
    at = 0
    for one in found:
        yield text[at : one.begin].strip()
        at = one.end
    yield text[at:].strip()


def _longest(pair: tuple[str, str]) -> int:
    return -len(pair[0])


def _stands(text: str, said: str) -> int:
    """Where the words stand as sentences of their own, or as much of the text; else -1."""
    at = text.find(said)
    if at < 0 or len(said) > len(text) // 3:
        return at
    bounds = {edge for pair in _sentences(text) for edge in pair}
    return at if {at, at + len(said)} <= bounds else -1


def _retyped(
    words: Mapping[str, Sequence[str]], text: str, found: Sequence[Found]
) -> Iterator[tuple[float, Found]]:
    """Each run of sentences that is still free and much like a fact, with how much."""
    free = [pair for pair in _sentences(text) if _is_free(Found(*pair, ""), found)]
    taken = {one.fact for one in found}
    left = [(s, fact) for fact, every in words.items() if fact not in taken for s in every]
    for said, fact in left if free else ():
        count = len(_sentences(said))
        for first in range(len(free)):
            for last in range(max(first, first + count - 2), min(first + count + 1, len(free))):
                here = Found(free[first][0], free[last][1], fact)
                alike = likeness(said, text[here.begin : here.end])
                if alike >= ALIKE and _is_free(here, found):
                    yield alike, here


def _is_free(here: Found, found: Sequence[Found]) -> bool:
    return all(here.end <= one.begin or one.end <= here.begin for one in found)


def _sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence begins and ends, or its part by a semicolon or a wide stop."""
    pairs: list[tuple[int, int]] = []
    for sentence in split_sentences(text):
        begin = text.index(sentence, pairs[-1][1] if pairs else 0)
        stops = [(begin + one.start(), begin + one.end()) for one in _CLAUSE.finditer(sentence)]
        begins = [begin, *(after for _, after in stops)]
        ends = [*(stop for stop, _ in stops), begin + len(sentence)]
        pairs += zip(begins, ends, strict=True)
    return pairs
