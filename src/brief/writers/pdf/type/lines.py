"""Rows -> lines: where each line ends, and where on it everything stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, groupby
from math import fsum, inf
from operator import attrgetter, itemgetter
from typing import Literal, TypeAlias

from brief.bidi import reorder_apart
from brief.late import NamedTuple, dataclass
from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.divided import divided
from brief.writers.pdf.type.fonts import Face
from brief.writers.pdf.type.row import Hyphen, Row
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
    row, base = setter.row(runs, hyphenate=align == "justify", width=width)
    row = divided(row, width, setter)
    lines: list[Line] = []
    for first, last in _between_forced(row):
        ends = _line_ends(row, first, last, width, justified=align == "justify", balanced=balanced)
        start = first
        for end in ends:
            of = _Stretch(start, end, last=end == last)
            lines.append(_line(row, of, width, align, base, mirrored=mirrored))
            start = end
    return tuple(lines)


def set_number(setter: Setter, run: Run, width: float) -> Line:
    """A run of figures in one line, which ends where a column of `width` points does.

    A word without a space has one place to end at; nothing else is asked of it.
    """
    parts = setter.vocabulary(run).parts(run.text, rtl=False)
    widths = [wide for _, wide in parts]
    pieces = _Pieces([run] * len(parts), [shaped for shaped, _ in parts], widths)
    length = fsum(widths)
    left = width - length
    return Line(tuple(_segments(pieces, None, left, 0.0)), left, left + length)


class _Stretch(NamedTuple):
    """The boxes of a line, from the first to before `end`; whether the line is the last one."""

    first: int
    end: int
    last: bool


def _between_forced(row: Row) -> Iterator[tuple[int, int]]:
    """The first box of each part that lines must end with, and that behind its last."""
    ends = sorted({*(at + 1 for at in row.forced), len(row)}) if len(row) else []
    return zip([0, *ends], ends, strict=False)


_LINE_COST = 10.0
_HYPHEN_COST = 1.5
_SHORT_LAST = 0.85
"""A last line blank to this part holds one short word."""
_SHORT_LAST_COST = 4.0
_WIDEST = 0.7
"""A space grows by this part of the type's size at most; else the line stays ragged."""
_HALF = 0.5
"""Lines blank to more than this part are not looked at if there is another."""
_ROUNDED = 0.001
"""Of a point, by which words may be wider than their line."""


def _line_ends(  # noqa: PLR0913 - how a paragraph is set
    row: Row, at: int, beyond: int, width: float, *, justified: bool, balanced: bool
) -> list[int]:
    """The box behind the last one of each line, by least cost over the paragraph."""
    count = beyond - at
    spaces = row.spaces[at:beyond]
    starts = _starts(row.wide[at:beyond], spaces)
    if starts[-1] - spaces[-1] <= width:
        return [beyond]
    hyphens, dear = row.hyphens, row.dear
    weight, power = (1500, 3) if justified else (40, 2)
    reaches = [start - space - width for start, space in zip(starts[1:], spaces, strict=True)]
    fitting = 0 if hyphens else min(bisect_right(reaches, _ROUNDED), count - 1)
    cost = [0.0, *_of_first(row, at, reaches[:fitting], width, (weight, power))]
    back, first = [0] * len(cost), 0
    for end in range(len(cost), count + 1):
        reach = reaches[end - 1]
        own, box, last = _LINE_COST, at + end - 1, end == count
        if not last:
            if box in hyphens:
                reach += hyphens[box].width
                own += _HYPHEN_COST
            own += dear.get(box, 0)
        while first < end - 1 and starts[first] < reach - _ROUNDED:
            first += 1
        least, least_start, free = inf, first, last and not balanced
        for start in range(first, end):
            this = cost[start]
            if this >= least:
                continue
            slack = (starts[start] - reach) / width
            if free:
                this += _SHORT_LAST_COST if slack > _SHORT_LAST else 0.0
            elif slack > 0:
                if slack > _HALF and start > first:
                    break
                this += weight * slack**power
            if this < least:
                least, least_start = this, start
                if not start and this <= _LINE_COST:
                    break  # whatever line begins later has one before it
        cost.append(least + own)
        back.append(least_start)
    return [at + end for end in _walked_back(back, count)]


def _starts(wide: Sequence[float], spaces: Sequence[float]) -> list[float]:
    """Where each box would begin on an endless line, and where the next one would."""
    each = chain.from_iterable(zip(wide, spaces, strict=True))
    return list(accumulate(each, initial=0.0))[::2]


def _of_first(
    row: Row, at: int, reaches: Sequence[float], width: float, blank: tuple[int, int]
) -> list[float]:
    """What a first line costs by where it ends: one that begins later is behind a blanker one."""
    (weight, power), dear = blank, row.dear
    return [
        (weight * (-reach / width) ** power if reach < 0 else 0.0) + (_LINE_COST + dear.get(box, 0))
        for box, reach in enumerate(reaches, start=at)
    ]


