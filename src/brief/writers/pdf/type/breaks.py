"""Where a line may end (UAX 14, as far as Latin, Cyrillic, Greek and Arabic scripts need it)."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

SPACES = " \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
"""Spaces that a line may end at; the no-break ones (00A0, 2007, 202F) are not among them."""

_OPPORTUNITY = re.compile(
    rf"[{SPACES}]+"
    # after a hyphen or a dash inside a word
    r"|(?<=[\w\"'\u201d\u2019)\]])[-\u2010\u2013](?=[^\W\d])"
    r"|\u2014(?=\w)"
    r"|(?<=\w)/(?=[^\W\d])"
    r"|\u200b|\n"
)
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.|10\.\d{4,}/)\S+")
_IN_ADDRESS = re.compile(r"(?<![:/])[/?&=#_,;:+%~.-](?=\w)")
_DEAR = (
    (re.compile(r"(?<=\d)[ ](?=[^\W\d])"), 1.0),  # 50 million
    (re.compile(r"(?<=\b[A-Z]{3})[ ](?=\d)"), 1.0),  # USD 50
    (re.compile(r"\b[A-Z][a-z]+[ ](?=[12]\d{3}\b)"), 1.0),  # May 2025
    (re.compile(r"(?<=\b\w)[ ](?=\w)"), 1.0),  # a treaty
    (re.compile(r"(?<=\w)\u2013(?=[^\W\d])"), 2.5),  # Norland and Vesland, with a dash
)
"""What is better not parted, and what it costs; a line a third blank costs about four."""


def break_points(text: str) -> list[int]:
    """The positions at which a new line may start, in order; the end is not one."""
    found = {match.end() for match in _OPPORTUNITY.finditer(text)}
    for address in _ADDRESS.finditer(text):
        start = address.start()
        found.update(start + match.end() for match in _IN_ADDRESS.finditer(address[0]))
    return sorted(position for position in found if position < len(text))


def dear_breaks(text: str) -> dict[int, float]:
    """What a line costs that ends at one of these places, more than at another."""
    return {match.end(): cost for pattern, cost in _DEAR for match in pattern.finditer(text)}


@cache
def _dictionary(language: str) -> Any:  # noqa: ANN401 - pyphen is not typed
    from pyphen import Pyphen, language_fallback  # noqa: PLC0415 - only justified houses hyphenate

    known = language_fallback(language.replace("-", "_"))
    return Pyphen(lang=known) if known else None


_LEAST_BEFORE, _LEAST_AFTER = 2, 3
"""Letters of a word on either side of its hyphen."""
_WORD = re.compile(r"[^\W\d_]{6,}")


def hyphen_points(text: str, language: str) -> list[int]:
    """The positions at which a word may be divided with a hyphen; an address has none to spare."""
    dictionary = _dictionary(language)
    if dictionary is None:
        return []
    addresses = [address.span() for address in _ADDRESS.finditer(text)]
    return [
        word.start() + position
        for word in _WORD.finditer(text)
        if not any(start <= word.start() < end for start, end in addresses)
        for position in dictionary.positions(word[0])
        if _LEAST_BEFORE <= position <= len(word[0]) - _LEAST_AFTER
    ]
