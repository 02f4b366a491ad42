"""Where a line may end in Thai, Lao, Khmer and Burmese, whose words no space parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from brief.late import pattern

FIRST_UNSPACED = "\u0e01"
_UNSPACED = pattern(
    "[\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ecd\u0edc-\u0edf\u1000-\u103f\u104a\u104b\u1050-\u109f"
    "\u1780-\u17da\ua9e0-\ua9fe\uaa60-\uaa7f]{3,}"
)
"""Letters and marks of these scripts that stand together."""
_CLINGS = pattern(  # what the dictionary does not know it may part anywhere
    "[\u0e40-\u0e44\u0ec0-\u0ec4\u1039\u17d2]"  # a vowel written before its consonant, a stacker
    "|.[\u0e2f-\u0e3a\u0e45-\u0e4e\u0eaf-\u0ebd\u0ec6-\u0ecd"  # what is written over or behind one
    "\u102b-\u103e\u104a\u104b\u1056-\u1059\u1062-\u1064\u17b4-\u17da]"
)


def between_words(text: str) -> Iterator[int]:
    """The ends of the words that stand together; none where the extra is not installed."""
    for found in _UNSPACED.finditer(text):
        yield from _between(found)


def _between(words: re.Match[str]) -> Iterator[int]:
    breaker = _breaker()
    start = words.start()
    for _, end in breaker(words[0], "th").segments() if breaker else ():  # any: the letters tell
        if start + end < words.end() and not _CLINGS.match(words.string, start + end - 1):
            yield start + end


def runs_on(text: str) -> bool:
    """Whether no line can end among letters of such a script, since the extra is not installed."""
    return not text.isascii() and bool(_UNSPACED.search(text)) and not _breaker()


@cache
def _breaker() -> Any:  # noqa: ANN401 - its package may be missing
    try:
        from icu4py.breakers import LineBreaker  # noqa: PLC0415 - 20 ms, for these scripts alone
    except ImportError:
        return None
    return LineBreaker
