"""Days of the week, and seasons of a year, that a side types, by the name that it gives them."""

from __future__ import annotations

import re
from functools import cache

from brief.check.sides import Side, typed_by
from brief.check.weekdays import days_of
from brief.late import pattern
from brief.words import nearest_tag, shipped, shipped_languages

_LETTERS = pattern(r"[^\W\d_]+")


def days_typed(side: Side) -> dict[str, int]:
    """Each day's name as it is typed, and which day that is, Monday 0."""
    names = days_of(side.language).names
    days = {name: day for day, forms in enumerate(names) for name in forms}
    words = (word for text in side.texts for word in _LETTERS.findall(typed_by(text)))
    return {word: days[word.lower()] for word in words if word.lower() in days}


def seasons_typed(side: Side) -> dict[str, int]:
    """Each season that stands before a year; alone a word may be another, as French été is."""
    found = (one[1] for text in side.texts for one in _form(side.language).finditer(typed_by(text)))
    called = _seasons(side.language)
    return {said: called[said.lower()] for said in found}


@cache
def _form(language: str) -> re.Pattern[str]:
    named = "|".join(map(re.escape, _seasons(language))) or "(?!)"
    return re.compile(rf"(?<!\w)({named})\s(?:de |of )?(?=[12]\d{{3}}\b)", re.IGNORECASE)


@cache
def _seasons(language: str) -> dict[str, int]:
    """Their names, none of a language that does not ship."""
    if not nearest_tag(language, shipped_languages()):
        return {}
    named = shipped(language).group("seasons")
    return {said.lower(): number for number, said in enumerate(named[key] for key in sorted(named))}
