"""About: what a fact base has that rules are about, so that no others are imported and asked.

A base without a figure breaks no rule on figures. What is said here of a base lets a rule be left
unasked and never decides one: whether something is right is for the rule alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

from brief.facts import FactBase

Matter: TypeAlias = Literal[
    "facts and sources",
    "addresses of words",
    "another language",
    "conflicts",
    "events",
    "figures",
    "grounds",
    "introductions",
    "judgements",
    "lines",
    "a main message",
    "a meeting",
    "names",
    "short forms",
    "subjects",
    "translations",
]
"""What a rule can be about."""


def matters_of(base: FactBase) -> frozenset[Matter]:
    """All that there is of it in a fact base."""
    return frozenset(matter for matter, is_there in _THERE.items() if is_there(base))


def is_in_english(base: FactBase) -> bool:
    """Whether the brief is in English: rules that look for words know no other language."""
    return base.brief.language.split("-")[0].lower() == "en"


_THERE: Mapping[Matter, Callable[[FactBase], object]] = {
    "facts and sources": lambda _: True,
    "addresses of words": lambda base: any("-" in one.URL for one in base.sources.values()),
    "another language": lambda base: not is_in_english(base),
    "conflicts": lambda base: base.conflicts,
    "events": lambda base: any(one.event for one in base.facts.values()),
    "figures": lambda base: any(one.figures for one in base.facts.values()),
    "grounds": lambda base: any(one.basis for one in base.facts.values()),
    "introductions": lambda base: any(one.intro for one in base.sections.values()),
    "judgements": lambda base: any(one.kind == "judgement" for one in base.facts.values()),
    "lines": lambda base: base.lines,
    "a main message": lambda base: base.brief.main,
    "a meeting": lambda base: base.meeting,
    "names": lambda base: base.names,
    "short forms": lambda base: base.conflicts or any(one.short for one in base.facts.values()),
    "subjects": lambda base: any(one.about for one in base.facts.values()),
    "translations": lambda base: base.translated.beside,
}
"""Each, and whether a base has any: one that has is gone through up to the first."""
