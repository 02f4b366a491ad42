"""Who asked whom: ministers their officials, not officials their ministers."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from brief.late import pattern
from brief.prose import fold
from brief.prose.stems import stem_of

_WHO = (
    r"ministers?|officials?|presidents?|parliaments?|governments?|delegations?|ambassadors?|envoys?"
    r"|experts?|compan(?:y|ies)|firms?|ministries|ministry|king|committees?|commissions?|members|deputies"
    r"|unions?|courts?|police|army|navy|soldiers|students|teachers|farmers|fishermen|opposition"
)
_ASKED = pattern(
    rf"\b(?P<doer>{_WHO})\b(?:\sof\s[a-z\u2019'-]+(?:\sand\s[a-z\u2019'-]+)?)?\s(?:(?:also|then|later|both|have|has|had)\s)?"
    r"(?P<verb>asked|told|urged|ordered|instructed|invited|briefed|thanked|warned|advised|informed"
    r"|criticised|praised|sued|accused|blamed|visited|received|paid|trained|elected|appointed)"
    rf"\s(?:(?:their|its|the|his|her|both|some|several)\s){{0,2}}(?P<other>{_WHO})\b"
)
"""Who does it, what, and to whom: without names, which other rules look up."""


def asked_by_the_other(typed: str, paragraphs: Collection[str]) -> str:
    """What one does to another, where each paragraph with both has the other do it."""
    theirs = {one for text in paragraphs for one in _asked(text)}
    for doer, verb, other in _asked(typed):
        if (other, verb, doer) in theirs and (doer, verb, other) not in theirs:
            return f'"{doer} {verb} {other}", its source the other way round'
    return ""


def _asked(text: str) -> Iterator[tuple[str, str, str]]:
    for found in _ASKED.finditer(fold(text)):
        doer, other = stem_of(found["doer"]), stem_of(found["other"])
        if doer != other:
            yield doer, found["verb"], other
