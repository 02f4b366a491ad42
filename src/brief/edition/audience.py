"""Audience: what an edition asks for, its defaults filled in, and what it leaves out for that."""

from __future__ import annotations

from collections.abc import Iterator

from brief.edition.marks import bears_mark, is_above, mark_of
from brief.facts import FactBase
from brief.facts.desk import DeskLine
from brief.facts.editions import Edition
from brief.facts.record import Record
from brief.facts.references import Key, record_kinds
from brief.late import dataclass


@dataclass(frozen=True, slots=True)
class Why:
    """Why a record is left out: in words that follow "it", and for which of four reasons.

    It is `asked` for, or its mark is above; it `rests` on the record `on`, which is left out; or
    it is of `no-use`, since only what is left out names it, or its section is not wanted.
    """

    said: str
    reason: str
    on: Key | None = None

    @property
    def is_secret(self) -> bool:
        """Whether the audience must not know it, rather than need not."""
        return self.reason in {"asked", "mark"}


@dataclass(frozen=True, slots=True)
class Audience:
    """Who reads it: what may be told to them; `name` is "" for the desk itself."""

    name: str
    marking: str | None
    """The highest mark; None where marks are not asked about."""
    uses: frozenset[str]
    withhold: frozenset[str] = frozenset()
    closed: frozenset[Key] = frozenset()
    """Records that it is not to have, each of its kind: two kinds may call one the same."""
    sections: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    """People whose posts it is not to have."""

    @property
    def said(self) -> str:
        """What it is called in a message."""
        return f'the edition "{self.name}"' if self.name else "the desk's own edition"


def audience_of(base: FactBase, edition: Edition | None, name: str = "") -> Audience:
    """The audience of an edition, or that of the desk's own."""
    if edition is None:
        return Audience("", base.brief.marking, frozenset(("open", "background")))
    return Audience(
        name or edition.for_,
        edition.marking or base.brief.marking,
        frozenset(edition.use),
        frozenset(edition.withhold),
        sections=frozenset(edition.sections),
    )


def left_out_at_once(base: FactBase, audience: Audience) -> Iterator[tuple[Key, Why]]:
    """What goes for its own sake: withheld, of another use, above the mark, of another section."""
    for kind in record_kinds(type(base)):
        for record_id, record in getattr(base, kind).items():
            if why := _why(base, audience, kind, record_id, record):
                yield (kind, record_id), why


def _why(base: FactBase, audience: Audience, kind: str, id_: str, record: object) -> Why | None:
    if kind == "sections":
        return _why_section(base, audience, id_)
    if id_ in audience.withhold or (kind, id_) in audience.closed:
        return Why("is withheld from it", "asked")
    use = _use_of(record)
    if use is not None and use not in audience.uses:
        return Why("is withheld" if use == "withhold" else f"is {use}", "asked")
    if isinstance(record, Record) and bears_mark(record):
        mark = mark_of(base, record)
        if exceeds(base, audience, mark):
            return Why(f"is {mark}", "mark")
    return None


def _use_of(record: object) -> str | None:
    """What it may be used for; a line of the desk's that says nothing is for its reader alone."""
    if isinstance(record, DeskLine) and "use" not in record.model_fields_set:
        return "background"
    return getattr(record, "use", None)


def keeps_meeting(base: FactBase, audience: Audience) -> bool:
    """Whether the meeting, if there is one, is told: it is for the reader, not for use."""
    meeting = base.meeting
    if meeting is None or "background" not in audience.uses:
        return False
    return not exceeds(base, audience, mark_of(base, meeting))


def _why_section(base: FactBase, audience: Audience, id_: str) -> Why | None:
    """A section without a mark keeps its title, whatever the brief's mark."""
    mark = base.sections[id_].marking
    if exceeds(base, audience, mark):
        return Why(f"is {mark}", "mark")
    if audience.sections and id_ not in audience.sections:
        return Why("is none of its sections", "no-use")
    return None


def exceeds(base: FactBase, audience: Audience, mark: str) -> bool:
    """Whether a mark is above what the audience may see."""
    return audience.marking is not None and is_above(mark, audience.marking, base.markings)
