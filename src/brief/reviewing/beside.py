"""Beside: the brief's own words beside its facts, given out to those of a file that came back.

Such are headings, lead-ins, cells, captions, sources and notes. Each word is given out once: to
words that are the same from one end to the other first, wherever they stand; what is left, in its
order, to what was divided or joined; at last a run of words to what is a part of it. What gets none
is not the brief's, however short it is.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import TypeAlias

from brief.reviewing.lines import HEADS, Read
from brief.reviewing.pieces import text_of
from brief.reviewing.printed import spelt

_FEW = 4
"""So many words of a longer text say that they are a part of it; fewer may be so by chance."""
_LONG = 1_000_000
"""Pairs of words up to which the frequent ones are held against one another, too."""
_Words: TypeAlias = tuple[str, ...]


class Beside:
    """What of the brief's own words is not given out yet."""

    def __init__(self, sent: Read, lost: Container[str]) -> None:
        """`lost` are the bookmarks that a file has no longer: what stood in one is loose now."""
        every = filter(None, map(words_of, _stretches(sent, lost)))
        self._left = dict(enumerate(every))
        self._places: dict[_Words, list[int]] = {}
        """Where in that order what is left stands, the last first."""
        for at in reversed(self._left):
            self._places.setdefault(self._left[at], []).append(at)

    def take_whole(self, said: str) -> bool:
        """Whether these words stand for some that are the same from one end to the other."""
        words = words_of(said)
        return not words or self._take(words)

    def _take(self, words: _Words) -> bool:
        places = self._places.get(words, [])
        if places:
            del self._left[places.pop()]
            return True
        return False

    def strange(self, parts: Sequence[str]) -> dict[int, str]:
        """Those of the parts of a file, in their order, that are not the brief's, by number.

        Of each what is left of it without the words that it begins or ends with and that are.
        """
        rest = [n for n, part in enumerate(parts) if not self.take_whole(part)]
        there = [words_of(parts[n]) for n in rest]
        known = _divided_or_joined([*self._left.values()], there)
        return {
            n: self._without_own(parts[n])
            for at, n in enumerate(rest)
            if at not in known and not any(_has(words, there[at]) for words in self._left.values())
        }

    def _without_own(self, part: str) -> str:
        """A part without the words of the brief at its edges, which are given out so."""
        said = part.split()
        while (edge := self._take_edge(said)) != slice(0):
            del said[edge]
        return " ".join(said)

    def _take_edge(self, said: Sequence[str]) -> slice:
        """Which words at an edge are some of the brief's from one end to the other."""
        telling = (one for one in self._places if any(map(str.isalpha, "".join(one))))
        for words in sorted(telling, key=len, reverse=True):
            for edge in (slice(0, len(words)), slice(len(said) - len(words), len(said))):
                is_same = len(words) < len(said) and words_of(" ".join(said[edge])) == words
                if is_same and self._take(words):
                    return edge
        return slice(0)


def words_of(said: str) -> _Words:
    """The words of a text as they are held against one another."""
    return tuple(spelt(said).split())


def _stretches(sent: Read, lost: Container[str]) -> Iterator[str]:
    """What stands in no bookmark that the file has, each up to the next bookmark."""
    for line in sent.lines:
        if line.story not in HEADS:
            for marks, run in groupby(line.pieces, key=lambda one: one.marks):
                if all(mark in lost for mark in marks):
                    yield text_of(run)


def _divided_or_joined(ours: Sequence[_Words], theirs: Sequence[_Words]) -> set[int]:
    """Which of theirs have, in their order, all the words of some of ours and no others."""
    of, of_there = ([n for n, words in enumerate(each) for _ in words] for each in (ours, theirs))
    flat, flat_there = ([word for words in each for word in words] for each in (ours, theirs))
    is_long = len(flat) * len(flat_there) > _LONG
    blocks = SequenceMatcher(None, flat, flat_there, autojunk=is_long).get_matching_blocks()
    pairs = {one.b + n: one.a + n for one in blocks for n in range(one.size)}
    known = set(of_there) - {part for at, part in enumerate(of_there) if at not in pairs}
    while True:
        there = {pairs[at] for at, part in enumerate(of_there) if part in known}
        torn = {said for at, said in enumerate(of) if at not in there}
        tearing = {
            part for at, part in enumerate(of_there) if part in known and of[pairs[at]] in torn
        }
        if not tearing:
            return known
        known -= tearing


def _has(words: _Words, part: _Words) -> bool:
    """Whether a part of some size stands in these words, one after the other."""
    size = len(part)
    starts = range(len(words) - size + 1) if size >= _FEW else ()
    return any(words[at : at + size] == part for at in starts)
