"""Edition: what one audience may see of the fact base, as facts.yaml says it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from brief.facts import fields as of
from brief.facts.annotated import key
from brief.facts.record import Record

Use: TypeAlias = Literal["open", "background"]
"""What may be said, and what is for the reader's own knowledge; the third is in no edition."""


class Edition(Record):
    """One audience: for whom, up to which marking, with which use, and without what else.

    Without a marking it has the brief's own; without sections it has all.
    """

    for_: of.Line = key("", alias="for")
    marking: of.Marking = ""
    use: tuple[Use, ...] = ("open",)
    withhold: tuple[of.AnyId, ...] = ()
    sections: tuple[of.SectionId, ...] = ()
