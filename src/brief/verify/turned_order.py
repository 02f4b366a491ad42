"""What comes before or after, first or last, where the source has it in the other order."""

from __future__ import annotations

import re
from collections.abc import Collection

from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.stems import stem_of

_COUNT = r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
_UNIT = r"(?P<unit>decade|year|month|week|day)s?"
_FROM_A_YEAR = pattern(
    rf"\b{_COUNT}\s{_UNIT}\s(?P<way>before|after)\s(?:[a-z]+\s)?(?:1[89]|20)\d\d\b"
)
_ON = pattern(rf"\b(?:next|following|subsequent|ensuing)\s{_COUNT}\s{_UNIT}\b")
_BACK = pattern(rf"\b(?:previous|preceding|prior|foregoing)\s{_COUNT}\s{_UNIT}\b")
_TO_COME = pattern(r"\b(?:will|shall|is to|are to)\b")
_RANK = pattern(r"\b(?P<which>first|last)(?=\s*(?:[.,;:]|$|and\b))")
_ANY = {
    "first": pattern(r"\b(?:first\w*|begin\w*|began|start\w*|initial\w*|before|priorit\w+)\b"),
    "last": pattern(r"\b(?:last\w*|final\w*|end\w*|ultimate\w*|after|later|then|least)\b"),
}
_OTHER = {"first": "last", "last": "first"}
_AROUND, _LONG, _SHARED = 6, 5, 2


def told_in_other_order(typed: str, near: Collection[str], paragraphs: Collection[str]) -> str:
    """Years before a year which in the source are the next ones, or first what is last there."""
    return _years_turned(typed, near) or _rank_turned(typed, near, paragraphs)


def _years_turned(typed: str, near: Collection[str]) -> str:
    for said in _FROM_A_YEAR.finditer(fold(typed)):
        ours, theirs = (_BACK, _ON) if said["way"] == "before" else (_ON, _BACK)
        told = " ".join(one for one in map(fold, near) if not _TO_COME.search(one))
        same = [one for one in theirs.finditer(told) if _same(one, said)]
        if same and not ours.search(told) and not _FROM_A_YEAR.search(told):
            return f'"{said[0]}", its source "{same[0][0]}"'
    return ""


def _same(one: re.Match[str], other: re.Match[str]) -> bool:
    return one["count"] == other["count"] and one["unit"] == other["unit"]


def _rank_turned(typed: str, near: Collection[str], paragraphs: Collection[str]) -> str:
    text = fold(typed)
    for said in _RANK.finditer(text):
        which = said["which"]
        if any(_ANY[which].search(one) for one in paragraphs):
            continue
        ours = {*_words(text[: said.start()])[-_AROUND:], *_words(text[said.end() :])[:2]}
        for sentence in map(fold, near):
            other = _OTHER[which]
            at = sentence.find(f" {other} ")
            words = {*_words(sentence[:at])[-_AROUND:], *_words(sentence[at:])[:3]}
            if at > 0 and len(ours & words) >= _SHARED and other not in text:
                return f'"{which}", its source "{other}"'
    return ""


def _words(text: str) -> list[str]:
    return [stem_of(one) for one in WORD.findall(text) if len(one) >= _LONG]
