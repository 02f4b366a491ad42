"""Reporting: the problems that a command looks for, told as text or as JSON."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from brief.cli.console import complain, give, tell
from brief.cli.one_cause import told_once
from brief.problem import BriefError, Problem, Severity

DONE, PROBLEMS = 0, 1
"""Exit codes; 2, the command itself was wrong, is argparse's."""


def report(
    problems: Sequence[Problem],
    chosen: argparse.Namespace,
    more: Sequence[str] = (),
    data: Mapping[str, Any] = MappingProxyType({}),
) -> int:
    """Tell the problems in the form asked for, and `more` in lines or as `data`; the exit code."""
    if chosen.output == "json":
        from brief.report import as_json  # noqa: PLC0415 - late, so that `--help` is quick

        give(as_json(problems, **data))
    else:
        complain(told := told_once(problems), frames=True)
        for line in more:
            tell(line)
        tell(_count(told))
    stopping = [p for p in problems if p.severity.stops(strict=chosen.strict)]
    return PROBLEMS if stopping else DONE


def found(find: Callable[[], Sequence[Problem]]) -> Sequence[Problem]:
    """What was found, or what stood in the way of looking: both are told in the form asked for."""
    try:
        return find()
    except BriefError as error:
        return error.problems


def _count(problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = sum(problem.severity is Severity.WARNING for problem in problems)
    return f"{_plural(errors, 'error')}, {_plural(warnings, 'warning')}"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
