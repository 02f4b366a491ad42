"""Shared: what facts need not each say, as a group of facts or a section says it for them.

No fact base holds these records: loading gives each fact what it takes from them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from brief.facts import FactKind
from brief.facts import fields as of
from brief.facts.annotated import Before, key
from brief.facts.desk import Use
from brief.facts.record import Record


class _Heading(Record):
    section: of.SectionId = ""
    topic: of.Line = ""


class Defaults(Record):
    """What the facts of a section are taken to say where they do not say it themselves."""

    source: of.SourceId = ""
    rank: Annotated[Literal[1, 2, 3], Before(of.read_whole)] | None = None
    kind: FactKind | None = None
    by: of.NameId = ""
    date: of.EDTF | None = None
    about: of.Tag = ""
    marking: of.Marking = ""
    use: Use | None = None


class Group(Defaults, _Heading):
    """Facts that stand together, and what they share; a group may hold others."""

    facts: dict[of.Own, Any] = key(factory=dict)
