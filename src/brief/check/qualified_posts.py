"""What qualifies a post beside a name: a deputy is no head, and who is acting holds no post."""

from __future__ import annotations

import re

from brief.check.wordlists import POSTS
from brief.facts import Name
from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.alternatives import any_of

HEADS = (
    *POSTS, "analyst", "chair", "chief", "commentator", "consul", "dean", "delegate", "director",
    "editor", "fellow", "head", "judge", "leader", "manager", "mayor", "member", "professor",
    "rapporteur", "rector", "representative", "spokesman", "spokesperson", "spokeswoman",
)  # fmt: skip
"""Nouns by which posts are called; of what is none of `POSTS` only the qualifiers are read."""
UNDER = frozenset(
    "acting assistant associate caretaker co deputy designate elect emeritus honorary interim"  # noqa: SIM905 - a row of words
    " shadow under vice".split()
)
"""What makes another post of one."""
PAST = frozenset(
    [
        "former",
        "formerly",
        "ex",
        "erstwhile",
        "onetime",
        "once",
        "previous",
        "previously",
        "outgoing",
    ]
)
"""What tells of a post that is held no more."""
HEAD = pattern(rf"\b{any_of(HEADS)}\b", re.IGNORECASE)
_ONE_TIME = pattern(r"\bone[-\u2010\u2011]time\b", re.IGNORECASE)
_STEPS = pattern(r"[\w'\u2019]+")
_SMALL = frozenset(["foreign", "prime", "defence", "interior", "finance", "executive", "first"])
_OPENS = frozenset(["the", "a", "an", "its", "his", "her", "their", "then", "one", "time", "new"])


def qualifiers_after(phrase: str) -> tuple[str, frozenset[str]]:
    """`deputy head of the Fund` behind a name gives head and deputy; "" where none is a post."""
    phrase = _ONE_TIME.sub("onetime", phrase)
    head = HEAD.search(phrase)
    if not head:
        return "", frozenset()
    words = [fold(word) for word in _STEPS.findall(phrase[: head.start()])]
    capitals = [word for word in _STEPS.findall(phrase[: head.start()]) if word[0].isupper()]
    plain = {*UNDER, *PAST, *_SMALL, *_OPENS, "s", *map(fold, capitals)}
    if not all(word in plain for word in words):
        return "", frozenset()
    behind = {fold(word) for word in WORD.findall(phrase[head.end() :])[:1]}
    said = frozenset([*words, *(behind & {"designate", "elect", "emeritus"})])
    return fold(head[0]), said & (UNDER | PAST)


def qualifiers_before(phrase: str) -> tuple[str, frozenset[str]]:
    """The same of the words before a name: `former President of Malta`, up to what it follows."""
    phrase = _ONE_TIME.sub("onetime", phrase)
    heads = list(HEAD.finditer(phrase))
    if not heads:
        return "", frozenset()
    found, end = set(), heads[-1].start()
    for word in reversed(list(_STEPS.finditer(phrase[:end]))):
        plain, between = fold(word[0]), phrase[word.end() : end]
        if between.strip("- ") or not (word[0][0].isupper() or plain in UNDER | PAST | _SMALL):
            break
        found.add(plain)
        end = word.start()
    return fold(heads[-1][0]), frozenset(found & (UNDER | PAST))


def misqualified(name: Name, head: str, said: frozenset[str]) -> str:
    """What a text makes of a post that no recorded one is, or ""."""
    held = [_words(one) for one in (name.role, *name.earlier)]
    if said & PAST and not any(head in _words(one) for one in name.earlier):
        return f"{min(said & PAST)} {head}"
    under = said & UNDER
    if under and not any(under <= one for one in held):
        return f"{min(under)} {head}"
    like = [one for one in held if head in one]
    if head not in POSTS and like and not under and all(one & UNDER for one in like):
        return head
    return ""


def _words(role: str) -> frozenset[str]:
    return frozenset(_STEPS.findall(fold(role)))
