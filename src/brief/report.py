"""Report: problems as JSON for other programs, and the lines they stand in for people."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from brief.inputs import read_input
from brief.late import pattern
from brief.problem import Place, Problem

FORMAT = 1
"""The version of the JSON; it rises only when something is taken away or means something else."""
LONGEST = 100
"""Characters of a line that a code frame shows."""


def as_json(problems: Iterable[Problem], **more: object) -> bytes:
    """`{"format": 1, "problems": [{file, line, column, severity, rule, message, hint}, …]}`.

    Line and column count from 1 and are null where they are not known; `more` follows.
    """
    at = Frames().place
    listed = [
        {
            "file": problem.place.file,
            "line": problem.place.line or None,
            "column": at(problem).column or None,
            "severity": problem.severity.value,
            "rule": problem.rule or None,
            "message": problem.message,
            "hint": problem.hint or None,
        }
        for problem in problems
    ]
    return json_bytes({"format": FORMAT, "problems": listed, **more})


def json_bytes(data: object) -> bytes:
    """Data as JSON, in UTF-8; a byte of a file's name that is none stands as an escape."""
    said = json.dumps(data, indent=1, ensure_ascii=False)
    return f"{said}\n".encode(errors="backslashreplace")


class Frames:
    """The lines that problems stand in, of the files as they are now: each file is read once."""

    def __init__(self) -> None:
        self._read: dict[str, tuple[str, ...]] = {}

    def __call__(self, place: Place) -> str:
        """The line of the file with a caret under the column; "" where there is none to show."""
        return _frame(place, self._lines_of(place.file))

    def place(self, problem: Problem) -> Place:
        """Where it stands; of a line alone, as a template's, its column by what is said of it."""
        place = problem.place
        lines = self._lines_of(place.file) if place.line and not place.column else ()
        if not 0 < place.line <= len(lines):
            return place
        return replace(place, column=_column_of(problem.message, lines[place.line - 1]))

    def _lines_of(self, file: str) -> tuple[str, ...]:
        if file not in self._read:
            self._read[file] = _lines(file)
        return self._read[file]


_QUOTED = pattern(r"(['\"`])(?P<word>[^'\"`]+)\1|\b(?:no HTML:|address) (?P<tag>\S+)")


def _column_of(message: str, line: str) -> int:
    """Where the first of the words stands that the message quotes; else where the line begins."""
    quoted = (found["word"] or found["tag"] for found in _QUOTED.finditer(message))
    at = next((line.find(word) for word in quoted if word in line), -1)
    return (at if at >= 0 else len(line) - len(line.lstrip())) + 1 if line.strip() else 1


def _frame(place: Place, lines: tuple[str, ...]) -> str:
    if not 0 < place.line <= len(lines):
        return ""
    number = f"{place.line:>6} | "
    shown, before = _cut(lines[place.line - 1].rstrip("\r\n").expandtabs(1), place.column - 1)
    caret = f"\n{' ' * (len(number) + _columns(shown[:before]))}^" if place.column else ""
    return f"{number}{shown}{caret}"


def _cut(line: str, before: int) -> tuple[str, int]:
    """The part of a long line that is shown, and how many of its characters precede the caret."""
    start = max(0, min(before - LONGEST * 2 // 3, len(line) - LONGEST))
    shown = line[start : start + LONGEST]
    left, right = "\u2026" if start else "", "\u2026" if start + LONGEST < len(line) else ""
    return f"{left}{shown}{right}", max(before, 0) - start + len(left)


def _columns(text: str) -> int:
    """How many columns of a terminal it takes: two a wide character, none a mark on another."""
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _lines(file: str) -> tuple[str, ...]:
    try:
        return tuple(read_input(Path(file)).decode("utf-8-sig").split("\n"))
    except (OSError, UnicodeDecodeError):
        return ()
