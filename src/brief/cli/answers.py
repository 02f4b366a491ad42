"""Answers: what was given for a record on the command line or to a question, as the file has it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from brief.problem import BriefError, Place, Problem

if TYPE_CHECKING:
    from brief.facts import FactBase
    from brief.starting import Kind, Question

_OF_BODIES = {"of", "and", "for", "the", "on", "in", "&", "Ltd", "Ltd.", "Inc", "Inc.", "LLC"}
"""Words of a body's name that has a comma; no person's has one."""


def given_answers(chosen: argparse.Namespace, kind: Kind) -> dict[str, Any]:
    """The answers that stand on the command line, by key."""
    found: dict[str, Any] = {}
    for question in kind.questions:
        said = getattr(chosen, question.key.replace("-", "_"), None)
        if said:
            found[question.key] = read_answer(question, said)
    for pair in chosen.set or ():
        key, sign, said = pair.partition("=")
        if not sign:
            hint = "write it as KEY=VALUE: --set page=12"
            raise BriefError(Problem(Place("--set"), f'there is no = in "{pair}"', hint))
        found[key.strip()] = _read_value(said.strip())
    return found


def _read_value(said: str) -> Any:  # noqa: ANN401 - text, a list or a map
    """A value of another key: a list in brackets or a map in braces is read as in the file."""
    if not said.startswith(("{", "[")):
        return said
    from brief.marked import parse_marked  # noqa: PLC0415 - late, so that `--help` is quick

    read = parse_marked(said, "--set")
    if read.problems:
        raise BriefError(read.problems)
    return read.data


def refuse_faults(kind: Kind, base: FactBase, id_: str | None, given: dict[str, Any]) -> None:
    """The id and all answers on the command line that cannot stand, at once."""
    from brief.starting import fault_of_id  # noqa: PLC0415 - late, so that `--help` is quick

    faults = [(key, *kind.fault(base, key, said)) for key, said in given.items()]
    problems = [
        Problem(Place(f"--{key.lower()}"), said, hint) for key, said, hint in faults if said
    ]
    if id_ is not None and (fault := fault_of_id(id_)):
        problems.append(Problem(Place(base.file), *fault))
    if id_ in getattr(base, kind.under):
        said = f'there is a {kind.noun} "{id_}" already'
        problems.append(Problem(base.place(kind.under, str(id_)), said, "give it another id"))
    if problems:
        raise BriefError(problems)


def read_answer(question: Question, said: str | list[str]) -> Any:  # noqa: ANN401 - text, a list or people
    """An answer as the file has it: people as a list of names, citations as a list."""
    if question.many:
        every = [said] if isinstance(said, str) else said
        return [part.strip() for one in every for part in one.split(";") if part.strip()]
    text = str(said)
    parts = [part.strip() for part in text.split(";") if part.strip()]
    if question.key == "author" and (len(parts) > 1 or any(map(_is_person, parts))):
        return [_person(part) if _is_person(part) else part for part in parts]
    return text


def _person(part: str) -> dict[str, str]:
    family, _, given = part.partition(", ")
    return {"family": family, "given": given}


def _is_person(part: str) -> bool:
    family, comma, given = part.partition(", ")
    return bool(comma) and "," not in given and _OF_BODIES.isdisjoint(f"{family} {given}".split())
