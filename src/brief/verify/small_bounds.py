"""At least one, where a source has one: small numbers, which no other rule looks up."""

from __future__ import annotations

import re
from collections.abc import Collection

from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.stems import stem_of

_BOUNDED = pattern(
    r"\b(?P<bound>at least|at most|no more than|not more than|no fewer than|no less than|up to"
    r"|more than|fewer than|less than|a minimum of|a maximum of)\s(?P<count>one|two|a single)\b"
    r"(?P<behind>(?:\s[a-z-]+){1,3})"
)
_ANY_BOUND = pattern(
    r"\b(?:at (?:the )?(?:least|most)|minim\w+|maxim\w+|or more|or fewer|or less|more than|over"
    r"|above|under|below|up to|no more|not more|no fewer|no less|fewer than|less than|limit\w*"
    r"|exceed\w*|as many as|several|many|some|perhaps|further|additional|another|can|may)\b"
)
_LONG = 4


def bounded_otherwise(typed: str, near: Collection[str], paragraphs: Collection[str]) -> str:
    """A limit set to one or two things, which the nearest sentence simply counts."""
    said = _BOUNDED.search(fold(typed))
    if not said or any(map(_ANY_BOUND.search, paragraphs)):
        return ""
    things = {stem_of(one) for one in WORD.findall(said["behind"]) if len(one) >= _LONG}
    count = said["count"].removeprefix("a ")
    plain = re.compile(rf"\b{count}\b(?P<behind>(?:\s[a-z-]+){{1,3}})")
    for sentence in map(fold, near):
        for found in plain.finditer(sentence):
            if things & {stem_of(one) for one in WORD.findall(found["behind"])}:
                return f'"{said["bound"]} {said["count"]}", its source "{found[0]}"'
    return ""
