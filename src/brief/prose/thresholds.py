"""Thresholds: how much or how long something would take, which no source can have."""

from __future__ import annotations

from brief.late import pattern

_THRESHOLD = pattern(
    r"\b(?:above|below|over|under|beyond|more than|fewer than|less than|at least|at most|up to"
    r"|exceed(?:s|ed|ing)?|reach(?:es|ed)?|pass(?:es|ed)?|surpass(?:es|ed)?|within|for|every|by)"
    r"\s(?:[A-Z$]{1,4}\s?)?\W?\s?\d[\d.,]*\d?"
)


def without_thresholds(text: str) -> str:
    """The text without how much or how long it would take: below $70 million, within 12."""
    return _THRESHOLD.sub(" ", text)
