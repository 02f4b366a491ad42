"""Spread: a column of one page that ends far above its foot has more space over its headings.

Only so much that the column surely holds it, and a little over each, less over other paragraphs:
letters stay as they are. What may find room in it in one program and not in another begins the
next one by a break, so that both columns are as they were measured.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.reckoned import Line
from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.parts.styles import Styles
from brief.writers.docx.write.balance import Columns
from brief.writers.docx.write.breaks import begin_column, begins_column, is_boxed
from brief.writers.docx.write.callouts import space_out

_HOLE, _SURE = 70.0, 48.0
"""Points under a column from which on it is spread, and those that stay blank."""
_MOST = 16.0
"""Points more over a heading, a caption or a box at most."""
_LESS = 0.25
"""The part of these that other paragraphs have."""
_NEARLY = 24.0
"""Points by which what comes next may be too high, and still find room in some program."""


def spread_columns(columns: Columns) -> None:
    """Let headings, captions, boxes and paragraphs stand farther down where there is room."""
    stood = list(columns.stand())
    for number, (lines, blank) in enumerate(stood):
        if blank < _HOLE or not _settled(columns, stood, number):
            continue
        parts = {n: part for n in lines[1:] if (part := _part(columns, n))}
        more = min(_MOST, (blank - _SURE) / sum(parts.values())) if parts else 0
        for n, part in parts.items():
            line = columns.lines[n]
            space_out(columns.elements[line.begins], before=round(20 * (line.above + more * part)))


def _settled(columns: Columns, stood: Sequence[tuple[range, float]], number: int) -> bool:
    """Whether the next column surely begins where it does: by a break then, if by nothing else."""
    after, left = stood[number + 1] if number + 1 < len(stood) else (range(0), 0.0)
    if not after or not _nearly_fits(columns, after, stood[number][1]):
        return True
    begins = columns.lines[after[0]].begins
    first = columns.elements[begins] if begins >= 0 else None
    if first is None or first.tag != name("w:p"):
        return False
    if left >= _NEARLY:
        begin_column(first)
    return begins_column(first)


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


def _part(columns: Columns, at: int) -> float:
    """Which part of the space a line has more over it: all where it begins a part of the text."""
    line = columns.lines[at]
    if line.begins < 0 or line.boxed or columns.elements[line.begins].tag != name("w:p"):
        return 0
    made, styles = columns.elements[line.begins], columns.styles
    if is_boxed(made, styles) or _is_headed(made, styles):
        return 1
    return _LESS if line.above and not columns.lines[at - 1].stays else 0


def _is_headed(made: Element, styles: Styles) -> bool:
    style = styles.of(made)
    return style is not None and style in [
        styles.find(one) for one in ("heading 1", "heading 2", "caption")
    ]
