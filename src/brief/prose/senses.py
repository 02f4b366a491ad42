"""Senses: which of two opposites a text says, in the languages that ship."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from brief.late import compiled, dataclass
from brief.prose.amount_senses import AMOUNT_SENSES
from brief.prose.sense_tables import OPPOSITES

GROUPS = {**OPPOSITES, **AMOUNT_SENSES}
"""Senses of which one is taken for another, by what they are about, and their words by language."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a text has of one of opposites: the word that says it for sure, and any that may."""

    sure: str
    any: bool


@lru_cache(maxsize=2048)
def senses_in(text: str, group: str, language: str) -> tuple[Sense, ...]:
    """For each sense of a group what the text has of it; none of a language without words."""
    return tuple(
        Sense(found[0] if (found := sure.search(text)) else "", bool(maybe.search(text)))
        for sure, maybe in _forms(group, language.partition("-")[0].lower())
    )


@cache
def _forms(group: str, language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    line = GROUPS[group].get(language, "")
    return tuple(
        (_form(sure), _form(f"{sure}|{maybe}"))
        for sure, maybe in (one.split(" ~ ") for one in line.split("||") if line)
    )


def _form(words: str) -> re.Pattern[str]:
    each = "|".join(word.strip() for word in words.split("|"))
    return compiled(rf"(?<!\w)(?:{each})(?!\w)", re.IGNORECASE)
