"""Fonts: from packages or the house, each character in the first that has it, never a box."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import uharfbuzz as hb
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont
from tests.documents import (
    ARABIC,
    BELARUSIAN,
    GREEK,
    LATIN,
    SCRIPTS,
    UKRAINIAN,
    URDU,
    para,
    words,
)

from brief.drawn import Chart, Series
from brief.house import House, PdfFonts
from brief.model import Block, Column, Document, Figure, Meta, Note, NoteMark, Table, Text
from brief.problem import BriefError, Place
from brief.writers.pdf.type.coverage import check_coverage
from brief.writers.pdf.type.fonts import Fonts, load_face
from brief.writers.pdf.type.scripts import script_of
from brief.writers.pdf.type.shape import Shaper

META = Meta(id="x", title="Title", as_of=date(2025, 6, 30))


def fonts(**named: object) -> Fonts:
    return Fonts(House(pdf_fonts=replace(PdfFonts(), **named)))  # type: ignore[arg-type]  # fields


def check(*blocks: Block, notes: tuple[Note, ...] = (), meta: Meta = META) -> list[str]:
    with pytest.raises(BriefError) as caught:
        check_coverage(Document(meta, blocks, notes), House())
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize("text", [LATIN, BELARUSIAN, UKRAINIAN, GREEK, ARABIC, URDU, "₨ 50 → ≈ №"])
def test_every_script_of_a_desk_is_covered(text: str) -> None:
    check_coverage(Document(META, (para(text),)), House())


def test_a_script_that_no_font_has_is_told_once_with_its_first_place() -> None:
    first = Text("ab \u10a0\u10a1 \u10a2", Place("facts.yaml", 12, 5))
    later = Text("\u10a1", Place("facts.yaml", 3, 5))
    sign = Text("😀 and 😀", Place("facts.yaml", 7))
    hint = "name a font file that has it in the house, write it otherwise, or build --format docx"
    script = "Georgian script (U+10A1 GEORGIAN CAPITAL LETTER BAN), here and at 1 more"
    assert check(para(first), para(later), para(sign)) == [
        f"facts.yaml:3:5: no font has {script} ({hint}, where Word brings the font)",
        f"facts.yaml:7: no font has U+1F600 GRINNING FACE ({hint}, where Word brings the font)",
    ]


def test_a_title_comes_before_all_that_has_a_line() -> None:
    """It has none itself; where its letter was typed is looked for (`letters_placed`)."""
    fact = para(Text("\u10a1", Place("facts.yaml", 3, 5)))
    (said,) = check(fact, meta=replace(META, title="\u10a0"))
    assert said.startswith("x: no font has Georgian script (U+10A0 ")


@pytest.mark.parametrize(
    ("letter", "script"),
    [
        ("\U000103a0", "Old Persian script"),
        ("\u1401", "Canadian syllabics"),
        ("\U00010000", "Linear B script"),
        ("\uabc0", "Meetei Mayek script"),
        ("\u16a0", "Runic script"),
    ],
)
def test_a_script_is_told_by_the_whole_of_its_name(letter: str, script: str) -> None:
    assert script_of(letter).called == script


def test_the_marks_of_a_script_are_told_with_its_letters() -> None:
    """A vowel of Thaana or Javanese is a mark; an accent is of no script."""
    said = check(para(Text("\u078b\u07a8\u0788\u07ac", Place("facts.yaml", 3))))
    assert [line.split(" (")[0] for line in said] == ["facts.yaml:3: no font has Thaana script"]
    (accent,) = check(para(Text("a\u20e3", Place("facts.yaml", 3))))
    assert "no font has U+20E3 COMBINING ENCLOSING KEYCAP" in accent


def test_the_stops_and_figures_of_a_script_are_told_with_its_letters() -> None:
    said = check(para(Text("\u0f56\u0f7c\u0f51\u0f0b\u0f21", Place("facts.yaml", 3))))
    assert [line.split(" (")[0] for line in said] == ["facts.yaml:3: no font has Tibetan script"]
    (stop,) = check(para(Text("a\u0f0b", Place("facts.yaml", 3))))
    assert "no font has U+0F0B TIBETAN MARK INTERSYLLABIC TSHEG" in stop


def test_a_script_whose_extra_is_not_installed_names_the_extra(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("brief.writers.pdf.type.fonts._PACKS", ())
    (said,) = check(para(Text("東京 「大阪」《㈱》", Place("facts.yaml", 12, 5))))
    assert said.startswith("facts.yaml:12:5: no font has Chinese characters (U+6771 ")
    assert "(pip install 'brief[cjk]', or build --format docx" in said


def test_characters_are_looked_for_wherever_they_can_stand() -> None:
    chart = Chart("comparison", "\u10a0", ("\u13a0",), (Series("\u1681", (None,)),))
    table = Table((Column(),), ((words("\u16a0"),),), ((words("\u1700"),),), words("\u1720"))
    note = Note(1, words("\u1740"))
    said = check(
        Figure(chart, words("\u1760", NoteMark(number=1)), "\u1820 is alt text, spoken, not set"),
        table,
        notes=(note,),
        meta=replace(META, marking="\u1900"),
    )
    assert {line.split("U+")[1][:4] for line in said} == {
        "10A0", "13A0", "1681", "16A0", "1700", "1720", "1740", "1760", "1900"
    }  # fmt: skip


@pytest.mark.parametrize("package", SCRIPTS)
def test_a_script_is_set_where_its_extra_is_installed(package: str) -> None:
    pytest.importorskip(package, reason=f"pip install {package.replace('_', '-')}")
    check_coverage(Document(META, (para(SCRIPTS[package]),)), House())


def test_characters_of_chinese_origin_are_drawn_as_their_language_does() -> None:
    pytest.importorskip("justmytype_intl_cjk", reason="pip install justmytype-intl-cjk")
    known = Fonts(House(), check_coverage(Document(META, (para("直"),)), House()))
    drawn = {
        language: known.face_for(
            known.chain("body", 10, bold=False, italic=False, language=language), "直"
        )
        for language in ("", "zh-Hant-TW", "ja", "en-GB")
    }
    names = {language: face.name.split("-")[0] for language, face in drawn.items() if face}
    assert names == {
        "": "NotoSansSC",
        "zh-Hant-TW": "NotoSansTC",
        "ja": "NotoSansJP",
        "en-GB": "NotoSansSC",
    }


def test_what_is_not_seen_needs_no_glyph() -> None:
    check_coverage(
        Document(META, (para("a\u200bb\u2060c\u200ed\u00ade\u2011f\tg\u00a0h"),)), House()
    )


def test_a_word_is_set_whole_in_the_first_font_that_has_all_of_it() -> None:
    known = fonts()
    chain = known.chain("body", 10.5, bold=False, italic=False)
    shaper = Shaper(known)
    assert [part.face for part in shaper.shape("ἀρχὴ", chain)] != [chain[0]]
    assert len(shaper.shape("ἀρχὴ", chain)) == 1
    assert [part.face for part in shaper.shape("αρχη", chain)] == [chain[0]]
    assert [part.text for part in shaper.shape("USD₨", chain)] == ["USD₨"]


def test_a_number_is_set_figure_by_figure_as_it_would_be_whole() -> None:
    known = fonts()
    chain = known.chain("body", 10.5, bold=False, italic=False)
    for number in ("7", "1789", "2024", "10503"):
        (shaped,) = Shaper(known).shape(number, chain, language="en-GB")
        buffer = hb.Buffer()
        buffer.add_str(number)
        buffer.guess_segment_properties()
        hb.shape(chain[0].font, buffer)
        set_ = [(info.codepoint, 0, 0) for info in buffer.glyph_infos]
        wide = [at.x_advance * 1000 / chain[0].upem for at in buffer.glyph_positions]
        assert [(glyph.parts, glyph.text) for glyph in shaped.glyphs] == [
            ((one,), figure) for one, figure in zip(set_, number, strict=True)
        ]
        assert [glyph.advance for glyph in shaped.glyphs] == wide
        assert (shaped.text, shaped.width) == (number, sum(wide))


def test_figures_that_a_font_kerns_are_set_together(tmp_path: Path) -> None:
    known = fonts()
    plain = known.chain("body", 10.5, bold=False, italic=False)
    with TTFont(plain[0].path) as font:
        addOpenTypeFeaturesFromString(font, "feature kern { pos one one -100; } kern;")
        font.save(tmp_path / "kerned.ttf")
    kerned = (load_face(tmp_path / "kerned.ttf", plain[0].axes),)
    wide = {
        number: Shaper(known).shape(number, kerned)[0].width for number in ("1", "2", "11", "22")
    }
    assert wide["11"] == 2 * wide["1"] - 100
    assert wide["22"] == 2 * wide["2"]


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
    with pytest.raises(BriefError, match=r'"our\.ttf" is not installed'):
        fonts(body="our.ttf").chain("body", 10, bold=False, italic=False)


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
