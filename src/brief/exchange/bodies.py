"""Bodies whose name has a comma, as libraries write them unprotected: Ministry of Trade, Ghana."""

from __future__ import annotations

from brief.late import pattern

_NOUN = pattern(
    r"(?i)\b(?:bank|office|department|ministry|ministerium|minist[eè]re|ministerio|university"
    r"|universit(?:é|e|ät)|universidad|agency|authority|union|commission|committee|council"
    r"|bureau|nations|organi[sz]ation|embassy|parliament|congress|senate|court|government"
    r"|secretariat|association|foundation|institut[eo]?|cent(?:re|er)|directorate|board|fund"
    r"|society|academy|service|assembly)\b"
)
_CAPITALS = 2
"""Words with a capital that a body has before its comma: Anna Bank is a person."""


def is_of_body(before: str) -> bool:
    """Whether what stands before a comma is the name of a body, and no family name."""
    capitals = sum(word[:1].isupper() for word in before.split())
    return capitals >= _CAPITALS and bool(_NOUN.search(before))
