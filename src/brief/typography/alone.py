"""Marks that stand alone: primes, apostrophes that were turned, and marks inside curled ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from brief.late import compiled, pattern
from brief.words.marks import Marks

STARTS = pattern(r"(?<![^\s(\[\"\u201c])'(?=\S)")
CLOSES = pattern(r"(?<=\S)'(?![^\W_]|\"\w)")
"""Where a quotation in single marks may begin, and where it ends."""
_OF_MANY = pattern("s['\u2019](?= \\w)")
"""The apostrophe of the workers' rights, which may end a quotation too."""
_OWN_WORDS = pattern(
    r"(?i)\s(?:the|an?|th(?:is|at|[eo]se)|its|his|her|our|your|their|my|all|both|each|no|many"
    r"|most|some|I|you|s?he|it|we|they|there)\b"
)
"""What stands behind a word that is cut, and opens few quotations with it: 'round the cape."""
_CLOSES_CURLED = pattern("(?<=\\S)\u2019(?![^\\W_])")
_YEAR_CURLED = pattern(r"(?<![^\W_])\u2018(?=\d0(?:s|er[ns]?)\b|\d\d\b)")
_ALONE = pattern(r"(?<![\w.,'\u2019])(\d{1,3}(?:[.,]\d+)?)([\"'])(?![\w\"'])")
"""Feet and inches without the other."""


def within(text: str, marks: Marks) -> str:
    """Typewriter's marks that open no quotation: primes, and those inside one that is curled."""
    text = _ALONE.sub(_prime_alone, text)
    outer, inner = text.count(marks.opening), text.count(marks.closing)
    if '"' not in text or not outer or outer != inner:
        return text
    depth, signs = 0, list(text)
    for at, sign in enumerate(signs):
        depth += (sign == marks.opening) - (sign == marks.closing)
        if sign == '"' and depth > 0:
            signs[at] = "'"
    return "".join(signs)


def _prime_alone(found: re.Match[str]) -> str:
    """Feet or inches, where no quotation is open that the mark could end: a 7" gun."""
    before, mark = found.string[: found.start(2)], found[2]
    if mark == '"':
        return found[0] if before.count(mark) % 2 else f"{found[1]}\N{DOUBLE PRIME}"
    is_open = len(STARTS.findall(before)) > len(CLOSES.findall(before)) or "\u2018" in before
    return found[0] if is_open else f"{found[1]}\N{PRIME}"


def closes_later(text: str, end: int) -> bool:
    """Whether a quotation that may begin with a cut word ends behind it, in marks of either kind.

    The mark of a plural is its own where the word is one that is cut: 'round the workers' rights.
    """
    marks = (*CLOSES.finditer(text, end), *_CLOSES_CURLED.finditer(text, end))
    own = bool(_OWN_WORDS.match(text, end))
    return any(not (own and _OF_MANY.match(text, mark.start() - 1)) for mark in marks)


def cut_curled(text: str, cut_words: Sequence[str]) -> str:
    """An apostrophe that a word processor turned to the left: \u201890s, \u201808, \u2018Twas."""

    def turned(found: re.Match[str]) -> str:
        if closes_later(text, found.end()):
            return found[0]
        return found[0].replace("\u2018", "\u2019")

    text = _YEAR_CURLED.sub(turned, text)
    return _cut_words_curled(tuple(cut_words)).sub(turned, text) if cut_words else text


@lru_cache(maxsize=32)
def _cut_words_curled(cut_words: tuple[str, ...]) -> re.Pattern[str]:
    said = "|".join(map(re.escape, cut_words))
    return compiled(rf"(?<![^\W_])\u2018(?:{said})\b", re.IGNORECASE)
