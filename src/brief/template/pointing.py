"""Pointing: where contested points stand by number, the notes of their facts say which to see.

A table of them comes last, when the notes before it were printed; so what they say of a point is
put in when the whole template has run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from brief.facts import FactBase
from brief.markdown.printed import PrintedValues, Value
from brief.model import (
    Block,
    Emphasis,
    FactSpan,
    Inline,
    Inlines,
    Link,
    NoteMark,
    Span,
    Strong,
    Text,
)
from brief.walk import change_contents


def point_to(values: PrintedValues, base: FactBase, points: Mapping[str, int]) -> None:
    """Have the notes of contested facts name the points, by their conflict, that tell of them."""
    if not points:
        return
    told: dict[str, list[int]] = {}
    for id_, number in points.items():
        record = base.conflicts[id_]
        for fact in (*record.facts, *record.also):
            told.setdefault(fact, []).append(number)
    values.change(_Pointer(base, told).value)


class _Pointer:
    """Puts the numbers of points, by fact, into what was printed."""

    def __init__(self, base: FactBase, told: Mapping[str, list[int]]) -> None:
        self._words = base.words
        self._told = told

    def value(self, value: Value) -> Value:
        if value and isinstance(value[0], Inline):
            return self._inlines(value)
        return change_contents(cast("tuple[Block, ...]", value), self._inlines)

    def _inlines(self, content: Inlines) -> Inlines:
        return tuple(map(self._inline, content))

    def _inline(self, inline: Inline) -> Inline:
        match inline:
            case Emphasis() | Strong() | Link() | Span() | FactSpan():
                return replace(inline, content=self._inlines(inline.content))
            case NoteMark():
                return self._mark(inline)
        return inline

    def _mark(self, mark: NoteMark) -> NoteMark:
        """With "See point 2." where its remark begins with "Contested."."""
        numbers = sorted({n for fact in mark.contested for n in self._told.get(fact, ())})
        first, contested = mark.remark[:1], self._words("contested")
        if not numbers or not first or not isinstance(first[0], Text):
            return mark
        see = self._words("see-points", n=len(numbers), points=list(map(str, numbers)))
        said = first[0].text.replace(contested, see, 1)
        return replace(mark, remark=(replace(first[0], text=said), *mark.remark[1:]))
