"""Alignment: which paragraph, table or row of one text is which of the other.

By fact first, then by heading, then by words. What is the same and stands once in each text is
found first, and parts the rest into short stretches; in each the best pairs are found together.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from brief.late import NamedTuple

Pair: TypeAlias = tuple[int | None, int | None]
"""Places in the old text and the new one; None where it has none."""

_ALIKE = 0.5
"""The part of their words that two paragraphs share which are one."""
_MOST = 400_000
"""Pairs of one stretch that are looked at, about a second's work."""


class Item(NamedTuple):
    """What is aligned: what it says, of which kind, on which facts, under which name."""

    key: str
    kind: str
    looks: str
    facts: frozenset[str]
    words: frozenset[str]
    names: frozenset[str] = frozenset()


def align(old: Sequence[Item], new: Sequence[Item]) -> list[Pair]:
    """Every item of both, in the order of both; what went stands before what came there."""
    pairs: list[Pair] = []
    a = b = 0
    for i, j in (*_anchors(old, new), (len(old), len(new))):
        pairs += _stretch(old, new, range(a, i), range(b, j))
        if i < len(old):
            pairs.append((i, j))
        a, b = i + 1, j + 1
    return pairs


def _anchors(old: Sequence[Item], new: Sequence[Item]) -> list[tuple[int, int]]:
    """What is the same and stands once in each, as many as keep their order."""
    once = [Counter(item.key for item in side) for side in (old, new)]
    places = {item.key: at for at, item in enumerate(new) if once[1][item.key] == 1}
    found = [
        (at, places[item.key])
        for at, item in enumerate(old)
        if once[0][item.key] == 1 and item.key in places and item.words
    ]
    return _rising(found)


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of them whose places in the new text rise (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        tops[pile : pile + 1] = [place]
        ends[pile : pile + 1] = [at]
        before.append(ends[pile - 1] if pile else -1)
    row: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(pairs[at])
        at = before[at]
    return row[::-1]


def _stretch(old: Sequence[Item], new: Sequence[Item], olds: range, news: range) -> Iterator[Pair]:
    """The best pairs between two places that are certain."""
    a, b = olds.start, news.start
    found = _best(old, new, olds, news) if len(olds) * len(news) <= _MOST else []
    for i, j in (*found, (olds.stop, news.stop)):
        yield from ((n, None) for n in range(a, i))
        yield from ((None, n) for n in range(b, j))
        if i < olds.stop:
            yield (i, j)
        a, b = i + 1, j + 1


def _best(
    old: Sequence[Item], new: Sequence[Item], olds: range, news: range
) -> list[tuple[int, int]]:
    """The pairs that are most alike in all, in one order."""
    if not olds or not news:
        return []
    scores = [[likeness(old[i], new[j]) for j in news] for i in olds]
    sums = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    for i in range(len(olds) - 1, -1, -1):
        for j in range(len(news) - 1, -1, -1):
            paired = scores[i][j] + sums[i + 1][j + 1] if scores[i][j] else 0.0
            sums[i][j] = max(paired, sums[i + 1][j], sums[i][j + 1])
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(olds) and j < len(news):
        if scores[i][j] and sums[i][j] == scores[i][j] + sums[i + 1][j + 1]:
            pairs.append((olds[i], news[j]))
            i, j = i + 1, j + 1
        elif sums[i][j] == sums[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def likeness(old: Item, new: Item) -> float:
    """How alike two are: 0 where they are not one, 4 where they say the same."""
    if old.kind != new.kind:
        return 0.0
    if old.key == new.key:
        return 4.0 if old.words else 1.0
    shared = len(old.words & new.words)
    part = 2 * shared / max(1, len(old.words) + len(new.words))
    if old.facts & new.facts:
        alike = 2 * len(old.facts & new.facts) / (len(old.facts) + len(new.facts))
        return 1.0 + alike + part * (1.0 if old.looks == new.looks else 0.5)
    if old.names & new.names:
        return 3.0
    if old.facts and new.facts:
        return 0.0
    return part if part >= _ALIKE and old.looks == new.looks else 0.0
