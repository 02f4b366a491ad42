"""Speakers: whether a text says who used the words that it quotes."""

from __future__ import annotations

import re

from brief.late import pattern
from brief.prose import without_quotations
from brief.prose.months import MONTHS

_SAYS = pattern(
    r"(?P<passive>\b(?:is|are|was|were|been|being|be)\s(?:\w+ly\s)?)?"
    r"\b(?:said|says?|told|tells?|call(?:s|ed)?|describe[sd]?|sp(?:oke|eaks?)|states?|stated|wr(?:ote|ites?)"
    r"|announce[sd]?|argue[sd]?|declare[sd]?|warn(?:s|ed)?|praise[sd]?|hail(?:s|ed)?|term(?:s|ed)?|dubbed"
    r"|label(?:s|led)|urge[sd]?|promise[sd]?|ask(?:s|ed)?|note[sd]|condemn(?:s|ed)?|refer(?:s|red)?"
    r"|reads?|provides?|thanked|quoted|according\sto|in\sthe\swords\sof|(?:\u2019|')s?\s(?:\w+\s)?words)\b"
    r"(?P<by>[^.;]{0,60}?\bby\s)?",
    re.IGNORECASE,
)
_BODIES = pattern(
    r"\b(?:spokes(?:man|woman|person)|minist(?:er|ry)|president|ambassador|embassy|governments?|officials?"
    r"|statement|communiqu\u00e9|communique|declaration|letter|treaty|convention|resolution|report|newspaper"
    r"|daily|envoy|parliament|council|committee|commission|office|speaker|general|colonel|admiral|chair\w*"
    r"|secretary|delegation|accord|agreement|memorandum|protocol|preamble|article|motion|judge|court|party"
    r"|leader|mayor|union|company|agency|bank|king|queen|foreign office)\b",
    re.IGNORECASE,
)
_CAPITAL = pattern(r"\b[^\W\d_a-z][\w\u2019'-]+")
_SMALL = (
    "It He She They We You The This That These Those There A An In On At By For From To Of And But"
    " As After Before When While Since Both Some Many One Two Its His Her Their What Who Words Ties"
)
_NOBODY = frozenset((*_SMALL.split(), *MONTHS))


_OWNER = ("'s", "\u2019s")
"""Malta's ministers are nobody in particular."""


def names_speaker(text: str) -> bool:
    """Whether somebody, a body or a paper says something in it, beside the quotation."""
    plain = without_quotations(text)
    return any(_is_somebody(_who(plain, one)) for one in _SAYS.finditer(plain))


def _who(text: str, said: re.Match[str]) -> str:
    """Where whoever says it stands: before the verb, or behind "according to" and a passive."""
    if said["by"] or said[0].lower().startswith(("according", "in the words")):
        return text[said.end() :]
    return "" if said["passive"] else text[: said.start()] or text[said.end() :]


def _is_somebody(text: str) -> bool:
    capitals = (one[0] for one in _CAPITAL.finditer(text))
    named = any(one not in _NOBODY and not one.endswith(_OWNER) for one in capitals)
    return named or bool(_BODIES.search(text))
