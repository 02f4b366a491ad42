"""Marks that stand alone: primes, apostrophes that were turned, and marks inside curled ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from brief.late import compiled, pattern
from brief.words.marks import Marks
from brief.words.primes import CLOSES, primed_alone

_OF_MANY = pattern("s['\u2019](?= \\w)")
"""The apostrophe of the workers' rights, which may end a quotation too."""
_OWN_WORDS = pattern(
    r"(?i)\s(?:the|an?|th(?:is|at|[eo]se)|its|his|her|our|your|their|my|all|both|each|no|many"
    r"|most|some|I|you|s?he|it|we|they|there)\b"
)
"""What stands behind a word that is cut, and opens few quotations with it: 'round the cape."""
_CLOSES_CURLED = pattern("(?<=\\S)\u2019(?![^\\W_])")
_STARTS_SINGLE = pattern("(?<![^\\s(\\[\"\u201c\u201e\u00ab])['\u2018\u201a](?=\\S)")
_CLOSES_SINGLE = pattern("(?<=\\S)['\u2019\u2018](?![^\\W_]|\"\\w)")
_YEAR_CURLED = pattern(r"(?<![^\W_])\u2018(?=\d0(?:s|er[ns]?)\b|\d\d\b)")


def within(text: str, marks: Marks) -> str:
    """Typewriter's marks that open no quotation: primes, and those inside one that is curled."""
    text = primed_alone(text)
    outer, inner = text.count(marks.opening), text.count(marks.closing)
    if '"' not in text or not outer or outer != inner:
        return text
    depth, start, signs = 0, 0, list(text)
    for at, sign in enumerate(signs):
        depth += (sign == marks.opening) - (sign == marks.closing)
        if sign == marks.opening and depth == 1:
            start = at
        if sign == '"' and depth > 0 and not _is_in_single(text, start, at):
            signs[at] = "'"
    return "".join(signs)


def _is_in_single(text: str, start: int, at: int) -> bool:
    """Whether single marks opened in that quotation, and close further on: the third level."""
    opened = len(_STARTS_SINGLE.findall(text, start, at))
    closed = len(_CLOSES_SINGLE.findall(text, start, at))
    return opened > closed and bool(_CLOSES_SINGLE.search(text, at))


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
