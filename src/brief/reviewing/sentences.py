"""Sentences: which facts the words of a paragraph are, where no bookmark says so.

A paragraph may hold several facts. Those that stand there word for word are found first; then
those of a sentence that joins several by commas; of what is left, as many sentences as a fact has
are held against it, and the likest pair is taken first.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TypeAlias

from brief.late import pattern
from brief.prose import split_sentences
from brief.reviewing.joined import TOKEN, run_on
from brief.reviewing.passages import Found, Passage

ALIKE = 0.6
"""How much of two texts is the same where one is taken for the other, retyped."""
_FIRST = 0.15
"""How much less like a text a fact without its bookmark may be than one that has it elsewhere."""

_CLAUSE = pattern(r"(?<=;)\s+|(?<=[.!?]\u2020)\s+|(?<=[\u3002\uff01\uff1f])\s*(?=\S)")
_COMMA = pattern(r"(?<=[,\u060c])\s+|(?<=[\uff0c\u3001])\s*(?=\S)")


_STOPS = ".,;:\u060c\u3001\u3002\uff0c"
_Split: TypeAlias = Callable[[str], list[tuple[int, int]]]


def likeness(one: str, other: str) -> float:
    """How much of two texts is the same, word by word; from 0 to 1."""
    matcher = SequenceMatcher(None, _tokens(one), _tokens(other), autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= ALIKE / 2 else 0.0


def _tokens(text: str) -> list[str]:
    """Its words, whether they begin a sentence or end one."""
    return TOKEN.findall(text.casefold().rstrip(_STOPS))


def find_facts(passages: Sequence[Passage], text: str, first: Container[str] = ()) -> list[Found]:
    """The facts whose words a tidy text has, as they are or retyped, in their order there.

    Those of `first` may be a little less like it than others.
    """
    words: dict[str, list[str]] = {}
    for one in passages:
        if one.fact:
            words.setdefault(one.fact, []).append(one.text)
    found = _word_for_word(passages, text)
    for sentence in _sentences(text):
        found += _joined(words, text, sentence, found)
    free = [pair for pair in _sentences(text) if _is_free(Found(*pair, ""), found)]
    alike = _alike(words, text, free, _sentences)
    alike = ((ratio + (_FIRST if one.fact in first else 0), one) for ratio, one in alike)
    likest = _likest(alike, found)
    found = _run_on(words, text, found, [*found, *likest])
    return sorted(found, key=lambda one: (one.begin, -one.end))


def _word_for_word(passages: Sequence[Passage], text: str) -> list[Found]:
    """The facts of the passages that stand there as they are printed, the longest first."""
    found: list[Found] = []
    for passage in sorted(passages, key=lambda one: -len(one.text)):
        at = _stands(text, passage.text)
        if at >= 0 and _is_free(Found(at, at + len(passage.text), ""), found):
            known = {one.fact for one in found}
            here = (Found(at + one.begin, at + one.end, one.fact) for one in passage.facts)
            found += [one for one in here if one.fact not in known]
    return found


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
        at = max(at, one.end)
    yield text[at:].strip()


def _stands(text: str, said: str) -> int:
    """Where the words stand as sentences of their own, or as much of the text; else -1."""
    at = text.find(said)
    if at < 0 or len(said) > len(text) // 3:
        return at
    bounds = {edge for pair in _sentences(text) for edge in pair}
    return at if {at, at + len(said)} <= bounds else -1


def _joined(
    words: Mapping[str, Sequence[str]], text: str, sentence: tuple[int, int], found: Sequence[Found]
) -> list[Found]:
    """Facts that a sentence joins by commas, if it has two of them or more."""
    parts = [pair for pair in _parts(text, *sentence) if _is_free(Found(*pair, ""), found)]
    there = [one for one in found if sentence[0] <= one.begin < sentence[1]]
    if len(parts) + len(there) < 2:  # noqa: PLR2004 - a pair
        return []
    more = _likest(_alike(words, text, parts, lambda said: _parts(said, 0, len(said))), found)
    return more if len(there) + len(more) > 1 else []


def _run_on(
    words: Mapping[str, Sequence[str]], text: str, sure: Sequence[Found], found: Sequence[Found]
) -> list[Found]:
    """The facts that were found; of a sentence that joins several by a word, all of them."""
    left = list(found)
    for begin, end in _sentences(text):
        here = [one for one in left if begin <= one.begin and one.end <= end]
        known = {one.fact for one in left if one not in here or one in sure}
        other = {fact: every for fact, every in words.items() if fact not in known}
        kept = [Found(one.begin - begin, one.end - begin, one.fact) for one in here if one in sure]
        several = (
            run_on(other, text[begin:end], kept) if _is_loose(text, (begin, end), sure) else []
        )
        if several:
            left = [one for one in left if one not in here]
            left += [Found(one.begin + begin, one.end + begin, one.fact) for one in several]
    return left


def _is_loose(text: str, sentence: tuple[int, int], sure: Sequence[Found]) -> bool:
    """Whether a sentence has words beside the facts that surely stand in it."""
    begin, end = sentence
    within = [one for one in sure if one.begin < end and begin < one.end]
    rest = (
        part.strip(_STOPS)
        for part in parts_between(
            text[begin:end],
            [Found(max(0, one.begin - begin), one.end - begin, one.fact) for one in within],
        )
    )
    return any(rest)


def run_together(text: str, found: Sequence[Found]) -> Iterator[tuple[Found, str]]:
    """The facts that stand in one sentence beside another, and that sentence from first to last."""
    for begin, end in _sentences(text):
        there = [one for one in found if begin <= one.begin < end]
        if any(one.end <= other.begin for one, other in pairwise(there)):
            said = text[there[0].begin : max(one.end for one in there)]
            yield from ((one, said) for one in there)


def _likest(candidates: Iterable[tuple[float, Found]], found: Sequence[Found]) -> list[Found]:
    """The likest of those that are free beside what was found, each fact once."""
    chosen: list[Found] = []
    for _, here in sorted(candidates, key=lambda pair: -pair[0]):
        taken = (*found, *chosen)
        if _is_free(here, taken) and all(one.fact != here.fact for one in taken):
            chosen.append(here)
    return chosen


def _alike(
    words: Mapping[str, Sequence[str]], text: str, parts: Sequence[tuple[int, int]], split: _Split
) -> Iterator[tuple[float, Found]]:
    """Each run of parts that is much like a fact of about as many parts, with how much."""
    for said, fact in [(s, fact) for fact, every in words.items() for s in every] if parts else ():
        count = len(split(said))
        for first in range(len(parts)):
            for last in range(max(first, first + count - 2), min(first + count + 1, len(parts))):
                here = Found(parts[first][0], parts[last][1], fact)
                alike = likeness(said, text[here.begin : here.end])
                if alike >= ALIKE:
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


def _parts(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Where each part of a sentence between its commas begins and ends."""
    stops = [one.span() for one in _COMMA.finditer(text, begin, end)]
    begins, ends = [begin, *(after for _, after in stops)], [*(stop for stop, _ in stops), end]
    return list(zip(begins, ends, strict=True))
