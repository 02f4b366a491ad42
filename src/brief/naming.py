"""Naming: people by their whole name the first time on the page, by surname after.

Done once, on the finished blocks, so that the order of the page decides and not the order in which
a template asked for things.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field, replace

from brief.late import dataclass
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
)
from brief.walk import change_contents


def name_once(blocks: Blocks) -> Blocks:
    """The blocks with each person's whole name only where it stands first."""
    return change_contents(blocks, _Caller().call)


@dataclass(slots=True)
class _Caller:
    """Goes through the words of one block after another, and knows who was named."""

    named: set[str] = field(default_factory=set)

    def call(self, content: Inlines) -> Inlines:
        return tuple(self._called(content))

    def _called(self, content: Inlines) -> Iterator[Inline]:
        for inline in content:
            match inline:
                case Text(named=""):
                    yield inline
                case Text():
                    yield self._name(inline)
                case Emphasis() | Strong() | Link() | Span() | FactSpan():
                    yield replace(inline, content=self.call(inline.content))
                case Code() | LineBreak() | NoteMark():
                    yield inline

    def _name(self, name: Text) -> Text:
        if name.named in self.named:
            return replace(name, text=name.later)
        self.named.add(name.named)
        return name
