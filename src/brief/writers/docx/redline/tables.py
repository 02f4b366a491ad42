"""Tables that stayed, and their rows: widths, words for those who cannot see it, what is kept.

LibreOffice takes no widths back. So a table whose columns stand clearly otherwise is another one;
where they differ by no more than a digit or two take, the words that changed in it are told.
"""

from __future__ import annotations

from brief.writers.docx.parts.elements import Element, name, twentieths
from brief.writers.docx.redline.known import Known
from brief.writers.docx.redline.stamp import Holder, Stamp, own_properties

_CELL = name("w:tc")
_OF_A_TABLE: tuple[Holder, ...] = ("tblPr", "tblGrid")

_COLUMN = f"{name('w:tblGrid')}/{name('w:gridCol')}"
_CLOSE = 120
"""How far a column may be from as wide, in twentieths of a point: about a digit or a mark."""


def stands_otherwise(old: Element, new: Element) -> bool:
    """Whether columns of two tables that have as many differ by more than is passed over."""
    was, is_ = ([twentieths(each, "w") for each in side.findall(_COLUMN)] for side in (old, new))
    return any(abs(b - a) > _CLOSE for a, b in zip(was, is_, strict=True))


def say_of_table(old: Element, new: Element, known: tuple[Known, Known], stamp: Stamp) -> None:
    """Say what a table had of its own that is other by now."""
    for local in _OF_A_TABLE:
        _say(local, old, new, known, stamp)


def say_of_row(old: Element, new: Element, known: tuple[Known, Known], stamp: Stamp) -> None:
    """Say it of a row that stayed, and of its cells."""
    _say("trPr", old, new, known, stamp)
    for was, is_ in zip(old.findall(_CELL), new.findall(_CELL), strict=False):
        _say("tcPr", was, is_, known, stamp)


def _say(
    local: Holder, old: Element, new: Element, known: tuple[Known, Known], stamp: Stamp
) -> None:
    before, after = (each.find(name(f"w:{local}")) for each in (old, new))
    was, is_ = (
        [*map(side.key, own_properties(each))]
        for side, each in zip(known, (before, after), strict=True)
    )
    if was != is_:
        stamp.looks(new, before, local)
