"""Contraries clause by clause: exports lower, where the source has them higher and imports lower.

Which are contraries stands in `contraries.txt`.
"""

from __future__ import annotations

from brief.prose import without_quotations
from brief.verify.clauses import Said, said_in
from brief.verify.closeness import NEAR, is_close
from brief.verify.contrary_sides import Side, sides_begun_in
from brief.verify.copy import Paragraph
from brief.verify.denial_found import ABSENCE
from brief.verify.turned_sides import is_exchanged

_THING, _SHARED = 3, 2
"""What one word for the thing itself counts for, and how many words two clauses share at least."""


def turned_pair(text: str, paragraphs: list[Paragraph]) -> str:
    """A word of a clause, where the clause that tells most of the same has its contrary; or ""."""
    typed = ABSENCE.sub(" ", without_quotations(text))
    if not is_close(typed, paragraphs, NEAR):
        return ""
    texts = tuple(one.words for one in paragraphs)
    for side in sides_begun_in(typed):
        if side.mark and _has_both(typed, side):
            continue  # who did what of two is asked of their clauses
        for said in said_in(typed, side.ours):
            found = _turned(said, side, texts)
            if found and not is_exchanged(typed, said.word, found, texts):
                return f'"{said.word}", its source "{found}"'
    return ""


def _has_both(typed: str, side: Side) -> bool:
    ours = {spot for one in side.ours.finditer(typed) for spot in range(*one.span())}
    return any(ours.isdisjoint(range(*one.span())) for one in side.theirs.finditer(typed))


def _turned(said: Said, side: Side, texts: tuple[str, ...]) -> str:
    """The contrary of a word, if the clause with it comes nearest to what is said."""
    contrary = [] if said.denied else [one for text in texts for one in said_in(text, side.theirs)]
    told = [one for one in contrary if _is_of_same(said, one, side.mark)]
    if not told:
        return ""
    same = [one for text in texts for one in said_in(text, side.ours) if not one.denied]
    same += [one for one in contrary if one.denied]
    told = [one for one in told if not (same and one.past)]
    if not told:
        return ""
    best = max(told, key=lambda one: _score(said, one))
    missing = said.words - best.meant
    borne = any(_score(said, one) >= _score(said, best) or missing & one.words for one in same)
    return "" if borne else best.word


def _is_of_same(said: Said, one: Said, mark: str) -> bool:
    shared = said.words & one.meant
    if one.denied or len(shared) < max(1, min(_SHARED, len(said.words) - 1, len(one.meant))):
        return False
    if said.years and one.years and said.years[0] != one.years[0]:
        return False  # higher in 2020 than in 2024 is lower in 2024 than in 2020
    if said.compared and one.compared and said.states[:1] != one.states[:1]:
        return False  # more in the one than in the other is less in the other
    whose = said.before[:1], one.before[:1]
    if (said.compared or one.compared) and all(whose) and whose[0] != whose[1]:
        return False
    if mark == "&" and all(whose) and set(said.before).isdisjoint(one.before):
        return False
    if mark == "~":
        return bool(said.before) and said.before[-1:] == one.before[-1:]
    if one.before and said.states and set(said.states).isdisjoint(one.before):
        return False
    if mark == "=" or said.bare or one.bare:
        return len(shared) >= _SHARED or said.words == shared
    return bool(said.things & one.meant) and bool(one.things & said.words)


def _score(said: Said, one: Said) -> int:
    return _THING * len(said.things & one.things) + len(said.words & one.words)
