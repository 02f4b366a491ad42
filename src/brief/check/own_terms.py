"""Likelihood in a language other than English: its own terms, as its file lists them."""

from __future__ import annotations

import re
from functools import lru_cache

from brief.facts.likelihood import SCALES, Band, bands_of
from brief.words import FixedWords

_JOINED = "(?:[\u0648\u0641]?(?:\u0627\u0644)?)"
"""What Arabic writes together with the word behind it: and, so, the."""
_ENDING = r"\w{0,2}"
"""By which a term agrees with what it is said of: quasi certaines, wahrscheinlicher."""


def has_own_terms(words: FixedWords) -> bool:
    """Whether the language has terms for both scales."""
    return all(f"likelihood-{scale}" in words.data for scale in SCALES)


def own_terms(text: str, words: FixedWords) -> tuple[str, ...]:
    """The terms of either scale in a text, as the language's file has them."""
    every = _every(words)
    known = {_bare(term).casefold(): term for term in every}
    found = (one["term"] for one in _pattern(every, "").finditer(_bare(text)))
    return tuple(known[term.casefold()] for term in found)


def denied_terms(text: str, words: FixedWords) -> tuple[str, ...]:
    """Terms behind a word that turns them round, with it: peu probable."""
    denials = tuple(words.list("denials"))
    if not denials:
        return ()
    before = rf"(?<!\w)(?:{_any(denials)})\s+(?:\w+\s+)?"
    return tuple(one[0] for one in _pattern(_every(words), before).finditer(_bare(text)))


def band_named(likelihood: str, scale: str, words: FixedWords) -> Band | None:
    """The band with the language's own terms that a judgement names, in these or in English."""
    for standard, own in zip(SCALES[scale], bands_of(scale, words), strict=True):
        if likelihood in (*standard.terms, *standard.forms, *own.terms):
            return own
    return None


def _every(words: FixedWords) -> tuple[str, ...]:
    bands = (band for scale in SCALES for band in bands_of(scale, words))
    return tuple(dict.fromkeys(term for band in bands for term in band.terms))


def _any(terms: tuple[str, ...]) -> str:
    """Any of the terms, the longest that can be, however their spaces run."""
    spaced = (r"\s+".join(map(re.escape, _bare(term).split())) for term in terms)
    return "|".join(sorted(spaced, key=len, reverse=True))


def _bare(said: str) -> str:
    """Without the vowel marks of Arabic, which some write and others leave out."""
    return said if said.isascii() else said.translate(_VOWEL_MARKS)


_VOWEL_MARKS = dict.fromkeys(range(0x64B, 0x653))


@lru_cache(maxsize=64)
def _pattern(terms: tuple[str, ...], before: str) -> re.Pattern[str]:
    start = before or r"(?<!\w)"
    return re.compile(rf"{start}{_JOINED}(?P<term>{_any(terms)}){_ENDING}(?!\w)", re.IGNORECASE)
