"""Boxes -> lines: where each line ends, and where on it everything stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from math import fsum
from operator import attrgetter, itemgetter
from typing import Literal, TypeAlias

from brief.bidi import reorder_apart
from brief.late import dataclass
from brief.writers.pdf.type.boxes import Box, Piece, Setter
from brief.writers.pdf.type.fonts import Face
from brief.writers.pdf.type.shape import Shaped
from brief.writers.pdf.type.text import Run

Align: TypeAlias = Literal["start", "center", "end", "justify"]


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """Words of one run in one face, from left to right; `x` in points from the line's left.

    `stretch` is what each space is widened by, in points.
    """

    run: Run
    face: Face
    x: float
    width: float
    words: tuple[Shaped, ...]
    stretch: float = 0


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line; segments and notes in reading order; `left` and `right` are its seen ends."""

    segments: tuple[Segment, ...]
    left: float
    right: float
    notes: tuple[int, ...] = ()


def set_lines(  # noqa: PLR0913 - how a paragraph is set
    setter: Setter,
    runs: tuple[Run, ...],
    width: float,
    *,
    align: Align = "start",
    balanced: bool = False,
    mirrored: bool = False,
) -> tuple[Line, ...]:
    """The lines of a paragraph in a column of `width` points; none for no text.

    `mirrored` columns start at the right: the layout of a document from right to left turns them.

    Lines end where the whole paragraph looks best (few lines, then even ones); `balanced`
    counts the last line too, as a heading wants it.
    """
    boxes, base = setter.boxes(runs, hyphenate=align == "justify", width=width)
    boxes = [box for box in boxes if box.pieces or box.forced]
    if any(box.width + (box.hyphen.width if box.hyphen else 0) > width for box in boxes):
        boxes = [part for box in boxes for part in setter.divided(box, width)]
    lines: list[Line] = []
    for stretch in _between_forced(boxes):
        ends = _line_ends(stretch, width, justified=align == "justify", balanced=balanced)
        start = 0
        for end in ends:
            last = end == len(stretch)
            these = stretch[start:end]
            lines.append(_line(these, width, align, base, last=last, mirrored=mirrored))
            start = end
    return tuple(lines)


def _between_forced(boxes: list[Box]) -> Iterator[list[Box]]:
    start = 0
    for index, box in enumerate(boxes, start=1):
        if box.forced:
            yield boxes[start:index]
            start = index
    if boxes[start:]:
        yield boxes[start:]


_LINE_COST = 10.0
_HYPHEN_COST = 1.5
_SHORT_LAST = 0.85
"""A last line blank to this part holds one short word."""
_SHORT_LAST_COST = 4.0
_WIDEST = 0.7
"""A space grows by this part of the type's size at most; else the line stays ragged."""
_HALF = 0.5
"""Lines blank to more than this part are not looked at if there is another."""


def _line_ends(boxes: list[Box], width: float, *, justified: bool, balanced: bool) -> list[int]:
    """The index after the last box of each line, by least cost over the paragraph."""
    count = len(boxes)
    starts = [0.0]
    for box in boxes:
        starts.append(starts[-1] + box.width + box.space_width)
    if starts[-1] - boxes[-1].space_width <= width:
        return [count]
    cost, back, first = [0.0], [0], 0
    weight, power = (1500, 3) if justified else (40, 2)
    for end, box in enumerate(boxes, start=1):
        last = end == count
        reach = starts[end] - box.space_width - width
        if box.hyphen and not last:
            reach += box.hyphen.width
        while first < end - 1 and starts[first] < reach - 0.001:
            first += 1
        least, least_start = float("inf"), first
        free = last and not balanced
        for start in range(first, end):
            slack = (starts[start] - reach) / width
            this = cost[start]
            if free:
                this += _SHORT_LAST_COST if slack > _SHORT_LAST else 0.0
            elif slack > 0:
                if slack > _HALF and start > first:
                    break
                this += weight * slack**power
            if this < least:
                least, least_start = this, start
        cost.append(least + _end_cost(box, last=last))
        back.append(least_start)
    ends = [count]
    while back[ends[-1]] > 0:
        ends.append(back[ends[-1]])
    return ends[::-1]


def _end_cost(box: Box, *, last: bool) -> float:
    """What a line costs that ends after this box."""
    if last:
        return _LINE_COST
    return _LINE_COST + (_HYPHEN_COST if box.hyphen else 0) + box.dear


def _line(  # noqa: PLR0913 - a line's own particulars
    boxes: list[Box], width: float, align: Align, base: int, *, last: bool, mirrored: bool
) -> Line:
    """Place the pieces of a line from left to right; they are kept in reading order."""
    final = boxes[-1]
    seen: list[Piece] = []
    for box in boxes:
        seen += box.pieces
        seen += box.space
    del seen[len(seen) - len(final.space) :]
    if final.hyphen and not last:
        seen.append(final.hyphen)
    notes = tuple(run.note for run, _ in groupby(seen, key=_RUN) if run.note)
    length = fsum(map(_WIDTH, seen))
    slack, stretch, wider = width - length, 0.0, 0.0
    if align == "justify" and not last:
        stretch, wider = _stretch(boxes, slack, seen[0].run.type.size)
    left = _left(align, slack - wider, turned=bool(base) != mirrored)
    order = reorder_apart(range(len(seen)), list(map(_LEVEL, seen)), list(map(_APART, seen)))
    segments = _segments(seen, order, left, stretch)
    right = left + length + wider
    if not last:  # read behind all else, wherever it stands: what follows is another word
        before = fsum(piece.width + stretch for piece in final.space)
        at = left - before if base else right
        segments += _segments(final.space, range(len(final.space)), at, stretch)
    return Line(tuple(segments), left, right, notes)


def _stretch(boxes: list[Box], slack: float, size: float) -> tuple[float, float]:
    """What each space of a justified line is widened by, and all of them."""
    gaps = sum(len(box.space) > 0 for box in boxes[:-1])
    stretch = slack / gaps if gaps and slack > 0 else 0.0
    return (0.0, 0.0) if stretch > _WIDEST * size else (stretch, stretch * gaps)


def _left(align: Align, slack: float, *, turned: bool) -> float:
    """Where a line begins; a paragraph that runs against its document starts at the other side."""
    if align == "center":
        return slack / 2
    return slack if (align == "end") != turned else 0.0


_RUN, _SHAPED, _WIDTH = attrgetter("run"), attrgetter("shaped"), attrgetter("width")
_LEVEL, _APART = attrgetter("level"), attrgetter("apart")
_SET_ALIKE = attrgetter("face", "zoom")


def _segments(
    pieces: Sequence[Piece], order: Sequence[int], x: float, stretch: float
) -> list[Segment]:
    """The pieces in the order of the eye; their runs in the order in which they are read.

    A run that is from right to left stays as it is seen: programs that copy it turn it round.
    """
    found: list[tuple[int, list[Segment]]] = []
    at = 0
    for run, group in groupby(map(pieces.__getitem__, order), key=_RUN):
        of_run = tuple(group)
        first, at = min(order[at : at + len(of_run)]), at + len(of_run)
        segments: list[Segment] = []
        widths = map(_WIDTH, of_run)
        for (face, _), alike in groupby(map(_SHAPED, of_run), key=_SET_ALIKE):
            words = tuple(alike)
            width = fsum(islice(widths, len(words)))
            if stretch:
                width += stretch * sum(word.text.isspace() for word in words)
            segments.append(Segment(run, face, x, width, words, stretch))
            x += width
        found.append((first, segments))
    found.sort(key=itemgetter(0))
    return [segment for _, segments in found for segment in segments]
