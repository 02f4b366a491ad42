"""Which of two is more: older than, exceed and the like, told with both in each other's place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from brief.late import pattern
from brief.prose import fold, split_sentences
from brief.prose.places import country_names_in

_MORE = pattern(
    r"\b(?P<how>(?!after|other|rather|never|over)[a-z]{2,}er|(?:more|less)\s\w+)\s(?:\w+\s){0,4}?than\b"
    r"|\b(?P<verb>exceed|outnumber|outstrip|surpass|overtak|overtook|outweigh)\w*\b(?!\sby\b)",
    re.IGNORECASE,
)
_MOST = pattern(
    r"\b(?P<how>(?:more|less)\s\w+|(?!after|other|rather|never|over)[a-z]{2,}er)\s(?:\w+\s){0,5}?"
    r"than\s(?:any(?:body|one)?|all|every(?:body|one)?|most)\b"
)
"""More than any other: so much that none has more."""
_CLAUSE = pattern(r"[,;:()\u2013\u2014]|\b(?:and|but|while|whereas|which|who)\b")
_THINGS = pattern(r"\b(?:exports|imports|sales|purchases)\b")


def outdone_exchanged(text: str, paragraphs: Iterable[str]) -> str:
    """That one is more than the other, of which the source has the other more than the one."""
    ours = {said for one in split_sentences(text) for said in _compared(one)}
    if not ours:
        return ""
    paragraphs = tuple(paragraphs)
    theirs = {
        said for words in paragraphs for one in split_sentences(words) for said in _compared(one)
    }
    most = {
        (one["how"].split()[0], who)
        for words in paragraphs
        for sentence in split_sentences(words)
        for one in _MOST.finditer(sentence)
        for before in [sentence[: one.start()]]
        for who in [_of(_CLAUSE.split(before)[-1]) or _of(before)]
    }
    for how, more, less in sorted(ours - theirs, key=str):
        if (how.split()[0], less) in most:
            return f'"{how}" of the one than of the other, of which its source has the most'
        if (how, less, more) in theirs:
            return f'"{how}" of the one what its source has of the other'
    return ""


def _compared(sentence: str) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    for found in _MORE.finditer(sentence):
        before = _CLAUSE.split(sentence[: found.start()])[-1]
        after = _CLAUSE.split(sentence[found.end() :])[0]
        more, less = _of(before), _of(after)
        if more and less and not more & less:
            yield (found["how"] or found["verb"]).lower(), more, less


def _of(words: str) -> frozenset[str]:
    """The states, or the ways of trade, that a part names."""
    ways = frozenset(_THINGS.findall(fold(words)))
    return ways or frozenset(code for _, _, code in country_names_in(words))
