"""Mirror: the layout of a document from right to left is that of another, turned round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from typing import assert_never

from brief.late import dataclass
from brief.writers.pdf.layout.strips import (
    DrawingAt,
    Frame,
    Head,
    Item,
    LeaderAt,
    LineAt,
    Opens,
    RuleAt,
    Strip,
)
from brief.writers.pdf.type.lines import Line


def mirrored_left(line: Line, x: float, width: float) -> float:
    """Where a line at `x` goes in a mirrored column: what is seen of it keeps its distance."""
    return width - x - line.left - line.right


def mirrored(strips: Sequence[Strip], widths: Sequence[float]) -> list[Strip]:
    """All strips, each in a place of its width."""
    mirrors = {width: Mirror(width) for width in widths}
    return [mirrors[width].strip(each) for each, width in zip(strips, widths, strict=True)]


@dataclass(slots=True)
class Mirror:
    """Turns the strips of a column `width` points wide; words and charts stay as they are."""

    width: float
    _frames: dict[Frame, Frame] = field(default_factory=dict)
    _heads: dict[int, Head] = field(default_factory=dict)

    def strip(self, strip: Strip) -> Strip:
        """The strip with everything on it at the other side."""
        return replace(
            strip,
            items=tuple(map(self._item, strip.items)),
            frames=tuple(map(self._frame, strip.frames)),
            head=strip.head and self._head(strip.head),
        )

    def _head(self, head: Head) -> Head:
        """One head for all the rows of a table, and of no other table that looks like it."""
        if id(head) not in self._heads:
            self._heads[id(head)] = Head(tuple(map(self.strip, head.strips)), head.height)
        return self._heads[id(head)]

    def _item(self, item: Item) -> Item:
        match item:
            case LineAt():
                return replace(item, x=mirrored_left(item.line, item.x, self.width))
            case RuleAt() | DrawingAt():
                return replace(item, x=self.width - item.x - item.width)
            case LeaderAt():
                left, right = self.width - item.right, self.width - item.left
                return replace(item, left=left, right=right, mirrored=True)
            case Opens():
                return item
            case _:
                assert_never(item)

    def _frame(self, frame: Frame) -> Frame:
        """One frame for all the strips that it holds together."""
        if frame not in self._frames:
            x = self.width - frame.x - frame.width
            self._frames[frame] = replace(frame, x=x, bar_right=True)
        return self._frames[frame]
