"""Verbs that a source denies, and the first letters by which a verb is known in any form."""

from __future__ import annotations

import re

from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.stems import stem_of

NEGATED = pattern(
    r"(?:\b(?:not|never|cannot)\b(?!\s(?:only|just|merely|alone|since|until|before|even|every|always|more"
    r"|less|long|least|later|from|with|that|this|than)\b)|n['\u2019]t\b"
    r"|\b(?:refus|declin|fail)\w*\s+to\b|\b(?:has|have|had|is|are)\s+yet\s+to\b)"
    r"(?:,\s(?!(?:at\sfirst|initially|in\s|before|after|since|until|for\s(?:long|years|now))\b)[^,;.]{2,40},"
    r"|,?\s(?:in\sthe\send|after\sall|at\sthe\stime|at\sthat\stime|in\sfact|of\scourse|at\sall|so\sfar|to\sdate"
    r"|as\splanned),?)?\s+(?:(?:yet|ever|been|be|have|to|\w+ly)\s+){0,2}"
    r"(?P<verb>[a-z]{4,}|(?:buy|pay|win|get|cut|ban|end|ask|own)\b)",
    re.IGNORECASE,
)
"""A verb that is denied."""
_IN_THE_END = pattern(r"\b(?:until|till|before|but|instead|rather|unless|except)\b", re.IGNORECASE)
"""After a denial these tell what was so after all: not signed until May, not by her but by him."""
_NOTHING = pattern(r"\b(?:nothing|nobody|none|no one|hardly any\w*)\b[^,;:]*$", re.IGNORECASE)
"""Before a denial this makes it so of all: there was nobody who did not sign."""
_ASIDE = pattern(r"\b(?:which|who|that|whose)\b(?:\s\w+){0,3}\s*$", re.IGNORECASE)
_NO = pattern(r"\bno\s(?P<thing>[a-z]{4,})")


def has_no(text: str, stem: str) -> bool:
    """Whether a text says that there is none of what a verb is: gave no answer."""
    return any(stem_of(found["thing"]) == stem for found in _NO.finditer(text.lower()))


def only_denies(sentence: str, stem: str) -> bool:
    """Whether it has the verb, and each time denies it for good."""
    denied = [
        found.span("verb")
        for found in NEGATED.finditer(sentence)
        if stem_of(found["verb"].lower()) == stem
        and not _NOTHING.search(sentence[: found.start()])
        and not _IN_THE_END.search(sentence[found.end() :])
        and not _ASIDE.search(sentence[: found.start()])
    ]
    there = [word for word in WORD.findall(fold(sentence)) if stem_of(word) == stem]
    return bool(denied) and len(denied) == len(there)
