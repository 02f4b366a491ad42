"""Groups: the changes of a comparison in the order in which they are told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from brief.changes import Change, Written
from brief.changes.verbs import CAME, WENT
from brief.comparing import Comparison
from brief.facts import FactBase
from brief.late import NamedTuple
from brief.model import plain_text
from brief.problem import BriefError
from brief.template.words import bare_words

_OURS = {"judgement", "assumption"}
_REST = (
    ("conflicts", "Where sources differ"),
    ("sources", "Sources"),
    ("names", "Names"),
    ("origins", "Origins"),
    ("sections", "Sections"),
    ("lines", "Lines"),
    ("meeting", "The meeting"),
)


class Group(NamedTuple):
    """Changes of one kind, under one heading."""

    title: str
    changes: tuple[Change, ...]


def groups_of(comparison: Comparison) -> Iterator[Group]:
    """The changes, what a reader asks for first before the rest; none is left out."""
    of = _sorted(comparison)
    one_sided = ("Added", CAME.capitalize(), "Withdrawn", WENT.capitalize())
    titles = ("The brief itself", *one_sided, "Changed", "Judgements")
    for title in (*titles, *(title for _, title in _REST)):
        if title in of:
            yield Group(title, tuple(of.pop(title)))
    yield from (Group(title, tuple(left)) for title, left in of.items())


def _sorted(comparison: Comparison) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = {}
    for change in comparison.changes:
        found.setdefault(_title(comparison, change), []).append(change)
    return found


def _title(comparison: Comparison, change: Change) -> str:
    if change.kind == "brief":
        return "The brief itself"
    if change.kind != "facts":
        return dict(_REST).get(change.kind, change.kind.capitalize())
    base = comparison.old if change.is_withdrawn else comparison.new
    if base.facts[change.id].kind in _OURS:
        return "Judgements"
    if change.is_added or change.is_withdrawn:
        return change.verbs[0].capitalize()
    return "Changed"


def words_of(base: FactBase, change: Change, side: int) -> str:
    """What a record says in print, or in the file where it is not printed by itself; or ""."""
    if change.kind == "facts":
        id_ = change.id_at(side)
        return _fact(base, id_) if id_ in base.facts else ""
    record: Any = getattr(base, change.kind)
    record = record.get(change.id_at(side)) if change.id else None
    if isinstance(record, str):  # a method of a text may be called as a key is
        return record
    for key in ("question", "print", "title", "say"):
        if said := getattr(record, key, ""):
            return str(said)
    return ""


def _fact(base: FactBase, id_: str) -> str:
    try:
        return plain_text(bare_words(base, id_))
    except BriefError:  # words that no brief can print, which a build tells
        return base.facts[id_].text


def written(value: Written) -> str:
    """A value as a line has it."""
    match value:
        case None:
            return "(none)"
        case dict():
            return ", ".join(f"{key}: {written(part)}" for key, part in value.items())
        case list():
            return "; ".join(map(written, value))
        case bool():
            return "true" if value else "false"
    return str(value)


def differs_in_words(comparison: Comparison, change: Change) -> tuple[str, str]:
    """What it said and what it says, where that is not the same; else "" and ""."""
    if change.is_added or change.is_withdrawn:
        return "", ""
    bases = comparison.old, comparison.new
    was, is_ = (words_of(base, change, side) for side, base in enumerate(bases))
    return ("", "") if was == is_ else (was, is_)


_IN_WORDS = {"text", "question", "print", "title", "say", ""}
"""Keys whose values are told as the words that the record prints."""


def told_differences(comparison: Comparison, change: Change) -> list[tuple[str, str, str]]:
    """Each key that differs, before and after, but for what the words show already."""
    in_words = any(differs_in_words(comparison, change))
    return [
        (one.key, written(one.old), written(one.new))
        for one in change.differences
        if not (in_words and one.key in _IN_WORDS)
    ]
