"""How often: once in a text is not twice in its source, nor three decades two."""

from __future__ import annotations

import re
from collections.abc import Iterable

from brief.late import pattern
from brief.prose import fold
from brief.prose.numbers_said import COUNTS, find_numbers
from brief.verify.wording import long_words

_NO_RATE = (
    r"(?!,?\s(?:later|ago|earlier|before|after|late|early|old|older|younger|apart|overdue|behind|ahead"
    r"|short|long|into|sooner|in\s(?:advance|arrears))\b)"
)
"""Behind a month that is no rate: on 12 June, a month late."""
_AS = r"(?!\s(?:as|more|the|that|what|higher|larger|greater|bigger|its|their|over)\b)"
_TIMES = {
    "once": pattern(
        r"(?<!at )(?<!all at )\bonce\b(?!\s(?:the|a|an|it|they|he|she|this|these|that|those|more"
        r"|again|in|every|per|both|all|its|their|and|[a-z]+ed|upon|was|were|been|is|are|has|have)\b)"
    ),
    "twice": pattern(rf"\b(?:twice|(?:two|2)\stimes)\b{_AS}"),
    "three times": pattern(rf"\b(?:thrice|(?:three|3)\stimes)\b{_AS}"),
    "four times": pattern(rf"\b(?:four|4)\stimes\b{_AS}"),
    "five times": pattern(rf"\b(?:five|5)\stimes\b{_AS}"),
}
_FEWEST, _MOST = 2, 12
_NUMBERS = tuple(word for word, count in COUNTS.items() if _FEWEST <= count <= _MOST)
_SPAN = pattern(
    rf"\b(?P<number>{'|'.join(_NUMBERS)})[\s-](?P<unit>centur|decade|year|month|week|day|hour)\w*"
)
_RATE = pattern(
    r"(?<!for )(?<!in )(?<!within )(?<!after )(?<!half )"
    r"\b(?:a|per|each|every)\s(?P<unit>year|month|week|day|hour)\b"
    rf"{_NO_RATE}(?!\s(?:on|of|which|that|when|and a|or))"
)
_RATES = {
    "year": pattern(r"\b(?:annual(?:ly)?|yearly|once a year)\b"),
    "month": pattern(r"\bmonthly\b"),
    "week": pattern(r"\bweekly\b"),
    "day": pattern(r"\bdaily\b"),
}
_ANY_RATE = pattern(r"\b(?:year|month|week|da[iy]|annual|hour|per\b|each\b|every\b|rate)")
_IN_A_YEAR = pattern(
    r"\b(?:in|during|for)\s(?:[A-Z]?\w+\s)?(?:19|20)\d\d\b(?!\s(?:and|to))", re.IGNORECASE
)
_RATE_BEHIND = pattern(
    r"\W*(?:[\w%]+\W+){0,4}?(?P<rate>(?:a|per|each|every)\s(?:year|month|week|day|hour)|annually)\b"
    rf"{_NO_RATE}"
)
_LAPSE = pattern(r"^\s(?:later|ago|earlier|before|after|on|since|old)\b|^-old")
_LEAST = 2
"""Words that a sentence shares with the text, if it is on the same thing."""


def other_frequency(typed: str, near: Iterable[str]) -> str:
    """How often something was, where the nearest sentences have another number."""
    text, told = fold(typed), " ".join(map(fold, near))
    ours = {name: found for name, form in _TIMES.items() if (found := form.search(text))}
    theirs = {name: found for name, form in _TIMES.items() if (found := form.search(told))}
    if not ours or not theirs or ours.keys() & theirs.keys():
        return ""
    mine, yours = next(iter(ours.values())), next(iter(theirs.values()))
    return f'"{mine[0]}", its source "{yours[0]}"'


def other_rate(typed: str, near: Iterable[str]) -> str:
    """A month for a year, where the nearest sentences have so many a year and none a month."""
    ours, theirs = _rates(fold(typed)), _rates(" ".join(map(fold, near)))
    if not ours or not theirs or ours.keys() & theirs.keys():
        return ""
    return f'"{next(iter(ours.values()))}", its source "{next(iter(theirs.values()))}"'


def _rates(text: str) -> dict[str, str]:
    """By unit how a text says that something is so much in each: a year, per month, weekly."""
    found = {one["unit"]: one[0] for one in _RATE.finditer(text)}
    for unit, form in _RATES.items():
        if said := form.search(text):
            found.setdefault(unit, said[0])
    return found


def rate_otherwise(text: str, sentences: Iterable[str]) -> str:
    """Of a number so many a month for a year, or no rate for one."""
    every = list(sentences)
    return _dropped_rate(text, every) or _other_rate_of_number(text, every)


def _other_rate_of_number(text: str, sentences: Iterable[str]) -> str:
    """So many a month, where each sentence that has the number has it for a year."""
    every = list(sentences)
    for ours in find_numbers(text):
        mine = _RATE_BEHIND.match(fold(text[ours.end :]))
        theirs = [
            _RATE_BEHIND.match(fold(one[found.end :]))
            for one in every
            if mine
            for found in find_numbers(one)
            if found.value == ours.value
        ]
        rates = {_unit_of(one["rate"]): one["rate"] for one in theirs if one}
        if mine and rates and all(theirs) and _unit_of(mine["rate"]) not in rates:
            return f'"{mine["rate"]}", its source "{next(iter(rates.values()))}"'
    return ""


def _unit_of(rate: str) -> str:
    return "year" if rate == "annually" else rate.rsplit(maxsplit=1)[-1]


def _dropped_rate(text: str, sentences: Iterable[str]) -> str:
    """A number that each sentence on the same thing has for a year or a month, and the text alone.

    What was so in one year is told without: in 2019 there were 35. A broken number is the same
    one, however little its sentence says beside it.
    """
    if _ANY_RATE.search(fold(text)) or _IN_A_YEAR.search(text):
        return ""
    words, every = long_words(text), list(sentences)
    for ours in find_numbers(text):
        theirs = [
            (one, found)
            for one in every
            if len(words & long_words(one)) >= _LEAST or "." in text[ours.start : ours.end]
            for found in find_numbers(one)
            if found.value == ours.value and (found.value > _LEAST or found.value % 1)
        ]
        rates = [_RATE_BEHIND.match(fold(one[found.end :])) for one, found in theirs]
        if rates and all(rates) and rates[0]:
            return f'"{text[ours.start : ours.end]}", its source so many {rates[0]["rate"]}'
    return ""


def other_span(typed: str, sentences: Iterable[str]) -> str:
    """How long something was, where a sentence on it has another number of the same unit."""
    text, every = fold(typed), list(sentences)
    for mine in _SPAN.finditer(text):
        number = COUNTS[mine["number"]]
        same = re.compile(rf"\b(?:{mine['number']}|{number})[\s-](?:\w+\s)?{mine['unit']}")
        if _is_lapse(text, mine) or any(same.search(fold(one)) for one in every):
            continue
        rest = long_words(text[: mine.start()] + text[mine.end() :])
        for one in every:
            for yours in _SPAN.finditer(fold(one)) if len(rest & long_words(one)) >= _LEAST else ():
                if yours["unit"] == mine["unit"]:
                    return f'"{mine[0]}", its source "{yours[0]}"'
    return ""


def _is_lapse(text: str, span: re.Match[str]) -> bool:
    """Whether it is worked out from two dates: two years later, but not for two years after."""
    return bool(_LAPSE.match(text[span.end() :])) and not text[: span.start()].endswith("for ")
