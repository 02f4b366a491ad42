"""Spread: a column of one page that ends far above its foot has more space over its headings.

Only so much that the column surely holds it, and a little over each: letters stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.reckoned import Line
from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.parts.styles import Styles
from brief.writers.docx.write.balance import Columns
from brief.writers.docx.write.breaks import is_boxed
from brief.writers.docx.write.callouts import space_out

_HOLE, _SURE = 70.0, 48.0
"""Points under a column from which on it is spread, and those that stay blank."""
_MOST = 16.0
"""Points more over a heading, a caption or a box at most."""
_NEARLY = 24.0
"""Points by which what comes next may be too high, and still find room in some program."""


def spread_columns(columns: Columns) -> None:
    """Let headings, captions and boxes stand farther down where a column has room for it."""
    stood = list(columns.stand())
    for number, (lines, blank) in enumerate(stood):
        after = stood[number + 1][0] if number + 1 < len(stood) else range(0)
        places = [n for n in lines[1:] if _begins_part(columns.elements, columns.lines[n], columns)]
        if places and blank >= _HOLE and not _nearly_fits(columns, after, blank):
            more = min(_MOST, (blank - _SURE) / len(places))
            for n in places:
                line = columns.lines[n]
                space_out(columns.elements[line.begins], before=round(20 * (line.above + more)))


def _nearly_fits(columns: Columns, after: range, blank: float) -> bool:
    """Whether what begins the next column may stand in this one by another program's measure."""
    lines = [columns.lines[n] for n in after]
    high = sum(line.above + line.height + line.notes for line in _first_chain(lines))
    return bool(lines) and high <= blank + _NEARLY


def _first_chain(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines with which a column begins that stand together."""
    for line in lines:
        yield line
        if not line.stays:
            return


def _begins_part(elements: Sequence[Element], line: Line, columns: Columns) -> bool:
    """Whether a line begins a heading, a caption or a box."""
    if line.begins < 0 or line.boxed or elements[line.begins].tag != name("w:p"):
        return False
    made, styles = elements[line.begins], columns.styles
    return is_boxed(made, styles) or _is_headed(made, styles)


def _is_headed(made: Element, styles: Styles) -> bool:
    style = styles.of(made)
    return style is not None and style in [
        styles.find(one) for one in ("heading 1", "heading 2", "caption")
    ]
