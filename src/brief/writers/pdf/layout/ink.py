"""Ink: one page's content stream, every operation marked as an element's or as an artifact."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, TypeAlias

from brief.late import dataclass
from brief.writers.pdf.type.fontbook import FontBook
from brief.writers.pdf.type.lines import Segment
from brief.writers.pdf.type.nodes import Annotated, Content, Node, Target

Artifact: TypeAlias = Literal["", "Header", "Footer"]
"""What belongs to the page, not to the text; head and foot say so."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link's place on the page: left, bottom, right, top from the left bottom corner."""

    box: tuple[float, float, float, float]
    target: Target


@dataclass(frozen=True, slots=True)
class Pen:
    """What a line is drawn with: its thickness and its dashes in points, its colour."""

    weight: float
    colour: str
    dashes: tuple[float, ...] = ()


class Ink:
    """Writes the operators of one page (ISO 32000-1, 8 and 9); lengths in points, y down."""

    def __init__(self, page: int, height: float, book: FontBook) -> None:
        self.page = page
        self.owners: list[Node] = []
        self.annotations: list[Annotation] = []
        self._height = height
        self._book = book
        self._out: list[str] = []
        self._marked: Node | Artifact | None = None
        self._in_text = False
        self._font: tuple[str, float] | None = None
        self._fill = ""
        self._stroke = ""
        self._rise = 0.0

    def stream(self) -> bytes:
        """The page's content."""
        self._mark(None)
        return "\n".join(self._out).encode("ascii")

    def open(self, node: Node) -> None:
        """An element takes its place, even if nothing of it is seen."""
        self._mark(None)
        node.join()

    def _mark(self, owner: Node | Artifact | None) -> None:
        """What follows belongs to an element, or to the page as an artifact."""
        if owner is self._marked:
            return
        self._end_text()
        if self._marked is not None:
            self._out.append("EMC")
        self._marked = owner
        if isinstance(owner, Node):
            owner.join()
            number = len(self.owners)
            self.owners.append(owner)
            owner.kids.append(Content(self.page, number))
            self._out.append(f"/{owner.tag} <</MCID {number}>> BDC")
        elif owner:
            self._out.append(
                f"/Artifact <</Type /Pagination /Subtype /{owner} /Attached [/{_EDGE[owner]}]>> BDC"
            )
        elif owner is not None:
            self._out.append("/Artifact BMC")

    def _end_text(self) -> None:
        if self._in_text:
            self._out.append("ET")
            self._in_text = False

    def text(
        self, segments: Sequence[Segment], x: float, y: float, artifact: Artifact | None = None
    ) -> None:
        """Set a line whose left edge is at x and whose baseline is at y."""
        up = self._height - y
        at = _number(up)
        for segment in segments:
            run = segment.run
            owner: Node | Artifact = run.node if artifact is None and run.node else artifact or ""
            self._mark(owner)
            if not self._in_text:
                self._out.append("BT")
                self._in_text = True
            rise = run.type.rise
            self._words(segment, x + segment.x, _number(up + rise) if rise else at)

    def _words(self, segment: Segment, x: float, up: str) -> None:
        face = segment.run.type
        codes = self._book.codes(segment.face)
        size = face.size * segment.words[0].zoom
        font = (codes.resource, size)
        self._colour(face.colour)
        if font != self._font:
            self._out.append(f"/{codes.resource} {_number(size)} Tf")
            self._font = font
        at = f"1 0 0 1 {_number(x)} {up} Tm"
        if segment.stretch:
            wide = f"{-segment.stretch * 1000 / size:.1f}"
            words = "".join(
                codes.strings[word] + (wide if word.text.isspace() else "")
                for word in segment.words
            )
        else:
            words = "".join(map(codes.strings.__getitem__, segment.words))
        self._out.append(f"{at} [{words}] TJ")

    def _colour(self, colour: str) -> None:
        if colour != self._fill:
            self._out.append(f"{_rgb(colour)} rg")
            self._fill = colour

    def rectangle(
        self, box: tuple[float, float, float, float], colour: str, owner: Node | Artifact = ""
    ) -> None:
        """Fill a rectangle: its left top corner, its width, its height."""
        x, y, width, height = box
        self._mark(owner)
        self._end_text()
        self._colour(colour)
        bottom = self._height - y - height
        self._out.append(f"{_number(x)} {_number(bottom)} {_number(width)} {_number(height)} re f")

    def shape(self, points: Sequence[tuple[float, float]], colour: str, owner: Node) -> None:
        """Fill a polygon."""
        self._mark(owner)
        self._end_text()
        self._colour(colour)
        self._out.append(f"{self._path(points)} h f")

    def stroke(
        self,
        points: Sequence[tuple[float, float]],
        pen: Pen,
        owner: Node | Artifact = "",
    ) -> None:
        """Draw a line through points."""
        self._mark(owner)
        self._end_text()
        if pen.colour != self._stroke:
            self._out.append(f"{_rgb(pen.colour)} RG")
            self._stroke = pen.colour
        drawn = f"{_number(pen.weight)} w {self._path(points)} S"
        if pen.dashes:
            drawn = f"[{' '.join(map(_number, pen.dashes))}] 0 d {drawn} [] 0 d"
        self._out.append(drawn)

    def _path(self, points: Sequence[tuple[float, float]]) -> str:
        first, *rest = [f"{_number(x)} {_number(self._height - y)}" for x, y in points]
        return " ".join([f"{first} m", *(f"{point} l" for point in rest)])

    def link(self, target: Target, x: float, y: float, width: float, size: float) -> None:
        """Make a place on a line lead somewhere; y is the baseline."""
        bottom = self._height - y - size * 0.26
        number = len(self.annotations)
        self.annotations.append(Annotation((x, bottom, x + width, bottom + size * 1.16), target))
        target.node.join()
        target.node.kids.append(Annotated(self.page, number))


_EDGE = {"Header": "Top", "Footer": "Bottom"}


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


@lru_cache(maxsize=256)  # a document has a dozen
def _rgb(colour: str) -> str:
    return " ".join(_number(int(colour[at : at + 2], 16) / 255) for at in (0, 2, 4))
