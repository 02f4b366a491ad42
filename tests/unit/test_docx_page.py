"""How wide tables and charts are on the page of a house."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests import documents
from tests.word_faults import changed, swapped
from tests.word_files import W, WordFile, brief_of, write
from tests.word_templates import by_python_docx

PAGE = 12240 - 2 * 1800
"""Twentieths of a point between the margins of `by_python_docx`."""


def made_with(columns: str, folder: Path) -> WordFile:
    template = by_python_docx(folder / "template.docx")
    cols = re.compile(rb"<w:cols [^>]*/>")
    changed(template, {"word/document.xml": lambda xml: cols.sub(columns.encode(), xml)})
    return write(documents.every_element(), folder, reference=template)


def widths(file: WordFile) -> set[int]:
    """Of tables and charts, in points."""
    tables = {round(int(each) / 20) for each in file.values("//w:tbl/w:tblPr/w:tblW/@w:w")}
    charts = {round(int(each) / 12700) for each in file.values("//wp:extent/@cx")}
    return tables | charts


@pytest.mark.parametrize(
    ("columns", "points"),
    [
        ("", PAGE / 20),
        ("<w:cols/>", PAGE / 20),
        ('<w:cols w:num="0" w:space="720"/>', PAGE / 20),
        ('<w:cols w:num="-3"/>', PAGE / 20),
        ('<w:cols w:num="2" w:space="720"/>', (PAGE - 720) / 40),
        ('<w:cols w:num="9" w:space="1440"/>', 36),
        ('<w:cols w:equalWidth="0"><w:col w:w="5000"/><w:col w:w="2400"/></w:cols>', 120),
        ('<w:cols w:num="2" w:equalWidth="0"><w:col w:w="3in"/><w:col w:w="5in"/></w:cols>', 216),
        ('<w:cols w:equalWidth="false"><w:col w:w="0"/><w:col/></w:cols>', 36),
        ('<w:cols w:num="2" w:space="0"><w:col w:w="9"/><w:col w:w="9"/></w:cols>', PAGE / 40),
    ],
)
def test_tables_and_charts_are_as_wide_as_the_narrowest_column(
    columns: str, points: float, tmp_path: Path
) -> None:
    assert all(abs(each - points) <= 1 for each in widths(made_with(columns, tmp_path)))


def test_a_gutter_at_the_top_takes_no_width(tmp_path: Path) -> None:
    template = by_python_docx(tmp_path / "template.docx")
    at_top = swapped("<w:characterSpacingControl", "<w:gutterAtTop/><w:characterSpacingControl")
    changed(
        template,
        {
            "word/document.xml": lambda xml: re.sub(rb'w:gutter="0"', b'w:gutter="600"', xml),
            "word/settings.xml": at_top,
        },
    )
    file = write(documents.every_element(), tmp_path, reference=template)
    assert all(abs(each - PAGE / 20) <= 1 for each in widths(file))


def test_margins_that_meet_leave_room_for_a_word(tmp_path: Path) -> None:
    template = by_python_docx(tmp_path / "template.docx")
    changed(template, {"word/document.xml": swapped('w:left="1800"', 'w:left="20000"')})
    file = write(documents.every_element(), tmp_path, reference=template)
    assert all(abs(each - 36) <= 1 for each in widths(file))


def test_a_head_or_foot_that_grows_keeps_off_the_text(tmp_path: Path) -> None:
    marking = "FOR THE RECIPIENTS ALONE, " * 6
    brief = brief_of(documents.para("Text."), meta=replace(documents.meta(), marking=marking))
    file = write(brief, tmp_path)
    (head,), (foot,) = (file.matching(rf"word/{side}\d+\.xml") for side in ("header", "footer"))
    last, first = file.find("//w:p", head)[-1], file.find("//w:p", foot)[0]
    for line, side in ((last, "after"), (first, "before")):
        spacing = line.find(f"{W}pPr/{W}spacing")
        assert spacing is not None
        assert int(spacing.get(f"{W}{side}", "0")) >= 100
