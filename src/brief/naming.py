"""Naming: people by their whole name and post the first time on the page, by surname after.

Done once, on the finished blocks, so that the order of the page decides and not the order in which
a template asked for things.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from brief.late import dataclass, replace
from brief.model import (
    Blocks,
    Code,
    Emphasis,
    FactSpan,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    Span,
    Strong,
    Text,
    plain_text,
)
from brief.walk import change_contents, holding

_CLINGING = ("'", "\u2019", "-", "\u2010", "\u2011")
"""What follows a name and cannot be parted from it: Vella's paper, the Vella-led talks."""


def name_once(blocks: Blocks) -> tuple[Blocks, frozenset[str]]:
    """The blocks with each person's whole name and post only where they stand first.

    With them who was introduced by a post that the words of no fact say.
    """
    caller = _Caller()
    return change_contents(blocks, caller.call), frozenset(caller.posts)


@dataclass(slots=True)
class _Caller:
    """Goes through the words of one block after another, and knows who was named."""

    named: set[str] = field(default_factory=set)
    introduced: set[str] = field(default_factory=set)
    posts: set[str] = field(default_factory=set)

    def call(self, content: Inlines) -> Inlines:
        return tuple(self._called(content, has_room=True))

    def _called(self, content: Inlines, *, has_room: bool) -> Iterator[Inline]:
        for at, inline in enumerate(content):
            match inline:
                case Text(named=""):
                    yield inline
                case Text():
                    rest = plain_text(content[at + 1 : at + 2])
                    has_room_here = has_room and not rest.startswith(_CLINGING)
                    yield from self._name(inline, has_room=has_room_here)
                case Strong() | Link():  # a label, as of a row: its words stand as they are
                    yield self._within(inline, has_room=False)
                case Emphasis() | Span() | FactSpan():
                    yield self._within(inline, has_room=has_room)
                case Code() | LineBreak() | NoteMark():
                    yield inline

    def _within(
        self, inline: Emphasis | Strong | Link | Span | FactSpan, *, has_room: bool
    ) -> Inline:
        return holding(inline, tuple(self._called(inline.content, has_room=has_room)))

    def _name(self, name: Text, *, has_room: bool) -> Iterator[Text]:
        yield replace(name, text=name.later) if name.later and name.named in self.named else name
        if name.later:
            self.named.add(name.named)
        if name.described:
            self.introduced.add(name.named)
        elif name.post and has_room and name.named not in self.introduced:
            self.introduced.add(name.named)
            self.posts.add(name.named)
            yield Text(name.post)
