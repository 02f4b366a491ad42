"""The rule on opposites: before in one language is not after in the other, nor buys sells."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from brief.check.alike_doers import changed_doers
from brief.check.reading import Reading
from brief.check.sides import Side, finding_at, pairs, sides, typed_by
from brief.late import NamedTuple
from brief.prose.denials import denies
from brief.prose.senses import GROUPS, has_any, sure_in
from brief.rules import WARNING, Finding, Rule


def _senses(reading: Reading) -> Iterator[Finding]:
    for path, here, own in sides(reading):
        for told in (*opposite_senses(here, own), *changed_doers(here, own)):
            yield finding_at(path, told)


def opposite_senses(here: Side, own: Side) -> Iterator[str]:
    """What one side turns round of the other, group by group."""
    texts = (_Said("\n".join(map(typed_by, side.texts)), side.language) for side in (here, own))
    whole = _Beside(*texts)
    each = [
        _Beside(_Said(one, here.language), _Said(other, own.language))
        for one, other in pairs(here, own)
    ]
    yield from (told for group in GROUPS if (told := _opposite(whole, each, group)))


class _Said(NamedTuple):
    """A text, or one sentence of it, with its language."""

    text: str
    language: str

    def has(self, group: str, sense: int) -> bool:
        return has_any(self.text, group, sense, self.language)

    def denies(self) -> bool:
        """Whether it denies anything: what is not open is closed."""
        return bool(denies(self.text, self.language))


class _Beside(NamedTuple):
    """What is said in two languages at one place."""

    here: _Said
    own: _Said

    def turned(self, group: str) -> tuple[int, int, str] | None:
        """Opposites that one side says for sure, and the other side only another of them."""
        typed, meant = (sure_in(said.text, group, said.language) for said in self)
        for one, other in permutations(range(min(len(typed), len(meant))), 2):
            if not (typed[one] and meant[other]):
                continue
            alone = not (self.here.has(group, other) or self.own.has(group, one))
            if alone and self.here.denies() == self.own.denies():
                told = f'"{self.here.language}" says "{typed[one]}"'
                return one, other, f'{told}, "{self.own.language}" "{meant[other]}"'
        return None

    def may_answer(self, group: str, one: int, other: int) -> bool:
        """Whether what is turned in another sentence may stand here, where this is turned too."""
        return (self.here.has(group, other) and not self.own.has(group, other)) or (
            self.own.has(group, one) and not self.here.has(group, one)
        )


def _opposite(whole: _Beside, each: list[_Beside], group: str) -> str:
    """What is turned round in all that is said, or in one sentence and its like in no other."""
    if found := whole.turned(group):
        return found[2]
    for sentence in each if len(each) > 1 else ():
        if found := sentence.turned(group):
            one, other, told = found
            if not any(beside.may_answer(group, one, other) for beside in each):
                return told
    return ""


SAME_SENSE: Rule[Reading] = Rule(
    "same-sense",
    WARNING,
    "Words given in several languages turn nothing round: before is not after, nor half all.",
    "mend it in one of them, or waive it where the other says the same by an opposite",
    "A reader of either language is told the same, by words that stand for one another.",
    _senses,
)
