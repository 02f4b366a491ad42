"""The same frame with something else in it: broke down over fishing for over costs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.places import country_names_in
from brief.prose.stems import stem_of
from brief.verify.kindred import has_kindred

_FRAME = pattern(
    r"\b(?P<verb>[a-z]{2,}(?:ed|ing|en|oke|ld|nt|ght|oze|ose|ook)|met|led|fell|came|went)"
    r"(?:\s(?:down|up|out|off|once|twice|again|[a-z]+ly|mainly))*\s"
    r"(?P<by>over|on|against|about|for|with|by|after)\s(?:the\s|an?\s|its\s|their\s)?(?P<thing>[a-z]{4,})\b"
)
_SAME = 4
_TIED = pattern(
    r"^['\u2019]?s?-(?P<tail>administered|held|controlled|owned|led|backed|based|built|made|run|occupied"
    r"|funded|flagged|born|trained|supplied|financed)\b"
)
_AFTER = pattern(r"^(?:After|Once|Since)\b|\b(?:after|once)\b")
_UNTIL = pattern(r"\b(?:[Uu]ntil|[Tt]ill)\b")
_UNTIL_THEN = pattern(r"\b(?:[Uu]ntil|[Tt]ill)\s(?:then|that)\b")
_LATER = pattern(r"\b(?:after|once|when|since|following|then on|from then)\b")


_REACH = 6
"""Words behind after or until that tell what is meant."""


def _thing_behind(text: str, end: int) -> frozenset[str]:
    """The beginnings of the longer words that stand there."""
    words = WORD.findall(fold(text[end:]))[:_REACH]
    return frozenset(word[:_SAME] for word in words if len(word) >= _SAME)


def _is_told(behind: str, near: Collection[str]) -> bool:
    """Whether the nearest sentences have what stands right behind after: the war, the sale."""
    words = (word[:_SAME] for word in WORD.findall(fold(behind)) if len(word) >= _SAME)
    thing = next(words, "")
    return any(thing in fold(one) for one in near)


def other_filler(typed: str, near: Collection[str], paragraphs: Collection[str]) -> str:
    """What a verb is about in a text, where the nearest sentences have it about something else."""
    theirs = {frame[:2]: frame[2] for one in near for frame in _frames(one)}
    known = {word[:_SAME] for one in paragraphs for word in WORD.findall(one)}
    plain = fold(typed)
    for verb, by, thing in _frames(typed):
        other = theirs.get((verb, by), "")
        same = has_kindred(thing, {other}) or has_kindred(other, {thing})
        if other and thing[:_SAME] not in known and other[:_SAME] not in plain and not same:
            return f'"{by} {thing}", its source "{by} {other}"'
    return ""


_WITH = pattern(
    r"\b(?P<what>meeting|talks|dinner|lunch|treaty|pact|agreement|contract|interview|dispute|quarrel|war)"
    r"\swith\s(?:the\s|an?\s|its\s|his\s|her\s|their\s)?(?P<whom>[a-z]{4,})\b"
)


_ONE_WITH = pattern(r"\bwith\s(?:the\s|an?\s)?(?P<whom>[a-z]{4,})\b", re.IGNORECASE)


def other_partner(typed: str, near: Collection[str], paragraphs: Collection[str]) -> str:
    """A meeting or the like with another than the nearest sentences have it with."""
    told = " ".join(map(fold, near))
    there = {word[:_SAME] for word in WORD.findall(told)}
    there |= {
        found["whom"].lower()[:_SAME] for one in paragraphs for found in _ONE_WITH.finditer(one)
    }
    for found in _WITH.finditer(fold(typed)):
        whom = {one["whom"] for one in _WITH.finditer(told) if one["what"] == found["what"]}
        if whom and found["whom"][:_SAME] not in there and not has_kindred(found["whom"], whom):
            return f'"{found[0]}", its source "{found["what"]} with {min(whom)}"'
    return ""


def _frames(text: str) -> Iterator[tuple[str, str, str]]:
    for found in _FRAME.finditer(fold(text)):
        yield stem_of(found["verb"])[:_SAME], found["by"], found["thing"]


def other_holder(typed: str, paragraphs: Collection[str]) -> str:
    """Of which country a place is held or a firm owned, where the source has another for it."""
    theirs = {pair for one in paragraphs for pair in _tied(one)}
    for tail, code, said in _tied(typed):
        others = {one[1] for one in theirs if one[0] == tail}
        if others and code not in others:
            return f'"{said}" in the place of another country'
    return ""


def _tied(text: str) -> Iterator[tuple[str, str, str]]:
    for start, end, code in country_names_in(text):
        if tied := _TIED.match(text[end:]):
            yield tied["tail"], code, text[start:end] + tied[0]


def after_for_until(typed: str, near: Collection[str]) -> str:
    """After a thing what the source has until then."""
    said = _AFTER.search(typed)
    if not said or _UNTIL.search(typed) or not near:
        return ""
    if any(map(_UNTIL_THEN.search, near)):  # what was told in the sentence before
        near = [one for one in near if _UNTIL.search(one) or _LATER.search(one)]
    until = [_UNTIL.search(one) for one in near if not _LATER.search(one)]
    ours = _thing_behind(typed, said.end())
    theirs = [_thing_behind(found.string, found.end()) for found in until if found]
    turned = len(theirs) == len(near) and all(
        ours & one or not ours or not one or not _is_told(typed[said.end() :], near)
        for one in theirs
    )
    return f'"{said[0]}", its source "until"' if turned else ""
