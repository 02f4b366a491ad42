"""The fonts inside the file: subsets at fixed axes, one code for each cluster's shape and text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from functools import partial

import uharfbuzz as hb

from brief.kept import Keep, make_anew
from brief.late import dataclass
from brief.writers.pdf.type.fonts import Face
from brief.writers.pdf.type.sfnt import Composite, Part, with_composites
from brief.writers.pdf.type.shape import Glyph, Shaped


@dataclass(frozen=True, slots=True)
class Embedded:
    """What a file needs of one font; widths by code in thousandths, `glyphs` maps codes to them."""

    name: str
    program: bytes
    glyphs: tuple[int, ...]
    widths: tuple[float, ...]
    texts: tuple[str, ...]
    face: Face
    box: tuple[float, float, float, float]


_NO_KERN = 0.05
"""Thousandths that nobody sees."""


@dataclass(slots=True, eq=False)
class Codes:
    """Codes of one face, given out in the order of first use; 0 is what a font lacks.

    As long as they are given out as in the file before, words are written as they were there.
    """

    face: Face
    resource: str
    before: Codes | None = None
    known: dict[tuple[tuple[Part, ...], str], int] = field(default_factory=dict)
    widths: list[float] = field(default_factory=lambda: [0.0])
    written: list[str] = field(default_factory=lambda: ["0000"])
    """Each code as a string of the page has it."""
    strings: _Strings = field(init=False)
    given: dict[Shaped, int] = field(default_factory=dict)
    """How many codes there were when a word had been written."""
    _alike: int = 1
    """How many codes, from the first, stand for what they stood for in the file before."""
    _in_order: list[tuple[tuple[Part, ...], str]] = field(default_factory=list)
    """What the codes of the file before stood for."""

    def __post_init__(self) -> None:
        self.strings = _Strings(self)
        if self.before is not None:
            self._in_order = [((), ""), *self.before.known]
            self.before.before = None  # no file but the last is kept

    def write(self, shaped: Shaped) -> str:
        """As it was in the file before, if all that it is written with stands for the same."""
        before = self.before
        if before is not None and before.given.get(shaped, self._alike + 1) <= self._alike:
            self.given[shaped] = before.given[shaped]
            return before.strings[shaped]
        said = self._encode(shaped.glyphs)
        self.given[shaped] = len(self.widths)
        return said

    def _encode(self, glyphs: tuple[Glyph, ...]) -> str:
        parts: list[str] = []
        codes: list[str] = []
        for glyph in glyphs:
            code = self.known.get(glyph[:2])
            if code is None:
                code = self._give_code(glyph)
            codes.append(self.written[code])
            kern = self.widths[code] - glyph.advance
            if abs(kern) > _NO_KERN:
                parts.append(f"<{''.join(codes)}>{kern:.1f}")
                codes = []
        if codes:
            parts.append(f"<{''.join(codes)}>")
        return "".join(parts)

    def _give_code(self, glyph: Glyph) -> int:
        code = self.known[glyph[:2]] = len(self.widths)
        self.widths.append(self._width(glyph))
        self.written.append(f"{code:04X}")
        if self.before is not None and code == self._alike < len(self._in_order):
            was = (self._in_order[code], self.before.widths[code])
            self._alike += was == (glyph[:2], self.widths[code])
        return code

    def _width(self, glyph: Glyph) -> float:
        if _is_plain(glyph.parts):
            advance: int = self.face.font.get_glyph_h_advance(glyph.parts[0][0])
            return advance * 1000 / self.face.upem
        return glyph.advance


class _Strings(dict[Shaped, str]):
    """Words as the inside of a TJ array: codes, and kerning where it differs from widths."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes

    def __missing__(self, shaped: Shaped) -> str:
        written = self[shaped] = self._codes.write(shaped)
        return written


@dataclass(slots=True)
class _Last:
    """Keeps the codes of a face from one file to the next."""

    codes: Codes | None = None


class FontBook:
    """The fonts of one document."""

    def __init__(self, keep: Keep = make_anew) -> None:
        self._keep = keep
        self._codes: dict[Face, Codes] = {}

    def codes(self, face: Face) -> Codes:
        """The codes of a face, which then has a resource name: F1, F2..."""
        found = self._codes.get(face)
        if found is None:
            last = self._keep(("codes", face), _Last)
            found = Codes(face, f"F{len(self._codes) + 1}", last.codes)
            self._codes[face] = last.codes = found
        return found

    def embed(self) -> Iterator[tuple[str, Embedded]]:
        """Each font's resource name and what is embedded of it."""
        for index, codes in enumerate(self._codes.values()):
            yield codes.resource, _embed(codes, _tag(index), self._keep)


def _tag(index: int) -> str:
    """The six capitals before a subset's name."""
    letters = [chr(65 + index // 26**power % 26) for power in range(5, -1, -1)]
    return "".join(letters)


def _is_plain(parts: tuple[Part, ...]) -> bool:
    return len(parts) == 1 and parts[0][1:] == (0, 0)


_KEPT_TABLES = frozenset({"glyf", "loca", "head", "hhea", "hmtx", "maxp"})


def _embed(codes: Codes, tag: str, keep: Keep) -> Embedded:
    face = codes.face
    shapes = [((0, 0, 0),), *(parts for parts, _ in codes.known)]
    wanted = frozenset(part[0] for parts in shapes for part in parts)
    program, new = keep(("subset", face, wanted), partial(_subset, face, wanted))
    glyph_of = {parts: new[parts[0][0]] for parts in shapes if _is_plain(parts)}
    joined = {
        parts: Composite(
            tuple((new[glyph], right, up) for glyph, right, up in parts),
            round(width * face.upem / 1000),
        )
        for parts, width in zip(shapes, codes.widths, strict=True)
        if not _is_plain(parts)
    }
    if joined:
        program = with_composites(program, list(joined.values()))
        glyph_of |= {parts: len(new) + index for index, parts in enumerate(joined)}
    return Embedded(
        name=f"{tag}+{face.name}",
        program=program,
        glyphs=tuple(glyph_of[parts] for parts in shapes),
        widths=tuple(codes.widths),
        texts=("", *(text for _, text in codes.known)),
        face=face,
        box=_font_box(program, face.upem),
    )


def _subset(face: Face, glyphs: frozenset[int]) -> tuple[bytes, dict[int, int]]:
    """The glyphs alone, at the face's point of its axes; and their new numbers."""
    source = face.font.face
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    wanted.flags = (
        hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    )
    point = dict(face.axes)
    for axis in source.axis_infos:
        wanted.pin_axis_location(source, axis.tag, point.get(axis.tag, axis.default_value))
    drop = set(source.table_tags) - _KEPT_TABLES - _VARIED
    wanted.drop_table_tag_set.update({_number(tag) for tag in drop})
    plan = hb.SubsetPlan(source, wanted)
    return plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping.items())


_VARIED = frozenset({"fvar", "gvar", "avar", "HVAR", "MVAR", "STAT", "cvar", "cvt ", "OS/2"})
"""Needed to fix a variable font at a point; HarfBuzz drops them itself then."""


def _number(tag: str) -> int:
    return int.from_bytes(tag.encode("latin-1"), "big")


def _font_box(program: bytes, upem: int) -> tuple[float, float, float, float]:
    """The box round all glyphs, from the font's `head` table, in thousandths."""
    head = hb.Face(hb.Blob(program)).reference_table("head").data
    box = [int.from_bytes(head[at : at + 2], "big", signed=True) for at in (36, 38, 40, 42)]
    left, bottom, right, top = (round(value * 1000 / upem) for value in box)
    return left, bottom, right, top
