"""Degrees and counts turned round: less robust for more robust, two papers for several."""

from __future__ import annotations

import re
from collections.abc import Collection

from brief.late import pattern
from brief.prose import fold
from brief.verify.negated_verbs import stem_of

_DEGREE = pattern(r"\b(?P<how>more|less|most|least)\s(?P<what>[a-z]{4,})\b")
_OTHER = {"more": "less", "less": "more", "most": "least", "least": "most"}
_NO_WHAT = frozenset("than often that like likely with from over about money time people".split())  # noqa: SIM905 - a row of words
_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten"
_COUNTED = pattern(rf"\b(?P<count>{_NUMBERS})\s(?:[a-z-]+\s)??(?P<what>[a-z]{{5,}})s\b")
_SEVERAL = r"(?:several|multiple|many|numerous|various|a number of|dozens of|a series of)"
_DIGITS = dict(zip(_NUMBERS.split("|"), range(2, 11), strict=True))


def degree_turned(typed: str, texts: Collection[str]) -> str:
    """Less of what the source has more of, or the other way round."""
    told = [fold(one) for one in texts]
    for found in _DEGREE.finditer(fold(typed)):
        what = found["what"]
        if what in _NO_WHAT:
            continue
        stem = re.escape(stem_of(what))
        same = re.compile(rf"\b{found['how']}\s{stem}")
        other = re.compile(rf"\b{_OTHER[found['how']]}\s{stem}\w*")
        turned = next((said for one in told if (said := other.search(one))), None)
        if turned and not any(map(same.search, told)):
            return f'"{found[0]}", its source "{turned[0]}"'
    return ""


def several_counted(typed: str, texts: Collection[str]) -> str:
    """Two of a thing of which the source has several, and nowhere says how many."""
    told = [fold(one) for one in texts]
    for found in _COUNTED.finditer(fold(typed)):
        count, stem = found["count"], re.escape(found["what"])
        known = re.compile(rf"\b(?:{count}|{_DIGITS[count]}|both)\s(?:[a-z-]+\s){{0,2}}?{stem}")
        several = re.compile(rf"\b{_SEVERAL}\s(?:[a-z-]+\s){{0,2}}?{stem}s?\b")
        said = next((one for text in told if (one := several.search(text))), None)
        if said and not any(map(known.search, told)):
            return f'"{found[0]}", its source "{said[0]}"'
    return ""
