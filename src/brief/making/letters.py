"""Letters: where one was typed that a writer cannot set, if what it wrote knows no line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from brief.facts import FactBase
from brief.inputs import read_input
from brief.problem import BriefError, Place, Problem

_TEXTS = frozenset((".yaml", ".j2"))


@contextmanager
def letters_placed(base: FactBase, files: Iterable[Path]) -> Iterator[None]:
    """Every problem of a letter that is raised meanwhile has the place at which that was typed.

    What no fact says is looked for in `files`: the house's, the template, folders of words.
    """
    try:
        yield
    except BriefError as error:
        raise BriefError([_placed(one, base, files) for one in error.problems]) from None


def _placed(problem: Problem, base: FactBase, files: Iterable[Path]) -> Problem:
    if not problem.letter:
        return problem
    found = _in_facts(problem, base)
    if not found and not problem.place.line:
        found = _in_files(problem.letter, (*files, *_written(base)))
    return replace(problem, place=found) if found else problem


def _in_facts(problem: Problem, base: FactBase) -> Place | None:
    """Where a text of the facts has it: the one that was told, if that does."""
    from brief.check.as_typed import texts_of  # noqa: PLC0415 - only for what cannot be set

    letter = problem.letter
    places = {base.place(*path) for path, text in texts_of(base) if letter in text}
    first = problem.place if problem.place in places else min(places, default=None)
    return first and (_from(first, letter) or first)


def _from(place: Place, letter: str) -> Place | None:
    """Where a letter stands in a file from a place on; nowhere if it is typed as a code."""
    lines = read_input(Path(place.file)).decode("utf-8", "replace").splitlines()
    for number, line in enumerate(lines[place.line - 1 :], place.line):
        begin = place.column - 1 if number == place.line else 0
        if (at := line.find(letter, max(0, begin))) >= 0:
            return Place(place.file, number, at + 1)
    return None


def _written(base: FactBase) -> Iterator[Path]:
    """The files of the facts: a place in a source is no text that is printed as it stands."""
    places = (base.place("facts", id_, "cite") for id_ in base.facts)
    yield from map(Path, dict.fromkeys((base.place("brief").file, *(one.file for one in places))))


def _in_files(letter: str, files: Iterable[Path]) -> Place | None:
    """The first place in texts that people write, looked for in folders too."""
    each = (inner for file in files for inner in (sorted(file.rglob("*")) or [file]))
    places = (_from(Place(str(file), 1, 1), letter) for file in each if file.suffix in _TEXTS)
    return next(filter(None, places), None)
