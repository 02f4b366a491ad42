"""Picking: the facts that an excerpt is asked for, by id, by section or by topic."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from brief.edition import Choice
from brief.facts import FactBase
from brief.problem import BriefError, Place, Problem, Severity, suggest

_PRINTED = 2
"""The greatest rank that a brief prints; a fact that is named by its id may have another."""


def pick(
    choice: Choice, wanted: Sequence[str], topics: Mapping[str, Sequence[str]]
) -> tuple[str, ...]:
    """The ids, each once, in the order asked for; BriefError for all that is not there.

    `topics` has the topic of each fact in all languages of the base.
    """
    problems: list[Problem] = []
    found: dict[str, None] = {}
    for one in wanted:
        ids = [] if ("facts", one) in choice.absent else list(_facts_of(choice.base, one, topics))
        found.update(dict.fromkeys(ids))
        if not ids:
            problems.append(_missing(choice, one, topics))
    if problems:
        raise BriefError(problems)
    return tuple(found)


def left_out(
    choice: Choice, wanted: Sequence[str], topics: Mapping[str, Sequence[str]]
) -> list[Problem]:
    """The facts of each section and topic asked for that the edition may not have, to be told."""
    whole, absent = choice.whole, choice.absent
    asked = dict.fromkeys(
        id_
        for one in wanted
        if one not in whole.facts
        for id_ in _facts_of(whole, one, topics)
        if ("facts", id_) in absent
    )
    told = (_withheld(choice, "facts", id_) for id_ in asked)
    return [replace(each, severity=Severity.WARNING) for each in told]


def _facts_of(base: FactBase, one: str, topics: Mapping[str, Sequence[str]]) -> Iterable[str]:
    if one in base.facts:
        return [one]
    printed = {id_: fact for id_, fact in base.facts.items() if fact.rank <= _PRINTED}
    if one in base.sections:
        return [id_ for id_, fact in printed.items() if fact.section == one]
    return [id_ for id_ in printed if _is_of(id_, one, topics)]


def _is_of(id_: str, one: str, topics: Mapping[str, Sequence[str]]) -> bool:
    """Whether a fact is of a topic, in any language of the base."""
    return one.strip().casefold() in (topic.casefold() for topic in topics.get(id_, ()))


def _missing(choice: Choice, one: str, topics: Mapping[str, Sequence[str]]) -> Problem:
    base = choice.base
    for kind in ("facts", "sections"):
        if (kind, one) in choice.absent:
            hint = "do not ask for it, or choose another edition"
            return replace(_withheld(choice, kind, one), hint=hint)
    if one in base.sections:
        held = [id_ for id_, fact in base.facts.items() if fact.section == one]
        return _unprinted(base.place("sections", one), f'section "{one}"', held)
    if ids := [id_ for id_ in choice.whole.facts if _is_of(id_, one, topics)]:
        held = [id_ for id_ in ids if id_ in base.facts]
        return _unprinted(choice.whole.place("facts", ids[0]), f'topic "{one}"', held)
    if about := _held_by(base, one):
        said = f'"{one}" is no fact, section or topic, but what facts are about'
        return Problem(base.place(*about[1]), said, f"ask for one of {', '.join(about[0])}")
    named = (topic for id_ in base.facts for topic in topics.get(id_, ()))
    known = {*base.facts, *base.sections, *named}
    hint = suggest(one, known) or f"the sections are {', '.join(base.sections)}"
    said = f'there is no fact, section or topic "{one}"'
    return Problem(Place(base.file), said, hint)


def _unprinted(place: Place, what: str, held: Sequence[str]) -> Problem:
    """That a brief prints no fact of a section or a topic; those that can be had by their ids."""
    hint = f"ask for one of {', '.join(held)}" if held else "choose another edition"
    return Problem(place, f"the {what} has no fact that this edition prints", hint)


def _held_by(base: FactBase, one: str) -> tuple[Sequence[str], tuple[str, str]] | None:
    """The facts of a conflict or a question of that id, and where it stands."""
    if one in base.conflicts:
        return base.conflicts[one].facts, ("conflicts", one)
    about = [id_ for id_, fact in base.facts.items() if fact.about == one]
    return (about, ("facts", about[0])) if about else None


def _withheld(choice: Choice, kind: str, one: str) -> Problem:
    said = f'the {kind[:-1]} "{one}" is left out of this edition: it {choice.absent[kind, one]}'
    return Problem(choice.whole.place(kind, one), said)
