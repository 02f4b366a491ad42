"""A body under the name of another: Joint Committee, where the source has Joint Commission."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.places import countries_in, country_names_in
from brief.verify.copy import Paragraph

_HEADS = (
    "commission committee council board authority agency bureau office department ministry chamber"
    " forum fair congress assembly court tribunal bank fund union league institute centre center"
    " college academy university company corporation complex plant factory group team mission"
)
_BODY = pattern(
    r"\b(?P<first>(?!(?:The|This|That|Its|His|Her|Their|Our|An|Each|Every|Both|No|One)\s)[A-Z][\w-]+)\s(?P<head>"
    + "|".join(head.title() for head in _HEADS.split())
    + r")s?\b"
)


def other_bodies(typed: str, paragraphs: list[Paragraph]) -> Iterator[str]:
    """Bodies of a text whose first word stands in the paragraphs before another kind of body."""
    told = " ".join(one.folded for one in paragraphs)
    for found in _BODY.finditer(typed):
        first, head = fold(found["first"]), fold(found["head"])
        heads = set(re.findall(rf"\b{re.escape(first)}\s(\w+)", told))
        others = {one.removesuffix("s") for one in heads} & set(_HEADS.split())
        if others and head not in others and not re.search(rf"\b{head[:6]}", told):
            yield found[0]
    yield from _runs_apart(typed, paragraphs)


_HEADED = f"{_HEADS} consultations dialogue treaty pact convention agreement plan".replace(" ", "|")
_RUN = pattern(
    r"\b(?!(?:In|At|By|For|From|Under|After|Before|Since|With|To|On|Both|Within|Of)\s)"
    r"[A-Z][\w-]+(?:\s(?:(?:and|of|the|for|on)\s){0,2}[A-Z][\w-]+)*\s"
    rf"(?i:{_HEADED})s?\b"
)
_RUN_ON = pattern(
    r"\b(?:[A-Z][\w-]+\s)+(?i:HEADS)\s(?:on|for)\s(?:the\s)?[A-Z][\w-]+(?:,?\s(?:and\s(?:the\s)?)?[A-Z][\w-]+)*".replace(
        "HEADS", _HEADS.replace(" ", "|")
    )
)
"""A Joint Commission on Trade and Economic Cooperation."""
_SMALL = frozenset(["and", "of", "the", "for", "on"])
_WITHIN = 3
"""Words of a source among which two of a name stand: Ministry of Defence, Defence Ministry."""


def _runs_apart(typed: str, paragraphs: list[Paragraph]) -> Iterator[str]:
    """Names of bodies two words of which stand in the paragraphs, but not beside one another."""
    told = [WORD.findall(one.folded.replace("-", " ")) for one in paragraphs]
    there = frozenset(word[:_STEM] for words in told for word in words)
    runs = (*_runs(typed), *(one[0] for one in _RUN_ON.finditer(typed)))
    for run in map(_without_whom, runs):
        words = WORD.findall(fold(run.replace("-", " ")))
        stems = [word[:_STEM] for word in words if word not in _SMALL]
        in_full = len(stems) > 1 and stems[0] in _STANDING
        stems = stems[1:] if in_full else stems
        strange = [one for one in stems if one not in there]
        apart = any(
            {one, other} <= there and not _stand_together(one, other, told)
            for one, other in pairwise(stems)
        )
        in_short = in_full and _STANDING.isdisjoint(there) and (apart or stems[0] in strange)
        odd = len(stems) > _LONG and len(strange) == 1 and not countries_in(run)
        if odd or in_short or (apart and not _RUN_ON.fullmatch(run)):
            yield run


_WHOM = pattern(r"\s(?:for|on)\s(?:the\s)?")


_HOLDER = pattern(
    r"^(?:The\s)?(?:(?:Deputy|Vice|First|Acting|Former)\s)?(?:President|Governor|Speaker|Director|Chair\w*|Head|Secretary"
    r"|Commander|Commissioner)(?:\sGeneral)?\sof\sthe\s(?=(?:[A-Z]\S*\s)+[A-Z])"
)
"""Who holds a post of a body is no part of its name."""


def _without_whom(run: str) -> str:
    """A body without who heads it, and the country before it: Latvia for the Council."""
    run = _HOLDER.sub("", run)
    start, end, _ = next(iter(country_names_in(run)), (1, 0, ""))
    beside = _WHOM.match(run, end) if not start else None
    return run[beside.end() :] if beside else run


_AND = pattern(r"\sand\s(?:the\s)?")
_POST = pattern(
    r"(?:President|Minister|Governor|Speaker|Director|Chair\w*|Head|Secretary|Commander|Mayor|Ambassador"
    r"|Commissioner|Chancellor|Prosecutor|Chief)\b"
)
"""Before whom another ends: the Chief Justice and the President of the Council are two."""
_ANY_HEAD = pattern(rf"\b(?:{_HEADS.replace(' ', '|')})s?\b", re.IGNORECASE)


def _runs(typed: str) -> Iterator[str]:
    """The names of bodies in a text: two that "and" joins, each with a head of its own, are two."""
    for found in _RUN.finditer(typed):
        if found[0].split()[-1][:1].isupper():
            parts = _AND.split(found[0])
            if any(map(_POST.match, parts[1:])) or all(map(_ANY_HEAD.search, parts)):
                yield from filter(_ANY_HEAD.search, parts)
            else:
                yield found[0]


_LONG = 2
"""Words of a name so short that the source may say one of them otherwise: Trade Ministry."""
_STANDING = frozenset(["stand", "selec"])
"""How a committee is called in full: the Standing Committee on Trade, its Trade Committee."""
_STEM = 5
"""Letters by which a word is known in another form."""


def _stand_together(one: str, other: str, told: list[list[str]]) -> bool:
    for words in told:
        big = [word[:_STEM] for word in words if word not in _SMALL]
        places = [n for n, word in enumerate(big) if word == one]
        for n in places:
            if other in big[max(0, n - _WITHIN) : n + _WITHIN + 1]:
                return True
    return False
