"""Giving away: what a comparison would tell of what either version leaves out, which stops it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from brief.attachment.projection import what_may_travel
from brief.changes import Change, Written
from brief.edition import Choice
from brief.edition.rules import check_told_of_both
from brief.facts import FactBase
from brief.model import plain_text
from brief.printed import Passage, Printed
from brief.problem import BriefError
from brief.template.words import bare_words


def refuse_what_is_told(
    old: Choice, new: Choice, told: Iterable[Change], *, records: bool = True
) -> None:
    """A list is handed on as a file is: the facts that it tells count as printed, and its words.

    With `records` it tells names, sources and origins too.
    """
    changes = tuple(told)
    ids = ((one.id, one.former) for one in changes if one.kind == "facts")
    facts = frozenset(filter(None, chain.from_iterable(ids)))
    say = _passages if records else _sentences
    was, is_ = (
        replace(one, printed=facts, passages=tuple(say(one.base, changes, index)))
        for index, one in enumerate((old, new))
    )
    _refuse(was, is_, records=records)


def refuse_what_is_printed(old: Choice, was: Printed, new: Choice, is_: Printed) -> None:
    """The same of two briefs that one file holds, the old one in its deletions."""
    before, after = (
        replace(one, base=what_may_travel(one.base), printed=said.facts, passages=said.passages)
        for one, said in ((old, was), (new, is_))
    )
    _refuse(before, after, records=True)


def _refuse(old: Choice, new: Choice, *, records: bool) -> None:
    unsaid = old.base.model_copy(update={"changes": {}})  # its reasons are told by nothing
    old = replace(old, base=unsaid)
    if found := check_told_of_both(old, new, records=records):
        raise BriefError(found)


def _passages(base: FactBase, changes: Iterable[Change], side: int) -> Iterator[Passage]:
    """The words that are told of one side: of facts as they are printed, and key by key."""
    changes = tuple(changes)
    yield from _sentences(base, changes, side)
    for one in changes:
        for each in one.differences:
            place = base.place(*filter(None, (one.kind, one.id, each.key)))
            yield from (((said, place),) for said in _texts((each.old, each.new)[side]))


def _sentences(base: FactBase, changes: Iterable[Change], side: int) -> Iterator[Passage]:
    """The facts as they are printed, and why they changed."""
    for one in changes:
        if one.kind == "facts" and (id_ := one.id_at(side)) in base.facts:
            yield ((_words(base, id_), base.place(one.kind, id_)),)
        if side and one.because:
            yield ((one.because, base.place("changes", one.id, "because")),)


def _words(base: FactBase, id_: str) -> str:
    try:
        return plain_text(bare_words(base, id_))
    except BriefError:  # words that no brief can print, which a build tells
        return base.facts[id_].text


def _texts(value: Written) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from _texts(part)
        case list():
            for part in value:
                yield from _texts(part)
