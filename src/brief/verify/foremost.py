"""What leads, breaks a record or makes history in a text: its source has that or the like."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from brief.late import pattern

_PARTNERS = (
    r"(?:suppliers?|sellers?|vendors?|providers?|buyers?|customers?|clients?|partners?|markets?"
    r"|exporters?|importers?|exports?|imports?|destinations?|sources?|investors?|donors?|lenders?"
    r"|creditors?|producers?|purchasers?|consumers?|recipients?|outlets? for|trading nations?)"
)
_AMOUNTS = (
    r"(?:highs?|lows?|levels?|years?|months?|quarters?|numbers?|sums?|amounts?|volumes?|totals?|values?"
    r"|figures?|exports|imports|sales|trade|turnover|harvests?|crops?|catch(?:es)?|turnouts?|outputs?"
    r"|production|growth|profits?|prices?|deficits?|surplus(?:es)?|arrivals|visitors|budgets?|revenues?)"
)
_LIKE_MAIN = (
    r"\b(?:main|larg|big|lead|led\b|top|chief|princip|primar|predomin|domin|major|key|most|first|rank"
    r"|foremost|best|number\sone|no\.?\s?1\b|exceed|ahead|half|bulk|lion|per\s?cent|share|quarters?|thirds?"
    r"|great|head|crucial|essential|core|import(?:an|ance)|central|outstrip|surpass|heav|biggest"
    r"|no\sother|no\sone|nobody|none|nowhere|only|sole|alone|second|behind|after|more\sthan|little\selse"
    r"|before\s(?:all|any|every)|above\sall|any\sother|no\s(?:country|state|nation)\b|fifths|tenths"
    r"|nothing\s[^.;]{0,50}\bas\b|(?:than|as)\s(?:any|anyone|anybody|anything)\b"
    r"|\d+\s(?:in|of|out\sof)\s(?:every\s)?\d+)|%|\btwo[\s-]thirds"
)
_LIKE_RECORD = (
    r"\b(?:record|high|low|most|never|peak|larg|great|big|best|worst|unprecedent|all-time|top|ever\b|few"
    r"|least|small|more\sthan|less\sthan|any\sother|no\sother|exceed|surpass|beat|broke|first|since|not\sbefore|unequal|unmatch|until\sthen)"
)
_LIKE_HISTORIC = (
    r"\b(?:histor|first|never|unprecedent|landmark|milestone|epoch|breakthrough|turning|record|since\b"
    r"|new\s(?:era|chapter|page)|momentous|ground-?breaking|era\b|for\sthe\sages|monument|ever\b|until\sthen"
    r"|(?:not|no\s\w+|nobody)\s(?:\w+\s){0,5}(?:for|in)\s(?:\w+\s){1,2}(?:century|centuries|decades|years"
    r"|generations?))"
)
_FOREMOST = (
    (
        pattern(
            r"\b(?:main|top|leading|chief|principal|foremost|number[\s-]one|biggest-selling)\s"
            rf"(?:(?!and\b|of\b)[a-z-]+\s)?{_PARTNERS}\b",
            re.IGNORECASE,
        ),
        pattern(_LIKE_MAIN),
    ),
    (
        pattern(
            rf"\b(?<!to\s)(?<!on\s)record(?:-breaking)?\s(?:[a-z-]+\s)?{_AMOUNTS}\b|\b(?:at|set|broke|beat|smashed|shattered|hit"
            r"|reached)\s(?:a|the|all|every)\s(?:(?:new|previous|earlier|past|known|former)\s)?records?"
            r"(?=\W*(?:$|[.,;)])|\s(?:in|of|for|with)\b)|\ball-time\s(?:highs?|lows?|peaks?|best|worst)\b",
            re.IGNORECASE,
        ),
        pattern(_LIKE_RECORD),
    ),
    (
        pattern(
            r"\bhistoric\b(?!\s(?:\w+\s)?(?:cent(?:re|er)|towns?|cit(?:y|ies)|quarters?|buildings?|sites?|houses?"
            r"|ships?|church(?:es)?|ports?|monuments?|districts?|core|areas?|places?|ties|links|claims?"
            r"|rights?|grounds?|gardens?|castles?|forts?|harbou?rs?|villages?|vessels?|aircraft|bridges?"
            r"|routes?|records?|documents?|landmarks?|rivals?|homelands?|lands?|waters)\b)",
        ),
        pattern(_LIKE_HISTORIC),
    ),
)
"""What is claimed, and what in a folded text bears it out; the old town is historic by name."""


def unborne_foremost(typed: str, texts: Collection[str]) -> Iterator[str]:
    """The main supplier, a record year and a historic visit that no text has the like of."""
    for claimed, bearing in _FOREMOST:
        for found in claimed.finditer(typed):
            if not any(map(bearing.search, texts)):
                yield found[0]
