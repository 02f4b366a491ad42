"""Bodies of a country: Malta's Electoral Commission, of which its own papers say no country."""

from __future__ import annotations

import re

from brief.facts import Name
from brief.late import pattern
from brief.prose.places import states_in
from brief.verify.copy import Paragraph

_OWNER = pattern(r"^(?:[A-Z][\w.-]*\s){0,2}[A-Z][\w.-]*['\u2019]s?\s(?=[A-Z][\w-]*\s[A-Z])")
_BEHIND = pattern(r"\sof\s(?:the\s)?(?:[A-Z][\w-]*\s?){1,3}")
_BEFORE = 30
"""Letters before a body in which its country may stand."""


def says_owned(paragraph: Paragraph, name: Name) -> bool:
    """Whether the body of a country stands there without its country, or that of another."""
    owner = _OWNER.match(name.print)
    codes = states_in(owner[0]) if owner else frozenset()
    if not owner or not codes:
        return False
    bare, words = re.escape(name.print[owner.end() :]), paragraph.words
    return any(
        states_in(words[max(0, one.start() - _BEFORE) : one.start()]) <= codes
        and _states_behind(words, one.end()) <= codes
        for one in re.finditer(rf"\b{bare}\b", words, re.IGNORECASE)
    )


def _states_behind(words: str, end: int) -> frozenset[str]:
    """The states that own what ends there: the Audit Council of Iceland."""
    behind = _BEHIND.match(words, end)
    return states_in(behind[0]) if behind else frozenset()
