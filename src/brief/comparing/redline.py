"""Redline: the new brief as a Word file in which what changed since the old one is tracked.

Each side is chosen for the audience as a comparison chooses it, and goes the walk of a build: what
an edition leaves out stands in no deletion either.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from brief.changes import called_anew
from brief.changes.renamed import renamed_facts
from brief.comparing.giving_away import refuse_what_is_printed
from brief.comparing.recognise import refuse_what_others_have
from brief.comparing.sides import Side, known_to_both
from brief.edition import Choice, choose, find_edition
from brief.edition.earlier import (
    as_it_was_marked,
    earlier_choice,
    mark_above,
    may_not_go_out,
)
from brief.edition.rules import check_choice
from brief.late import dataclass
from brief.making import Order, Told, Walked, walk
from brief.making.gate import pass_gate, stop_or_warn
from brief.model import (
    Citation,
    Document,
    Emphasis,
    FactSpan,
    Inline,
    Inlines,
    Link,
    Meta,
    NoteMark,
    Span,
    Strong,
)
from brief.problem import BriefError, Place, Problem, Severity
from brief.walk import change_contents

_SAYING = ("facts", "conflicts", "lines")
"""Kinds of record that say something of their own."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The file to make, in whose name its changes are, and of which day."""

    path: Path
    author: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Redlined:
    """The bytes of the file, how many changes it tracks, and whether the framed head has some."""

    data: bytes
    changes: int
    in_frame: bool = False


def make_redlined(old: Side, new: Side, order: Order, asked: Asked, told: Told) -> Redlined:
    """The file; BriefError with what must be mended, and where it would not read as both."""
    from brief.writers.docx.redlining import Stamp, make_redline  # noqa: PLC0415 - imports late

    _refuse_name(asked.path, old, new)
    refuse_what_others_have((old, new), order.edition)
    is_ = _walked_new(new, order, told)
    was, then = _walked_old(old, new, order, told)
    refuse_what_is_printed(then, was.made.printed, is_.choice, is_.made.printed)
    if was.looks.shape.columns != is_.looks.shape.columns:
        said = "the two are set in different numbers of columns, so that no one file can be both"
        raise BriefError(Problem(Place(str(asked.path)), said, "choose one --template for both"))
    after = is_.made.document
    before = _called_anew(was.made.document, _renamed(then, is_.choice))
    looks = (is_.looks.house, was.looks.shape, is_.looks.shape)
    stamp = Stamp(asked.author or _author(after.meta), _moment(asked.day or after.meta.as_of))
    made = make_redline(before, after, looks, stamp, Place(str(asked.path)))
    stop_or_warn(made.written.problems, order, told)
    return Redlined(made.written.data, made.changes, made.in_frame)


def _renamed(old: Choice, new: Choice) -> Mapping[str, Mapping[str, str]]:
    """The records that surely have another id by now, by kind and by the one that they had."""
    known = known_to_both(old.whole, new.whole)
    found = renamed_facts(old.base, new.base, known, sure=True)
    return called_anew(old.base, new.base, found, known)


def _called_anew(document: Document, ids: Mapping[str, Mapping[str, str]]) -> Document:
    """With the ids that its facts and sources have by now, by which they are held against these."""
    facts, sources = ids["facts"], ids["sources"]

    def called(content: Inlines) -> Inlines:
        return tuple(map(one, content))

    def one(inline: Inline) -> Inline:
        match inline:
            case FactSpan():
                id_ = facts.get(inline.fact, inline.fact)
                return replace(inline, fact=id_, content=called(inline.content))
            case Emphasis() | Strong() | Link() | Span():
                return replace(inline, content=called(inline.content))
            case NoteMark():
                return replace(inline, citations=tuple(map(cited, inline.citations)))
        return inline

    def cited(citation: Citation) -> Citation:
        return replace(citation, source=sources.get(citation.source, citation.source))

    if not facts and not sources:
        return document
    return replace(document, blocks=change_contents(document.blocks, called))


def _refuse_name(path: Path, old: Side, new: Side) -> None:
    if path.suffix.lower() != ".docx":
        said = "this name does not end in .docx, as a Word file's does"
        raise BriefError(Problem(Place(str(path)), said, "end it with .docx"))
    for side in (old, new):
        if path.exists() and side.file.exists() and path.samefile(side.file):
            said = "this is one of the two that are compared, which stay as they are"
            raise BriefError(Problem(Place(str(path)), said, "name another file"))


def _walked_new(new: Side, order: Order, told: Told) -> Walked:
    mine = replace(order, facts=new.file, edition="" if new.is_printed else order.edition)
    walked = walk(mine, told, whole=new.base, read=new.read)
    if not new.is_printed:  # what has been printed has passed
        pass_gate(walked, mine, told)
    return walked


def _walked_old(old: Side, new: Side, order: Order, told: Told) -> tuple[Walked, Choice]:
    """With what it was chosen from: its faults are none that anybody can mend by now.

    Words that give away what is left out stop it all the same.
    """
    now = choose(new.base) if new.is_printed else find_edition(new.base, order.edition)
    known = order.edition in old.base.editions and not old.is_printed
    edition = order.edition if known else ""
    if above := mark_above(old.base, now, edition):
        raise BriefError(may_not_go_out(old.base, now, above))
    choice = earlier_choice(old.base, now, edition)
    stopping = [p for p in check_choice(choice, tuple) if p.severity is Severity.ERROR]
    if stopping:
        raise BriefError(stopping)
    for problem in _left_out_by_now(choice, now) if not order.edition else ():
        told.warn(problem)
    marked = as_it_was_marked(choice, "" if old.is_printed else order.edition)
    mine = replace(order, facts=old.file, edition=edition)
    return walk(mine, choice=marked, read=old.read), choice


def _left_out_by_now(then: Choice, now: Choice) -> Iterator[Problem]:
    """What the desk's own edition had and has no longer: a file that goes round has no word of it.

    Only the desk is told. What goes with what named it is told with that.
    """
    had = choose(then.whole)
    for kind in _SAYING:
        for id_ in getattr(had.base, kind):
            if id_ not in getattr(then.base, kind):
                why = now.leaving.out.get((kind, id_))
                said = f"it {why.said}" if why else "what it said is left out under another id"
                there = now.whole if why else then.whole
                yield Problem(
                    there.place(kind, id_),
                    f'"{id_}" is in the brief no longer: {said}; no change holds its old words',
                    "brief diff without --redline tells them to the desk",
                    severity=Severity.WARNING,
                )


def _author(meta: Meta) -> str:
    return meta.desk or meta.title


def _moment(day: date) -> str:
    """The clock never enters a file: the day at its beginning."""
    return f"{day.isoformat()}T00:00:00Z"
