"""Two told in one breath and then exchanged: respectively, the former and the latter."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from brief.late import pattern
from brief.prose import fold
from brief.prose.stems import stem_of

_RESPECTIVELY = pattern(r"\b(?:respectively|in that order)\b", re.IGNORECASE)
_FORMER = pattern(r"\b(?:the former|the first(?=\s[a-z]+s\b)|the one)\b", re.IGNORECASE)
_LATTER = pattern(r"\b(?:the latter|the second(?=\s[a-z]+s\b)|the other)\b", re.IGNORECASE)
_NAME = r"[A-Z][\w'\u2019-]*(?:\s(?:of\s)?[A-Z][\w'\u2019-]*)*"
_NAMES = pattern(rf"\b(?P<one>{_NAME})\s(?:and|or)\s(?:the\s)?(?P<other>{_NAME})")
_COUNT = r"[$\u20ac\u00a3]?\d[\d,.]*"
_COUNTS = pattern(rf"(?P<one>{_COUNT})(?:\s[\w%-]+)?\s(?:and|or)\s(?P<other>{_COUNT})")
_THINGS = pattern(
    r"\b(?P<one>[a-z-]{3,})\s(?:and|or)\s(?:an?\s|the\s|of\s|for\s|in\s)*(?P<other>[a-z-]{3,})\b"
)
_TOKEN = pattern(r"\d[\d,.]*\d|\d|[^\W\d_][\w'\u2019-]*")
_CLAUSES = pattern(r"[;:.](?=\s|$)|,(?=\s|$)|\b(?:and|while|whereas|but|with)\b")
_DOES = pattern(r"^\s[a-z]+\b")
"""What one does, and the other need not be told to do: one pays for this, two for that."""
_LONG = 4


def told_for_another(typed: str, sentences: Iterable[str]) -> str:
    """What a text has of the one of two that a sentence has of the other, in that order; or ""."""
    sentences = tuple(sentences)
    ours_set = _sets_in_order(typed)
    passages = [*sentences, *(f"{one} {other}" for one, other in pairwise(sentences))]
    for passage in passages:
        if not (ours_set or _sets_in_order(passage)):
            continue
        for two in dict.fromkeys((*_pairs(passage), *_pairs(typed))):
            theirs, ours = _parts(passage, two), _parts(typed, two)
            if theirs and ours and (said := _turned(two, ours, theirs)):
                return f"of {said} what its source has of the other, in that order"
    return ""


def _sets_in_order(text: str) -> bool:
    return bool(_RESPECTIVELY.search(text) or (_FORMER.search(text) and _LATTER.search(text)))


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    things = _THINGS.finditer(text) if _RESPECTIVELY.search(text) else ()
    for found in (*_NAMES.finditer(text), *things):
        yield tuple(sorted((found["one"], found["other"])))


def _turned(two: tuple[str, str], ours: dict[str, set[str]], theirs: dict[str, set[str]]) -> str:
    """Whom of two a text has for the other, and none for itself."""
    own = {
        one: theirs.get(one, set()) - theirs.get(other, set()) for one, other in (two, two[::-1])
    }
    right = any(ours.get(one, set()) & own[one] for one in two)
    wrong = (one for one, other in (two, two[::-1]) if ours.get(one, set()) & own[other])
    return "" if right else next(wrong, "")


def _parts(text: str, two: tuple[str, str]) -> dict[str, set[str]]:
    """What a text tells of the one of two alone, and what of the other."""
    absent = any(_place(text, one) == len(text) for one in two)
    if absent and _sets_in_order(text):
        return {}
    first, second = sorted(two, key=lambda one: _place(text, one))
    if set_out := _RESPECTIVELY.search(text):
        sentence = text[max(text.rfind(". ", 0, set_out.start()), 0) : set_out.start()]
        values = list(_COUNTS.finditer(sentence)) or list(_THINGS.finditer(sentence))
        if values:
            one, other = values[-1].groups()
            return {first: _words(one), second: _words(other)}
        return {}
    text = _LATTER.sub(second, _FORMER.sub(first, text))
    told: defaultdict[str, set[str]] = defaultdict(set)
    joined = re.compile(rf"{re.escape(first)}\s(?:and|or)\s(?:the\s)?{re.escape(second)}")
    for clause in _CLAUSES.split(joined.sub(f"{first}|{second}", text)):
        there = [one for one in two if _place(clause, one) < len(clause)]
        if len(there) == 1:
            before, _, behind = clause.partition(there[0])
            told[there[0]] |= _words(before) | _words(_DOES.sub(" ", behind))
    return told


def _place(text: str, name: str) -> int:
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    return found.start() if found else len(text)


def _words(text: str) -> set[str]:
    plain = (fold(one) for one in _TOKEN.findall(text))
    return {stem_of(one) for one in plain if len(one) >= _LONG or one[0].isdigit()}
