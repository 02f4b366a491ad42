"""The rule on opposites: before in one language is not after in the other, nor buys sells."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from brief.check.reading import Reading
from brief.check.sides import Side, finding_at, sides, typed_by
from brief.prose.denials import denies
from brief.prose.senses import GROUPS, has_any, sure_in
from brief.rules import WARNING, Finding, Rule


def _senses(reading: Reading) -> Iterator[Finding]:
    for path, here, own in sides(reading):
        for told in opposite_senses(here, own):
            yield finding_at(path, told)


def opposite_senses(here: Side, own: Side) -> Iterator[str]:
    """What one side turns round of the other, group by group."""
    yield from (told for group in GROUPS if (told := _opposite(here, own, group)))


def _opposite(here: Side, own: Side, group: str) -> str:
    """One of opposites that one side says for sure, and the other side only another of them."""
    typed, meant = (
        sure_in(_text(here), group, here.language),
        sure_in(_text(own), group, own.language),
    )
    for one, other in permutations(range(min(len(typed), len(meant))), 2):
        if not (typed[one] and meant[other]):
            continue
        alone = not (
            has_any(_text(here), group, other, here.language)
            or has_any(_text(own), group, one, own.language)
        )
        if alone and _denies(here) == _denies(own):
            return f'"{here.language}" says "{typed[one]}", "{own.language}" "{meant[other]}"'
    return ""


def _denies(side: Side) -> bool:
    """Whether it denies anything: what is not open is closed."""
    return any(denies(typed_by(text), side.language) for text in side.texts)


def _text(side: Side) -> str:
    return "\n".join(map(typed_by, side.texts))


SAME_SENSE: Rule[Reading] = Rule(
    "same-sense",
    WARNING,
    "Words given in several languages turn nothing round: before is not after, nor half all.",
    "mend it in one of them, or waive it where the other says the same by an opposite",
    "A reader of either language is told the same, by words that stand for one another.",
    _senses,
)
