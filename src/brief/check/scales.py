"""The terms of the two scales of likelihood, and words that hedge without saying how much."""

from __future__ import annotations

import re

from brief.facts.likelihood import terms_of

HEDGES = (
    "allegedly",
    "apparently",
    "appear to",
    "appears to",
    "are believed to",
    "are thought to",
    "arguably",
    "conceivably",
    "could",
    "is believed to",
    "is thought to",
    "it is believed",
    "it is possible",
    "it is thought",
    "may",
    "maybe",
    "might",
    "ostensibly",
    "perhaps",
    "possibly",
    "potentially",
    "presumably",
    "purportedly",
    "reportedly",
    "rumoured",
    "seem",
    "seemed",
    "seemingly",
    "seems",
    "supposedly",
    "was believed to",
    "was thought to",
    "were believed to",
    "were thought to",
)
"""Words that weaken a statement without a degree."""


def _alternatives(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_EITHER = tuple({*terms_of("phia"), *terms_of("icd203")})
_NEARBY = (
    r"(?!remote\b)|(?<=\bis )|(?<=\bare )|(?=remote (?:chance|possibilit|prospect|likelihood))"
)
"""A remote chance is a term; a remote village, or remote sensing, is not."""
_TERMS = re.compile(rf"\b(?:{_NEARBY})(?:{_alternatives(_EITHER)})\b", re.IGNORECASE)
_HEDGE = re.compile(
    rf"\b(?!(?-i:May|MAY)\b|could not\b)(?:{_alternatives(HEDGES)})\b", re.IGNORECASE
)
"""`May` is a month; `could not` says that it was so."""
_CONFIDENCE = re.compile(
    r"\b(low|moderate|high) confidence\b|\bconfidence (?:is|remains|was) (low|moderate|high)\b"
    r"|\b(low|moderate|high)ly confident\b",
    re.IGNORECASE,
)


def find_terms(text: str) -> tuple[str, ...]:
    """The likelihood terms of either scale, in small letters, the longest reading of each."""
    return tuple(found[0].lower() for found in _TERMS.finditer(text))


def find_hedges(text: str) -> tuple[str, ...]:
    """The hedges in a text."""
    return tuple(found[0] for found in _HEDGE.finditer(text))


def find_confidence(text: str) -> tuple[str, ...]:
    """The levels of confidence that a text states."""
    return tuple((found[1] or found[2] or found[3]).lower() for found in _CONFIDENCE.finditer(text))
