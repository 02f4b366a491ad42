"""Words -> glyphs, each word shaped once by HarfBuzz.

A glyph here stands for one cluster: a base with its marks and dots is drawn as one, so that
every glyph has one text and copied text is right without further help.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from math import fsum
from string import digits
from typing import Any, TypeAlias

import uharfbuzz as hb

from brief.late import NamedTuple, dataclass
from brief.writers.pdf.type.fonts import Face, Fonts, clusters
from brief.writers.pdf.type.sfnt import Part


class Glyph(NamedTuple):
    """One cluster's shape: parts drawn together, its characters, its advance in thousandths."""

    parts: tuple[Part, ...]
    text: str
    advance: float


_glyph = partial(tuple.__new__, Glyph)
"""A glyph of these three; the class's own way calls a function for each of thousands."""


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A word, or a part of one, in one face; glyphs stand from left to right.

    `width` is in thousandths of the type size.
    """

    face: Face
    text: str
    glyphs: tuple[Glyph, ...]
    width: float
    zoom: float = 1
    """The part of the type's size in which it is set."""


_Set: TypeAlias = tuple[Face, str, tuple[str, ...]]
"""What decides how letters from left to right are set: face, language, features."""
_Figure: TypeAlias = tuple[str, Glyph]
Beside: TypeAlias = tuple[str, str]
"""The letter before a word, without a space between, and the one behind; "" where none is."""

_LAM, _ALEFS = "\u0644", frozenset("\u0622\u0623\u0625\u0627\u0671")
"""Letters that have forms of their own side by side."""
_ARABIC = 1.1
"""Arabic letters are small in their square: beside others they are set larger."""


class Shaper:
    """Shapes text with a house's fonts and remembers every word."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._known: dict[tuple[object, ...], tuple[Shaped, ...]] = {}
        self._figures: dict[_Set, Mapping[str, Glyph]] = {}

    def shape(  # noqa: PLR0913 - what shaping takes
        self,
        text: str,
        chain: tuple[Face, ...],
        *,
        language: str = "",
        rtl: bool = False,
        features: tuple[str, ...] = (),
        beside: Beside = ("", ""),
    ) -> tuple[Shaped, ...]:
        """The pieces of a word in reading order, each in the first face that has its letters.

        Its first and last letters join to those `beside` it, which other runs set.
        """
        key = (text, chain, language, rtl, features, beside)
        pieces = self._known.get(key)
        if pieces is None:
            parts = self._by_face(text, chain)
            if len(parts) == 1 and parts[0][0] is chain[0]:  # as most are
                number = not rtl and self._number(text, (chain[0], language, features))
                shaped = number or _shape(chain[0], text, language, features, beside, rtl=rtl)
                pieces = (shaped,)
            else:
                pieces = tuple(
                    _zoomed(_shape(face, part, language, features, by, rtl=rtl), chain[0])
                    for (face, part), by in zip(parts, _by_part(len(parts), beside), strict=True)
                )
            self._known[key] = pieces
        return pieces

    def _number(self, text: str, how: _Set) -> Shaped | None:
        """A number figure by figure, if each is what it is beside any other; else None.

        So are marks and labels of notes, years and days: every second word of some briefs.
        """
        if not (text.isascii() and text.isdigit()):
            return None
        figures = self._figures.get(how)
        if figures is None:
            figures = self._figures[how] = dict(_lone_figures(*how))
        if not figures.keys() >= {*text}:
            return None
        glyphs = tuple([figures[each] for each in text])
        return Shaped(how[0], text, glyphs, fsum([glyph.advance for glyph in glyphs]))

    def _by_face(self, text: str, chain: tuple[Face, ...]) -> list[tuple[Face, str]]:
        """Split where the face changes; one face that has the whole word is taken whole."""
        if not text:
            return []
        whole = self._fonts.face_for(chain, text)
        if whole is not None:
            return [(whole, text)]
        parts: list[tuple[Face, str]] = []
        for cluster in clusters(text):
            face = self._fonts.face_for(chain, cluster) or chain[0]
            before = parts[-1][0] if parts else None
            if before and (before is face or (not cluster.isalnum() and before.has(cluster))):
                parts[-1] = (before, parts[-1][1] + cluster)
            else:
                parts.append((face, cluster))
        return parts


def _zoomed(shaped: Shaped, first: Face) -> Shaped:
    """Arabic from a fallback font matches the letters beside it."""
    if shaped.face is first or not any("\u0600" <= c <= "\u08ff" for c in shaped.text):
        return shaped
    return replace(shaped, width=shaped.width * _ARABIC, zoom=_ARABIC)


def _by_part(count: int, beside: Beside) -> Iterator[Beside]:
    """What stands beside each part of a word: before the first and behind the last."""
    for at in range(count):
        yield (beside[0] if at == 0 else "", beside[1] if at == count - 1 else "")


def _shape(  # noqa: PLR0913 - what shaping takes
    face: Face, text: str, language: str, features: tuple[str, ...], beside: Beside, *, rtl: bool
) -> Shaped:
    before, after = beside
    shown = face.shown(text)

    def glyphs(first: str, last: str) -> list[Glyph]:
        """The letters beside it that are set too, and taken away, are those of lam and alef."""
        set_ = f"{first}{shown}{last}"
        buffer = hb.Buffer()
        around = len(before) - len(first), len(set_)
        buffer.add_str(f"{before[: around[0]]}{set_}{after[len(last) :]}", *around)
        _set(buffer, (face, language, features), rtl=rtl)
        whole = f"{first}{text}{last}"
        found = _glyphs(buffer, around[0], whole, 1000 / face.upem, rtl=rtl)
        return _without(found, first, last)

    found = glyphs(*_paired(shown, beside)) or glyphs("", "")
    return Shaped(face, text, tuple(found), fsum([glyph.advance for glyph in found]))


def _set(buffer: hb.Buffer, how: _Set, *, rtl: bool = False) -> None:
    """Have HarfBuzz set the letters in a buffer."""
    face, language, features = how
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    if rtl:  # marks apart, before their letters: readers of files turn such runs round whole
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    if language:
        buffer.language = language
    hb.shape(face.font, buffer, dict.fromkeys(features, True))


def _lone_figures(face: Face, language: str, features: tuple[str, ...]) -> Iterator[_Figure]:
    """The figures that, as HarfBuzz says, no figure before or behind them changes."""
    for figure in digits:
        buffer = hb.Buffer()
        buffer.flags = hb.BufferFlags.PRODUCE_UNSAFE_TO_CONCAT
        buffer.add_str(figure)
        _set(buffer, (face, language, features))
        if not any(info.flags & hb.GlyphFlags.UNSAFE_TO_CONCAT for info in buffer.glyph_infos):
            (glyph,) = _glyphs(buffer, 0, figure, 1000 / face.upem, rtl=False)
            yield figure, glyph


def _paired(shown: str, beside: Beside) -> Beside:
    """Of the letters beside it, lam before alef and alef behind lam."""
    before, after = beside
    first = before if before == _LAM and shown[:1] in _ALEFS else ""
    return first, after if after in _ALEFS and shown[-1:] == _LAM else ""


def _without(found: list[Glyph], first: str, last: str) -> list[Glyph]:
    """The glyphs, from left to right, but for these letters'; none where a glyph joins them."""
    if last and found:
        found = found[1:] if found[0].text == last else []
    if first and found:
        found = found[:-1] if found[-1].text == first else []
    return found


