"""What every page carries: whose paper it is, its marking, its number; never read as text."""

from __future__ import annotations

from dataclasses import replace

from brief.model import Meta
from brief.writers.pdf.ink import Artifact, Ink, Pen
from brief.writers.pdf.layout import Tools, lines_of
from brief.writers.pdf.sheet import Style
from brief.writers.pdf.text import Run

_HEAD = 40.0
"""From the paper's upper edge to the baseline of the running head, in points."""
_FOOT = 32.0
"""From the lower edge to the baseline of the running foot."""


_APART = 16.0
"""What stands side by side is at least so far apart."""


def paint_furniture(ink: Ink, page: int, pages: int, meta: Meta, tools: Tools) -> None:
    """Head and foot of one page, counted from 1.

    The marking stands right in both, at 12 points (FIRST TLP 2.0, 6: capitals, right-justified,
    12 points or more). What is too long for its place is set smaller, never cut.
    """
    paper = tools.house.page
    quiet, marking = tools.sheet.furniture, tools.sheet.marking
    head = _Edge(ink, tools, "Header", _HEAD)
    right = head.width(meta.marking, marking)
    head.left(_joined(meta.desk, meta.number), quiet, right + _APART)
    head.right(meta.marking, marking)
    foot = _Edge(ink, tools, "Footer", paper.height - _FOOT)
    version = f"Version {meta.version}" if meta.version else ""
    counted = f"Page {page} of {pages}"
    middle = foot.width(counted, quiet)
    clear = max((foot.room + middle) / 2, right) + _APART
    foot.left(_joined(meta.number, version, meta.status.capitalize()), quiet, clear)
    foot.middle(counted, quiet, max(0.0, right + _APART - (foot.room - middle) / 2))
    foot.right(meta.marking, marking)
    y = _HEAD + 8
    ends = ((paper.left, y), (paper.width - paper.right, y))
    ink.stroke(ends, Pen(0.5, tools.house.colours.rule))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


class _Edge:
    """The upper or the lower edge of a page."""

    def __init__(self, ink: Ink, tools: Tools, kind: Artifact, y: float) -> None:
        self._ink, self._tools, self._kind, self._y = ink, tools, kind, y
        paper = tools.house.page
        self._start = paper.left
        self.room = paper.width - paper.left - paper.right

    def width(self, text: str, style: Style) -> float:
        """The width of a text in points."""
        return self._tools.setter.width(text, style.type) if text else 0.0

    def left(self, text: str, style: Style, clear: float) -> None:
        """Set at the left margin, as small as `clear` points to the right of it ask for."""
        room = max(self.room - clear, self.room / 4)
        width = self.width(text, style)
        if width > room:
            style = replace(style, type=replace(style.type, size=style.type.size * room / width))
        self._set(text, style, 0)

    def middle(self, text: str, style: Style, shift: float) -> None:
        """Set in the middle, or so much to the left of it."""
        self._set(text, style, max(0.0, (self.room - self.width(text, style)) / 2 - shift))

    def right(self, text: str, style: Style) -> None:
        """Set at the right margin."""
        self._set(text, style, self.room - self.width(text, style))

    def _set(self, text: str, style: Style, x: float) -> None:
        run = Run(text, style.type, None, self._tools.words.language)
        for line in lines_of((run,), style, 100_000, self._tools) if text else ():
            self._ink.text(line.segments, self._start + x - line.left, self._y, self._kind)
