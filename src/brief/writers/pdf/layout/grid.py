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
    first: float = 0
    """The part of both columns that the first has where it is said what begins the second; 0 has
    them alike."""

    @property
    def column_width(self) -> float:
        """A column of text."""
        return _share(self.page.width, self.columns, self.gutter)

    def side_width(self, index: int) -> float:
        """The first or second column where it is said what stands in each."""
        if not self.first:
            return self.column_width
        part = (self.first, 1 - self.first)[index]
        return (self.page.width - self.gutter) * part

    @property
    def note_width(self) -> float:
        """A column of notes."""
        return _share(self.page.width, self.note_columns, self.note_gutter)

    def column(self, index: int, y: float, height: float) -> Area:
        """The column of text with that index, from `y` on."""
        at = self.columns - 1 - index if self.rtl else index
        x = self.page.x + at * (self.column_width + self.gutter)
        return Area(x, y, self.column_width, height)

    def side(self, index: int, y: float, height: float) -> Area:
        """The first or second column, from `y` on, where it is said what stands in each."""
        width = self.side_width(index)
        at_left = index == int(self.rtl)
        return Area(self.page.x + (0 if at_left else self.page.width - width), y, width, height)

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
    first = dense.first_column if shape.columns > 1 and shape.pages == 1 else 0.0
    return Grid(
        area, shape.columns, dense.gutter, shape.note_columns, dense.note_gutter, rtl, first
    )


def _share(width: float, count: int, gutter: float) -> float:
    return (width - (count - 1) * gutter) / count
