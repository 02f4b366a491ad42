"""Words: what came, what went and what stayed between two rows of tokens, as a reader sees it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby, takewhile

from brief.late import NamedTuple
from brief.writers.docx.redline.stamp import Change
from brief.writers.docx.redline.tokens import Token

_LITTLE = 3
"""Letters that are no words of their own between two changes: they go and come with these."""
_MOST = 90_000
"""Pairs of words that are looked at: more take seconds where words recur."""
_ALIKE = 0.4
"""The part that two sentences share, below which one is another and not the same one changed."""


class Step(NamedTuple):
    """A token, and what became of it; one that stayed has what it was."""

    change: Change
    token: Token
    was: Token | None = None


def steps_between(old: Sequence[Token], new: Sequence[Token]) -> list[Step]:
    """From the old row to the new one; where words are replaced, those that went come first."""
    head = _common(zip(old, new, strict=False))
    tail = _common(zip(reversed(old[head:]), reversed(new[head:]), strict=False))
    a, b = len(old) - tail, len(new) - tail
    inner = list(_inner(old[head:a], new[head:b]))
    steps = [*stay(old[:head], new[:head]), *inner, *stay(old[a:], new[b:])]
    stayed = sum(2 for step in steps if not step.change)
    if stayed < _ALIKE * _comparable(old, new):
        return _gathered(part for step in steps for part in _unless_mark(step))
    return _gathered(_without_crumbs(steps))


def _common(pairs: Iterable[tuple[Token, Token]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0].same == pair[1].same, pairs))


def _comparable(old: Sequence[Token], new: Sequence[Token]) -> int:
    """How many of both could have stayed: a fact that only one has is held against nothing."""
    both = {token.fact for token in old} & {token.fact for token in new}
    return sum(token.fact in both for token in (*old, *new))


def _inner(old: Sequence[Token], new: Sequence[Token]) -> Iterator[Step]:
    """What differs at both ends; a very long stretch of it is taken for other words."""
    if len(old) * len(new) > _MOST:
        yield from _change(old, new)
        return
    matcher = SequenceMatcher(None, [t.same for t in old], [t.same for t in new], autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        yield from stay(old[a:b], new[c:d]) if kind == "equal" else _change(old[a:b], new[c:d])


def stay(old: Sequence[Token], new: Sequence[Token]) -> Iterator[Step]:
    """Rows that say the same, token by token."""
    return (Step("", is_, was) for was, is_ in zip(old, new, strict=True))


def _change(old: Sequence[Token], new: Sequence[Token]) -> Iterator[Step]:
    yield from (Step("del", token) for token in old)
    yield from (Step("ins", token) for token in new)


def _unless_mark(step: Step) -> Iterator[Step]:
    """Words that two sentences only happen to share did not stay; a note or a drawing did."""
    return _parted(step) if step.was is not None and step.token.words is not None else iter((step,))


def _without_crumbs(steps: list[Step]) -> Iterator[Step]:
    """Without what stays between two changes and is no more than a sign or a little word."""
    groups = [
        (changed, list(each)) for changed, each in groupby(steps, key=lambda s: s.change != "")
    ]
    for at, (changed, group) in enumerate(groups):
        inner = 0 < at < len(groups) - 1
        if changed or not inner or not _is_crumb(group):
            yield from group
            continue
        for step in group:
            yield from _parted(step)


def _is_crumb(group: list[Step]) -> bool:
    words = [step.token.words for step in group]
    return None not in words and len("".join(filter(None, words)).strip()) <= _LITTLE


def _parted(step: Step) -> Iterator[Step]:
    """What stayed as what went and what came."""
    if step.was is not None:
        yield Step("del", step.was)
        yield Step("ins", step.token)


def _gathered(steps: Iterable[Step]) -> list[Step]:
    """In each stretch of changes what went before what came."""
    made: list[Step] = []
    for changed, group in groupby(steps, key=lambda step: step.change != ""):
        found = list(group)
        if changed:
            found.sort(key=lambda step: step.change == "ins")
        made += found
    return made
