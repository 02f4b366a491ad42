"""The rule on denials: what one language denies, the other does not state."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.check.sides import Side, finding_at, pairs, sides
from brief.prose.denials import denies, may_deny
from brief.prose.kindred_denials import without_kindred
from brief.rules import WARNING, Finding, Rule


def _denials(reading: Reading) -> Iterator[Finding]:
    for path, here, own in sides(reading):
        for told in differing_denials(here, own):
            yield finding_at(path, told)


def differing_denials(here: Side, own: Side) -> Iterator[str]:
    """That one side denies something and the other has no word that could stand for it."""
    for one, other in ((here, own), (own, here)):
        said = dict.fromkeys(
            word
            for text, beside in pairs(one, other)
            for word in _denied(text, one.language, beside, other.language)
        )
        if said:
            denied = ", ".join(said)
            yield f'"{one.language}" denies ({denied}), and "{other.language}" has nothing of it'


def _denied(text: str, language: str, beside: str, other: str) -> tuple[str, ...]:
    """What a text denies and the one beside it has no word for: few stands for peu, not for ne."""
    said = denies(text, language)
    left = without_kindred(beside, other, text, language) if said else ""
    return () if not said or may_deny(left, other) else said


SAME_DENIALS: Rule[Reading] = Rule(
    "same-denials",
    WARNING,
    "Words given in several languages deny alike: no visit is no visit in each.",
    "mend it in one of them, or waive it where the other says it without a word that denies",
    "A small word left out turns a fact round, and its note leads to what says otherwise.",
    _denials,
)
