"""A drawing as an enhanced metafile, the one vector form that every Word shows ([MS-EMF]).

Lines, areas and letters of Calibri; a logical unit is a twentieth of a point. The place of each
letter is said, so that those of another font stand there too, where a program has no Calibri.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from struct import pack

from brief.calibri import em, plain
from brief.chart import Bar, Dot, Drawing, Label, Shape, Stroke
from brief.chart.inks import Inks, inks_of, is_bold, label_colour, stroke_colour
from brief.house import Colour, Colours

FONT = "Calibri"
_UNIT = 20
"""Logical units in a point."""
_DEVICE, _MILLIMETRES = 14400, 254
"""The device is ten inches of 1440 dots each way, so that a dot is a logical unit."""
_FRAME = _MILLIMETRES * 100 / _DEVICE
"""Hundredths of a millimetre in a dot."""
_HEADER_LENGTH, _FONT_LENGTH, _LETTERS_AT = 108, 320, 76
_BOLD_WIDER = 1.035
_OUTLINE = 0.75
_NO_PEN, _NO_BRUSH = 0x80000008, 0x80000005
(_HEADER, _POLYGON, _POLYLINE, _WINDOW, _VIEWPORT, _EOF) = (1, 3, 4, 9, 11, 14)
(_MAP_MODE, _BACKGROUND, _TEXT_ALIGN, _TEXT_COLOUR) = (17, 18, 22, 24)
(_SELECT, _PEN, _BRUSH, _FONT, _TEXT) = (37, 38, 39, 82, 84)
_ANISOTROPIC, _TRANSPARENT, _BASELINE, _COMPATIBLE = 8, 1, 24, 1
_Point = tuple[float, float]


def emf_of(drawing: Drawing, colours: Colours, size: float) -> bytes:
    """The drawing with labels of `size` points."""
    return _Metafile(colours, size).draw(drawing)


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Points of a label's text."""
    return sum(map(em, plain(text))) * size * (_BOLD_WIDER if bold else 1)


class _Metafile:
    """The records of one drawing; each pen, brush and font is made once."""

    def __init__(self, colours: Colours, size: float) -> None:
        self.colours = colours
        self.size = size
        self._records: list[bytes] = []
        self._tools: dict[tuple[int, bytes], int] = {}

    def draw(self, drawing: Drawing) -> bytes:
        """The whole file."""
        box = round(drawing.width * _UNIT), round(drawing.height * _UNIT)
        self._add(_MAP_MODE, pack("<I", _ANISOTROPIC))
        self._add(_WINDOW, pack("<2i", *box))
        self._add(_VIEWPORT, pack("<2i", *box))
        self._add(_BACKGROUND, pack("<I", _TRANSPARENT))
        self._add(_TEXT_ALIGN, pack("<I", _BASELINE))
        for shape in drawing.shapes:
            self._shape(shape)
        self._add(_EOF, pack("<3I", 0, 16, 20))
        return self._header(box) + b"".join(self._records)

    def _shape(self, shape: Shape) -> None:
        match shape:
            case Bar(x=x, y=y):
                right, bottom = x + shape.width, y + shape.height
                corners = ((x, y), (right, y), (right, bottom), (x, bottom))
                self._area(corners, inks_of(shape, self.colours))
            case Dot(points=points):
                self._area(points, inks_of(shape, self.colours))
            case Stroke(points=points, weight=weight):
                self._take(_NO_BRUSH, self._pen(stroke_colour(shape, self.colours), weight))
                self._points(_POLYLINE, points)
            case Label():
                self._label(shape)

    def _area(self, points: Sequence[_Point], inks: Inks) -> None:
        brush = self._tool(_BRUSH, pack("<3I", 0, _bgr(inks.fill), 0))
        self._take(brush, self._pen(inks.outline, _OUTLINE) if inks.outline else _NO_PEN)
        self._points(_POLYGON, points)

    def _label(self, label: Label) -> None:
        bold = is_bold(label)
        text = plain(label.text)
        wide = width_of(text, self.size, bold=bold)
        x = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
        ends = [width_of(text[: n + 1], self.size, bold=bold) for n in range(len(text))]
        places = [0, *(round(each * _UNIT) for each in ends)]
        steps = [after - before for before, after in pairwise(places)]
        letters = text.encode("utf-16-le")
        padded = letters + bytes(-len(letters) % 4)
        self._take(self._tool(_FONT, _font(self.size, bold=bold)))
        self._add(_TEXT_COLOUR, pack("<I", _bgr(label_colour(label, self.colours))))
        self._add(
            _TEXT,
            pack("<4iI2f", 0, 0, -1, -1, _COMPATIBLE, _FRAME, _FRAME)
            + pack("<2i3I", round(x * _UNIT), round(label.y * _UNIT), len(steps), _LETTERS_AT, 0)
            + pack("<4iI", 0, 0, -1, -1, _LETTERS_AT + len(padded))
            + padded
            + pack(f"<{len(steps)}I", *steps),
        )

    def _points(self, kind: int, points: Sequence[_Point]) -> None:
        flat = [round(each * _UNIT) for point in points for each in point]
        box = (min(flat[::2]), min(flat[1::2]), max(flat[::2]), max(flat[1::2]))
        self._add(kind, pack(f"<4iI{len(flat)}i", *box, len(points), *flat))

    # ---- records and tools ----

    def _pen(self, colour: Colour, weight: float) -> int:
        return self._tool(_PEN, pack("<IiiI", 0, max(1, round(weight * _UNIT)), 0, _bgr(colour)))

    def _tool(self, kind: int, said: bytes) -> int:
        if (kind, said) not in self._tools:
            number = len(self._tools) + 1
            self._tools[kind, said] = number
            self._add(kind, pack("<I", number) + said)
        return self._tools[kind, said]

    def _take(self, *tools: int) -> None:
        for each in tools:
            self._add(_SELECT, pack("<I", each))

    def _add(self, kind: int, said: bytes) -> None:
        self._records.append(pack("<2I", kind, 8 + len(said)) + said)

    def _header(self, box: tuple[int, int]) -> bytes:
        frame = (round(each * _FRAME) for each in box)
        length = _HEADER_LENGTH + sum(map(len, self._records))
        return (
            pack("<2I", _HEADER, _HEADER_LENGTH)
            + pack("<4i", 0, 0, *box)
            + pack("<4i", 0, 0, *frame)
            + b" EMF"
            + pack("<3I2H", 0x10000, length, len(self._records) + 1, len(self._tools) + 1, 0)
            + pack("<3I", 0, 0, 0)  # no description, no palette
            + pack("<4i", _DEVICE, _DEVICE, _MILLIMETRES, _MILLIMETRES)
            + pack("<3I2i", 0, 0, 0, _MILLIMETRES * 1000, _MILLIMETRES * 1000)
        )


def _font(size: float, *, bold: bool) -> bytes:
    """The font, by its name and the height of its letters."""
    weight = 700 if bold else 400
    said = pack("<5i8B", -round(size * _UNIT), 0, 0, 0, weight, 0, 0, 0, 1, 0, 0, 0, 0)
    return (said + FONT.encode("utf-16-le")).ljust(_FONT_LENGTH, b"\0")


def _bgr(colour: Colour) -> int:
    return int(colour[4:6] + colour[2:4] + colour[0:2], 16)
