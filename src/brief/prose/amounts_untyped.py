"""Amounts in words where a paper is typed: nine quid, three in ten ships, scores of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose.numbers_said import COUNTS
from brief.prose.shares_said import find_shares
from brief.prose.signs_in_words import BARE_CURRENCY

_PAPER = (
    r"(?:pages?|columns?|tables?|charts?|lines?|rows?|cells?|sections?|parts?|brief|papers?|documents?"
    r"|texts?|facts?|figures?|sources?|(?:foot)?notes?|points?|questions?|answers?|annex(?:es)?"
    r"|chapters?|sheets?|paragraphs?|sentences?|lists?|entr(?:y|ies)|pictures?|maps?|headings?|width"
    r"|height|words?|copies|it|which)"
)
"""What the paper itself is made of: half of the page."""
_OF = r"(?:\sof)?(?:\s(?:the|this|these|its|all|our|each|every|an?))?(?:\s[\w-]+)?"
_OF_PAPER = pattern(rf"^{_OF}\s{_PAPER}\b")
_OF_TIME = pattern(
    rf"^{_OF}\s(?:(?:1[89]|20)\d\d|centur(?:y|ies)|decades?|years?|months?|weeks?|days?|hours?|minutes?"
    r"|terms?|ways?|sessions?)\b"
)
_WHICH = pattern(
    r"\b(?:first|second|other|last|latter|former|better|either|upper|lower|left|right|top)\s$",
    re.IGNORECASE,
)
_MANY = pattern(
    r"\b(?:an?\s(?:score|(?:half-)?dozen)(?:\sof)?|(?:scores|dozens|hundreds|thousands|millions)\sof"
    r"|every\s(?:other|second|third|fourth|fifth|tenth))(?=\s[a-z])",
    re.IGNORECASE,
)
"""How many of them, in a word."""
_NO_THINGS = pattern(r"^\s(?:ways?|words?|hands?|reasons?|things?|times?|cases?|settle\w*|card)\b")
_PAID = pattern(
    rf"\b(?:{'|'.join(COUNTS)}|(?:a\s)?few|several)\s(?P<money>{BARE_CURRENCY})\b(?!\sof\b)"
    r"(?!\s(?:sign|estate|winner)s?\b)",
    re.IGNORECASE,
)
_OTHER_SENSES = frozenset(
    [
        "mark",
        "marks",
        "real",
        "reals",
        "som",
        "soms",
        "sol",
        "soles",
        "crown",
        "crowns",
        "won",
        "rand",
        "rands",
    ]
)


def amounts_untyped(text: str) -> Iterator[str]:
    """Shares, round numbers and sums that a text tells in words, but for those of the paper."""
    for share in find_shares(text):
        said, after = text[share.start : share.end], text[share.end :]
        if any(map(str.isdigit, said)) or _is_apart(after) or _WHICH.search(text[: share.start]):
            continue
        yield said
    for found in _MANY.finditer(text):
        after = text[found.end() :]
        if not _is_apart(after) and not _NO_THINGS.match(after):
            yield found[0]
    for found in _PAID.finditer(text):
        if found["money"].lower() not in _OTHER_SENSES:
            yield found[0]


def _is_apart(after: str) -> bool:
    return bool(_OF_PAPER.match(after) or _OF_TIME.match(after))
