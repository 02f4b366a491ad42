"""A letterhead that shows a marking which is not the brief's: nobody could tell which one holds."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from brief.late import pattern
from brief.writers.docx.parts.elements import Element
from brief.writers.docx.takeover.said import apart_in, in_one_space, lines_of

_PROTOCOL = pattern(
    r"\bTLP\s*:\s*(?:RED|AMBER\s*\+\s*STRICT|AMBER|GREEN|CLEAR|WHITE)\b", re.IGNORECASE
)
_CLASSIFIED = pattern(
    r"(?:(?:classification|marking)(?:\s*:)?\s+)?(?:(?:NATO|EU|UK|US|COSMIC)[ -])?"
    r"(?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|PROTECTED"
    r"|OFFICIAL(?:\s*[-:\u2013]?\s*SENSITIVE)?|FOR OFFICIAL USE ONLY|CUI|FOUO"
    r"|TR[EÈ]S SECRET|CONFIDENTIEL|DIFFUSION RESTREINTE|NON PROT[EÉ]G[EÉ]"
    r"|RESTREINT UE(?:/EU RESTRICTED)?|CONFIDENTIEL UE(?:/EU CONFIDENTIAL)?"
    r"|SECRET UE(?:/EU SECRET)?|STRENG GEHEIM|GEHEIM|VS-VERTRAULICH"
    r"|VS-NUR FÜR DEN DIENSTGEBRAUCH|VS-NFD)(?:\s*//.*)?",
    re.IGNORECASE,
)
"""What stands apart as a marking; the words of the states whose papers are read most."""
_TEXT_OF_A_SHAPE = "{urn:schemas-microsoft-com:vml}textpath"


def markings_but(marking: str, own: Collection[str], roots: Iterable[Element]) -> list[str]:
    """The markings that the parts show beside that one, as they say them.

    `own` are those of the house, which no list of states' has.
    """
    same = frozenset(map(_same, filter(None, own)))
    found = dict.fromkeys(said for root in roots for said in _markings(root, same))
    return [each for each in found if _same(each) != _same(marking)]


def _markings(root: Element, own: Collection[str]) -> Iterable[str]:
    in_shapes = [in_one_space(str(each.get("string"))) for each in root.iter(_TEXT_OF_A_SHAPE)]
    lines = lines_of(root)
    for said in (lines, *in_shapes):
        yield from map(in_one_space, _PROTOCOL.findall(said))
    yield from (each for each in (*sorted(apart_in(lines)), *in_shapes) if _is_class(each, own))


def _is_class(said: str, own: Collection[str]) -> bool:
    return _CLASSIFIED.fullmatch(said) is not None or _same(said.partition("//")[0]) in own


def _same(said: str) -> str:
    return re.sub(r"\s+", "", said).casefold()
