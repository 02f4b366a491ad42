"""Yardstick: the likelihood of a judgement and our confidence, drawn as a bar above it."""

from __future__ import annotations

from brief.drawn import Likelihood
from brief.facts import FactBase
from brief.facts.likelihood import SCALES, Band, bands_of
from brief.model import Yardstick

_STEPS = {"low": 1, "moderate": 2, "high": 3}


def yardstick(base: FactBase, fact_id: str) -> Yardstick | None:
    """The bar of a judgement; None for a fact whose likelihood is on no scale."""
    fact, words = base.facts[fact_id], base.words
    band = band_of(base, fact.likelihood)
    if band is None:
        return None
    chances = words("percent", number=band.said(words))
    sure = words(f"sure-{fact.confidence}") if fact.confidence else ""
    key = "likelihood-with" if sure else "likelihood-alone"
    alt = words(key, chances=chances, confidence=sure)
    low, _, high = band.chances.partition("\N{EN DASH}")
    steps = _STEPS.get(fact.confidence, 0)
    return Yardstick(Likelihood(float(low), float(high), chances, sure, steps), alt)


def band_of(base: FactBase, term: str) -> Band | None:
    """The band of the brief's scale that a term names, in its language or in the standard's."""
    scale = base.brief.likelihood
    if not scale or not term:
        return None
    for own, standard in zip(bands_of(scale, base.words), SCALES[scale], strict=True):
        if term in {*own.terms, *own.forms, *standard.terms, *standard.forms}:
            return own
    return None
