"""Where in a letter the brief goes, and what cannot be a place for it."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from tests import documents
from tests.word_files import WordFile, words_in, write

from brief.model import Document
from brief.problem import BriefError

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HOLE = "<w:sdtContent><w:p><w:r><w:t>[brief]</w:t></w:r></w:p></w:sdtContent>"
CONTROL = f'<w:sdt {W}><w:sdtPr><w:tag w:val="brief"/></w:sdtPr>{HOLE}</w:sdt>'
INLINE = (
    f'<w:sdt {W}><w:sdtPr><w:tag w:val="Brief"/></w:sdtPr><w:sdtContent><w:r><w:t>[brief]</w:t>'
    "</w:r></w:sdtContent></w:sdt>"
)
_ROW = f'<w:tr><w:tc><w:tcPr><w:tcW w:w="8000" w:type="dxa"/></w:tcPr>{CONTROL}</w:tc></w:tr>'

TABLE = (
    f'<w:tbl {W}><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>'
    f'<w:gridCol w:w="8000"/></w:tblGrid>{_ROW}</w:tbl>'
)


def letter(path: Path, *places: str) -> Path:
    """A letter: a salutation, what is given, a signature."""
    made = docx.Document()
    body = made.element.body
    made.add_paragraph("Dear Minister,")
    for place in places:
        body.insert(len(body) - 1, parse_xml(place))
    made.add_paragraph("Yours faithfully")
    made.save(str(path))
    return path


def brief() -> Document:
    return documents.many_notes(3, 1)


@pytest.mark.parametrize(
    "place",
    [
        CONTROL,
        CONTROL.replace("w:tag", "w:alias"),
        f"<w:p {W}>{INLINE}</w:p>",
        f"<w:sdt {W}><w:sdtPr/><w:sdtContent>{CONTROL}</w:sdtContent></w:sdt>",
    ],
    ids=["of its own", "by its title", "in a line", "in another control"],
)
def test_the_letter_stays_around_the_brief(place: str, tmp_path: Path) -> None:
    file = write(brief(), tmp_path, reference=letter(tmp_path / "letter.docx", place))
    said = [each for each in words_in(file) if each]
    assert (said[0], said[-1]) == ("Dear Minister,", "Yours faithfully")
    assert len(said) > 4
    assert "[brief]" not in said


@pytest.mark.parametrize(
    ("places", "said"),
    [
        ((CONTROL, CONTROL), "has two places for the brief"),
        ((f"<w:p {W}><w:r><w:t>Here: </w:t></w:r>{INLINE}</w:p>",), "in a line with other words"),
        ((TABLE,), "in a table"),
    ],
)
def test_a_place_that_a_brief_cannot_take_is_a_problem(
    places: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    template = letter(tmp_path / "letter.docx", *places)
    with pytest.raises(BriefError) as raised:
        write(brief(), tmp_path, reference=template)
    (problem,) = raised.value.problems
    assert said in problem.message
    assert problem.place.file == str(template)


def page(section: str = "") -> str:
    return f'<w:sectPr {W}>{section}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'


def test_the_page_is_that_of_the_section_where_the_place_is(tmp_path: Path) -> None:
    wide = page('<w:cols w:num="2" w:space="720"/>').replace(f"{W}", "")
    closing = f"<w:p {W}><w:pPr>{wide}</w:pPr></w:p>"
    file: WordFile = write(
        documents.every_element(),
        tmp_path,
        reference=letter(tmp_path / "letter.docx", CONTROL, closing),
    )
    widest = max(int(each) for each in file.values("//w:tblW/@w:w"))
    assert widest <= (11906 - 720) / 2
