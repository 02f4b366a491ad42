"""Degrees and counts turned round: less robust for more robust, two papers for several."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from brief.late import pattern
from brief.prose import fold
from brief.prose.stems import stem_of

_DEGREE = pattern(r"\b(?P<how>more|less|most|least)\s(?P<what>[a-z]{4,})\b")
_OTHER = {"more": "less", "less": "more", "most": "least", "least": "most"}
_NO_WHAT = frozenset("than often that like likely with from over about money time people".split())  # noqa: SIM905 - a row of words
_LITTLE = pattern(
    r"\b(?<!a )(?:little|hardly any|scarcely any|scant|barely any|almost no|next to no|no real"
    r"|no great|not much)"
    r"\s(?:[a-z]+(?:al|ic|ive|ble|ing|ed|er|ful|en)\s)?(?P<what>[a-z]{4,})\b"
)
"""Of what there is little: progress, interest."""
_NOT_MUCH = pattern(
    r"\b(?:little|hardly|scarcely|scant|barely|almost no|next to no|no|not|never|without|nor"
    r"|slow\w*"
    r"|limited|small|low|modest|minor|weak|poor|few\w*|less|lack\w*|fail\w*|nothing|minimal|tiny"
    r"|marginal\w*|slight\w*|disappoint\w*|absen\w+|stall\w*|only|modestly|short\w*"
    r"|scarc\w*|want|need\w*|insuffic\w*|declin\w*|fell|drop\w*)\b|n't\b"
)
_WORD = pattern(r"\b[a-z]{4,}\b")
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


def little_told(typed: str, near: Collection[str]) -> str:
    """Little of what the nearest sentences have without such a word, or the other way round."""
    plain, told = fold(typed), [fold(one) for one in near]
    for found in _LITTLE.finditer(plain):
        stem = stem_of(found["what"])
        there = [one for text in told for one in _each(stem, text)]
        if there and not any(_NOT_MUCH.search(one.string) for one in there):
            return f'"{found[0]}", its source "{there[0][0]}"'
    if _NOT_MUCH.search(plain):
        return ""
    for found in (one for text in told for one in _LITTLE.finditer(text)):
        stem = stem_of(found["what"])
        there = [one for text in told for one in _each(stem, text)]
        if any(_each(stem, plain)) and len(there) == sum(
            stem_of(one["what"]) == stem for text in told for one in _LITTLE.finditer(text)
        ):
            return f'"{found["what"]}", its source "{found[0]}"'
    return ""


def _each(stem: str, text: str) -> Iterator[re.Match[str]]:
    """The words of a text in whose form a thing stands there."""
    return (one for one in _WORD.finditer(text) if stem_of(one[0]) == stem)


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
