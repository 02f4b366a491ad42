"""PDFs before judges that nobody here wrote: every element, every script, hundreds of notes."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from tests.documents import (
    ARABIC,
    BELARUSIAN,
    GREEK,
    LATIN,
    SCRIPTS,
    UKRAINIAN,
    every_element,
    many_notes,
    para,
)
from tests.judges import page_errors, pdf_text, qpdf_errors
from tests.pdf_reading import assert_notes_are_right, read_pdf
from tests.written import write_pdf

from brief.house import House, Page
from brief.model import Document, Meta

HOUSES = {"A4": House(), "Letter": House(page=Page(size="Letter"), justify=True)}


@pytest.fixture(params=["A4", "Letter"])
def house(request: pytest.FixtureRequest) -> House:
    return HOUSES[request.param]


@pytest.mark.parametrize("document", [every_element(), many_notes(50, 1)], ids=["every", "50"])
def test_a_pdf_is_accessible_and_archival_at_once(
    tmp_path: Path, document: Document, house: House
) -> None:
    path = write_pdf(document, house, tmp_path / "x.pdf")
    assert page_errors(path, "ua1") == []
    assert page_errors(path, "3a") == []
    assert qpdf_errors(path) == []


def test_without_attachment_it_is_archival_by_the_stricter_part(tmp_path: Path) -> None:
    path = write_pdf(every_element(), House(), tmp_path / "x.pdf", attach=False)
    assert page_errors(path, "ua1") == []
    assert page_errors(path, "2a") == []


def test_every_script_of_the_extras_is_set_and_found_again(tmp_path: Path) -> None:
    for package in SCRIPTS:
        pytest.importorskip(package, reason=f"pip install {package.replace('_', '-')}")
    said = [*SCRIPTS.values(), "日本とケニアの関係は、新しい段階に入り、" * 4]
    meta = Meta(id="x", title="東京", as_of=date(2025, 6, 30))
    path = write_pdf(Document(meta, tuple(map(para, said))), House(), tmp_path / "x.pdf")
    assert page_errors(path, "ua1") == []
    assert page_errors(path, "3a") == []
    read = "".join(read_pdf(path).root.text.split())
    for words in said:  # glyphs stand from left to right, those of Hebrew as well
        together = "".join(words.split())
        assert together in read or together[::-1] in read


@pytest.mark.parametrize(
    ("size", "count", "seed"),
    [*((size, 50, seed) for size in HOUSES for seed in (1, 2, 3)), ("Letter", 500, 4)],
)
def test_every_note_begins_on_the_page_of_its_mark(
    tmp_path: Path, size: str, count: int, seed: int
) -> None:
    """Five hundred on A4 go before every judge below."""
    document = many_notes(count, seed)
    path = write_pdf(document, HOUSES[size], tmp_path / "x.pdf")
    assert_notes_are_right(document, read_pdf(path))


def test_no_heading_is_left_alone_at_the_foot_of_a_page(tmp_path: Path, house: House) -> None:
    reading = read_pdf(write_pdf(many_notes(300, 7), house, tmp_path / "x.pdf"))
    sections = list(reading.root.all("Sect"))
    assert len(sections) > 5
    for section in sections:
        heading, first = section.kids[:2]
        assert heading.tag == "H2"
        assert heading.pages == [first.pages[0]]


def test_five_hundred_notes_pass_every_judge_and_another_reader_finds_them_too(
    tmp_path: Path,
) -> None:
    document = many_notes(500, 5)
    path = write_pdf(document, House(), tmp_path / "x.pdf")
    reading = read_pdf(path)
    assert_notes_are_right(document, reading)
    assert page_errors(path, "ua1") == []
    assert page_errors(path, "3a") == []
    assert qpdf_errors(path) == []
    pages = pdf_text(path).split("\f")
    begun = {
        int(number): page
        for page, text in enumerate(pages, start=1)
        for number in re.findall(r"Note (\d+)\s+begins:", text)
    }
    marks = {
        int(mark.text): mark.pages[0]
        for mark in reading.root.all("Reference")
        if mark.text.isdigit()
    }
    assert begun == marks


def test_two_thousand_notes_are_on_the_pages_of_their_marks(tmp_path: Path) -> None:
    document = many_notes(2000, 6)
    assert_notes_are_right(document, read_pdf(write_pdf(document, House(), tmp_path / "x.pdf")))


def test_copied_text_is_in_reading_order_in_every_script(tmp_path: Path) -> None:
    path = write_pdf(every_element(), House(), tmp_path / "x.pdf")
    text = re.sub("[\u202a-\u202e\u2066-\u2069]", "", pdf_text(path))
    whole = " ".join(text.split())
    for said in (BELARUSIAN, UKRAINIAN, GREEK, LATIN, ARABIC.split(" في ")[0]):
        assert said in whole
    assert "وزارتِ خارجہ نے کہا کہ دونوں ملکوں کے تعلقات" in whole
    first = whole.index("The first paragraph under a heading")
    assert whole.index("Neither side has said") < first < whole.index("Visits and meetings")
