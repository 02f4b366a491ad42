"""Desk: what only the desk can say: the meeting a brief is for, and the lines to take at it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from brief.facts import fields as of
from brief.facts.annotated import key
from brief.facts.record import Record

Use: TypeAlias = Literal["open", "background", "withhold"]
"""May be said to anyone the marking allows; is for the reader, not for use; printed nowhere."""

LineKind: TypeAlias = Literal["objective", "point", "their-point", "line", "sensitive"]
"""What we want; what we say; what they are likely to say; the line to take; what to beware of."""


class Meeting(Record):
    """The meeting that a brief prepares: with whom (ids of names), when, where and why."""

    who: tuple[of.NameId, ...] = ()
    when: of.EDTF | None = None
    where: of.Line = ""
    why: of.Line = ""
    marking: of.Marking = ""
    waive: dict[of.Tag, of.Line] = key(factory=dict)


class DeskLine(Record):
    """One thing to say or to expect; `reply` is ours to a point of theirs.

    `basis` are the facts it stands on: their sources are its note.
    """

    say: of.Line
    kind: LineKind
    reply: of.Line = ""
    basis: tuple[of.FactId, ...] = ()
    marking: of.Marking = ""
    use: Use = "open"
    waive: dict[of.Tag, of.Line] = key(factory=dict)
