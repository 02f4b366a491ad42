"""Earlier: what an audience may see of an earlier fact base, beside what it may see of this one.

Each side is chosen by its own edition, under its own brief's mark: a brief that is marked otherwise
than it was changes in one line, and what merely inherits the mark does not change with it.
"""

from __future__ import annotations

from dataclasses import replace

from brief.changes.renamed import perhaps_of
from brief.edition import Choice, choose
from brief.edition.audience import Audience, audience_of
from brief.edition.keeping import keep
from brief.edition.leaving import leave_out
from brief.edition.marks import bears_mark, is_above
from brief.facts import FactBase
from brief.facts.record import Record
from brief.facts.references import Key, record_kinds
from brief.problem import Problem
from brief.prose import WORD, fold

_SAYING = {"facts": "text", "lines": "say", "conflicts": "question"}
"""Kinds of record that are told by their words whatever their id, and the key of those."""


def earlier_choice(old: FactBase, now: Choice, name: str = "") -> Choice:
    """What was open to the audience in the earlier base, and is not closed to it in this one.

    Both editions of that name are asked, so that what was withdrawn from it since is told by no
    comparison, in its old words either; with it what it leaves out of the earlier base and why.
    """
    first = choose(old, name) if not name or name in old.editions else None
    audience = replace(
        now.audience,
        marking=_ceiling(_audience_then(old, now, name), now, old),
        withhold=now.audience.withhold,
        closed=closed(now) | _renamed(old, now),
        posts=frozenset(now.leaving.posts),
    )
    leaving = leave_out(first.base if first else old, audience)
    base = keep(leaving)
    if first:
        leaving.out = {**first.leaving.out, **leaving.out}
    return Choice(old, base, leaving)


def as_it_was_marked(earlier: Choice, name: str = "") -> Choice:
    """With the mark that the old brief bore; what it may hold is what the new one may."""
    edition = earlier.whole.editions.get(name)
    mark = (edition.marking if edition else "") or earlier.whole.brief.marking
    brief = earlier.base.brief.model_copy(update={"marking": mark})
    return replace(earlier, base=earlier.base.model_copy(update={"brief": brief}))


def as_filed(base: FactBase, whole: FactBase) -> FactBase:
    """An edition with the marks that the file has, without those that it inherits."""
    kinds = [kind for kind in record_kinds(type(base)) if hasattr(whole, kind)]
    update: dict[str, object] = {
        kind: {id_: _filed(record, known.get(id_)) for id_, record in getattr(base, kind).items()}
        for kind in kinds
        for known in [getattr(whole, kind)]
    }
    if base.meeting and whole.meeting:
        update["meeting"] = _filed(base.meeting, whole.meeting)
    return base.model_copy(update=update)


def closed(now: Choice) -> frozenset[Key]:
    """What the audience must not be told of: not what goes only since nothing names it."""
    return frozenset(key for key, why in now.leaving.out.items() if why.reason != "no-use")


def _renamed(old: FactBase, now: Choice) -> frozenset[Key]:
    """Earlier records that say, or may say, what a closed one does, under an id no longer there."""
    shut = closed(now)
    secret = {(kind, _said(now.whole, kind, id_)) for kind, id_ in shut if kind in _SAYING}
    facts = {id_ for kind, id_ in shut if kind == "facts"}
    near = perhaps_of(old, now.whole, facts) if facts else ()
    return frozenset(("facts", id_) for id_ in near) | frozenset(
        (kind, id_)
        for kind in _SAYING
        for id_ in getattr(old, kind).keys() - getattr(now.whole, kind).keys()
        if (said := _said(old, kind, id_)) and (kind, said) in secret
    )


def _said(base: FactBase, kind: str, id_: str) -> str:
    """The letters of what a record says."""
    return "".join(WORD.findall(fold(getattr(getattr(base, kind)[id_], _SAYING[kind]))))


def mark_above(old: FactBase, now: Choice, name: str = "") -> str:
    """The mark of what the earlier brief said, where it is above this one's or cannot be weighed.

    Its words may not go out under this one's mark then.
    """
    was, own = _audience_then(old, now, name).marking, old.brief.marking
    house = now.whole.markings or old.markings
    had = _was_sent_to(now.audience.name, old) or was is None or not is_above(own, was, house)
    return own if had and is_above(own, now.base.brief.marking, house) else ""


def _was_sent_to(edition: str, old: FactBase) -> bool:
    """Whether the earlier facts are those of a PDF of that edition, which its readers had."""
    return bool(edition) and old.brief.version.endswith(f"-{edition}")


def may_not_go_out(old: FactBase, now: Choice, mark: str) -> Problem:
    """The refusal of what would hold words of that mark under a lower one."""
    is_ = now.base.brief.marking or "unmarked"
    said = f"the old brief was {mark}, and the new one is {is_}: its old words would go out as that"
    hint = "give the new brief the old marking, or compare the two fact bases with brief diff alone"
    hint += ", without --edition" if now.audience.name else ""
    return Problem(old.place("brief", "marking"), said, hint)


def _filed(record: object, known: object) -> object:
    was = getattr(known, "marking", None)
    if was is None or not isinstance(record, Record) or not bears_mark(record):
        return record
    return record.model_copy(update={"marking": was})


def _audience_then(old: FactBase, now: Choice, name: str) -> Audience:
    """An edition of the earlier base; one that it did not have, as it would have been of it."""
    name = name or now.audience.name
    return audience_of(old, old.editions.get(name) or now.whole.editions.get(name), name)


def _ceiling(was: Audience, now: Choice, old: FactBase) -> str | None:
    """The desk has its own words of either brief; others have nothing above this one's mark."""
    mark, ceiling = was.marking, now.audience.marking
    if not now.audience.name or mark is None or ceiling is None:
        return mark
    return ceiling if is_above(mark, ceiling, now.whole.markings or old.markings) else mark
