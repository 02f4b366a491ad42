"""Senses: which of two opposites a text says, in the languages that ship."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from brief.late import compiled
from brief.prose.amount_senses import AMOUNT_SENSES
from brief.prose.conduct_senses import CONDUCT_SENSES
from brief.prose.dealing_senses import DEALING_SENSES
from brief.prose.rank_senses import RANK_SENSES
from brief.prose.sense_tables import OPPOSITES

GROUPS = {**OPPOSITES, **AMOUNT_SENSES, **CONDUCT_SENSES, **DEALING_SENSES, **RANK_SENSES}
"""Senses of which one is taken for another, by what they are about, and their words by language."""


@lru_cache(maxsize=4096)
def sure_in(text: str, group: str, language: str) -> tuple[str, ...]:
    """For each sense of a group the word that says it for sure, or ""; none without words of it."""
    return tuple(
        found[0] if (found := _form(sure).search(text)) else ""
        for sure, _ in _lists(group, language.partition("-")[0].lower())
    )


@lru_cache(maxsize=2048)
def has_any(text: str, group: str, at: int, language: str) -> bool:
    """Whether a text has any word that may say the sense at that place of its group."""
    sure, maybe = _lists(group, language.partition("-")[0].lower())[at]
    return bool(_form(f"{sure}|{maybe}" if maybe else sure).search(text))


@cache
def _lists(group: str, language: str) -> tuple[tuple[str, str], ...]:
    """The words of each sense that say it for sure, and those that may."""
    line = GROUPS[group].get(language, "")
    parts = (one.partition(" ~ ") for one in line.split("||") if line)
    return tuple((sure.strip(), maybe.strip()) for sure, _, maybe in parts)


@cache
def _form(words: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
