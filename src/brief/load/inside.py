"""Inside: where in a text that goes over several lines of its file some words of it stand."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path

from brief.late import dataclass
from brief.marked import read_text
from brief.problem import BriefError, Place

_MOST_LINES = 200
"""Lines of a text that are looked through."""


@dataclass(slots=True)
class Lines:
    """The lines of files, read as a place in one is asked for."""

    _of: dict[str, list[str]] = field(default_factory=dict)

    def inside(self, text: Place, *words: str) -> Place:
        """Where one of these stands in the text that begins there; its own place if none does."""
        lines = self._lines(text.file)
        if not 0 < text.line <= len(lines):
            return text
        key, *below = lines[text.line - 1 : text.line + _MOST_LINES]
        if any(one in key[text.column - 1 :] for one in words):
            return text
        level = _indent(key)
        for number, line in enumerate(below, text.line + 1):
            if line.strip() and _indent(line) <= level:
                break
            if found := [at for one in words if (at := line.find(one)) >= 0]:
                return Place(text.file, number, min(found) + 1)
        return text

    def _lines(self, file: str) -> list[str]:
        if file not in self._of:
            try:
                self._of[file] = read_text(Path(file)).split("\n")
            except BriefError:  # a version that git has, or what a PDF carries, is no file
                self._of[file] = []
        return self._of[file]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
