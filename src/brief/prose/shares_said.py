"""Shares as prose writes them: four in ten, a fifth, three quarters, 40 per cent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from brief.late import dataclass, pattern
from brief.prose.numbers_said import COUNTS

_DOZEN = 12
_COUNT = {
    **{word: value for word, value in COUNTS.items() if 0 < value <= _DOZEN},
    "a": 1,
    "an": 1,
    "twenty": 20,
}
_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "twentieth": 20,
}  # fmt: skip
_NUMBER = rf"(?:{'|'.join(_COUNT)}|\d{{1,3}})"
_AMONG = r"(?:in|out\sof|of|in\severy|of\severy|out\sof\severy)"
_OF_WHAT = (
    r"(?=\s(?:of|more|less|fewer|higher|lower|above|below|up|down|in|to|than|are|is|were|was|went"
    r"|came|goes|comes|go|come|compared|on|from|over|since|last|this|against|by|at|as|and|but|while"
    r"|between|during|within|after|before|when|if|because|so|only|alone|again|until|till|per|through"
    r"|throughout|across|amid|among|yet|although|though|where|which|who|that|not|each|every|a\syear)"
    r"\b|[.,;:)]|$)"
)
"""Behind a part of something: a third party is none."""
_FORMS = tuple(
    pattern(form, re.IGNORECASE)
    for form in (
        rf"\b(?P<few>{_NUMBER})\s{_AMONG}\s(?P<many>{_NUMBER})\b(?!\s?(?:%|per\s|[a-z]+illion))",
        rf"\b(?P<few>{_NUMBER})[\s-](?P<part>{'|'.join(_PARTS)})s?\b{_OF_WHAT}",
        rf"\b(?P<part>half)\b{_OF_WHAT}",
        r"(?<![\d.,])(?P<cent>\d{1,3}(?:\.\d+)?)\s?(?:%|per\s?cent\b)",
        r"(?<![\d.,])(?P<cent>\d{1,3}(?:\.\d+)?)(?=\s?(?:to|and|or|[-\u2013])\s?\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent\b))",
    )
)
_HUNDRED = 100
_NEAR = Decimal("0.005")
"""A third is 33 per cent, and 33.3."""
_ROUND = Decimal("0.07")
"""How far, of itself, a part told as about so much lies from what it stands for."""


@dataclass(frozen=True, slots=True)
class ShareSaid:
    """A part of a whole, from 0 to 1, and where it stands."""

    value: Decimal
    start: int
    end: int

    def is_about(self, value: Decimal) -> bool:
        """Whether it is this share, but for what rounding leaves out."""
        return abs(self.value - value) < _NEAR

    def rounds_to(self, value: Decimal) -> bool:
        """Whether it may be told as about this share: 34 per cent as about a third."""
        return abs(self.value - value) <= value * _ROUND


@lru_cache(maxsize=8192)  # many facts cite one paragraph
def find_shares(text: str) -> tuple[ShareSaid, ...]:
    """Every share that a text tells."""
    return tuple(_find(text))


def _find(text: str) -> Iterator[ShareSaid]:
    for form in _FORMS:
        for found in form.finditer(text):
            parts = found.groupdict()
            if cent := parts.get("cent"):
                yield ShareSaid(Decimal(cent) / _HUNDRED, *found.span())
                continue
            few = _count(parts.get("few") or "one")
            many = _PARTS[parts["part"].lower()] if "part" in parts else _count(parts["many"])
            if 0 < few < many <= _HUNDRED:
                yield ShareSaid(Decimal(few) / many, *found.span())


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _COUNT[word.lower()]
