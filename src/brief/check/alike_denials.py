"""The rule on denials: what one language denies, the other does not state."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.check.sides import Side, finding_at, sides, typed_by
from brief.prose.denials import denies, may_deny
from brief.rules import WARNING, Finding, Rule


def _denials(reading: Reading) -> Iterator[Finding]:
    for path, here, own in sides(reading):
        for told in differing_denials(here, own):
            yield finding_at(path, told)


def differing_denials(here: Side, own: Side) -> Iterator[str]:
    """That one side denies something and the other has no word that could stand for it."""
    for one, other in ((here, own), (own, here)):
        said = dict.fromkeys(word for text in _texts(one) for word in denies(text, one.language))
        if said and not any(may_deny(text, other.language) for text in _texts(other)):
            denied = ", ".join(said)
            yield f'"{one.language}" denies ({denied}), and "{other.language}" has nothing of it'


def _texts(side: Side) -> Iterator[str]:
    return (typed_by(text) for text in side.texts)


SAME_DENIALS: Rule[Reading] = Rule(
    "same-denials",
    WARNING,
    "Words given in several languages deny alike: no visit is no visit in each.",
    "mend it in one of them, or waive it where the other says it without a word that denies",
    "A small word left out turns a fact round, and its note leads to what says otherwise.",
    _denials,
)
