"""Likelihood: the scales whose terms a judgement may use, and the chances each term stands for.

The terms here are the standards' own, in English. A language with words of its own for them has
them in its file, band by band.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from brief.late import compiled, dataclass, pattern
from brief.words import FixedWords
from brief.words.marks import range_dash


@dataclass(frozen=True, slots=True)
class Band:
    """Terms that mean one thing; `chances` is their range in per cent, as the standard writes it.

    `terms` are the standard's own words, by which the key of a brief names the band; `forms` are
    others that pass for them in a sentence. `under` says that the end of the range is not in it.
    """

    terms: tuple[str, ...]
    chances: str
    forms: tuple[str, ...] = ()
    under: bool = False

    def said(self, words: FixedWords) -> str:
        """The chances in words: 55 to 75, or 40 to under 50."""
        low, _, high = self.chances.partition("\u2013")
        if self.under:
            return words("likelihood-under", low=low, high=high)
        return f"{low}{range_dash(words.language)}{high}"


PHIA = (
    Band(("remote chance",), "0\u20135"),
    Band(("highly unlikely",), "10\u201320"),
    Band(("unlikely",), "25\u201335"),
    Band(("realistic possibility",), "40\u201350", under=True),
    Band(("likely", "probable"), "55\u201375", ("probably",)),
    Band(("highly likely",), "80\u201390"),
    Band(("almost certain",), "95\u2013100", ("almost certainly",)),
)
"""The probability yardstick of the UK's Professional Head of Intelligence Assessment."""

ICD203 = (
    Band(("almost no chance", "remote"), "1\u20135"),
    Band(("very unlikely", "highly improbable"), "5\u201320"),
    Band(("unlikely", "improbable"), "20\u201345", ("improbably",)),
    Band(("roughly even chance", "roughly even odds"), "45\u201355"),
    Band(("likely", "probable"), "55\u201380", ("probably",)),
    Band(("very likely", "highly probable"), "80\u201395"),
    Band(("almost certain", "nearly certain"), "95\u201399", ("almost certainly",)),
)
"""ICD 203, D.6.e.(2)(a): seven bands, two rows of terms."""

SCALES: dict[str, tuple[Band, ...]] = {"phia": PHIA, "icd203": ICD203}


def bands_of(scale: str, words: FixedWords) -> tuple[Band, ...]:
    """The bands of a scale with the terms that a language has for them."""
    own = words.data.get(f"likelihood-{scale}")
    if not own:
        return SCALES[scale]
    pairs = zip(SCALES[scale], own, strict=True)
    return tuple(replace(band, terms=tuple(terms), forms=()) for band, terms in pairs)


def terms_of(scale: str) -> tuple[str, ...]:
    """Every term of a scale in English, the least likely first."""
    return tuple(term for band in SCALES[scale] for term in (*band.terms, *band.forms))


def known_terms(scale: str, words: FixedWords) -> tuple[str, ...]:
    """The terms that a judgement may name: the language's own, and the standard's."""
    own = (term for band in bands_of(scale, words) for term in (*band.terms, *band.forms))
    return tuple(dict.fromkeys((*own, *terms_of(scale))))


_CONFIDENCE = pattern(
    r"\b(low|moderate|high) confidence\b|\bconfidence (?:is|remains|was) (low|moderate|high)\b"
    r"|\b(low|moderate|high)ly confident\b",
    re.IGNORECASE,
)


def find_confidence(text: str) -> tuple[str, ...]:
    """The levels of confidence that a text states."""
    return tuple((found[1] or found[2] or found[3]).lower() for found in _CONFIDENCE.finditer(text))


def states_confidence(text: str, words: FixedWords) -> bool:
    """Whether a text says itself how sure we are: a degree, and the word for it a few words off."""
    if not (said := _said(words)):
        return words("confidence") in text
    of_others, ours = said
    return bool(ours.search(of_others.sub(" ", text) if of_others else text))


@lru_cache(maxsize=32)
def _said(words: FixedWords) -> tuple[re.Pattern[str] | None, re.Pattern[str]] | None:
    names, degrees, others = (
        "|".join(map(re.escape, words.list(f"confidence-{kind}")))
        for kind in ("words", "degrees", "of-others")
    )
    if not names or not degrees:
        return None
    name, degree = rf"(?:{names})\w{{0,2}}\b", rf"\b(?:{degrees})\w{{0,3}}\b"
    near, gap = (
        rf"(?:[^\w.!?\u061f\u06d4]+\w+){{0,{most}}}?[^\w.!?\u061f\u06d4]+" for most in (2, 8)
    )
    ours = compiled(rf"{degree}{near}\w*?{name}|{name}{gap}{degree}", re.IGNORECASE)
    return (compiled(rf"\b(?:{others})", re.IGNORECASE) if others else None), ours
