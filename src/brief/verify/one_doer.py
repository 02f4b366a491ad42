"""One state told for another where only the other is named: Kenya asked, for Norway asked."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from brief.late import NamedTuple, pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import country_names_in, states_in
from brief.prose.stems import stem_of

_DOES = pattern(r"^\s(?:(?:has|had|have|was|is|were|are|will|also|then)\s)*(?P<verb>[a-z]{3,})\b")
_DONE = pattern(
    r"\b(?P<verb>[a-z]+(?:ed|en|ht|ld|nt|lt|wn|ade|id))\s(?:\w+\s)?(?P<way>by|in|for\sby)\s(?:the\s)?$"
)
_BEGINS = pattern(
    r"(?:^|[;:.]\s|,\s(?:and|but)\s|\bthat\s)(?:in\s[\w\s]{4,20}?,?\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_OURS = pattern(r"\b(?:we|our|us|i|its?|they|their|government|ministry|capital|side|party)\b")
"""By which a source may tell of a state that it does not name."""
_NO_VERB = frozenset(["and", "for", "with", "its", "the", "from", "who", "which", "said", "says"])
_LEAST = 4


class _Deed(NamedTuple):
    """A state, how it stands to what verb, and the other words of its sentence."""

    code: str
    name: str
    role: tuple[str, str]
    words: frozenset[str]


def another_did(typed: str, paragraphs: Collection[str]) -> str:
    """A state that no cited paragraph knows, where another has its place beside the same verb."""
    there = [states_in(one) for one in paragraphs]
    known = frozenset[str]().union(*there) if there else frozenset()
    ours = [one for one in _deeds(typed) if one.code not in known]
    if not ours or any(_OURS.search(fold(one)) for one in paragraphs):
        return ""
    named = {code for _, _, code in country_names_in(typed)}
    theirs = [
        deed
        for text in paragraphs
        for sentence in split_sentences(text)
        for deed in _deeds(sentence)
    ]
    for said in ours:
        for one in theirs:
            if one.role == said.role and one.code not in named and said.words & one.words:
                return f'"{said.name}", its source "{one.name}"'
    return ""


def _deeds(text: str) -> Iterator[_Deed]:
    words = {stem_of(word) for word in WORD.findall(fold(text)) if len(word) >= _LEAST}
    for start, end, code in country_names_in(text):
        done, does = _DONE.search(text[:start]), _DOES.match(text[end:])
        if done:
            role = (stem_of(done["verb"].lower()), done["way"])
        elif does and does["verb"] not in _NO_VERB and _BEGINS.search(text[:start]):
            role = (stem_of(does["verb"]), "does")
        else:
            continue
        name = text[start:end]
        rest = words - {role[0], stem_of(fold(name))}
        yield _Deed(code, name, role, frozenset(rest))
