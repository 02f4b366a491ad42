"""Entry: one source of a library, in CSL-JSON's shapes whatever the file's own form is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any

from brief.late import dataclass
from brief.problem import Place, Problem


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: its key, where it stands, what it says in CSL's words, and what has none there."""

    key: str
    item: Mapping[str, Any]
    place_of: Callable[[str], Place]
    """Where a field of the item stands; "" is the entry itself."""
    left: tuple[str, ...] = ()
    """Fields that CSL has no word for, as the file calls them."""


@dataclass(slots=True)
class Library:
    """What a file holds: its entries in order, and what is wrong with the others."""

    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


class Lines:
    """Places in a text, by the count of characters before them."""

    def __init__(self, text: str, file: str) -> None:
        self._file = file
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def place(self, at: int) -> Place:
        """Line and column of a character."""
        line = bisect_right(self._starts, at)
        return Place(self._file, line, at - self._starts[line - 1] + 1)
