"""Months, days of the week and seasons that a side types, by the name that it gives them."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import chain
from typing import TypeAlias

from brief.check.sides import Side, typed_by
from brief.check.weekdays import days_of
from brief.late import pattern
from brief.prose.dates_said import NAME_OF_MONTH, dates_in
from brief.words import nearest_tag, shipped, shipped_languages

_LETTERS = pattern(r"[^\W\d_]+")


_Typed: TypeAlias = dict[str, frozenset[int]]


def lacking(wanted: _Typed, known: _Typed) -> list[str]:
    """The words of one side that stand for none of what the other's do."""
    there = frozenset(chain.from_iterable(known.values()))
    return [word for word, meant in wanted.items() if there.isdisjoint(meant)]


def months_typed(side: Side) -> _Typed:
    """Each month's name, or date in figures, and the months that it may be."""
    typed: defaultdict[str, set[int]] = defaultdict(set)
    for text in map(typed_by, side.texts):
        for said in dates_in(text, side.language):
            written = text[said.start : said.end]
            if said.month:
                named = NAME_OF_MONTH.search(written)
                typed[named[0] if named else written].add(said.month)
    return {written: frozenset(months) for written, months in typed.items()}


def months_of_days(here: Side, own: Side) -> tuple[list[str], list[str]]:
    """Days that each has in another month than the other.

    In "5, 6 and 7 May" one month stands for all; where it stands behind each, one may be another.
    """
    typed, meant = _days_of_months(here), _days_of_months(own)
    lacks = {one: said for one, said in meant.items() if one not in typed}
    adds = {one: said for one, said in typed.items() if one not in meant}
    shared = {day for day, _ in lacks} & {day for day, _ in adds}
    return (
        list(dict.fromkeys(said for (day, _), said in lacks.items() if day in shared)),
        list(dict.fromkeys(said for (day, _), said in adds.items() if day in shared)),
    )


def _days_of_months(side: Side) -> dict[tuple[int, int], str]:
    """Each day and month, and how it is written."""
    return {
        (said.day, said.month): text[said.start : said.end]
        for text in map(typed_by, side.texts)
        for said in dates_in(text, side.language)
        if said.day and said.month
    }


def days_typed(side: Side) -> _Typed:
    """Each day's name as it is typed, and which day that is, Monday 0."""
    names = days_of(side.language).names
    days = {name: day for day, forms in enumerate(names) for name in forms}
    words = (word for text in side.texts for word in _LETTERS.findall(typed_by(text)))
    return {word: frozenset([days[word.lower()]]) for word in words if word.lower() in days}


def seasons_typed(side: Side) -> _Typed:
    """Each season that stands before a year; alone a word may be another, as French été is."""
    found = (one[1] for text in side.texts for one in _form(side.language).finditer(typed_by(text)))
    called = _seasons(side.language)
    return {said: frozenset([called[said.lower()]]) for said in found}


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
