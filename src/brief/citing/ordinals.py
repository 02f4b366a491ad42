"""Ordinals: the number of an edition as a style says it: 2nd."""

from __future__ import annotations

from brief.late import pattern
from brief.manner import Manner

_WORD = pattern(r"(?i)[\s,]+(?:edn?|éd|edition|édition|edición|aufl|auflage|изд)\.?$")


def ordinal(number: int, manner: Manner) -> str:
    """The number and what follows it, st of 1 and 21 but th of 11, or a pattern that has it."""
    if number == 1 and manner.first_ordinal:
        return f"1{manner.first_ordinal}"
    endings = manner.ordinals or ("",)
    last = number % 10
    teen = number % 100 // 10 == 1
    ending = endings[last] if last < len(endings) and not teen else endings[0]
    return ending.replace("{n}", str(number)) if "{n}" in ending else f"{number}{ending}"


def bare_edition(said: str) -> str:
    """The edition without the word, which a style sets itself: rev. of "rev. ed."."""
    return _WORD.sub("", said)
