"""Tables that stayed, and their rows: widths, words for those who cannot see it, what is kept."""

from __future__ import annotations

from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.redline.known import Known
from brief.writers.docx.redline.stamp import Holder, Stamp, own_properties

_CELL = name("w:tc")
_OF_A_TABLE: tuple[Holder, ...] = ("tblPr", "tblGrid")


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
