"""Only where a source sets no limit, the only one of several, alone where it has both."""

from __future__ import annotations

import re
from collections.abc import Iterable

from brief.late import pattern
from brief.prose.numbers_said import find_numbers
from brief.verify.copy import Paragraph

_ONLY = pattern(r"(?<!\b[Nn]ot )\b(?:only|solely|exclusively)\b", re.IGNORECASE)
_LIMITS = pattern(
    r"\b(?:only|sole|solely|exclusiv\w+|just|alone|mere\w*|other than|else|except\w*|apart from|but"
    r"|single|one|unique\w*|all|limit\w*|restrict\w*|confin\w*|until|not|no|nor|never|none|without"
    r"|nobody|nothing|first|last|few\w*|small\w*|little|less|least|yet|so far|still|remain\w*)\b"
    r"|(?:turned|sent)\saway|\b(?:shut|closed|barred|rest\sof|otherwise|reserved|halved|part-time|half[\s-](?:days?|time|price|pay|speed)|reduced\sto)\b|excluded|rejected|delay\w*|belated\w*|as\slate\sas|it\s(?:was|took)\s[^.;]{2,40}\s(?:before|for)|not\sbefore"
    r"|n['\u2019]t\b",
    re.IGNORECASE,
)
"""What in a source can be told as only: a limit, a denial, a small number."""
_ALONE = pattern(r"(?<!not )\b(?:only|alone|solely|by itself)\b", re.IGNORECASE)
_ALONE_DOES = pattern(
    r"(?P<before>(?:^|\b[a-z\u2019']+\s|[,;:]\s))(?:[Tt]he\s)?[A-Z][\w\u2019'-]*(?:\s[A-Z][\w-]*)*\salone\s"
    r"(?:has|had|is|was|can|did|does|[a-z]+(?:ed|s))\s"
    r"(?!(?:[a-z]+\s){0,3}?(?:\d|two\b|three\b|four\b|five\b|six\b|ten\b|half\b|most\b|over\b|more\b|about\b"
    r"|some\b|hundreds\b|thousands\b|dozens\b|worth\b))"
)
"""Of one alone that it does a thing, and not how much it counts by itself."""
_OF_OR_IN = pattern(r"\b(?:of|in|to|from|for|by|on|with|at|and)\s$")
_BOTH = pattern(
    r"\b(?:both|mutual\w*|each of the two|the two (?:countries|states|sides))\b", re.IGNORECASE
)
_THE_ONLY = pattern(r"\b(?:the|its|their|his|her)\s(?:only|sole)\s[a-z]{3,}", re.IGNORECASE)
_ONE_OF = pattern(
    r"\b(?:in part|partly|partially|one of|among|including|includes?|included|such as|for example"
    r"|for instance|not least|besides|in addition|as well as|together with)\b",
    re.IGNORECASE,
)
"""Words by which a source has more than what it names."""
_SOLE = pattern(
    r"\b(?:only|sole|solely|alone|single|unique\w*|exclusiv\w+|no other|nobody else|nothing else"
    r"|none but|no one else)\b",
    re.IGNORECASE,
)


_PART = pattern(
    r"\bonly\s(?P<part>[\w-]+|\d[\d,]*)\s(?:(?:out\s)?of\s)(?:the\s|its\s|their\s|all\s)*(?P<whole>[\w-]+|\d[\d,]*)",
    re.IGNORECASE,
)
_FEW = 4
"""The part of a whole from which on "only" is no more than the figures say."""


def _is_small_part(typed: str) -> bool:
    """Whether a text has so few of so many that their numbers say only: four of the 120."""
    for found in _PART.finditer(typed):
        numbers = [one.value for one in find_numbers(f"{found['part']} x {found['whole']} x")]
        if len(numbers) == 2 and numbers[0] * _FEW <= numbers[1]:  # noqa: PLR2004 - two numbers
            return True
    return False


def told_as_only(typed: str, paragraphs: list[Paragraph]) -> str:
    """That it was only so, where nothing in the cited paragraphs sets a limit."""
    said = None if _is_small_part(typed) else _ONLY.search(typed)
    if said and not any(_LIMITS.search(one.words) for one in paragraphs):
        return f'"{said[0]}", where no cited paragraph sets a limit'
    alone = (one for one in _ALONE_DOES.finditer(typed) if not _OF_OR_IN.search(one["before"]))
    if any(alone) and not any(_LIMITS.search(one.words) for one in paragraphs):
        return '"alone", where no cited paragraph sets a limit'
    return ""


def told_of_one(typed: str, near: list[str], paragraphs: list[Paragraph]) -> str:
    """That one alone did what its source says of both, or is the only one of several."""
    return _of_both(typed, near, paragraphs) or _of_several(typed, near, paragraphs)


def _of_both(typed: str, near: Iterable[str], paragraphs: list[Paragraph]) -> str:
    said = _ALONE.search(typed)
    both = next((found for one in near if (found := _BOTH.search(one))), None)
    if (
        not said
        or not both
        or _BOTH.search(typed)
        or any(_ALONE.search(one.words) for one in paragraphs)
    ):
        return ""
    return f'"{said[0]}", its source "{both[0]}"'


def _of_several(typed: str, near: list[str], paragraphs: list[Paragraph]) -> str:
    said = _THE_ONLY.search(typed)
    if not said or any(_SOLE.search(one.words) for one in paragraphs):
        return ""
    others = [_ONE_OF.search(one) for one in near]
    return f'"{said[0]}", its source "{others[0][0]}"' if others and others[0] else ""
