"""Grid: the columns of a page, and what stands where in them, in points."""

from __future__ import annotations

from brief.house import Dense, Page
from brief.late import dataclass
from brief.shape import Shape
from brief.writers.pdf.layout.pages import Area


@dataclass(frozen=True, slots=True)
class Grid:
    """The text block of every page, its columns of text and its columns of notes."""

    page: Area
    columns: int
    gutter: float
    note_columns: int
    note_gutter: float
    rtl: bool = False
    """Whether the first column is the one at the right."""

    @property
    def column_width(self) -> float:
        """A column of text."""
        return _share(self.page.width, self.columns, self.gutter)

    @property
    def note_width(self) -> float:
        """A column of notes."""
        return _share(self.page.width, self.note_columns, self.note_gutter)

    def column(self, index: int, y: float, height: float) -> Area:
        """The column of text with that index, from `y` on."""
        at = self.columns - 1 - index if self.rtl else index
        x = self.page.x + at * (self.column_width + self.gutter)
        return Area(x, y, self.column_width, height)

    def across(self, y: float, height: float) -> Area:
        """All columns of text at once."""
        return Area(self.page.x, y, self.page.width, height)

    def notes(self, index: int, y: float, height: float) -> Area:
        """The column of notes with that index."""
        at = self.note_columns - 1 - index if self.rtl else index
        x = self.page.x + at * (self.note_width + self.note_gutter)
        return Area(x, y, self.note_width, height)


def grid_of(page: Page, shape: Shape, dense: Dense, *, rtl: bool = False) -> Grid:
    """The grid of a shape on a page whose margins head and foot have had their say in."""
    width = page.width - page.left - page.right
    area = Area(page.left, page.top, width, page.height - page.top - page.bottom)
    return Grid(area, shape.columns, dense.gutter, shape.note_columns, dense.note_gutter, rtl)


def _share(width: float, count: int, gutter: float) -> float:
    return (width - (count - 1) * gutter) / count
