"""Written: what a writer is told before there is a Document, and what it makes of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.late import NamedTuple, dataclass
from brief.problem import Problem

if TYPE_CHECKING:
    from brief.words import FixedWords


class Likely(NamedTuple):
    """What a Document is likely to print, told a writer before there is one."""

    language: str
    words: FixedWords
    text: tuple[str, ...]
    noted: tuple[str, ...]
    """What its notes say of sources."""
    notes: int
    """How many there will be."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file's bytes, how many pages they have, and what the user should know of them."""

    data: bytes
    pages: int = 0
    """0 where only the program that opens the file can count them."""
    problems: tuple[Problem, ...] = ()
