"""One cause, one line: an id that names nothing is told where it first stands, and where else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from brief.late import pattern
from brief.problem import Problem

_NAMES_NOTHING = pattern(
    r'(?:\{(?P<brace>[^{}]+)\} names no [^"]+'
    r'|unknown (?!key |figure )(?P<noun>[a-z ,]+) "(?P<id>[^"]+)")\Z'
)
_MOST = 8
"""Lines that are listed; whoever mends one looks for the id."""


def told_once(problems: Iterable[Problem]) -> list[Problem]:
    """The problems, of one id that names nothing the first, which tells where else it stands.

    What should name a section, and is mended as one, is another than what should name a source.
    """
    of_id: dict[object, list[Problem]] = {}
    for problem in problems:
        of_id.setdefault(_cause(problem), []).append(problem)
    return [_with_others(*same) for same in of_id.values()]


def _cause(problem: Problem) -> object:
    """The id that names nothing, and what it should name: a section, or a source."""
    found = _NAMES_NOTHING.match(problem.message)
    if not found:
        return problem
    noun = found["noun"] or "name"
    return found["brace"] or found["id"], "name" if "name" in noun else noun


def _with_others(first: Problem, *others: Problem) -> Problem:
    own = _line(first, first)
    lines = list(dict.fromkeys(line for one in others if (line := _line(one, first)) != own))
    if not lines:
        return first
    more = f", and {len(lines) - _MOST} more" if len(lines) > _MOST else ""
    also = f"it also stands {_places(lines[:_MOST])}{more}"
    hint = f"{first.hint}{'' if first.hint.endswith('?') else ';'} {also}" if first.hint else also
    return replace(first, hint=hint)


def _line(problem: Problem, first: Problem) -> str:
    place = problem.place
    return str(place.line) if place.file == first.place.file else f"{place.file}:{place.line}"


def _places(lines: Sequence[str]) -> str:
    return f"in line{'s' if len(lines) > 1 else ''} {', '.join(lines)}"
