"""Shape: what kind of brief is made, beside how the house's papers look."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """What a template's front matter says of the pages; writers get it beside the house."""

    pages: int = 0
    """The promise: at most so many pages; 0 promises nothing."""
    columns: int = 1
    """Columns of text on a page."""
    note_columns: int = 1
    """Columns of notes at the foot of a page."""


PLAIN = Shape()
"""One column, as many pages as it takes."""
