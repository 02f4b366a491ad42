"""The second largest told for the largest: another place in the same row than a source gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from brief.late import NamedTuple, pattern
from brief.prose import fold
from brief.prose.stems import stem_of

_NTH = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8}
_NTH |= {"ninth": 9, "tenth": 10, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6, "7th": 7}
_PLACED = pattern(
    rf"\b(?:(?P<nth>{'|'.join(_NTH)})[\s-])?(?P<most>most\s[a-z]{{4,}}|(?!interest|request|protest|harvest"
    r"|contest|forest|arrest|conquest|invest|manifest|digest|inquest|bequest|tempest|honest|modest"
    r"|latest)[a-z]{2,}est)\s(?P<thing>(?:[a-z-]+\s)?[a-z]{3,})",
    re.IGNORECASE,
)
_AFTER = pattern(
    r"\b(?:first|second|third|fourth|fifth|number\s(?:one|two)|after|behind|next\sto|only|other\sthan"
    r"|but\sone|save|except|ahead|before|one\sof|among|joint(?:ly)?|share[sd]?|tied?|once|until|no\slonger"
    r"|overtak\w+|overtook|pass(?:ed|es)|then|now)\b",
    re.IGNORECASE,
)
"""By which a sentence tells another place than that of its superlative, or of another time."""


class _Place(NamedTuple):
    said: str
    nth: int
    most: str
    things: frozenset[str]


def placed_otherwise(typed: str, near: Iterable[str]) -> str:
    """What a text ranks higher or lower than every nearest sentence that ranks it; or ""."""
    near = tuple(near)
    theirs = [place for one in near for place in _places(one)]
    for ours in _places(typed):
        same = [one for one in theirs if one.most == ours.most and one.things & ours.things]
        if not same or any(one.nth == ours.nth for one in same):
            continue
        rest = (re.sub(re.escape(one.said), " ", sentence) for sentence in near for one in same)
        if not any(map(_AFTER.search, rest)):
            return f'"{ours.said}", its source "{same[0].said}"'
    return ""


def _places(text: str) -> Iterator[_Place]:
    for found in _PLACED.finditer(text):
        nth = _NTH[found["nth"].lower()] if found["nth"] else 1
        things = frozenset(stem_of(fold(one)) for one in found["thing"].split())
        yield _Place(found[0], nth, found["most"].lower(), things)
