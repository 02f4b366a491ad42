"""The steps of an agreement in their order: nothing is in force before it is signed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose.dates_said import DateSaid, find_dates

_SIGNED = pattern(r"\b(?:signed|concluded|initialled)\b[^.;]{0,40}?$", re.IGNORECASE)
_IN_FORCE = pattern(
    r"\b(?:in\sforce\s(?:since|from|on)|(?:entered|came|went)\sinto\sforce(?:\son|\sin)?"
    r"|ratified(?:\son|\sin)?)\s(?:the\s)?$"
)

_OTHER = pattern(
    r"\b(?:replac|supersed|succe|another|other|new|earlier|older|former|previous|that of|amend)"
)
_PAPER = pattern(
    r"\b(?:treat(?:y|ies)|agreements?|pacts?|conventions?|accords?|protocols?|deals?|acts?|laws?"
    r"|charters?|memorand(?:um|a)|extensions?|compacts?|contracts?)\b",
    re.IGNORECASE,
)


def in_force_before(text: str) -> Iterator[str]:
    """Dates since which something is in force that lie before the one on which it was signed."""
    if "force" not in text and "ratified" not in text:  # few have either
        return
    dates = [one for one in find_dates(text) if one.year]
    signed = [
        one for one in dates if _SIGNED.search(text[: one.start]) and not _is_force(text, one)
    ]
    if len(signed) != 1:
        return
    for said in dates:
        between = text[signed[0].end : said.start]
        if said.start < signed[0].start or _OTHER.search(between):
            continue
        own = _papers(text[: signed[0].start])
        if own and _papers(between) - own:  # a protocol, signed then, to a treaty
            continue
        if _is_force(text, said) and _last(said) < _first(signed[0]):
            yield text[said.start : said.end]


def _papers(text: str) -> set[str]:
    """What kinds of papers words speak of."""
    return {one[0].casefold() for one in _PAPER.finditer(text)}


def _is_force(text: str, said: DateSaid) -> bool:
    return bool(_IN_FORCE.search(text[: said.start]))


def _first(said: DateSaid) -> tuple[int, int, int]:
    return said.year, said.month or 1, said.day or 1


def _last(said: DateSaid) -> tuple[int, int, int]:
    return said.year, said.month or 12, said.day or 31
