"""The two scales of likelihood, and words that hedge without saying how much."""

from __future__ import annotations

import re

PHIA = (
    "remote chance",
    "highly unlikely",
    "unlikely",
    "realistic possibility",
    "likely",
    "probable",
    "probably",
    "highly likely",
    "highly probable",
    "almost certain",
    "almost certainly",
)
"""The UK's Professional Head of Intelligence Assessment: the probability yardstick."""

ICD203 = (
    "almost no chance",
    "remote",
    "very unlikely",
    "highly improbable",
    "unlikely",
    "improbable",
    "improbably",
    "roughly even chance",
    "roughly even odds",
    "likely",
    "probable",
    "probably",
    "very likely",
    "highly probable",
    "almost certain",
    "almost certainly",
    "nearly certain",
)
"""ICD 203, D.6.e.(2)(a): seven bands, two rows of terms."""

SCALES = {"phia": PHIA, "icd203": ICD203}
SCALE_NAMES = {"phia": "the PHIA yardstick", "icd203": "ICD 203"}

HEDGES = (
    "allegedly",
    "apparently",
    "arguably",
    "conceivably",
    "could",
    "may",
    "maybe",
    "might",
    "ostensibly",
    "perhaps",
    "possibly",
    "presumably",
    "purportedly",
    "reportedly",
    "seemingly",
    "seems",
    "supposedly",
)
"""Words that weaken a statement without a degree; `may` in small letters only (it is a month)."""


def _alternatives(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_TERMS = re.compile(rf"\b(?:{_alternatives(tuple({*PHIA, *ICD203}))})\b", re.IGNORECASE)
_HEDGE = re.compile(rf"\b(?:{_alternatives(HEDGES)})\b")
_CONFIDENCE = re.compile(
    r"\b(low|moderate|high) confidence\b|\bconfidence (?:is|remains) (low|moderate|high)\b",
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
    return tuple((found[1] or found[2]).lower() for found in _CONFIDENCE.finditer(text))
