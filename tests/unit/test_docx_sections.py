"""Heads and feet of templates in several sections."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from tests import documents
from tests.word_files import WordFile, words, write

from brief.model import Document


def brief() -> Document:
    return documents.many_notes(3, 1)


def heads(file: WordFile) -> dict[str, str]:
    """What each kind of head of the last section says."""
    targets = file.targets("word/document.xml")
    (*_, last) = file.find("//w:sectPr")
    key = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    return {
        str(each.get(f"{{{each.nsmap['w']}}}type")): words(
            file.root(f"word/{targets[str(each.get(key))]}")
        )
        for each in last.iterfind(f"{{{last.nsmap['w']}}}headerReference")
    }


def two_sections(path: Path, *, first_page: bool, continued: bool) -> Path:
    """A letterhead on the first page, by a section of its own; other pages have another head."""
    made = docx.Document()
    opening = made.sections[0]
    opening.different_first_page_header_footer = first_page
    if first_page:
        opening.first_page_header.paragraphs[0].text = "Letterhead"
        opening.header.paragraphs[0].text = "Continued"
    else:
        opening.header.paragraphs[0].text = "Letterhead"
    made.add_paragraph("Sample")
    following = made.add_section(WD_SECTION.NEW_PAGE)
    following.different_first_page_header_footer = False
    if continued:
        following.header.is_linked_to_previous = False
        following.header.paragraphs[0].text = "Continued"
    made.save(str(path))
    return path


@pytest.mark.parametrize(("first_page", "continued"), [(False, True), (True, False), (True, True)])
def test_the_letterhead_of_the_templates_first_page_is_on_the_briefs(
    first_page: bool,  # noqa: FBT001 - a parameter of the test
    continued: bool,  # noqa: FBT001 - as above
    tmp_path: Path,
) -> None:
    template = two_sections(tmp_path / "t.docx", first_page=first_page, continued=continued)
    file = write(brief(), tmp_path, reference=template)
    said = heads(file)
    assert "Letterhead" in said["first"]
    assert "Continued" in said["default"]
    assert file.find("//w:sectPr/w:titlePg")


def test_one_head_throughout_is_no_head_of_the_first_page_alone(tmp_path: Path) -> None:
    template = two_sections(tmp_path / "t.docx", first_page=False, continued=False)
    file = write(brief(), tmp_path, reference=template)
    assert list(heads(file)) == ["default"]
    assert not file.find("//w:titlePg")


def test_a_later_section_whose_first_page_is_blank_shows_the_marking_there(tmp_path: Path) -> None:
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Letterhead"
    made.add_paragraph("Dear Minister,")
    later = made.add_section(WD_SECTION.NEW_PAGE)
    later.different_first_page_header_footer = True
    control = parse_xml(
        '<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:sdtPr><w:tag w:val="brief"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'
    )
    body = made.element.body
    body.insert(len(body) - 1, control)
    made.save(str(tmp_path / "t.docx"))
    said = heads(write(brief(), tmp_path, reference=tmp_path / "t.docx"))
    assert "TLP:CLEAR" in said["first"]
