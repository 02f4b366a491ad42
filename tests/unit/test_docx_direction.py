from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from tests import documents
from tests.documents import words as inlines
from tests.word_files import W, brief_of, write

from brief.model import Column, Meta, Note, NoteMark, Paragraph, Span, Strong, Table, Text
from brief.writers.docx.parts.languages import is_rtl_language, slot, word_language
from brief.writers.docx.write.direction import first_strong_is_rtl, split_by_direction

URDU = "وزارتِ خارجہ"


@pytest.mark.parametrize(
    ("said", "pieces"),
    [
        ("plain", [("plain", False)]),
        ("", []),
        ("Łódź – Менск", [("Łódź – Менск", False)]),
        ("the کتاب here", [("the ", False), ("کتاب", True), (" here", False)]),
        ("two کتاب خانہ words", [("two ", False), ("کتاب خانہ", True), (" words", False)]),
        ("in سنہ 2019 میں it", [("in ", False), ("سنہ 2019 میں", True), (" it", False)]),
        ("کتاب 50% of", [("کتاب 50%", True), (" of", False)]),
        ("it is 5 کتاب", [("it is 5 ", False), ("کتاب", True)]),
        ("ends: کتاب.", [("ends: ", False), ("کتاب", True), (".", False)]),
        ("«کتاب»", [("«", False), ("کتاب", True), ("»", False)]),
        ("کتاب (on کتاب) it", [("کتاب", True), (" (on ", False), ("کتاب", True), (") it", False)]),
        ("کتاب (کتاب) it", [("کتاب (کتاب)", True), (" it", False)]),
        ("کتاب ) it (", [("کتاب", True), (" ) it (", False)]),
    ],
)
def test_words_are_split_where_the_direction_changes(
    said: str, pieces: list[tuple[str, bool]]
) -> None:
    assert split_by_direction(said, rtl=False) == pieces


@pytest.mark.parametrize(
    ("said", "pieces"),
    [
        ("«کتاب»", [("«کتاب»", True)]),
        ("کتاب (USD) 50", [("کتاب (", True), ("USD", False), (") ", True), ("50", False)]),
        ("...", [("...", True)]),
    ],
)
def test_in_words_from_right_to_left_what_is_neutral_follows_them(
    said: str, pieces: list[tuple[str, bool]]
) -> None:
    assert split_by_direction(said, rtl=True) == pieces


def test_marks_above_and_below_letters_stay_with_them() -> None:
    assert split_by_direction("a وزارتِ b", rtl=False)[1] == ("وزارتِ", True)


@pytest.mark.parametrize(
    ("said", "rtl"),
    [("12. کتاب then", True), ("12. then کتاب", False), ("12 – 14", None), ("", None)],
)
def test_the_first_strong_character_decides(said: str, rtl: bool | None) -> None:  # noqa: FBT001 - expected
    assert first_strong_is_rtl(said) is rtl


def test_a_paragraph_from_right_to_left_says_so_and_so_do_its_runs(tmp_path: Path) -> None:
    file = write(brief_of(Paragraph((Text(f"{URDU} (USD) {URDU}"),))), tmp_path)
    (paragraph,) = file.paragraphs()
    assert paragraph.find(f"{W}pPr/{W}bidi") is not None
    marked = {
        "".join(t.text or "" for t in run.iter(f"{W}t")): run.find(f"{W}rPr/{W}rtl") is not None
        for run in paragraph.iterfind(f"{W}r")
    }
    assert marked == {f"{URDU} (": True, "USD": False, f") {URDU}": True}


def test_bold_words_from_right_to_left_are_bold_in_their_own_script(tmp_path: Path) -> None:
    strong = Strong((Span((Strong((Text("code"),)), Text(URDU)), "ur"),))
    link = Span((Text(URDU),), "ur")
    file = write(brief_of(Paragraph((strong, link))), tmp_path)
    assert file.values("//w:body//w:r[w:rPr/w:rtl]//w:lang/@w:bidi") == ["ur-PK"] * 2
    assert not file.find("//w:body//w:r[w:rPr/w:rtl]/w:rPr/w:b")


