"""Words that are wider than their line: they are parted anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.fonts import clusters
from brief.writers.pdf.type.row import Piece, Row


def divided(row: Row, width: float, setter: Setter) -> Row:
    """The row without boxes that say nothing, and with parts of words for those that are wider."""
    ended = (row.wide[at] + hyphen.width for at, hyphen in row.hyphens.items())
    if not row.is_blank and max(chain(row.wide, ended), default=0) <= width:
        return row
    parted = Row(turned=row.turned)
    for at, wide in enumerate(row.wide):
        hyphen = row.hyphens.get(at)
        hyphenated = hyphen is not None and wide + hyphen.width <= width
        if row.begins[at] == row.ends[at] and at not in row.forced:
            continue
        if wide <= width:
            parted.copy_word(row, at)
        else:
            _take_anywhere(parted, row, at, width, setter)
        parted.copy_space(row, at, hyphenated=hyphenated)
    return parted


def _take_anywhere(parted: Row, row: Row, at: int, width: float, setter: Setter) -> None:
    """As many boxes as a word takes."""
    used = 0.0
    for piece in range(row.begins[at], row.ends[at]):
        for part in _parts(row, piece, setter):
            if parted.is_begun and used + part.width > width:
                parted.end_word(used)
                parted.end_box()
                used = 0.0
            parted.take(*part)
            parted.are_of(row.runs[piece])
            used += part.width
    parted.end_word(used)


def _parts(row: Row, piece: int, setter: Setter) -> Iterator[Piece]:
    """A piece of a row, or where no note is called with it its letters."""
    run, whole = row.runs[piece], row.piece(piece)
    if run.note:
        yield whole
        return
    edge = whole.edge
    for cluster in clusters(whole.shaped.text):
        rtl = whole.level % 2 == 1
        for shaped, width in setter.vocabulary(run).parts(cluster, rtl=rtl):
            yield Piece(shaped, width, whole.level, edge)
            edge = None
