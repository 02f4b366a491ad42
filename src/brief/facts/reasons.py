"""Reasons: why a record changed, as the desk says it under `changes`."""

from __future__ import annotations

from brief.facts import fields as of
from brief.facts.desk import Use
from brief.facts.record import Record


class Reason(Record):
    """Why the record of that id was added, withdrawn or changed, and from which version on.

    A withdrawn record is in the file no longer, so its id may name nothing.
    """

    because: of.Line
    version: of.Line = ""
    marking: of.Marking = ""
    use: Use = "open"

    @classmethod
    def read_short_form(cls, value: object) -> object:
        """A text alone is the reason."""
        return {"because": value} if isinstance(value, str) else value
