"""What every page carries: whose paper it is, its marking, its number; never read as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from brief.bidi import heads_are_mirrored
from brief.drawn import JOINT
from brief.house import Page
from brief.late import dataclass, pattern
from brief.model import Meta
from brief.writers.pdf.layout.bands import Band, Bands, Side, Slot, below, depth, drop
from brief.writers.pdf.layout.ink import Ink, Pen
from brief.writers.pdf.layout.layout import Tools
from brief.writers.pdf.layout.sheet import Sheet, Style

_BLANKS = pattern(r"[ \t\n]+")
_HEAD = 40.0
"""From the paper's upper edge to the first baseline of the head, in points."""
_FOOT = 32.0
"""From the lower edge to the last baseline of the foot."""
_RULE = 8.0
"""From the last baseline of the head to the rule under it."""
_CLEAR = 8.0
"""What the text keeps from the head's rule and from the foot."""
_MOST = "8888"
"""The widest number of a page that is reckoned with."""


@dataclass(frozen=True, slots=True)
class Edge:
    """The head or the foot: its bands from above, and how far its first baseline is down."""

    kind: Literal["Header", "Footer"]
    bands: tuple[Band, ...]
    baselines: tuple[float, ...]
    """That of the first line of each band, from the paper's upper edge."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """Head and foot of every page, and the page with the margins that they leave."""

    head: Edge
    foot: Edge
    rule: float
    """How far down the rule under the head is; 0 for none, where the head is empty."""
    page: Page


def plan_furniture(meta: Meta, tools: Tools) -> Furniture:
    """Where everything in head and foot stands; the margins give way where they are too small.

    The marking stands right in both, at 12 points (FIRST TLP 2.0, 6: capitals, right-justified,
    12 points or more); one of a house's own stands left where the brief runs from right to
    left. What is too long for its place is broken over lines, never cut, and the
    text of the page gets less room.
    """
    page = tools.house.page
    bands = Bands(tools, page.width - page.left - page.right)
    mirrored = heads_are_mirrored(meta)
    head = _head(bands.arrange(*_over(meta, tools.sheet), mirrored=mirrored), tools)
    foot = _foot(bands.arrange(*_under(meta, tools.sheet), mirrored=mirrored)[::-1], tools)
    rule = head.baselines[-1] + _to_rule(head.bands[-1], tools) if head.bands else 0.0
    ceiling = foot.baselines[0] - drop(foot.bands[0], tools)
    top = max(page.top, rule + _CLEAR if rule else 0.0)
    bottom = max(page.bottom, page.height - ceiling + _CLEAR)
    return Furniture(head, foot, rule, replace(page, top=top, bottom=bottom))


def _over(meta: Meta, sheet: Sheet) -> tuple[Slot, Slot, Slot]:
    """What stands left, in the middle and right in the head."""
    said = _joined(meta.desk, meta.number)
    return _slot(said, sheet.furniture), _slot("", sheet.furniture), _mark(meta, sheet)


def _under(meta: Meta, sheet: Sheet) -> tuple[Slot, Slot, Slot]:
    """The same in the foot; the number of the page in the middle is set when it is known."""
    version = meta.words("version", version=meta.version) if meta.version else ""
    said = _joined(meta.number, version, meta.status[:1].upper() + meta.status[1:])
    widest = meta.words("page", page=_MOST, pages=_MOST)
    count = _slot(widest, sheet.furniture, "center")
    return _slot(said, sheet.furniture), count, _mark(meta, sheet)


def _joined(*parts: str) -> str:
    return JOINT.join(part for part in parts if part)


def _mark(meta: Meta, sheet: Sheet) -> Slot:
    return _slot(meta.marking, sheet.marking, "end")


def _slot(text: str, style: Style, side: Side = "start") -> Slot:
    return Slot(_BLANKS.sub(" ", text).strip(" "), style, 0, 0, side)


def paint_furniture(inks: Sequence[Ink], furniture: Furniture, tools: Tools) -> None:
    """Head and foot of every page; but for its number they are set once."""
    paper = furniture.page
    slots = [
        (edge.kind, y, slot, () if slot.side == "center" else tuple(slot.set(tools)))
        for edge in (furniture.head, furniture.foot)
        for band, y in zip(edge.bands, edge.baselines, strict=True)
        for slot in band
    ]
    for page, ink in enumerate(inks, start=1):
        count = tools.words.fixed("page", page=str(page), pages=str(len(inks)))
        for kind, y, slot, lines in slots:
            for line, x, down in lines or slot.set(tools, count):
                ink.text(line.segments, paper.left + x, y + down, kind)
        if furniture.rule:
            ends = (paper.left, furniture.rule), (paper.width - paper.right, furniture.rule)
            ink.stroke(ends, Pen(0.5, tools.house.colours.rule))


def _head(bands: tuple[Band, ...], tools: Tools) -> Edge:
    start = max(_HEAD, drop(bands[0], tools) + _CLEAR) if bands else 0.0
    return Edge("Header", bands, tuple(start + down for down in _steps(bands, tools)))


def _foot(bands: tuple[Band, ...], tools: Tools) -> Edge:
    steps = list(_steps(bands, tools))
    end = max(_FOOT, below(bands[-1], tools) + _CLEAR)
    start = tools.house.page.height - end - steps[-1] - depth(bands[-1], tools)
    return Edge("Footer", bands, tuple(start + down for down in steps))


def _steps(bands: Sequence[Band], tools: Tools) -> list[float]:
    """How far the first baseline of each band lies below that of the first band."""
    steps = [0.0] if bands else []
    for upper, lower in pairwise(bands):
        between = depth(upper, tools) + below(upper, tools) + drop(lower, tools)
        steps.append(steps[-1] + between)
    return steps


def _to_rule(band: Band, tools: Tools) -> float:
    """From the first baseline of the head's last band to the rule."""
    return depth(band, tools) + max(_RULE, below(band, tools) + 2)
