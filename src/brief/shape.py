"""Shape: what kind of brief is made, beside how the house's papers look."""

from __future__ import annotations

from brief.late import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """What a template's front matter says of the pages; writers get it beside the house."""

    pages: int = 0
    """The promise: at most so many pages; 0 promises nothing."""
    columns: int = 1
    """Columns of text on a page."""
    note_columns: int = 1
    """Columns of notes at the foot of a page."""
    fills: bool = False
    """Whether facts of rank 2 that it leaves out by design fill what is left of its pages."""
    larger: float = 1
    """How many times as large as need be its letters are, since its pages have room."""
    closes_up: bool = True
    """Whether few lines left for a last page may come to the one before it, with less air there."""
    laid: int = 0
    """How many pages it takes, where it was laid out to keep the promise; 0 where nobody knows."""
    selective: bool = False
    """Whether it leaves facts of rank 1 out by design: then nobody is told of them."""

    @property
    def keeps_pages(self) -> bool:
        """Whether a build is held to its promise."""
        return self.pages > 0 and (self.columns > 1 or self.selective)


PLAIN = Shape()
"""One column, as many pages as it takes."""