def test_cells_and_notes_have_their_own_direction(tmp_path: Path) -> None:
    table = Table((Column(), Column()), (), ((inlines("Lahore"), (Text("لاہور"),)),))
    noted = Paragraph((Text("Said."), NoteMark(number=1)))
    file = write(brief_of(table, noted, notes=(Note(1, (Text("روزنامہ"),)),)), tmp_path)
    assert [bool(e.findall(f"{W}pPr/{W}bidi")) for e in file.find("//w:tc/w:p")] == [False, True]
    assert file.find("//w:footnote/w:p/w:pPr/w:bidi", "word/footnotes.xml")


def test_a_brief_in_a_language_from_right_to_left_is_laid_out_so(tmp_path: Path) -> None:
    meta: Meta = replace(documents.meta(), language="ur")
    table = Table((Column(), Column()), (), ((inlines("1"), (Text("لاہور"),)),))
    file = write(brief_of(Paragraph((Text("…"),)), table, meta=meta), tmp_path)
    assert file.find("//w:sectPr/w:bidi")
    assert file.find("//w:tblPr/w:bidiVisual")
    assert all(each.find(f"{W}pPr/{W}bidi") is not None for each in file.paragraphs())
    assert file.values("//w:docDefaults//w:lang/@w:bidi", "word/styles.xml") == ["ur-PK"]


def test_fonts_for_complex_scripts_are_named(tmp_path: Path) -> None:
    file = write(brief_of(Paragraph((Text(URDU),))), tmp_path)
    assert file.values("//w:docDefaults//w:rFonts/@w:cs", "word/styles.xml") == ["Times New Roman"]
    assert file.values("//w:docDefaults//w:szCs/@w:val", "word/styles.xml") == ["20"]


@pytest.mark.parametrize("tag", ["ar", "ur-PK", "fa", "he-IL", "ckb", "pa-Arab-PK"])
def test_languages_from_right_to_left_are_known(tag: str) -> None:
    assert is_rtl_language(tag)


@pytest.mark.parametrize("tag", ["en", "be-BY", "pa", "zh", "arn"])
def test_other_languages_are_not(tag: str) -> None:
    assert not is_rtl_language(tag)


def test_words_language_has_a_region_unless_it_is_unknown() -> None:
    assert [word_language(each) for each in ("be", "UR", "en-US", "xx")] == [
        "be-BY",
        "ur-PK",
        "en-US",
        "xx",
    ]


def test_a_language_is_kept_where_its_script_is() -> None:
    assert slot("be", rtl=False) == "val"
    assert slot("ja-JP", rtl=False) == "eastAsia"
    assert slot("hi", rtl=False) == slot("ur", rtl=True) == "bidi"


def right_to_left(path: Path) -> Path:
    """A template whose plain paragraphs run from right to left."""
    made = docx.Document()
    made.styles["Normal"].element.get_or_add_pPr().append(OxmlElement("w:bidi"))
    made.save(str(path))
    return path


def test_a_brief_from_left_to_right_stays_so_in_a_template_from_right_to_left(
    tmp_path: Path,
) -> None:
    template = right_to_left(tmp_path / "rtl.docx")
    file = write(documents.many_notes(3, 1), tmp_path, reference=template)
    for member, path in (
        ("word/document.xml", "//w:body/w:p"),
        ("word/footnotes.xml", "//w:footnote[not(@w:type)]/w:p"),
        ("word/header1.xml", "/w:hdr/w:p"),
        ("word/footer1.xml", "/w:ftr/w:p"),
    ):
        said = [each.find(f"{W}pPr/{W}bidi") for each in file.find(path, member)]
        assert said
        assert [each is not None and each.get(f"{W}val") for each in said] == ["0"] * len(said)


def test_words_from_right_to_left_say_nothing_that_their_style_says(tmp_path: Path) -> None:
    template = right_to_left(tmp_path / "rtl.docx")
    file = write(brief_of(Paragraph((Text(URDU),))), tmp_path, reference=template)
    assert file.paragraph(URDU).find(f"{W}pPr/{W}bidi") is None
