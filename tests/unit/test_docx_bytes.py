"""The same brief, the same bytes; and no byte that a brief does not need."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

import pytest
from tests import documents
from tests.word_files import WordFile, brief_of, write
from tests.word_templates import german_ministry
from tests.written import write_reference_doc

from brief.house import House
from brief.model import Paragraph, Text


def test_two_writings_give_the_same_bytes_whatever_the_clock_and_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = [tmp_path / "one", tmp_path / "another one"]
    packed = []
    for number, folder in enumerate(folders):
        folder.mkdir()
        monkeypatch.setattr(time, "time", lambda at=number: 1_000_000_000.0 + at * 86_400_000)
        monkeypatch.setenv("TZ", ("UTC", "Asia/Karachi")[number])
        packed.append(write(documents.every_element(), folder).path.read_bytes())
    assert packed[0] == packed[1]


def test_the_same_holds_with_a_template(tmp_path: Path) -> None:
    template = german_ministry(tmp_path / "house.dotx")
    packed = [
        write(documents.every_element(), tmp_path, reference=template).path.read_bytes()
        for _ in range(2)
    ]
    assert packed[0] == packed[1]


def test_every_member_is_dated_alike_and_tells_no_system(tmp_path: Path) -> None:
    file = write(documents.every_element(), tmp_path)
    with zipfile.ZipFile(file.path) as archive:
        about = {(i.date_time, i.create_system, i.external_attr) for i in archive.infolist()}
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert len(about) == 1
        assert next(iter(about))[:2] == ((1980, 1, 1, 0, 0, 0), 0)


def test_a_brief_has_the_parts_it_needs_and_no_others(tmp_path: Path) -> None:
    file = write(brief_of(Paragraph((Text("Said."),))), tmp_path)
    assert sorted(file.members) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/app.xml",
        "docProps/core.xml",
        "docProps/custom.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/footer1.xml",
        "word/footnotes.xml",
        "word/header1.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]


def test_a_brief_is_small(tmp_path: Path) -> None:
    assert write(documents.many_notes(60, 1), tmp_path).path.stat().st_size < 40_000


def test_every_style_of_the_reference_document_is_named_and_used(tmp_path: Path) -> None:
    file = WordFile(write_reference_doc(House(), tmp_path / "reference.docx"))
    members = ("document", "footnotes", "header1", "footer1")
    path = "//w:pStyle/@w:val|//w:rStyle/@w:val|//w:tblStyle/@w:val"
    used = {each for member in members for each in file.values(path, f"word/{member}.xml")}
    styles = set(file.values("//w:style[not(@w:default)]/@w:styleId", "word/styles.xml"))
    assert used - {"Normal"} == styles
    said = " ".join(text for _, text in file.texts()).casefold()
    named = {file.style_name(each).casefold() for each in styles}
    seen_elsewhere = {"footnote text", "header", "footer", "marking", "toc 1"}
    assert {each for each in named - seen_elsewhere if each not in said} == set()


def test_the_reference_document_is_the_houses_own(tmp_path: Path) -> None:
    house = House(body_size=12, reference_doc="a file that is not there.docx")
    file = WordFile(write_reference_doc(house, tmp_path / "reference.docx"))
    assert file.values("//w:docDefaults//w:sz/@w:val", "word/styles.xml") == ["24"]


def test_a_brief_written_into_the_reference_document_lacks_no_style(tmp_path: Path) -> None:
    reference = write_reference_doc(House(), tmp_path / "reference.docx")
    said: list[object] = []
    file = write(documents.every_element(), tmp_path, reference=reference, warn=said.append)
    assert said == []
    own = write(documents.every_element(), tmp_path)
    assert file.texts() == own.texts()
