"""Posts behind the first of an apposition, and what somebody is head of in words of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.qualified_posts import HEADS
from brief.check.wordlists import POSTS
from brief.late import pattern
from brief.prose import fold
from brief.prose.alternatives import any_of

_SEGMENT = pattern(r",\s(?:and\s)?")
_WORD = r"[A-Z][\w'\u2019-]*"
_WHOLE = pattern(
    rf"(?:(?:deputy|acting|vice|foreign|prime|then|now|also|former)\s|{_WORD}\s(?:(?:of|for|and)\s)?)*?"
    rf"(?i:{any_of(POSTS)})(?:\s(?:of|for|to|on|in|and)\s(?:the\s)?(?:{_WORD}|foreign|affairs)"
    rf"(?:\s(?:{_WORD}|affairs))*)*"
)
"""A post and what it is of, and no more: what goes on is no apposition of the same person."""
_HEAD_OF = pattern(
    rf"^,\s(?:(?:the|a|an|then|now|who\s(?:is|was))\s)*(?P<head>{any_of(HEADS)})\s(?:of|for|at|on)\s(?:the\s|its\s)?"
    rf"(?P<what>{_WORD}(?:\s{_WORD})+)"
)
_IN_ROLE = rf"\s(?:of|for|at|on)\s(?:the\s|its\s)?(?P<what>{_WORD}(?:\s{_WORD})+)"


def further_posts(after: str) -> Iterator[str]:
    """`, Foreign Minister of Malta, President of the Council, came` gives the second."""
    first, *others = _SEGMENT.split(after.removeprefix(", ")) if after.startswith(", ") else [""]
    for segment in others[:-1] if _WHOLE.match(first) else ():
        if not segment[:1].isupper() or not _WHOLE.fullmatch(segment):
            return
        yield segment


def other_matter(after: str, roles: tuple[str, ...]) -> str:
    """`head of the China Programme` of whom a role has as head of the Russia Programme; or ""."""
    said = _HEAD_OF.match(after)
    if not said:
        return ""
    form = re.compile(rf"\b{re.escape(said['head'])}{_IN_ROLE}")
    held = [_words(found["what"]) for role in roles if (found := form.search(role))]
    ours = _words(said["what"])
    if held and all(ours & one and ours - one and one - ours for one in held):
        return f"{said['head']} of {said['what']}"
    return ""


def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).split())
