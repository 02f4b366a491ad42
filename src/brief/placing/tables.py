"""Tables: where one that is kept whole had better break, since it would leave a hole.

Its last row there calls one note at most, for which there is room to spare: LibreOffice moves no
mark out of a row, and prints late what finds no room (writers.docx.write.note_space).
"""

from __future__ import annotations

from brief.model import NoteMark, Row, Table, iter_inlines
from brief.placing.pages import Chain, Page

_HOLE = 80.0
"""Points of a page's foot from which on a table may break."""
_AIR = 16.0
"""Points under its last row there, if letters or lines are a little larger than reckoned."""
_LEAST = 2
"""Rows of either part: one alone is soon missed."""


def rows_there(chain: Chain, table: Table, page: Page) -> int:
    """How many rows stand on the page where that leaves less of it blank; 0 for none."""
    count = len(table.rows)
    if page.left < _HOLE or count > len(chain.lines):
        return 0
    head, rows = chain.lines[:-count], chain.lines[-count:]
    parts = range(_LEAST, count - _LEAST + 1)
    fitting = [n for n in parts if page.fits([*head, *rows[:n]], _AIR)]
    return max((n for n in fitting if _notes_of(table.rows[n - 1]) <= 1), default=0)


def _notes_of(row: Row) -> int:
    return sum(isinstance(one, NoteMark) for cell in row for one in iter_inlines(cell))
