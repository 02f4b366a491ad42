"""Spellings of a name that differ from a known one in accents, case or the form of a letter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from brief.facts import Name
from brief.prose import WORD, fold

_LEAST = 4
"""Letters that the longest word of a name has at least: Sen is not Şen."""

_Phrase = tuple[str, ...]
Folded = dict[str, dict[_Phrase, tuple[_Phrase, str]]]
"""By first word, each folded spelling with the words that it has and the one to print."""


def folded_spellings(names: Iterable[Name]) -> Folded:
    """Every spelling of the names, those to print last, for they are what is meant first."""
    found: Folded = defaultdict(dict)
    known = [(spelling, name.print) for name in names for spelling in (*name.also, name.print)]
    for spelling, printed in known:
        words = tuple(WORD.findall(spelling))
        if words and max(map(len, words)) >= _LEAST:
            folded = tuple(map(_folded, words))
            found[folded[0]][folded] = words, printed
            if len(words) > 1 and not any("-" in word for word in folded):
                joined = "-".join(folded)  # Ana-Zoric, where it is Ana Zoric
                found[joined].setdefault((joined,), (words, printed))
    return found


def find_folded(
    words: _Phrase, folded: Folded, known: Collection[_Phrase]
) -> Iterator[tuple[_Phrase, str]]:
    """What stands in a text that is one of these but for its letters' form, and what to write.

    Left out is what the text has among those `known`, in these letters.
    """
    if folded.keys().isdisjoint(map(_folded, words)):
        return
    for start, word in enumerate(words):
        for form, (spelt, printed) in folded.get(_folded(word), {}).items():
            typed = words[start : start + len(form)]
            if tuple(map(_folded, typed)) == form and _is_other(typed, spelt):
                inside = any(_holds(one, typed) for one in known)
                if not inside and not typed[0][:1].islower():
                    yield typed, printed


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    return fold(word)


def _is_other(typed: _Phrase, spelt: _Phrase) -> bool:
    """Whether more differs than a capital at a sentence's start, or initials written as a word."""
    if typed[0][:1].lower() == spelt[0][:1].lower():
        typed = (spelt[0][:1] + typed[0][1:], *typed[1:])
    shouted = "".join(typed).isupper() != "".join(spelt).isupper()
    case_alone = [one.lower() for one in typed] == [one.lower() for one in spelt]
    return typed != spelt and not (shouted and case_alone)


def _holds(phrase: _Phrase, part: _Phrase) -> bool:
    return any(phrase[at : at + len(part)] == part for at in range(len(phrase)))
