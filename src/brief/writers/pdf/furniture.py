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


def paint_furniture(ink: Ink, page: int, pages: int, meta: Meta, tools: Tools) -> None:
    """Head and foot of one page, counted from 1.

    The marking stands right in both, at 12 points (FIRST TLP 2.0, 6: capitals, right-justified,
    12 points or more).
    """
    paper = tools.house.page
    quiet, marking = tools.sheet.furniture, tools.sheet.marking
    place = _Edge(ink, tools, "Header", _HEAD)
    place.left(_joined(meta.desk, meta.number), quiet)
    place.right(meta.marking, marking)
    place = _Edge(ink, tools, "Footer", paper.height - _FOOT)
    version = f"Version {meta.version}" if meta.version else ""
    place.left(_joined(meta.number, version, meta.status.capitalize()), quiet)
    place.middle(f"Page {page} of {pages}", quiet)
    place.right(meta.marking, marking)
    y = _HEAD + 8
    ends = ((paper.left, y), (paper.width - paper.right, y))
    ink.stroke(ends, Pen(0.5, tools.house.colours.rule))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


class _Edge:
    """The upper or the lower edge of a page."""

    def __init__(self, ink: Ink, tools: Tools, kind: Artifact, y: float) -> None:
        self._ink, self._tools, self._kind, self._y = ink, tools, kind, y

    def left(self, text: str, style: Style) -> None:
        """Set at the left margin."""
        self._set(text, style, 0)

    def middle(self, text: str, style: Style) -> None:
        """Set in the middle of the column."""
        self._set(text, style, 0.5)

    def right(self, text: str, style: Style) -> None:
        """Set at the right margin."""
        self._set(text, style, 1)

    def _set(self, text: str, style: Style, part: float) -> None:
        paper = self._tools.house.page
        room = paper.width - paper.left - paper.right
        run = Run(text, style.type, None, self._tools.words.language)
        start = replace(style, align="start")
        for line in lines_of((run,), start, room, self._tools)[:1] if text else ():
            x = paper.left + (room - line.right) * part
            self._ink.text(line.segments, x, self._y, self._kind)
