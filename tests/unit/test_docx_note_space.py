"""How close notes stand, for the sake of LibreOffice; the judge of it is in tests/e2e."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt
from tests import documents
from tests.word_files import WordFile, write
from tests.word_templates import by_pandoc

from brief.house import House
from brief.model import Document
from brief.writers.docx import write_reference_doc
from brief.writers.docx.elements import parse
from brief.writers.docx.styles import Styles

NOTES = "word/footnotes.xml"
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def brief() -> Document:
    return documents.many_notes(3, 1)


def template(path: Path, *, text: float, note: float, apart: float, line: float = 1.0) -> Path:
    """Letters of text and of notes so many points high, notes so far apart."""
    made = docx.Document()
    made.styles["Normal"].font.size = Pt(text)
    made.styles["Normal"].paragraph_format.line_spacing = line
    style = made.styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH)
    style.font.size = Pt(note)
    style.paragraph_format.space_after = Pt(apart)
    style.paragraph_format.line_spacing = 1.0
    made.save(str(path))
    return path


def spaces(file: WordFile) -> list[str]:
    """What the notes say of the space after them, beside their style."""
    return file.values("//w:footnote[not(@w:type)]/w:p/w:pPr/w:spacing/@w:after", NOTES)


def test_notes_of_the_default_template_need_no_word_of_their_space(tmp_path: Path) -> None:
    assert spaces(write(brief(), tmp_path)) == []


@pytest.mark.parametrize("name", ["Normal", "List Bullet", "Small Print", "Quote", "Key Points"])
def test_a_line_that_may_call_a_note_is_as_high_as_one_of_a_note_in_our_own_styles(
    name: str, tmp_path: Path
) -> None:
    """Also in small print: letters as small as those of notes, but further between lines."""
    root = WordFile(write_reference_doc(House(), tmp_path / "own.docx")).root("word/styles.xml")
    styles = Styles(root, lambda: root)

    def high(style_name: str) -> float:
        style = styles.get(style_name)
        size = int(styles.attribute(style, "rPr/sz", "val") or "0") / 2
        return size * int(styles.attribute(style, "pPr/spacing", "line") or "0") / 240

    apart = int(styles.attribute(styles.get("footnote text"), "pPr/spacing", "after") or "0") / 20
    assert 1.15 * high(name) >= 1.15 * high("footnote text") + apart > 0


@pytest.mark.parametrize(
    ("look", "said"),
    [
        ({"text": 12, "note": 9, "apart": 3}, []),  # 13.8 points a line; 10.35 and 3 for a note
        ({"text": 12, "note": 9, "apart": 6}, ["69"] * 3),
        ({"text": 11, "note": 10, "apart": 6}, ["23"] * 3),
        ({"text": 12, "note": 12, "apart": 10}, ["0"] * 3),
        ({"text": 10, "note": 12, "apart": 1}, ["0"] * 3),
        ({"text": 10, "note": 10, "apart": 5, "line": 1.5}, []),
        ({"text": 10, "note": 10, "apart": 6, "line": 1.5}, ["115"] * 3),
    ],
)
def test_a_line_of_a_note_and_the_space_above_it_are_no_higher_than_a_line_of_text(
    look: dict[str, float], said: list[str], tmp_path: Path
) -> None:
    reference = template(tmp_path / "house.docx", **look)
    assert spaces(write(brief(), tmp_path, reference=reference)) == said


def test_the_space_that_comes_from_the_documents_defaults_counts(tmp_path: Path) -> None:
    file = write(brief(), tmp_path, reference=by_pandoc(tmp_path / "pandoc.docx"))
    assert spaces(file) == ["0"] * 3


def test_lines_of_a_fixed_height_are_that_high(tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=12, note=9, apart=6)
    made = docx.Document(str(path))
    made.styles["Normal"].paragraph_format.line_spacing = Pt(18)
    made.save(str(path))
    assert spaces(write(brief(), tmp_path, reference=path)) == []  # 18 against 10.35 and 6
    made.styles["Normal"].paragraph_format.line_spacing = Pt(14)
    made.save(str(path))
    assert spaces(write(brief(), tmp_path, reference=path)) == ["73"] * 3


def test_a_note_may_begin_with_one_line_whatever_its_template_says(tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=12, note=9, apart=0)
    said = "//w:footnote[not(@w:type)]/w:p/w:pPr/w:widowControl/@w:val"
    assert write(brief(), tmp_path, reference=path).values(said, NOTES) == ["0"] * 3
    made = docx.Document(str(path))
    made.styles["footnote text"].paragraph_format.widow_control = False
    made.save(str(path))
    assert write(brief(), tmp_path, reference=path).values(said, NOTES) == []
    assert write(brief(), tmp_path).values(said, NOTES) == []  # our own style says so


def test_a_size_with_its_unit_is_understood(tmp_path: Path) -> None:
    path = template(tmp_path / "house.docx", text=12, note=9, apart=6)
    made = docx.Document(str(path))
    size = made.styles["Normal"].element.rPr.find(qn("w:sz"))
    size.set(qn("w:val"), "14pt")  # as the standard allows from its second edition on
    made.save(str(path))
    assert spaces(write(brief(), tmp_path, reference=path)) == ["115"] * 3


def test_each_attribute_is_inherited_by_itself() -> None:
    root = parse(
        f"<w:styles {NS}><w:docDefaults><w:pPrDefault><w:pPr>"
        '<w:spacing w:before="40" w:after="200" w:line="300"/></w:pPr></w:pPrDefault>'
        '</w:docDefaults><w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/>'
        '<w:pPr><w:spacing w:after="60"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/>'
        '<w:pPr><w:spacing w:line="240"/></w:pPr></w:style></w:styles>'
    )
    styles = Styles(root, lambda: root)
    said = [styles.attribute(styles.get("b"), "pPr/spacing", of) for of in ("line", "after")]
    assert said == ["240", "60"]
    assert styles.attribute(styles.get("b"), "pPr/spacing", "before") == "40"
    assert styles.attribute(styles.get("b"), "pPr/spacing", "lineRule") is None
    assert styles.attribute(styles.get("b"), "rPr/sz", "val") is None
