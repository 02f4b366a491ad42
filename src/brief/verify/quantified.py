"""How many of a group, told for another part of it: several for one, most for few, some for all."""

from __future__ import annotations

import re

from brief.late import pattern
from brief.prose import fold
from brief.verify.negated_verbs import stem_of

_SOME = r"some|several|a few|many|multiple|various|numerous"
_ALL = r"(?<!not )(?<!nearly )(?<!almost )(?<!of )(?:all|every)"
_PAIRS = (
    (r"most|nearly all|almost all|the majority", r"few|only a few|hardly any"),
    (r"several|many|various|multiple|numerous", r"one|a single|only one"),
    (r"both|each", r"neither|(?:only )?one"),
    (r"neither", r"both|each"),
    (rf"{_SOME}|most", _ALL),
)
"""As a text says it, and what its source has for it."""
_THING = r"(?:of\s)?(?:(?:the|its|their|these|those|them)\s)?(?P<thing>[^\W\d_]{3,})"
_FORMS = tuple(
    (
        pattern(rf"\b(?:{ours})\s{_THING}", re.IGNORECASE),
        pattern(rf"\b(?:{theirs})\s{_THING}", re.IGNORECASE),
        pattern(rf"\b(?:{ours})\b", re.IGNORECASE),
    )
    for ours, theirs in _PAIRS
)
_REST = pattern(
    r"\b(?:others?|another|rest|remaining|but|except|save|besides|then|two|three|four|five|second"
    r"|not|also|more|respectively)\b",
    re.IGNORECASE,
)
"""What tells that a sentence counts further ones."""


def quantified_otherwise(typed: str, near: list[str]) -> str:
    """Another part of the same group than all the nearest sentences have; or ""."""
    for ours, theirs, same in _FORMS:
        said = ours.search(typed)
        if not said or theirs.search(typed):
            continue
        thing = stem_of(fold(said["thing"]))
        other = [_of(thing, theirs, one) for one in near]
        if all(other) and not any(same.search(one) or _REST.search(one) for one in near):
            return f'"{said[0]}", its source "{other[0]}"'
    return ""


def _of(thing: str, form: re.Pattern[str], sentence: str) -> str:
    found = (one for one in form.finditer(sentence) if stem_of(fold(one["thing"])) == thing)
    return next((one[0] for one in found), "")
