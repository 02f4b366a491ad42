"""Calls and reasons of a conflict held against each other: what is preferred is what is argued."""

from __future__ import annotations

import re

from brief.facts import Conflict
from brief.late import pattern
from brief.prose import WORD, split_sentences

_RIGHT = r"right|correct|true|accurate|compatible|hold|stand"
_WRONG = r"wrong|false|mistaken|incorrect|inaccurate|untrue|incompatible"
_TWO = r"\b(?i:both|each|either|all)\b(?:\s\w+){0,3}?\s"
_YES = pattern(rf"{_TWO}(?:{_RIGHT})\b")
_NO = pattern(
    rf"{_TWO}(?:{_WRONG})\b|\b(?i:neither|none)\b(?:\s\w+){{0,3}}?\s(?:{_RIGHT})\b"
    rf"|\b(?:cannot|not|can't)\s(?:\w+\s)?both\s(?:\w+\s)?(?:{_RIGHT})\b"
)
_NEGATED = pattern(
    r"\b(?:not|no|nor|never|neither|none|only|against|over|than|without|rather|unlike|but|alone"
    r"|instead|although|though|despite|wrong|weak\w*|old\w*|aside|reject\w*|doubt\w*|too|lacks?"
    r"|errs?|erred|error|false|mistaken|late|early|loses?|fails?|disput\w*|partisan|partial|biased"
    r"|less|contradict\w*|out)\b"
    r"|n['\u2019]t\b|\bun\w{4,}"
)
_SEVERAL = r"two|three|four|five|six|seven|several|some|many|both"
_COUNTED = pattern(rf"\b(?i:{_SEVERAL})\s(?:[A-Z]\w+\s)?(?P<what>[a-z]{{5,}})s\b")
_THERE = (
    r"\s*(?:[.;:,]|$)|\s(?:is|are|was|were|has\sbeen|have\sbeen)\s"
    r"(?:quoted|given|cited|named|known|there|recorded|found|told|published)\b"
)
"""Behind what there is none of; that no source gives a total denies no source."""
_WORD = pattern(r"[^\W_][\w'\u2019-]*")
_EITHER = pattern(r"\b(?P<one>[\w-]{4,})\sor\s(?:an?\s|the\s)?(?P<other>[\w-]{4,})\b")
_AGREE = (
    r"\b(?:both|all|two\s\w+|three\s\w+|they|(?:a\s(?:second|third)|another)\s\w+)\b[^.;,]*?\b(?:calls?|says?|haves?|gives?|holds?|has|reports?"
    r"|describes?|puts?|speaks?\sof|agree\w*)\b"
)
_ALONE = (
    r"(?=\W*$|[.;,:)]"
    r"|\s(?:in|for|at|by|from|too|as|and|or|on|since|until|then|with|without)\b)"
)
"""Behind an answer, which is said of nothing else: small, and no small boats."""
_LEAST = 4
_SHORT = 5
"""Words of a call that tells whose side it is; a longer one may tell what speaks against it."""


def verdict_turned(conflict: Conflict) -> str:
    """A call that both are wrong, where the reason has both right; or the other way."""
    call, reason = conflict.call, conflict.because.text
    for ours, theirs in ((_YES, _NO), (_NO, _YES)):
        said, other = _first(call, ours), _first(reason, theirs)
        if said and other and not (_first(call, theirs) or _first(reason, ours)):
            return f'"{said}", its reason "{other}"'
    return ""


def _first(text: str, form: re.Pattern[str]) -> str:
    """What a text says so; that both are not right is no word for it that they are."""
    found = form.search(text)
    if not found or (form is _YES and _NO.search(text)):
        return ""
    return found[0]


def counts_denied(conflict: Conflict) -> str:
    """A call that counts what its reason says that there is none of."""
    for found in _COUNTED.finditer(conflict.call):
        what = re.escape(found["what"])
        none = re.search(
            rf"\b[Nn]o(?:ne\sof\sthe)?\s(?:[\w-]+\s){{0,2}}{what}s?\b(?={_THERE})",
            conflict.because.text,
        )
        if none and not re.search(rf"\b(?:{_SEVERAL})\s(?:\w+\s)?{what}", conflict.because.text):
            return f'"{found[0]}", its reason "{none[0]}"'
    return ""


def side_of_another(conflict: Conflict, said_by_own: str) -> str:
    """Words with which a call opens that only the label of another side has: Durrani holds."""
    own = _words(said_by_own)
    opening = re.split(r"[;,:.]", conflict.call)[0]
    said = _words(opening)
    if (
        not conflict.sides.get(conflict.prefer)
        or said & own
        or len(opening.split()) > _SHORT
        or _NEGATED.search(opening)
    ):
        return ""
    for side, label in conflict.sides.items():
        if side != conflict.prefer and (shared := said & _words(label)):
            return f'"{min(shared)}"'
    return ""


def side_called(conflict: Conflict) -> str:
    """The side whose label alone has the words of a call, where none is preferred."""
    said = _words(re.split(r"[;,:.]", conflict.call)[0])
    sides = {side: _words(label) for side, label in conflict.sides.items()}
    having = [side for side, words in sides.items() if said and said <= words]
    others = (words for side, words in sides.items() if [side] != having)
    return having[0] if len(having) == 1 and not said & frozenset().union(*others) else ""


def _words(text: str) -> frozenset[str]:
    return frozenset(
        one[0].casefold()
        for one in _WORD.finditer(text)
        if len(one[0]) >= _LEAST or one[0][0].isdigit()
    )


_PARTIES = pattern(
    r"\b[Bb]oth\s(?:parties|states|sides|governments|countries|ministries)\b[^.;]*?\b(?:agree(?!\s(?:that|to|in|only|there)\b)|say\sso|have\sit\sso)\b"
)


def both_agree(conflict: Conflict, against: str) -> str:
    """That both parties agree, where one of them tells the side that is set aside."""
    found = _PARTIES.search(conflict.because.text)
    return f'"{found[0]}", but "{against}" is told by one of them' if found and against else ""


def other_answer(conflict: Conflict) -> str:
    """A call that gives the answer of a question which the side preferred does not."""
    found = _EITHER.search(conflict.question)
    label = WORD.findall(conflict.sides.get(conflict.prefer, "").casefold())
    opening = WORD.findall(re.split(r"[;:,]", conflict.call)[0].casefold())
    if not found or _NEGATED.search(conflict.call):
        return ""
    pair = (found["one"].casefold(), found["other"].casefold())
    for ours, theirs in (pair, pair[::-1]):
        if ours in label and theirs not in label and theirs in opening and ours not in opening:
            return f'"{theirs}", but the side preferred has "{ours}"'
    return ""


def argued_for_another(conflict: Conflict) -> str:
    """What the sources are said to agree on, where the question has it as the other answer."""
    found = _EITHER.search(conflict.question)
    opening = re.split(r"[;:,]", conflict.call)[0]
    label = WORD.findall(f"{conflict.sides.get(conflict.prefer, '')} {opening}".casefold())
    if not found:
        return ""
    pair = (found["one"].casefold(), found["other"].casefold())
    for ours, theirs in (pair, pair[::-1]):
        if ours in label and theirs not in label:
            for sentence in split_sentences(conflict.because.text):
                said = re.search(
                    rf"{_AGREE}[^.;,]*\b{re.escape(theirs)}\b{_ALONE}", sentence, re.IGNORECASE
                )
                if said and ours not in sentence.casefold() and not _NEGATED.search(said[0]):
                    return f'"{said[0]}", but the side preferred has "{ours}"'
    return ""