def _glyphs(buffer: hb.Buffer, offset: int, text: str, scale: float, *, rtl: bool) -> list[Glyph]:
    """One for each cluster of the text, from left to right; `offset` characters stand before it."""
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    if not rtl and [info.cluster for info in infos] == [*range(len(text))]:  # mostly: one a letter
        each = [
            (((info.codepoint, at.x_offset, at.y_offset),), letter, at.x_advance * scale)
            for info, at, letter in zip(infos, positions, text, strict=True)
        ]
        return list(map(_glyph, each))
    return [
        Glyph(parts, text[start:end], advance * scale)
        for (start, end), found in _by_cluster(infos, positions, offset, len(text), rtl=rtl)
        for parts, advance in (_joined(found),)
    ]


_Placed: TypeAlias = tuple[int, int, int, int]
"""Glyph, advance, offset right, offset up."""


def _by_cluster(
    infos: list[Any], positions: list[Any], offset: int, length: int, *, rtl: bool
) -> list[tuple[tuple[int, int], list[_Placed]]]:
    """Glyphs of each cluster, from left to right, with the span of its characters."""
    groups: list[tuple[int, list[_Placed]]] = []
    for info, position in zip(infos, positions, strict=True):
        placed = (info.codepoint, position.x_advance, position.x_offset, position.y_offset)
        if groups and groups[-1][0] == info.cluster - offset:
            groups[-1][1].append(placed)
        else:
            groups.append((info.cluster - offset, [placed]))
    starts = [start for start, _ in groups]
    ends = [length, *starts[:-1]] if rtl else [*starts[1:], length]
    return [((start, end), found) for (start, found), end in zip(groups, ends, strict=True)]


def _joined(found: list[_Placed]) -> tuple[tuple[Part, ...], int]:
    """The parts of one cluster, placed from its origin, and its advance, in font units."""
    if len(found) == 1:
        glyph, advance, right, up = found[0]
        return ((glyph, right, up),), advance
    parts: list[Part] = []
    pen = 0
    for glyph, advance, right, up in found:
        parts.append((glyph, pen + right, up))
        pen += advance
    return tuple(parts), pen
