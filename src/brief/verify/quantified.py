# ruff: noqa: E501 - rows of words
"""How many of a group, told for another part of it: several for one, most for few, some for all."""

from __future__ import annotations

import re

from brief.late import pattern
from brief.prose import fold
from brief.prose.stems import stem_of

_WORDS = {
    "none": r"none|not one|not a single one",
    "few": r"(?<!a )(?<!quite a )few|hardly any|scarcely any|barely any"
    r"|next to none|a (?:small |tiny )?(?:minority|fraction|sliver)|a (?:small|tiny) (?:part|share|number|proportion)",
    "some": r"some|several|(?<!quite )a few|various|multiple|a handful|part",
    "many": r"many|numerous|quite a few|scores|a (?:large|great|high) (?:number|part|proportion)",
    "half": r"(?<!over )(?<!than )(?:nearly |almost |about |roughly |some )?half",
    "most": r"most|(?:the|a)(?: large| vast| great| broad)? majority|the bulk|the lion['\u2019]s share"
    r"|the (?:greater|larger|better) part|(?:over|more than) half",
    "nearly all": r"(?:nearly|almost|virtually|practically) (?:all|every)|all but a few",
    "all": r"(?<!not )(?<!nearly )(?<!almost )(?<!virtually )(?<!practically )(?<!of )(?:all|every(?! (?:other|second|third)\b)|each)",
    "every other": r"every (?:other|second)",
    "both": r"both|each of the two",
    "neither": r"neither",
    "one": r"(?:only )?one|a single",
}
_AGAINST = {
    "none": "few some many half most nearly_all all both one",
    "few": "many half most nearly_all all both none",
    "some": "all none one nearly_all",
    "many": "few none one all nearly_all",
    "half": "few most nearly_all all none",
    "most": "none few many half all",
    "nearly all": "none few some many half every_other",
    "all": "none few many half nearly_all neither one every_other",
    "every other": "all few most",
    "both": "neither one none",
    "neither": "both all",
    "one": "both all",
}
"""For how much of a group a text tells what its source has for other parts of it."""
_OURS = {**_WORDS, "one": r"one(?= of)|only one|a single"}
"""As a text says it: "one port" may be one of whatever there is."""
_PAIRS = tuple(
    (_OURS[ours], "|".join(_WORDS[one.replace("_", " ")] for one in others.split()))
    for ours, others in _AGAINST.items()
)
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
        if said[0].lower().startswith(_NONE) and any(map(_GOES_WITHOUT.search, near)):
            continue
        if all(other) and not any(map(same.search, near)) and not any(map(_counts_on, near)):
            return f'"{said[0]}", its source "{other[0]}"'
    return ""


_NONE = ("none", "not one", "neither")
_GOES_WITHOUT = pattern(r"\b(?:without|lack(?:s|ed)?|failed|refused|un\w+ed)\b", re.IGNORECASE)
"""All of them without insurance: none insured."""
_EVERY_OTHER = pattern(r"\bevery (?:other|second)\b", re.IGNORECASE)


def _counts_on(sentence: str) -> bool:
    """Whether a sentence goes on to others of the group."""
    return bool(_REST.search(_EVERY_OTHER.sub(" ", sentence)))


def _of(thing: str, form: re.Pattern[str], sentence: str) -> str:
    found = (one for one in form.finditer(sentence) if stem_of(fold(one["thing"])) == thing)
    return next((one[0] for one in found), "")
