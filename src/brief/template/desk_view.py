"""Desk views: the meeting and the lines to take, as a template may ask for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field

from brief.edition import is_background
from brief.facts import FactBase
from brief.late import dataclass
from brief.markdown.printed import Value
from brief.model import Citation, Emphasis, Inlines, Text
from brief.show import show_date
from brief.template.background import for_reading
from brief.template.joint_note import joint_note
from brief.template.text_at import TextAt
from brief.template.views import NameView, Words
from brief.typography import typeset


@dataclass(frozen=True)
class MeetingView:
    """The meeting that a brief prepares: prints what it is for."""

    base: FactBase = field(repr=False)
    who: tuple[NameView, ...]
    """The people who will be met."""

    @property
    def when(self) -> str:
        """The day as printed, or ""."""
        when = self.base.meeting.when if self.base.meeting else None
        return self._set(show_date(when, self.base.words) if when else "", "when")

    @property
    def where(self) -> str:
        """The place, or ""."""
        return self._set(self.base.meeting.where if self.base.meeting else "", "where")

    def _set(self, said: str, key: str) -> str:
        return TextAt.of(said, self.base.place("meeting", key))

    @property
    def why(self) -> str:
        """What it is for, or ""."""
        return self.base.meeting.why if self.base.meeting else ""

    def printed(self) -> Value:
        """What it is for."""
        place = self.base.place("meeting", "why")
        return (Text(typeset(self.why, self.base.words), place),) if self.why else ()


@dataclass(frozen=True)
class LineView:
    """One thing to say or to expect: prints its words, with the sources of its basis as note."""

    base: FactBase = field(repr=False)
    id: str
    on_cite: Callable[[Iterable[Citation]], None] = field(repr=False, compare=False)

    @property
    def kind(self) -> str:
        """objective, point, their-point, line or sensitive."""
        return self.base.lines[self.id].kind

    @property
    def reply(self) -> Words | str:
        """Our reply to a point of theirs, or ""."""
        said = self.base.lines[self.id].reply
        return Words(self._set(said, "reply")) if said else ""

    def printed(self) -> Value:
        """The words with the note."""
        line = self.base.lines[self.id]
        words = for_reading(self.base, line.basis, self._set(line.say, "say"))
        if is_background(line) and not isinstance(words[0], Emphasis):
            words = (Emphasis((Text(self.base.words("background")), *words)),)
        return (*words, *self._mark())

    def _set(self, said: str, key: str) -> Inlines:
        return (Text(typeset(said, self.base.words), self.base.place("lines", self.id, key)),)

    def _mark(self) -> Inlines:
        mark = joint_note(self.base, self.base.lines[self.id].basis)
        if not mark.citations:
            return ()
        self.on_cite(mark.citations)
        return (mark,)
