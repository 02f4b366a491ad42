"""Nearest language: which tag is meant by what is none."""

from __future__ import annotations

from brief.problem import nearest
from brief.words import shipped_languages

_NAMES = {
    "arabic": "ar",
    "english": "en-GB",
    "french": "fr",
    "german": "de",
    "russian": "ru",
    "spanish": "es",
    "urdu": "ur",
}
"""Tags of the languages that come with brief, by their English names."""


def suggest_language(word: str) -> str:
    """`did you mean "en-GB"?` where one is near, and the languages that brief has words of."""
    known = tuple(sorted(shipped_languages()))
    name = "".join(nearest(word.casefold(), tuple(_NAMES)))
    meant = _NAMES.get(name) or "".join(nearest(word, known))
    near = f'did you mean "{meant}"? ' if meant else ""
    return f"{near}brief has the words of {', '.join(known)}"
