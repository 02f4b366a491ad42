"""Fonts with glyphs added, as another program reads them."""

from __future__ import annotations

from io import BytesIO

import pytest
from fontTools.ttLib import TTFont
from tests.documents import ARABIC, LATIN, URDU_PARAGRAPH

from brief.house import House
from brief.writers.pdf.type.fontbook import Embedded, FontBook
from brief.writers.pdf.type.fonts import Fonts
from brief.writers.pdf.type.shape import Shaper


def embedded(text: str, *, rtl: bool, family: int) -> Embedded:
    """The font that sets a text, from a house's chain of families."""
    fonts = Fonts(House())
    face = fonts.chain("body", 10.5, bold=False, italic=False)[family]
    book = FontBook()
    for word in text.split():
        for shaped in Shaper(fonts).shape(word, (face,), rtl=rtl):
            assert book.codes(face).strings[shaped]
    ((_, font),) = book.embed()
    return font


@pytest.mark.parametrize(
    ("text", "rtl", "family"),
    [(LATIN, False, 0), (f"{ARABIC} {URDU_PARAGRAPH}", True, 2), ("abc", False, 0)],
)
def test_another_program_reads_every_glyph(text: str, rtl: bool, family: int) -> None:  # noqa: FBT001 - a parameter
    font = embedded(text, rtl=rtl, family=family)
    read = TTFont(BytesIO(font.program), checkChecksums=2)
    order = read.getGlyphOrder()
    assert len(font.glyphs) == len(font.widths) == len(font.texts)
    assert max(font.glyphs) < len(order)
    for glyph, width in zip(font.glyphs[1:], font.widths[1:], strict=True):
        advance, _ = read["hmtx"][order[glyph]]
        assert abs(advance * 1000 / font.face.upem - width) <= 1
    for name in order:
        read["glyf"][name].getCoordinates(read["glyf"])


def test_a_letter_with_dots_is_one_glyph_made_of_several() -> None:
    font = embedded("تجارت", rtl=True, family=2)
    read = TTFont(BytesIO(font.program))
    outlines = [read["glyf"][read.getGlyphOrder()[glyph]] for glyph in font.glyphs]
    assert [text for text in font.texts if text] == ["ت", "ر", "ا", "ج", "ت"]
    assert any(outline.isComposite() and len(outline.components) == 2 for outline in outlines)


def test_only_what_is_used_is_embedded() -> None:
    font = embedded("abc", rtl=False, family=0)
    read = TTFont(BytesIO(font.program))
    assert len(read.getGlyphOrder()) == 4
    assert "fvar" not in read
    assert len(font.program) < 4000
