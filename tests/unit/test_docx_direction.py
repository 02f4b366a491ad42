from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from tests import documents
from tests.documents import words as inlines
from tests.word_files import W, brief_of, write

from brief.drawn import Happening, Lane, Timeline
from brief.house import DocxFonts
from brief.model import (
    Callout,
    Column,
    Inline,
    Meta,
    Note,
    NoteMark,
    Paragraph,
    Span,
    Strong,
    Table,
    Text,
)
from brief.words import shipped
from brief.writers.docx.parts.faces import Faces
from brief.writers.docx.parts.languages import slot, word_language
from brief.writers.docx.write.lanes import lanes_in_words

URDU = "وزارتِ خارجہ"
LRM = "\u200e"


def test_a_paragraph_from_right_to_left_says_so_and_so_do_its_runs(tmp_path: Path) -> None:
    said = Span((Text(f"{URDU} (USD) {URDU}"),), "ur")
    file = write(brief_of(Paragraph((said,))), tmp_path)
    (paragraph,) = file.paragraphs()
    assert paragraph.find(f"{W}pPr/{W}bidi") is not None
    marked = {
        "".join(t.text or "" for t in run.iter(f"{W}t")): run.find(f"{W}rPr/{W}rtl") is not None
        for run in paragraph.iterfind(f"{W}r")
    }
    assert marked == {f"{URDU} ": True, f"{LRM}(USD){LRM}": False, f" {URDU}": True}


def test_bold_words_from_right_to_left_are_bold_in_their_own_script(tmp_path: Path) -> None:
    strong = Strong((Span((Strong((Text("code"),)), Text(URDU)), "ur"),))
    link = Span((Text(URDU),), "ur")
    file = write(brief_of(Paragraph((strong, link))), tmp_path)
    assert file.values("//w:body//w:r[w:rPr/w:rtl]//w:lang/@w:bidi") == ["ur-PK"] * 2
    assert not file.find("//w:body//w:r[w:rPr/w:rtl]/w:rPr/w:b")


def test_words_that_only_stand_apart_keep_the_language_around_them(tmp_path: Path) -> None:
    member = Span((Text(URDU), Strong((Text("Malta"),))), "")
    file = write(brief_of(Paragraph((Span((member,), "ur"), member))), tmp_path)
    assert file.values("//w:body//w:lang/@w:bidi") == ["ur-PK"]
    assert len(file.values("//w:body//w:lang/@w:val")) == 1


def captioned(caption: tuple[Inline, ...]) -> Table:
    return Table((Column(),), (), ((inlines("1"),),), caption)


def test_a_caption_runs_as_its_label_and_its_words_do(tmp_path: Path) -> None:
    """`Table 1.` before words that are all Urdu is English; an end of a sentence parts those."""
    tables = (captioned((Span((Text(URDU),), "ur"),)), captioned((Text("دار. ورد"),)))
    file = write(brief_of(*tables), tmp_path)
    first, second = (each for each in file.paragraphs() if file.style_of(each) == "caption")
    assert first.find(f"{W}pPr/{W}bidi") is None
    runs = [each for each in second.iter(f"{W}r") if each.find(f"{W}rPr/{W}rtl") is not None]
    assert ["".join(each.itertext()) for each in runs] == ["دار", "ورد"]


def test_labels_of_captions_and_notes_say_that_they_run_from_right_to_left(tmp_path: Path) -> None:
    """Word would set the stop of `Table 1.` at the right of the number, and the blank of a note."""
    meta: Meta = replace(documents.meta(), language="ur", words=shipped("ur"))
    noted = captioned((Text(URDU), NoteMark(number=1)))
    file = write(brief_of(noted, notes=(Note(1, (Text(URDU),)),), meta=meta), tmp_path)
    for path, part in (
        ("//w:p[w:pPr/w:pStyle[@w:val='Caption']]/w:r", "word/document.xml"),
        ("//w:footnote[not(@w:type)]/w:p/w:r", "word/footnotes.xml"),
    ):
        runs = [each for each in file.find(path, part) if each.find(f"{W}rPr/{W}rStyle") is None]
        assert len(runs) > 1
        assert all(each.find(f"{W}rPr/{W}rtl") is not None for each in runs)


