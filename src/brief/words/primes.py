"""Primes, for feet and inches, minutes and seconds, which a typist writes as quotation marks."""

from __future__ import annotations

import re

from brief.late import pattern

STARTS = pattern(r"(?<![^\s(\[\"\u201c])'(?=\S)")
CLOSES = pattern(r"(?<=\S)'(?![^\W_]|\"\w)")
"""Where a quotation in single marks may begin, and where it ends."""
_ARC = pattern(
    r"(\d[\u00b0\u00ba]\s?\d{1,2}(?:[.,]\d+)?)['\u2019](?:(\s?\d{1,2}(?:[.,]\d+)?)[\"\u201d])?"
)
_FEET = pattern(r"(?<![\w.,])(\d+)['\u2019]([\s-]?)(\d{1,2}[\u00bc-\u00be]?)[\"\u201d](?!\w)")
"""Minutes and seconds of arc, feet with inches: 40° 26' 46", 5' 10"."""
_ALONE = pattern(r"(?<![\w.,'\u2019])(\d{1,3}(?:[.,]\d+)?)([\"'])(?![\w\"'])")
"""Feet and inches without the other."""


def primed(text: str) -> str:
    """Primes for feet and inches, minutes and seconds; each takes the place of one mark."""

    def of_arc(found: re.Match[str]) -> str:
        seconds = f"{found[2]}\N{DOUBLE PRIME}" if found[2] else ""
        return f"{found[1]}\N{PRIME}{seconds}"

    return _FEET.sub("\\1\N{PRIME}\\2\\3\N{DOUBLE PRIME}", _ARC.sub(of_arc, text))


def primed_alone(text: str) -> str:
    """The same for one of the two without the other: a 7" gun."""
    return _ALONE.sub(_prime_alone, text)


def _prime_alone(found: re.Match[str]) -> str:
    """Feet or inches, where no quotation is open that the mark could end: a 7" gun."""
    before, mark = found.string[: found.start(2)], found[2]
    if mark == '"':
        return found[0] if before.count(mark) % 2 else f"{found[1]}\N{DOUBLE PRIME}"
    is_open = len(STARTS.findall(before)) > len(CLOSES.findall(before)) or "\u2018" in before
    return found[0] if is_open else f"{found[1]}\N{PRIME}"
