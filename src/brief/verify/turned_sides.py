"""A comparison told from its other side: the north more than the south, the south fewer than it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from brief.late import compiled, pattern
from brief.prose import split_sentences
from brief.verify.clauses import words_of

_PARTS = pattern(r"[;:()\u2013\u2014]|,\s(?:and|but|while|whereas)\b")


def is_exchanged(text: str, word: str, other: str, sources: Iterable[str]) -> bool:
    """Whether a source compares the same two by the contrary, each in the place of the other."""
    told = list(_compared(text, word))
    return any(
        _are_turned(mine, its)
        for source in (told and sources) or ()
        for its in _compared(source, other)
        for mine in told
    )


def _compared(text: str, word: str) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """What stands before a word, and what behind the than of its clause."""
    form = compiled(rf"(?P<one>.*)\b{re.escape(word)}\b.*?\bthan\b(?P<other>.*)", re.IGNORECASE)
    for sentence in split_sentences(text):
        for part in _PARTS.split(sentence):
            if found := form.search(part):
                yield words_of(found["one"]), words_of(found["other"])


def _are_turned(
    mine: tuple[frozenset[str], frozenset[str]], its: tuple[frozenset[str], frozenset[str]]
) -> bool:
    first, last = mine[0] - its[0], mine[1] - its[1]
    return bool(first and last) and first <= its[1] and last <= its[0]
