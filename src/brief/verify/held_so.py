"""Whether a sentence has as so what a text denies: lives in London, has an honorary consul."""

from __future__ import annotations

import re

from brief.late import pattern
from brief.prose import fold
from brief.prose.stems import stem_of
from brief.verify.clauses import sense_of

_BOUNDED = pattern(
    r"\b(?:before|until|till|other|than|alone|except|but|earlier|previously|first|else"
    r"|any more|all|every|many|much|always|both)\b"
)
"""What is denied of a part alone is borne out by what is so of the rest: none before 2003."""
_SINCE = pattern(r"\bsince\b", re.IGNORECASE)
"""Of a part alone, unless the source has it of the same: never since 2003, only since 2003."""
_DEED = pattern(
    r"(?:\b(?:not|never|no\slonger|cannot)|n['\u2019]t)\s(?:\w+ly\s|ever\s|yet\s|be(?:en)?\s)*"
    r"(?P<verb>[a-z]{3,})(?:\s(?:an?|any)\s(?P<had>[a-z]+(?:\s[a-z]+)?))?"
)
_THING = pattern(r"\b(?:no|lack(?:s|ed)|without)\s(?:an?\s|any\s)?(?P<thing>[a-z]+(?:\s[a-z]+)?)\b")
_HAVING = frozenset(["have", "had", "has", "having", "sent", "kept", "got"])
_DONE = pattern(
    r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bits )(?<!\btheir )(?<!\bof )(?<!\bfor )"
    r"\b(?P<verb>[a-z]{3,})(?<!ing)\b"
)
"""A word that can be a verb with a subject: not the opening of a school."""
_JOINT = pattern(r"[,;:.]\s|\s(?:and|but)\s")
_DENIED = pattern(
    r"\b(?:not|no longer|never|no|lacks?|lacked|cannot|ever|yet|without|any|does|did|do)\b"
    r"|n['\u2019]t\b",
    re.IGNORECASE,
)
_TO_COME = pattern(
    r"\b(?:will|shall|should|would|(?:is|are|was|were)\sto|to\sbe|due|planned|expected)\b"
)
_PLAIN_NO = pattern(
    r"\b(?:not|no|never|neither|nor|none|nobody|nothing|cannot|without)\b|n['\u2019]t\b"
)


def has_as_so(text: str, sentence: str) -> bool:
    """Whether it has, with no plain denial, the deed or the thing that a text denies altogether."""
    theirs = fold(sentence)
    if _PLAIN_NO.search(theirs) or _TO_COME.search(theirs):
        return False
    there = sense_of(sentence)
    for clause in _JOINT.split(text):
        if sense_of(_DENIED.sub(" ", clause)) <= there and _has(fold(clause), theirs):
            since = _SINCE.search(clause) and not _SINCE.search(sentence)
            return not (since or _BOUNDED.search(fold(clause)))
    return False


def _has(clause: str, sentence: str) -> bool:
    done = {stem_of(found["verb"]) for found in _DONE.finditer(sentence)}
    for found in _DEED.finditer(clause):
        if found["verb"] in _HAVING:
            if found["had"] and _has_one(found["had"], sentence):
                return True
        elif stem_of(found["verb"]) in done:
            return True
    return any(_has_one(found["thing"], sentence) for found in _THING.finditer(clause))


def _has_one(thing: str, sentence: str) -> bool:
    """Whether a sentence has one of a thing: a consul, an honorary consul."""
    return any(
        re.search(rf"\b(?:an?|one|its|the|two|three)\s(?:\w+\s)?{re.escape(word)}\b", sentence)
        for word in thing.split()[-1:]
    )


_YET = pattern(r"\byet\sto\sbe\s(?:\w+ly\s)?(?P<done>[a-z]{4,})\b", re.IGNORECASE)


def was_done(text: str, sentence: str) -> bool:
    """Whether a sentence has as done what a text says has yet to be done."""
    found, there = _YET.search(text), fold(sentence)
    if not found or _PLAIN_NO.search(there):
        return False
    done = re.escape(fold(found["done"]))
    return bool(re.search(rf"\b(?:was|were|been)\s(?:\w+ly\s)?{done}\b", there))
