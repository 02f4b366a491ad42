"""Fonts: from packages or the house, each character in the first that has it, never a box."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.documents import ARABIC, BELARUSIAN, GREEK, LATIN, UKRAINIAN, URDU, para, words

from brief.drawn import Chart, Series
from brief.house import House, PdfFonts
from brief.model import Block, Column, Document, Figure, Meta, Note, NoteMark, Table, Text
from brief.problem import BriefError, Place
from brief.writers.pdf.type.coverage import check_coverage
from brief.writers.pdf.type.fonts import Fonts, load_face
from brief.writers.pdf.type.shape import Shaper

META = Meta(id="x", title="Title", as_of=date(2025, 6, 30))


def fonts(**named: object) -> Fonts:
    return Fonts(House(pdf_fonts=replace(PdfFonts(), **named)))  # type: ignore[arg-type]  # fields


def check(*blocks: Block, notes: tuple[Note, ...] = (), meta: Meta = META) -> list[str]:
    with pytest.raises(BriefError) as caught:
        check_coverage(Document(meta, blocks, notes), Fonts(House()))
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize("text", [LATIN, BELARUSIAN, UKRAINIAN, GREEK, ARABIC, URDU, "₨ 50 → ≈ №"])
def test_every_script_of_a_desk_is_covered(text: str) -> None:
    check_coverage(Document(META, (para(text),)), Fonts(House()))


def test_every_character_that_no_font_has_is_named_at_once_with_its_place() -> None:
    first = Text("ab 東 ab", Place("facts.yaml", 12, 5))
    second = Text("हिन्दी 😀", Place("facts.yaml", 3))
    said = check(para(first), para(second))
    assert said[0].startswith("facts.yaml:3: no font has U+0926 DEVANAGARI LETTER DA (install")
    assert "fontpkg-noto-sans-devanagari" in said[0]
    assert any("U+1F600 GRINNING FACE" in line for line in said)
    assert said[-1].startswith("facts.yaml:12:5: no font has U+6771 CJK UNIFIED IDEOGRAPH-6771")
    assert "name a font file that has it in the house" in said[-1]


def test_characters_are_looked_for_wherever_they_can_stand() -> None:
    chart = Chart("comparison", "東", ("西",), (Series("南", (None,)),))
    table = Table((Column(),), ((words("北"),),), ((words("中"),),), words("外"))
    note = Note(1, words("内"))
    said = check(
        Figure(chart, words("上", NoteMark(number=1)), "下 is alt text, spoken, not set"),
        table,
        notes=(note,),
        meta=replace(META, marking="右"),
    )
    assert {line.split("U+")[1][:4] for line in said} == {
        f"{ord(c):04X}" for c in "東西南北中外内上右"
    }


def test_what_is_not_seen_needs_no_glyph() -> None:
    check_coverage(
        Document(META, (para("a\u200bb\u2060c\u200ed\u00ade\u2011f\tg\u00a0h"),)), fonts()
    )


def test_a_word_is_set_whole_in_the_first_font_that_has_all_of_it() -> None:
    known = fonts()
    chain = known.chain("body", 10.5, bold=False, italic=False)
    shaper = Shaper(known)
    assert [part.face for part in shaper.shape("ἀρχὴ", chain)] != [chain[0]]
    assert len(shaper.shape("ἀρχὴ", chain)) == 1
    assert [part.face for part in shaper.shape("αρχη", chain)] == [chain[0]]
    assert [part.text for part in shaper.shape("USD₨", chain)] == ["USD₨"]


def test_a_word_that_no_font_has_whole_is_parted() -> None:
    known = fonts()
    chain = known.chain("body", 10.5, bold=False, italic=False)
    parts = Shaper(known).shape("₨→ἀ", chain)
    assert [part.text for part in parts] == ["₨", "→", "ἀ"]
    assert parts[0].face is parts[2].face is not parts[1].face


def test_a_letter_and_its_marks_are_one_glyph_of_one_text() -> None:
    known = fonts()
    chain = known.chain("body", 10.5, bold=False, italic=False)
    (shaped,) = Shaper(known).shape("a\u0331b", chain)
    assert [glyph.text for glyph in shaped.glyphs] == ["a\u0331", "b"]
    assert len(shaped.glyphs[0].parts) == 2


def test_ligatures_keep_the_text_of_their_letters() -> None:
    known = fonts()
    (shaped,) = Shaper(known).shape("office", known.chain("body", 10.5, bold=False, italic=False))
    assert [glyph.text for glyph in shaped.glyphs] == ["o", "ffi", "c", "e"]


def test_bold_and_italic_are_faces_of_their_own_and_sizes_share_them() -> None:
    known = fonts()
    faces = {
        known.chain("body", size, bold=bold, italic=italic)[0]
        for size in (10, 11, 12.6)
        for bold in (False, True)
        for italic in (False, True)
    }
    assert len(faces) == 4
    small = known.chain("body", 8, bold=False, italic=False)[0]
    assert dict(small.axes)["opsz"] == 8


def test_a_family_that_is_not_there_says_how_to_get_it() -> None:
    with pytest.raises(
        BriefError, match=r'"No Such" is not installed \(pip install fontpkg-no-such'
    ):
        fonts(body="No Such").chain("body", 10, bold=False, italic=False)


def test_a_house_may_name_its_own_files() -> None:
    path = fonts().chain("heads", 10, bold=False, italic=False)[0].path
    own = fonts(body="Ours", files=(("Ours", "regular", str(path)),))
    chain = own.chain("body", 10, bold=True, italic=True)
    assert chain[0].path == path
    assert dict(chain[0].axes) == {"wght": 600}


def test_a_file_that_is_no_truetype_font_is_a_problem_not_a_traceback(tmp_path: Path) -> None:
    path = tmp_path / "font.otf"
    path.write_bytes(b"no font")
    with pytest.raises(BriefError, match="is not a TrueType font"):
        load_face(path, ())
    files = (("Ours", "regular", str(tmp_path / "nothing.ttf")),)
    with pytest.raises(BriefError, match=r"nothing\.ttf: no such font file"):
        fonts(body="Ours", files=files).chain("body", 10, bold=False, italic=False)


def test_a_no_break_hyphen_does_not_change_the_font_of_its_word() -> None:
    known = fonts()
    chain = known.chain("body", 10.5, bold=False, italic=False)
    assert 0x2011 not in chain[0].covers
    (shaped,) = Shaper(known).shape("well\u2011known", chain)
    assert shaped.face is chain[0]
    assert "".join(glyph.text for glyph in shaped.glyphs) == "well\u2011known"
    assert all(part[0] for glyph in shaped.glyphs for part in glyph.parts)
