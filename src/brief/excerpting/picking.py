"""Picking: the facts that an excerpt is asked for, by id, by section or by topic."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from brief.edition import Choice
from brief.facts import FactBase
from brief.problem import BriefError, Place, Problem, suggest

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
        ids = list(_facts_of(choice.base, one, topics))
        found.update(dict.fromkeys(ids))
        if not ids:
            problems.append(_missing(choice, one, topics))
    if problems:
        raise BriefError(problems)
    return tuple(found)


def _facts_of(base: FactBase, one: str, topics: Mapping[str, Sequence[str]]) -> Iterable[str]:
    if one in base.facts:
        return [one]
    printed = {id_: fact for id_, fact in base.facts.items() if fact.rank <= _PRINTED}
    if one in base.sections:
        return [id_ for id_, fact in printed.items() if fact.section == one]
    said = one.strip().casefold()
    return [id_ for id_ in printed if said in (topic.casefold() for topic in topics.get(id_, ()))]


def _missing(choice: Choice, one: str, topics: Mapping[str, Sequence[str]]) -> Problem:
    base = choice.base
    for kind in ("facts", "sections"):
        if why := choice.absent.get((kind, one)):
            said = f'the {kind[:-1]} "{one}" is left out of this edition: it {why}'
            return Problem(
                base.place(kind, one), said, "do not ask for it, or choose another edition"
            )
    if one in base.sections:
        said = f'the section "{one}" has no fact that this edition prints'
        return Problem(base.place("sections", one), said)
    named = (topic for id_ in base.facts for topic in topics.get(id_, ()))
    known = {*base.facts, *base.sections, *named}
    hint = suggest(one, known) or f"the sections are {', '.join(base.sections)}"
    said = f'there is no fact, section or topic "{one}"'
    return Problem(Place(base.file), said, hint)
