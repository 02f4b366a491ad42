"""A verb that a source denies, told as so: in the nearest sentences, or where it has the verb."""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.stems import stem_of
from brief.verify.clauses import is_told_of, words_of
from brief.verify.denying import DENIES
from brief.verify.negated import is_of_same
from brief.verify.negated_verbs import NEGATED, has_no, only_denies

_ENDED = pattern(r"\bno\s+longer\s(?:\w+ly\s)?(?P<verb>[a-z]{4,})", re.IGNORECASE)
_THEN = pattern(
    r"\b(?:was|were|had|did|used\sto|until|till|once|formerly|then|1[5-9]\d\d|20\d\d)\b",
    re.IGNORECASE,
)
_SAME_WORDS = 2
"""The words, with the verb, by which a sentence farther off tells of the same."""


def denied_verb(typed: str, whole: str, near: Sequence[str], sentences: Sequence[str]) -> str:
    """What a text tells as so and its source denies; or ""."""
    return (
        _denied(typed, whole, near)
        or _ended(typed, near)
        or _denied_elsewhere(typed, whole, sentences)
    )


def _ended(typed: str, near: Sequence[str]) -> str:
    """What a text tells as of now, of which the nearest sentence says that it is no longer so."""
    if DENIES.search(typed) or _THEN.search(typed):
        return ""
    ours = frozenset(WORD.findall(fold(typed)))
    for sentence in near:
        for found in _ENDED.finditer(sentence):
            if (
                fold(found["verb"]) in ours
                and fold(sentence).split().count(fold(found["verb"])) == 1
                and not _is_told_of_the_new(typed, sentence, found.end())
            ):
                return f'as so what the source says is not: "{found[0]}"'
    return ""


_NOW = pattern(r"\b(?:but|instead|moved|transferred|relocated)\b")


def _is_told_of_the_new(typed: str, sentence: str, place: int) -> bool:
    """Whether a text has only what came in the place of it: no longer in Turku, but in Oulu."""
    found = _NOW.search(sentence, place)
    if not found:
        return False
    old, new = words_of(sentence[: found.start()]), words_of(sentence[found.end() :])
    ours = words_of(typed)
    gone = words_of(sentence[place : found.start()])
    return bool((new - old) & ours) and not gone & ours


def _denied(typed: str, whole: str, sentences: Sequence[str]) -> str:
    """A verb that each of some sentences denies and none of them affirms."""
    if DENIES.search(typed):
        return ""
    negated = [one for sentence in sentences for one in NEGATED.finditer(sentence)]
    ours = {stem_of(word) for word in WORD.findall(fold(typed))} if negated else set()
    for found in negated:
        stem = stem_of(found["verb"].lower())
        if (
            stem in ours
            and not has_no(whole, stem)
            and all(only_denies(sentence, stem) for sentence in sentences)
        ):
            return f'as so what the source says is not: "{" ".join(found[0].split())}"'
    return ""


def _denied_elsewhere(typed: str, whole: str, sentences: Sequence[str]) -> str:
    """The same where each sentence with the verb denies it, and one of them tells of the same."""
    if DENIES.search(typed):
        return ""
    ours = words_of(typed)
    for one in sentences:
        for found in NEGATED.finditer(one):
            stem = stem_of(found["verb"].lower())
            same = len(words_of(one) & ours) >= _SAME_WORDS and is_of_same(typed, one)
            same = same and is_told_of(typed, one, found.start())
            with_it = [other for other in sentences if stem in words_of(other)]
            if stem in ours and same and (said := _denied(typed, whole, with_it)):
                return said
    return ""
