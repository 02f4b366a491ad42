"""Money in words beside the facts: the currency of a sum is the one that its source has."""

from __future__ import annotations

from collections.abc import Iterator

from brief.late import pattern
from brief.prose.currencies_named import find_currencies
from brief.prose.money import CODES
from brief.prose.signs import currencies_in, money_of
from brief.verify.amounts import units_otherwise
from brief.verify.evidence import Cited

_WORD = pattern(r"[\s\u00a0-](?:de\s|d['\u2019])?(?P<word>[^\W\d_]+)")
CURRENCIES = CODES - {"ALL", "TOP", "TRY", "CUP", "COP", "MOP"}
"""Codes that are no other word: not a name that a source has to have."""


def money_otherwise(typed: str, cited: tuple[Cited, ...], language: str) -> Iterator[str]:
    """Sums that each paragraph which has them tells in another unit, and currencies of none."""
    sums = list(units_otherwise(typed, cited, language))
    for said, ours, _ in sums:
        word = _WORD.match(typed, typed.index(said) + len(said))
        ahead = len(ours) == 1 or ours.isupper()  # a sign or a code
        gap = "" if len(ours) == 1 else " "
        yield f"{said} {word['word']}" if word and not ahead else f"{ours}{gap}{said}"
    if sums:
        return
    there = {code for one in cited for p in one.paragraphs or () for code in _codes(p.words, one)}
    for said in currencies_in(typed) if language.startswith("en") else ():
        if there and money_of(said).isdisjoint(there):
            yield said


def _codes(words: str, cited: Cited) -> Iterator[str]:
    """The codes that the currencies of a paragraph can have."""
    for said in currencies_in(words):
        yield from money_of(said)
    for money in find_currencies(words, cited.source.language or "en"):
        yield from money.codes