def test_cells_and_notes_have_their_own_direction(tmp_path: Path) -> None:
    lahore, daily = (Span((Text(each),), "ur") for each in ("لاہور", "روزنامہ"))
    table = Table((Column(), Column()), (), ((inlines("Lahore"), (lahore,)),))
    noted = Paragraph((Text("Said."), NoteMark(number=1)))
    file = write(brief_of(table, noted, notes=(Note(1, (daily,)),)), tmp_path)
    assert [bool(e.findall(f"{W}pPr/{W}bidi")) for e in file.find("//w:tc/w:p")] == [False, True]
    jc = file.values("//w:tc/w:p/w:pPr/w:jc/@w:val")
    assert jc == ["right"]  # the left of the page to it, where its column begins
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


@pytest.mark.parametrize(
    ("language", "fonts", "named"),
    [
        ("ur", DocxFonts(), "Times New Roman"),
        ("ur", DocxFonts(complex="Amiri"), "Amiri"),
        ("ur-IN", DocxFonts(complex="Amiri", faces={"UR": "Nafees"}), "Nafees"),
        ("ar", DocxFonts(complex="Amiri", faces={"ur": "Nafees"}), "Amiri"),
        ("th", DocxFonts(), "Times New Roman"),
    ],
)
def test_a_brief_has_the_face_of_its_language_unless_the_house_names_one(
    language: str, fonts: DocxFonts, named: str
) -> None:
    assert Faces(fonts, language).complex == named


def test_words_in_another_language_have_a_face_that_has_its_script(tmp_path: Path) -> None:
    words = [
        Span((Text(said),), language)
        for said, language in (
            (URDU, "ur"),
            ("القانون", "ar"),
            ("ราชกิจจา", "th"),
            ("官報", "ja"),
            ("公報", "zh-TW"),
            ("Gesetz", "de"),
        )
    ]
    file = write(brief_of(Paragraph((Text("In "), *words))), tmp_path)
    fonts = "//w:body//w:r/w:rPr/w:rFonts"
    assert file.values(f"{fonts}/@w:cs") == ["Leelawadee UI"]
    assert file.values(f"{fonts}/@w:eastAsia") == ["Yu Mincho", "Microsoft JhengHei"]


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
    said = Paragraph((Span((Text(URDU),), "ur"),))
    file = write(brief_of(said), tmp_path, reference=template)
    assert file.paragraph(URDU).find(f"{W}pPr/{W}bidi") is None


def test_the_bar_of_a_box_stands_where_reading_begins(tmp_path: Path) -> None:
    for tag, side in (("en-GB", "left"), ("ur", "right")):
        meta = replace(documents.meta(), language=tag)
        file = write(brief_of(Callout("key-points", (documents.para("x"),)), meta=meta), tmp_path)
        sides = "//w:style[w:name/@w:val='Key Points']/w:pPr/w:pBdr/*[@w:sz > 12]"
        (bar,) = file.find(sides, "word/styles.xml")
        assert bar.tag == f"{W}{side}"


def test_a_desk_from_right_to_left_says_so_in_a_head_from_left_to_right(tmp_path: Path) -> None:
    meta = replace(documents.meta(), desk=f"{URDU} 3")
    file = write(brief_of(Paragraph(inlines("Text.")), meta=meta), tmp_path)
    turned = {
        "".join(t.text or "" for t in run.iter(f"{W}t")): run.find(f"{W}rPr/{W}rtl") is not None
        for run in file.root("word/header1.xml").iter(f"{W}r")
        if run.find(f"{W}t") is not None
    }
    assert turned[f"{URDU} 3"]
    assert not turned["NT-2025-03"]


def test_labels_of_a_timeline_in_words_stand_apart_as_in_its_drawing() -> None:
    """Of a figure behind a word from right to left, that is the label's and not the line's."""
    day = date(1994, 2, 3)
    happenings = tuple(Happening(str(n), f"{URDU} {n}", day, day, disputed=n == 2) for n in (1, 2))
    timeline = Timeline((Lane("Ties", happenings),), day, "Facts", "contested")
    ((_, *said),) = lanes_in_words(timeline, {"stop": ".", "join": "; "})
    assert said == [
        Text("1 "), Text(f"{URDU} 1", isolated=True),
        Text("; 2 "), Text(f"{URDU} 2", isolated=True), Text(" (contested)"),
    ]  # fmt: skip
