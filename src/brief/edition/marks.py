"""Marks: which is above which, and which one a record has."""

from __future__ import annotations

from collections.abc import Iterable

from brief.facts import FactBase
from brief.facts.record import Record
from brief.facts.references import record_kinds

TLP = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
"""From open to closed (FIRST, TLP 2.0)."""


def bears_mark(record: Record) -> bool:
    """Whether records of this kind can bear a mark of their own."""
    return "marking" in type(record).model_fields


def mark_of(base: FactBase, record: Record) -> str:
    """The mark of a record: its own, or else the brief's."""
    return getattr(record, "marking", "") or base.brief.marking


def is_above(mark: str, ceiling: str, house: tuple[str, ...]) -> bool:
    """Whether a mark is more closed than another, by the house's order or by TLP's.

    Nothing is above itself, everything above no mark at all; what cannot be weighed is above.
    """
    if not mark or mark == ceiling:
        return False
    for scale in (house, TLP):
        if mark in scale and ceiling in scale:
            return scale.index(mark) > scale.index(ceiling)
    return True


def highest(marks: Iterable[str], house: tuple[str, ...]) -> str:
    """The most closed of the marks; "" where there is none."""
    found = ""
    for mark in marks:
        if is_above(mark, found, house):
            found = mark
    return found


def is_known(mark: str, base: FactBase) -> bool:
    """Whether a mark can be weighed: one of TLP, of the house's list, or the brief's own."""
    return not mark or mark in TLP or mark in base.markings or mark == base.brief.marking


def has_marks(base: FactBase) -> bool:
    """Whether a record has a marking of its own, or an edition one of its own."""
    kinds = (getattr(base, kind) for kind in (*record_kinds(type(base)), "editions"))
    records = (record for kind in kinds for record in kind.values())
    meeting = base.meeting and base.meeting.marking
    return bool(meeting) or any(getattr(record, "marking", "") for record in records)


def every_mark(base: FactBase) -> tuple[str, ...]:
    """The marks of the house, that of the desk's own edition among them; TLP's are everybody's."""
    return tuple(filter(None, (*base.markings, base.brief.marking)))
