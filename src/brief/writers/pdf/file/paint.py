"""Pages -> ink: frames and rules as artifacts, text and charts as what they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from itertools import groupby
from math import fsum
from operator import attrgetter
from typing import assert_never

from brief.chart import Bar, Dot, Label, Stroke
from brief.chart.inks import inks_of, is_bold, label_colour, stroke_colour
from brief.late import dataclass
from brief.writers.pdf.layout.figures import label_type
from brief.writers.pdf.layout.ink import Artifact, Ink, Pen
from brief.writers.pdf.layout.layout import Tools, baseline
from brief.writers.pdf.layout.mirror import mirrored_left
from brief.writers.pdf.layout.notes import Portion
from brief.writers.pdf.layout.pages import Area, Filled, Page, Placed
from brief.writers.pdf.layout.strips import (
    DrawingAt,
    Frame,
    Item,
    LeaderAt,
    LineAt,
    Opens,
    RuleAt,
)
from brief.writers.pdf.type.fontbook import FontBook
from brief.writers.pdf.type.lines import Line
from brief.writers.pdf.type.nodes import Node
from brief.writers.pdf.type.text import Run, Type, joined_runs

_BAR = 2.4
"""The width of the bar beside a frame, in points."""
_ENDLESS = 100_000
"""Points that no line fills."""
_LEADS_TO = attrgetter("run.target")


@dataclass(slots=True)
class Painted:
    """The pages in ink, and where links can lead: (page, points from the page's top)."""

    inks: list[Ink] = field(default_factory=list)
    places: dict[tuple[str, str], tuple[int, float]] = field(default_factory=dict)


def paint_pages(pages: Sequence[Page], tools: Tools, book: FontBook, hang: float) -> Painted:
    """Paint the columns of every page; furniture is painted on top later."""
    painted = Painted()
    numbers = _heading_pages(pages)
    height = tools.house.page.height
    for index, page in enumerate(pages):
        ink = Ink(index, height, book)
        painted.inks.append(ink)
        brush = _Brush(ink, tools, painted, numbers, hang)
        for column in page:
            brush.column(column)
    return painted


def _heading_pages(pages: Sequence[Page]) -> dict[str, int]:
    """The page, counted from 1, on which each heading stands."""
    return {
        placed.strip.anchor: number
        for number, page in enumerate(pages, start=1)
        for column in page
        for placed in column.placed
        if placed.strip.anchor
    }


@dataclass(frozen=True, slots=True)
class _Brush:
    ink: Ink
    tools: Tools
    painted: Painted
    numbers: dict[str, int]
    hang: float

    def column(self, column: Filled) -> None:
        """The frames behind, the strips, the notes at the foot."""
        self._frames(column)
        left, top = column.area.x, column.area.y
        for placed in column.placed:
            y = top + placed.y
            if placed.strip.anchor:
                self._place("heading", placed.strip.anchor, y)
            for item in placed.strip.items:
                self._item(item, left, y)
        if column.foot:
            self._foot(column)

    def _place(self, kind: str, to: str, y: float) -> None:
        self.painted.places[kind, to] = (self.ink.page, y)

    # ---- frames ----

    def _frames(self, column: Filled) -> None:
        seen: dict[Frame, list[Placed]] = {}
        for placed in column.placed:
            for frame in placed.strip.frames:
                seen.setdefault(frame, []).append(placed)
        for frame, inside in seen.items():
            pads = _inner_pads(frame, inside)
            top = column.area.y + inside[0].y - pads[0]
            bottom = column.area.y + inside[-1].y + inside[-1].strip.height + pads[1]
            self._frame(frame, column.area.x + frame.x, top, bottom)

    def _frame(self, frame: Frame, x: float, top: float, bottom: float) -> None:
        if frame.fill:
            self.ink.rectangle((x, top, frame.width, bottom - top), frame.fill)
        if frame.rule:
            for y in (top, bottom):
                self.ink.stroke(((x, y), (x + frame.width, y)), Pen(0.5, frame.rule))
        if frame.bar:
            left = x + frame.width - _BAR if frame.bar_right else x
            self.ink.rectangle((left, top, _BAR, bottom - top), frame.bar)

    # ---- what stands in strips ----

    def _item(self, item: Item, left: float, top: float) -> None:
        match item:
            case LineAt():
                artifact: Artifact | None = "" if item.artifact else None
                self._line(item.line, left + item.x, top + item.baseline, artifact)
            case RuleAt():
                y = top + item.y
                ends = ((left + item.x, y), (left + item.x + item.width, y))
                self.ink.stroke(ends, Pen(item.weight, item.colour))
            case LeaderAt():
                self._leader(item, left, top)
            case DrawingAt():
                self._drawing(item, left + item.x, top + item.y)
            case Opens(node):
                self.ink.open(node)
            case _:
                assert_never(item)

    def _line(self, line: Line, x: float, y: float, artifact: Artifact | None) -> None:
        self.ink.text(line.segments, x, y, artifact)
        if artifact is not None:
            return
        for target, group in groupby(line.segments, key=_LEADS_TO):
            if target is None:
                continue
            segments = list(group)
            start = min(segment.x for segment in segments)
            end = max(segment.x + segment.width for segment in segments)
            size = max(segment.run.type.size for segment in segments)
            if segments[0].run.type.underlined:
                seen = min(end, line.right) - max(start, line.left)
                self._underline(x + max(start, line.left), y, seen, segments[0].run.type)
            self.ink.link(target, x + start, y, end - start, size)
            if target.kind == "note":
                self._place("mark", target.to, y - size)

    def _underline(self, x: float, y: float, width: float, face: Type) -> None:
        below = y + face.size * 0.14
        self.ink.stroke(((x, below), (x + width, below)), Pen(0.35, face.colour))

    def _leader(self, leader: LeaderAt, left: float, top: float) -> None:
        """Dots, which are not read, and the page number, which is."""
        y = top + leader.baseline
        number = str(self.numbers.get(leader.heading, ""))
        start, end = left + leader.left, left + leader.right
        width = self.tools.setter.width(number, leader.type)
        quiet = leader.type._replace(colour=self.tools.house.colours.quiet)
        dot = self.tools.setter.width(" .", quiet)
        count = int((end - width - 4 - start) / dot)
        language = self.tools.words.language
        if count > 0:
            x = start + width + 4 if leader.mirrored else end - width - 4 - count * dot
            self._one_line((Run(" ." * count, quiet, None, language),), x, y, "")
        x = start if leader.mirrored else end - width
        self._one_line((Run(number, leader.type, leader.node, language),), x, y)

    def _one_line(
        self, runs: tuple[Run, ...], x: float, y: float, artifact: Artifact | None = None
    ) -> None:
        """Words on a line of their own that starts at the left."""
        for line in self.tools.lines(runs, _ENDLESS):
            self.ink.text(line.segments, x - line.left, y, artifact)

    # ---- charts ----

    def _drawing(self, drawing: DrawingAt, x: float, y: float) -> None:
        node = drawing.node
        page = self.tools.house.page
        node.box = (x, page.height - y - drawing.height, x + drawing.width, page.height - y)
        for shape in drawing.shapes:
            match shape:
                case Bar():
                    self._bar(shape, x, y, node)
                case Stroke():
                    points = [(x + right, y + down) for right, down in shape.points]
                    colour = stroke_colour(shape, self.tools.house.colours)
                    self.ink.stroke(points, Pen(shape.weight, colour, shape.dashes), node)
                case Dot():
                    self._dot(shape, x, y, node)
                case Label():
                    self._label(shape, drawing, x, y)
                case _:
                    assert_never(shape)

    def _bar(self, bar: Bar, x: float, y: float, node: Node) -> None:
        inks = inks_of(bar, self.tools.house.colours)
        left, top = x + bar.x, y + bar.y
        self.ink.rectangle((left, top, bar.width, bar.height), inks.fill, node)
        if inks.outline:
            right, low = left + bar.width, top + bar.height
            corners = ((left, top), (right, top), (right, low), (left, low), (left, top))
            self.ink.stroke(corners, Pen(1.0, inks.outline), node)

    def _dot(self, dot: Dot, x: float, y: float, node: Node) -> None:
        inks = inks_of(dot, self.tools.house.colours)
        points = [(x + right, y + down) for right, down in dot.points]
        self.ink.shape(points, inks.fill, node)
        if inks.outline:
            self.ink.stroke([*points, points[0]], Pen(1.4, inks.outline), node)

    def _label(self, label: Label, drawing: DrawingAt, x: float, y: float) -> None:
        face = label_type(self.tools, drawing.size)
        face = face._replace(
            colour=label_colour(label, self.tools.house.colours), bold=is_bold(label)
        )
        runs = joined_runs(label.text, face, drawing.node, self.tools.words)
        width = self.tools.setter.width(label.text, face)
        shift = {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
        left, bottom = x + label.x - shift, y + label.y
        if label.role == "value":
            clear = (left - 2, bottom - face.size * 0.75, width + 4, face.size * 0.9)
            self.ink.rectangle(clear, drawing.paper, drawing.node)
        self._one_line(runs, left, bottom)

    # ---- notes ----

    def _foot(self, column: Filled) -> None:
        """A short rule and the notes; a long rule where the first of them runs on.

        What runs on from another page has its number again; from the column beside it, none.
        """
        style, colours = self.tools.sheet.note, self.tools.house.colours
        area = column.area
        y = area.y + area.height - column.foot_height
        width = area.width if not column.foot[0].begins else area.width * 0.3
        width = width if column.rule is None else column.rule
        rule, x = y + FOOT_ABOVE - 6, area.x
        if self.tools.words.rtl:
            x += area.width - width
        if width:
            self.ink.stroke(((x, rule), (x + width, rule)), Pen(0.5, colours.quiet))
        y += FOOT_ABOVE
        beside = column.rule == 0
        for portion in column.foot:
            y = self._portion(portion, area, y, again=not beside) + style.after

    def _portion(self, portion: Portion, area: Area, y: float, *, again: bool) -> float:
        style = self.tools.sheet.note
        drop = baseline(style, self.tools)
        if portion.begins:
            self._place("note", str(portion.note.number), y)
            self._line(portion.note.label, self._left(portion.note.label, 0, area), y + drop, None)
        elif again:
            label = portion.note.label
            self.ink.text(label.segments, self._left(label, 0, area), y + drop, "")
        for line in portion.note.lines[portion.start : portion.end]:
            self._line(line, self._left(line, self.hang, area), y + drop, None)
            y += style.leading
        return y

    def _left(self, line: Line, inset: float, area: Area) -> float:
        """Where a line of a note stands that is set in by so much from where reading begins."""
        if self.tools.words.rtl:
            return area.x + mirrored_left(line, inset, area.width)
        return area.x + inset


FOOT_ABOVE = 14.0
"""The space over the first note of a page, in points; the rule stands in it."""


def _inner_pads(frame: Frame, inside: list[Placed]) -> tuple[float, float]:
    """How far a frame reaches over its first strip and under its last.

    That is its own edge and those of the frames inside it.
    """

    def reach(frames: tuple[Frame, ...]) -> float:
        return fsum(inner.pad for inner in frames[frames.index(frame) :])

    return reach(inside[0].strip.frames), reach(inside[-1].strip.frames)
