"""What is of one state in a text and of another in its source: the press of Kenya for Norway's."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from brief.late import pattern
from brief.prose import fold, split_sentences
from brief.prose.places import country_names_in
from brief.verify.owned_bodies import tied
from brief.verify.ways import ways

_KINDS = tuple(
    tuple(row.split())
    for row in (
        "envoy ambassador consul diplomat envoys ambassadors consuls diplomats",
        "press media newspapers newspaper",
        "army navy coastguard police troops soldiers forces",
        "companies firms exporters importers airlines airline investors farmers fishermen",
        "visitors tourists students pupils workers nurses pilgrims mayors engineers scientists",
        "archaeologists instructors trainers observers deputies senators judges officers cadets",
        "pilots sailors athletes artists musicians teachers doctors experts officials journalists",
        "veterans volunteers scholars lorries trucks ships vessels aircraft planes",
    )
)
"""People and bodies of which each state has its own, kind by kind."""
_OF_FORCES = ("naval", "military", "armed", "air", "ground")
"""What stands before forces: the naval forces of a state are its navy."""
_CRAFT = r"\s(?:boats?|ships?|vessels?|aircraft|planes?|helicopters?|uniforms?|equipment|radars?)\b"
"""Coastguard boats of Swedish make are no coastguard of Sweden."""
_MOVES = frozenset(
    [
        "trave",
        "journ",
        "visit",
        "went",
        "came",
        "flew",
        "fled",
        "sail",
        "saile",
        "retur",
        "moved",
        "flown",
        "going",
    ]
)
"""What many do, each to another state: no thing."""
_OWN = pattern(r"\b(?:its|their|his|her|the|that|own)\s(?:[a-z-]+\s)?$")

_COMPARED = pattern(
    r"\bthan\s(?:those?\b|that\b|in\b|(?:the\s)?[A-Z])|\b(?:outnumber|exceed|surpass)\w*"
    r"|\b[A-Z]\w+['\u2019]s?(?=[.,;:]|$)"
)
"""Where one of one state is measured by the other's, whose word is left out: than Kenya's."""


def of_another_state(typed: str, paragraphs: Collection[str]) -> str:
    """Somebody of a state whom each cited paragraph has of another, or what comes from another."""
    return _other_body(typed, paragraphs) or _other_end(typed, paragraphs)


def _other_body(typed: str, paragraphs: Collection[str]) -> str:
    for kind in _KINDS:
        for noun in (one for one in kind if re.search(rf"\b{one}\b(?!{_CRAFT})", fold(typed))):
            ours = set(tied(typed, (noun,)))
            theirs = {code for one in paragraphs for code in tied(one, (noun,))}
            if ours.isdisjoint(code for one in paragraphs for code in _codes(one)):
                theirs |= {code for one in paragraphs for code in _come_from(one, noun)}
            if not ours or not theirs or not ours.isdisjoint(theirs):
                continue
            if any(
                _COMPARED.search(one) and not ours.isdisjoint(_codes(one)) for one in paragraphs
            ):
                continue
            every = {code for one in paragraphs for code in tied(one, (*kind, *_OF_FORCES))}
            if ours.isdisjoint(every) and not any(_is_of_its_own(one, kind) for one in paragraphs):
                return f'"{noun}" of another state than its source'
    return ""


def _come_from(text: str, noun: str) -> Iterator[str]:
    """The states from which a text has somebody: mayors from Kenya."""
    behind = re.compile(rf"\b{noun}\sfrom\s(?:the\s)?$")
    return (code for start, _, code in country_names_in(text) if behind.search(text[:start]))


def _is_of_its_own(text: str, kind: Collection[str]) -> bool:
    """Whether a text has one that it ties to no state by name: its ambassador."""
    return any(
        _OWN.search(f"{fold(text[: found.start()])} ")
        for found in re.finditer(rf"\b(?:{'|'.join(kind)})\b", text)
        if not any(end == found.start() - 1 for _, end, _ in country_names_in(text))
    )


def _other_end(typed: str, paragraphs: Collection[str]) -> str:
    """What comes from a country, where the source has it from another and from no third."""
    sentences = [one for text in paragraphs for one in split_sentences(text)]
    told = [(one, set(ways(one))) for one in sentences]
    for thing, way, code in sorted(one for one in set(ways(typed)) if one[0] not in _MOVES):
        if any((thing, way, code) in one for _, one in told):
            continue
        others = [one for one, there in told if _has(there, thing, way)]
        named = any(code in _codes(one) for one in sentences if thing in fold(one))
        if others and not named and not any(code in _codes(one) for one in others):
            return f'"{thing}... {way}" a country, its source "{way}" another'
    return ""


def _has(there: set[tuple[str, str, str]], thing: str, way: str) -> bool:
    return any((one, other) == (thing, way) for one, other, _ in there)


def _codes(text: str) -> Iterator[str]:
    return (code for _, _, code in country_names_in(text))
