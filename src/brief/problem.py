"""Problem: something the user can mend, where it stands and what to do about it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import field
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache

from brief.late import dataclass


class Severity(StrEnum):
    """An error stops a build; a warning is printed and lets it go on; a note is only printed.

    Where warnings are to stop a build as well (`--strict`), notes still do not.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    def stops(self, *, strict: bool) -> bool:
        """Whether it stops a build."""
        return self is Severity.ERROR or (strict and self is Severity.WARNING)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file the user wrote; line and column count from 1, 0 means "not known"."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [self.file, *(str(n) for n in (self.line, self.column) if n)]
        return in_one_line(":".join(parts))


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong: `place: message (hint)`; `rule` is the id of the rule it breaks.

    `letter` is the one that it tells of, for whoever knows where that was typed.
    """

    place: Place
    message: str
    hint: str = ""
    rule: str = field(default="", compare=False)
    severity: Severity = field(default=Severity.ERROR, compare=False)
    letter: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.place}: {self.said}"

    @property
    def said(self) -> str:
        """The message and what to do, in one line: what it quotes may hold several."""
        return in_one_line(f"{self.message} ({self.hint})" if self.hint else self.message)


class BriefError(Exception):
    """One or more problems; `problems` is sorted by place and holds no doubles."""

    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem] | Problem) -> None:
        found = [problems] if isinstance(problems, Problem) else problems
        self.problems = tuple(sorted(set(found)))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[BriefError], tuple[tuple[Problem, ...]]]:
        """It comes whole out of another process."""
        return type(self), (self.problems,)


_ENDS_OR_STEERS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029), " ")
"""Characters that end a line, or that a terminal obeys."""


def in_one_line(text: str) -> str:
    """The text without what would end the line, or be obeyed by a terminal."""
    return text.translate(_ENDS_OR_STEERS)


LONGEST = 120
"""Characters of a message; what a user wrote is cut in the middle where it is longer."""


def clip(message: str) -> str:
    """The message, cut in the middle if it is too long to read."""
    half = LONGEST // 2
    return message if len(message) <= LONGEST else f"{message[:half]} … {message[-half:]}"


def suggest(word: str, known: Collection[str]) -> str:
    """`did you mean "unit"?` for the nearest known word, "" if none is near."""
    return "".join(f'did you mean "{near}"?' for near in nearest(word, tuple(sorted(known))))


@lru_cache(maxsize=1024)  # one slip is often made in a thousand places
def nearest(word: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """The known word that is most like this one, or none if none is near."""
    return tuple(get_close_matches(word[:80], known, n=1, cutoff=0.6))
