"""Written: what a writer made of a Document, before anything touches the disk."""

from __future__ import annotations

from brief.late import dataclass
from brief.problem import Problem


@dataclass(frozen=True, slots=True)
class Written:
    """A file's bytes, how many pages they have, and what the user should know of them."""

    data: bytes
    pages: int = 0
    """0 where only the program that opens the file can count them."""
    problems: tuple[Problem, ...] = ()
