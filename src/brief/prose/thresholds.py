"""Thresholds: how much or how long something would take, which no source can have."""

from __future__ import annotations

from brief.late import pattern

_WORDS = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif"
    r"|six|seven|eigh|nine)ty(?:-\w+)?|half)(?:[\s-](?:an?|hundred|thousand|million|billion|per\scent))*"
    r"(?:[\s-]and[\s-]a[\s-]half|\s\w+\sand\sa\shalf)?\b"
)
_THRESHOLD = pattern(
    r"\b(?:above|below|over|under|beyond|more than|fewer than|less than|at least|at most|up to"
    r"|exceed(?:s|ed|ing)?|reach(?:es|ed)?|pass(?:es|ed)?|surpass(?:es|ed)?|within|for|every|by)"
    rf"\s(?:(?:[A-Z$]{{1,4}}\s?)?\W?\s?\d[\d.,]*\d?|{_WORDS})"
)


def without_thresholds(text: str) -> str:
    """The text without how much or how long it would take: below $70 million, within 12."""
    return _THRESHOLD.sub(" ", text)
