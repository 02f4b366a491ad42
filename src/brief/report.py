"""Report: problems as JSON for other programs, and the lines they stand in for people."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from brief.problem import Place, Problem

FORMAT = 1
"""The version of the JSON; it rises only when something is taken away or means something else."""


def as_json(problems: Iterable[Problem]) -> str:
    """`{"format": 1, "problems": [{file, line, column, severity, rule, message, hint}, …]}`.

    Line and column count from 1 and are null where they are not known.
    """
    listed = [
        {
            "file": problem.place.file,
            "line": problem.place.line or None,
            "column": problem.place.column or None,
            "severity": problem.severity.value,
            "rule": problem.rule or None,
            "message": problem.message,
            "hint": problem.hint or None,
        }
        for problem in problems
    ]
    return json.dumps({"format": FORMAT, "problems": listed}, indent=1, ensure_ascii=False)


def code_frame(place: Place) -> str:
    """The line of the file with a caret under the column; "" where there is none to show."""
    lines = _lines(place.file)
    if not 0 < place.line <= len(lines):
        return ""
    shown = lines[place.line - 1].rstrip("\r\n").expandtabs(1)
    number = f"{place.line:>6} | "
    caret = f"\n{' ' * (len(number) + place.column - 1)}^" if place.column else ""
    return f"{number}{shown}{caret}"


@lru_cache(maxsize=8)
def _lines(file: str) -> tuple[str, ...]:
    try:
        return tuple(Path(file).read_text(encoding="utf-8").split("\n"))
    except (OSError, UnicodeDecodeError):
        return ()