def _walked_back(back: Sequence[int], count: int) -> list[int]:
    """The ends of the lines, of which each tells where it begins."""
    ends = [count]
    while back[ends[-1]] > 0:
        ends.append(back[ends[-1]])
    return ends[::-1]


def _line(  # noqa: PLR0913 - a line's own particulars
    row: Row, of: _Stretch, width: float, align: Align, base: int, *, mirrored: bool
) -> Line:
    """Place the pieces of a line from left to right; they are kept in reading order."""
    final = of.end - 1
    begins, ends = row.begins[of.first], row.ends[final]
    seen = _Pieces.of(row, begins, ends)
    if final in row.hyphens and not of.last:
        seen = seen.with_hyphen(row.hyphens[final])
    length = fsum(seen.widths)
    slack, stretch, wider = width - length, 0.0, 0.0
    if align == "justify" and not of.last:
        stretch, wider = _stretch(row, of, slack)
    left = _left(align, slack - wider, turned=bool(base) != mirrored)
    levels, edges = row.levels[begins:ends], row.edges[begins:ends]
    order = reorder_apart(range(len(levels)), levels, edges) if any(levels) else None
    segments = _segments(seen, order, left, stretch)
    notes = tuple(run.note for run, _ in groupby(one.run for one in segments) if run.note)
    right = left + length + wider
    if not of.last:  # read behind all else, wherever it stands: what follows is another word
        space = _Pieces.of(row, ends, row.begins[of.end])
        before = fsum(width + stretch for width in space.widths)
        segments += _segments(space, None, left - before if base else right, stretch)
    return Line(tuple(segments), left, right, notes)


def _stretch(row: Row, of: _Stretch, slack: float) -> tuple[float, float]:
    """What each space of a justified line is widened by, and all of them."""
    boxes = range(of.first, of.end - 1)
    gaps = sum(row.begins[box + 1] > row.ends[box] for box in boxes)
    stretch = slack / gaps if gaps and slack > 0 else 0.0
    widest = _WIDEST * row.runs[row.begins[of.first]].type.size
    return (0.0, 0.0) if stretch > widest else (stretch, stretch * gaps)


def _left(align: Align, slack: float, *, turned: bool) -> float:
    """Where a line begins; a paragraph that runs against its document starts at the other side."""
    if align == "center":
        return slack / 2
    return slack if (align == "end") != turned else 0.0


class _Pieces(NamedTuple):
    """The pieces of a line, or of some part of one: their runs, their shapes, their widths."""

    runs: Sequence[Run]
    shaped: Sequence[Shaped]
    widths: Sequence[float]

    @classmethod
    def of(cls, row: Row, begins: int, ends: int) -> _Pieces:
        """Those of a row."""
        return cls(row.runs[begins:ends], row.shaped[begins:ends], row.widths[begins:ends])

    def with_hyphen(self, hyphen: Hyphen) -> _Pieces:
        """These and a hyphen."""
        run, shaped, width = hyphen
        return _Pieces([*self.runs, run], [*self.shaped, shaped], [*self.widths, width])

    def in_order(self, order: Sequence[int]) -> _Pieces:
        """The same in another order."""
        runs, shaped, widths = self
        return _Pieces(
            [runs[at] for at in order], [shaped[at] for at in order], [widths[at] for at in order]
        )


_FACE, _ZOOM = attrgetter("face"), attrgetter("zoom")
_SET_ALIKE = attrgetter("face", "zoom")


def _segments(
    pieces: _Pieces, order: Sequence[int] | None, x: float, stretch: float
) -> list[Segment]:
    """The pieces in the order of the eye; their runs in the order in which they are read.

    A run that is from right to left stays as it is seen: programs that copy it turn it round.
    """
    if order:
        pieces = pieces.in_order(order)
    found: list[tuple[int, Segment]] = []
    end = 0
    for run, group in groupby(pieces.runs):
        start, end = end, end + len(tuple(group))
        first = min(order[start:end]) if order else start
        for face, words in _set_alike(pieces.shaped[start:end]):
            width = fsum(pieces.widths[start : start + len(words)])
            if stretch:
                width += stretch * sum(word.text.isspace() for word in words)
            found.append((first, Segment(run, face, x, width, words, stretch)))
            x += width
            start += len(words)
    if order:
        found.sort(key=itemgetter(0))
    return [segment for _, segment in found]


def _set_alike(shaped: Sequence[Shaped]) -> Iterator[tuple[Face, tuple[Shaped, ...]]]:
    """Those side by side that are set in one face and size; mostly it is all of them."""
    if len(shaped) == 1 or len({*map(_FACE, shaped)}) == len({*map(_ZOOM, shaped)}) == 1:
        yield shaped[0].face, tuple(shaped)
        return
    for (face, _), alike in groupby(shaped, key=_SET_ALIKE):
        yield face, tuple(alike)
