"""Moves: the two ends of what somebody took elsewhere with a trace, told as one.

Word's tracked move says what it is; a sentence that one hand took out and put in elsewhere is one,
too. What was edited on the way is told with what it was. Changes of the same hand between two
pieces of an end belong to it: so words that were put in where it stands now.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brief.late import dataclass, pattern
from brief.reviewing.printed import spelt
from brief.reviewing.remarks import Remark
from brief.reviewing.sentences import ALIKE, likeness

_SENTENCE = 4
"""Words that nobody takes out in one place and puts in elsewhere by chance."""
_SIGNS = pattern(
    r"\((?:a (?:note|picture|chart|sign|field|space or a break)|the end of a paragraph)\)"
)
"""What stands for what has no letters, which is no word."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one hand tracked: whether as an end of a move, where, and of which move."""

    remark: Remark
    is_move: bool = False
    line: int = 0
    """The number of its paragraph."""
    name: str = ""
    """What the move is called at both its ends, if its program said it."""


@dataclass(frozen=True, slots=True)
class _End:
    """All of a paragraph that came by a move, or went by one."""

    changes: tuple[Change, ...]

    @property
    def author(self) -> str:
        return self.changes[0].remark.author

    @property
    def names(self) -> frozenset[str]:
        """What its move is called."""
        return frozenset(one.name for one in self.changes if one.name)

    @property
    def words(self) -> str:
        return "".join(one.remark.text or one.remark.old for one in self.changes)

    @property
    def remark(self) -> Remark:
        """As one change, which reads what its last one does."""
        *_, last = (one.remark for one in self.changes)
        new, old = (self.words, "") if last.kind == "inserted" else ("", self.words)
        facts = dict.fromkeys(fact for one in self.changes for fact in one.remark.facts)
        return replace(last, text=new, old=old, facts=tuple(facts))


def without_moves(changes: Sequence[Change]) -> Iterator[Remark]:
    """The changes, with the two ends of a move told as one where the words came from."""
    pairs = dict(_pairs(list(_ends(changes, "deleted")), list(_ends(changes, "inserted"))))
    moved = {id(one) for pair in pairs.items() for end in pair for one in end.changes}
    pairs |= _carried([one for one in changes if id(one) not in moved])
    first = {id(gone.changes[0]): (gone, came) for gone, came in pairs.items()}
    told = {id(one) for pair in pairs.items() for end in pair for one in end.changes}
    for one in changes:
        if id(one) in first:
            gone, came = first[id(one)]
            yield _moved(gone.remark, came.remark)
        elif id(one) not in told:
            yield one.remark


def _ends(changes: Sequence[Change], kind: str) -> Iterator[_End]:
    """Of each paragraph and hand, what is from the first piece of an end to the last."""
    found: dict[tuple[int, str], list[Change]] = {}
    for one in changes:
        if one.remark.kind == kind and not one.remark.part:
            found.setdefault((one.line, one.remark.author), []).append(one)
    for every in found.values():
        at = [n for n, one in enumerate(every) if one.is_move]
        if at:
            yield _End(tuple(every[at[0] : at[-1] + 1]))


def _carried(changes: Sequence[Change]) -> dict[_End, _End]:
    """What one hand took out in one place and put in, word for word, in one other."""
    found: dict[str, dict[tuple[str, str], list[_End]]] = {"deleted": {}, "inserted": {}}
    for one in changes:
        end, of = _End((one,)), found.get(one.remark.kind)
        is_told_by_place = one.remark.part or one.remark.where
        words = _SIGNS.sub("", end.words).split()
        if of is not None and not is_told_by_place and len(words) >= _SENTENCE:
            of.setdefault((end.author, spelt(end.words)), []).append(end)
    pairs = [(gone, found["inserted"].get(whose, [])) for whose, gone in found["deleted"].items()]
    return {gone[0]: came[0] for gone, came in pairs if len(gone) == len(came) == 1}


def _pairs(gone: list[_End], came: list[_End]) -> Iterator[tuple[_End, _End]]:
    """Each end with the other: by the name of the move, by the same words, or the likest ones."""
    alike = sorted(
        ((_alike(one, to), n, m) for n, one in enumerate(gone) for m, to in enumerate(came)),
        key=lambda each: (-each[0], each[1:]),
    )
    out: set[int] = set()
    into: set[int] = set()
    for ratio, n, m in alike:
        if ratio >= ALIKE and n not in out and m not in into:
            out.add(n)
            into.add(m)
            yield gone[n], came[m]


def _alike(one: _End, to: _End) -> float:
    if one.author != to.author:
        return 0.0
    if one.names & to.names:
        return 3.0
    return 2.0 if spelt(one.words) == spelt(to.words) else likeness(one.words, to.words)


def _moved(one: Remark, to: Remark) -> Remark:
    facts = one.facts or to.facts
    into = tuple(fact for fact in to.facts if fact not in facts)
    where = to.where or one.where
    by_words = one.by_words if one.facts else to.by_words
    now = to.now if len(facts) == 1 and to.facts == facts and to.now != to.was else ""
    old = "" if spelt(one.old) == spelt(to.text) else one.old
    made = Remark("moved", one.author, one.date, to.text, old, facts, by_words, now, where=where)
    return replace(made, part=", ".join(into) if not to.by_words else "")
