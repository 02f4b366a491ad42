"""Word files before the Open XML SDK and LibreOffice."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import cycle
from pathlib import Path

import pikepdf
import pytest
from tests import documents
from tests.conftest import ROOT
from tests.judges import (
    OfficeVersion,
    assert_each_number_is_printed_twice,
    libreoffice_convert_all,
    ooxml_errors,
    pdf_text,
)
from tests.pdf_reading import Element, letters, read_notes, read_pdf
from tests.shared import Share
from tests.shipped import built
from tests.word_faults import AT_ONCE
from tests.word_files import W, WordFile, brief_of, write
from tests.word_templates import TEMPLATES
from tests.written import write_docx, write_pdf, write_reference_doc

from brief.house import House
from brief.load import load_facts
from brief.making import make_document
from brief.model import (
    Across,
    Block,
    Callout,
    Cell,
    Column,
    Document,
    List,
    Note,
    NoteMark,
    Paragraph,
    Quote,
    Table,
    Text,
    Title,
)
from brief.places import find_template, template_folders
from brief.shape import Shape

VERSIONS: tuple[OfficeVersion, OfficeVersion] = ("Office2013", "Microsoft365")


NAMES = ("ours", *TEMPLATES)
NOTES = dict.fromkeys(TEMPLATES, 150) | {"ours": 500}
"""How many notes are called apart: a house's own paper differs in where its pages end."""


@pytest.fixture(scope="module")
def written(shared: Share) -> Path:
    """A folder of Word files that several tests look at, each under what it is and its template."""
    return shared("word-files", partial(write_all, shared))


@pytest.fixture(scope="module")
def printed(shared: Share, written: Path) -> Path:
    """Their pages as LibreOffice prints them, as PDFs of the same names."""
    files = [path for path in sorted(written.glob("*.docx")) if not path.stem.startswith("sixty")]
    return shared("word-files-printed", lambda to: libreoffice_convert_all(files, to, "pdf"))


@pytest.fixture(scope="module")
def saved(shared: Share, written: Path) -> Path:
    """Those of sixty notes as LibreOffice saves them."""
    files = sorted(written.glob("sixty*.docx"))
    return shared("word-files-saved", lambda to: libreoffice_convert_all(files, to, "docx"))


def write_all(share: Share, folder: Path) -> None:
    made = {"every": documents.every_element}
    made["sixty"] = lambda: documents.many_notes(60, 3)
    (folder / "templates").mkdir(exist_ok=True)
    for name in NAMES:
        reference = _template(name, folder / "templates")
        for what, make in made.items():
            write_docx(make(), House(), folder / named(what, name), reference=reference)
        apart = called_apart(NOTES[name])
        write_docx(apart, House(), folder / named("apart", name), reference=reference)
    write_docx(tables_of_words(), House(), folder / named("tables"))
    write_docx(in_two_columns(), House(), folder / named("columns"), Shape(columns=2))
    for shape in ("infocus", "glance"):
        shutil.copy(built(share, "pakistan-belarus", shape).docx, folder / named(shape))


def named(what: str, template: str = "ours", kind: str = "docx") -> str:
    """The name of a file; numbers, since those of templates hold spaces and stops."""
    return f"{what}-{NAMES.index(template)}.{kind}"


def test_a_word_file_of_five_hundred_notes_is_valid(tmp_path: Path) -> None:
    """By the older version; the newer one has the same rules for how many there are of a thing."""
    file = write(documents.many_notes(500, 1), tmp_path)
    assert ooxml_errors(file.path, VERSIONS[0]) == []


@pytest.mark.parametrize(
    ("name", "version"),
    [("ours", VERSIONS[1]), *zip(NAMES, cycle(VERSIONS), strict=False)],
)
def test_word_files_are_valid_in_our_template_and_in_foreign_ones(
    written: Path, name: str, version: OfficeVersion
) -> None:
    """Ours by both versions, the foreign ones by the two in turn."""
    assert ooxml_errors(written / named("every", name), version) == []


@pytest.mark.parametrize(("name", "version"), list(zip(AT_ONCE, cycle(VERSIONS), strict=False)))
def test_word_files_in_templates_with_faults_are_valid(
    tmp_path: Path, name: str, version: OfficeVersion
) -> None:
    """By the two versions in turn, as above."""
    template = AT_ONCE[name](tmp_path / "template.docx")
    file = write(documents.every_element(), tmp_path, reference=template)
    assert ooxml_errors(file.path, version) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_the_reference_document_is_valid(tmp_path: Path, version: OfficeVersion) -> None:
    assert ooxml_errors(write_reference_doc(House(), tmp_path / "r.docx"), version) == []


def test_the_workbook_in_a_chart_is_valid(tmp_path: Path) -> None:
    file = write(documents.every_element(), tmp_path)
    for member in file.matching(r"word/embeddings/.*\.xlsx"):
        book = tmp_path / "book.xlsx"
        book.write_bytes(file.members[member])
        assert ooxml_errors(book) == []


# ---- LibreOffice ---------------------------------------------------------------------------


def called_apart(count: int) -> Document:
    """So many notes called in text of every kind, each with a word of its own at its mark.

    Notes of up to four lines; LibreOffice cannot hold to their marks any that want more than
    four fifths of a page, nor those of the last row of a page in a long table.
    """
    calls = _Calls(random.Random(4))  # noqa: S311 - a test's repeatable dice
    blocks: list[Block] = []
    while len(calls.notes) < count:
        blocks += calls.blocks()
    return brief_of(*blocks, notes=tuple(calls.notes))


@dataclass
class _Calls:
    """Blocks that call notes, each after one to four sentences."""

    dice: random.Random
    notes: list[Note] = field(default_factory=list)

    def blocks(self) -> tuple[Block, ...]:
        """One of every kind, in any order, between paragraphs: a short table needs one below."""
        kinds: list[Callable[[], Block]] = [
            lambda: replace(self.paragraph(), role="small"),
            lambda: List((self.some(), self.some()), ordered=self.dice.random() < 1 / 2),
            lambda: Quote(self.some()),
            lambda: Callout("key-points", (self.paragraph(), List((self.some(), self.some())))),
            lambda: Callout("contested", self.some()),
            lambda: Callout("caveat", self.some()),
            lambda: Table((Column(), Column()), (), tuple(self.row() for _ in range(4))),
        ]
        self.dice.shuffle(kinds)
        return tuple(block for kind in kinds for block in (kind(), *self.some()))

    def some(self) -> tuple[Block, ...]:
        return tuple(self.paragraph() for _ in range(self.dice.randint(1, 3)))

    def paragraph(self) -> Paragraph:
        said = "The ferry and the bridge, the border and the toll. " * self.dice.randint(1, 4)
        return Paragraph((Text(said), *self.call(30)))

    def row(self) -> tuple[Cell, Cell]:
        return ((Text("A toll"),), self.call(3))

    def full_row(self) -> tuple[Cell, Cell]:
        """A row of some lines that calls one to three notes."""
        calls = (self.call(5) for _ in range(self.dice.randint(1, 3)))
        return ((Text("A toll"),), tuple(inline for call in calls for inline in call))

    def call(self, most: int) -> tuple[Text, NoteMark]:
        number = len(self.notes) + 1
        noted = "by a note. " * self.dice.randint(0, most)
        self.notes.append(Note(number, (Text(f"called{number}. {noted}"),)))
        return Text(f"caller{number}."), NoteMark(number=number)


@pytest.mark.parametrize("name", NAMES)
def test_notes_stand_at_the_foot_of_the_page_of_their_marks(printed: Path, name: str) -> None:
    pages = pdf_text(printed / named("apart", name, "pdf")).split("\f")
    calls, notes = (_pages_of(word, pages) for word in ("caller", "called"))
    assert len(notes) >= NOTES[name]
    assert list(calls) == list(notes) == list(range(1, len(notes) + 1))
    assert [n for n in calls if calls[n] != notes[n]] == []
    for page in pages:
        first = page.find("called")
        assert "caller" not in page[first:], "a note stands in the text"


def tables_of_words() -> Document:
    """With notes of any length, and with any number of notes in a row."""
    calls = _Calls(random.Random(7))  # noqa: S311 - a test's repeatable dice
    blocks: list[Block] = []
    for count in (3, 8, 12, 15, 25, 40):
        blocks += calls.some()
        rows = tuple(calls.full_row() for _ in range(count))
        blocks.append(Table((Column(), Column()), (), rows))
    blocks += calls.some()
    return brief_of(*blocks, notes=tuple(calls.notes))


def test_notes_of_tables_of_words_stand_on_the_page_of_their_marks(printed: Path) -> None:
    pages = pdf_text(printed / named("tables", kind="pdf")).split("\f")
    marks, notes = (_pages_of(word, pages) for word in ("caller", "called"))
    assert list(marks) == list(range(1, len(tables_of_words().notes) + 1))
    assert marks == notes


def in_two_columns() -> Document:
    calls = _Calls(random.Random(11))  # noqa: S311 - a test's repeatable dice
    blocks: list[Block] = [Title((Text("Malta and Iceland"),)), *calls.some()]
    while len(calls.notes) < 120:
        blocks += (Across(calls.some()), *calls.some(), Callout("contested", calls.some()))
    return brief_of(*blocks, notes=tuple(calls.notes))


def test_notes_in_two_columns_stand_on_the_page_of_their_marks(
    written: Path, printed: Path
) -> None:
    assert ooxml_errors(written / named("columns")) == []
    pages = pdf_text(printed / named("columns", kind="pdf")).split("\f")
    marks, notes = (_pages_of(word, pages) for word in ("caller", "called"))
    assert sorted(marks) == list(range(1, len(in_two_columns().notes) + 1))
    assert {n: marks[n] for n in sorted(marks)} == {n: notes[n] for n in sorted(notes)}


@pytest.mark.parametrize(("shape", "count"), [("infocus", 2), ("glance", 1)])
def test_the_real_brief_in_two_columns_keeps_its_pages_in_libreoffice(
    written: Path, printed: Path, shape: str, count: int
) -> None:
    pages = pdf_text(printed / named(shape, kind="pdf")).split("\f")
    assert len([page for page in pages if page.strip()]) == count
    assert "Talks in Minsk" in " ".join(pages[0].split())  # of the timeline
    notes = WordFile(written / named(shape)).notes()
    assert_each_number_is_printed_twice(printed / named(shape, kind="pdf"), len(notes))


def _template(name: str, folder: Path) -> Path | None:
    make = TEMPLATES.get(name)
    return make(folder / f"{NAMES.index(name)}.docx") if make else None


def _pages_of(word: str, pages: list[str]) -> dict[int, int]:
    """The page of each such word with a number, in the order of the pages."""
    found = [
        (n, int(m)) for n, page in enumerate(pages) for m in re.findall(rf"{word}(\d+)\.", page)
    ]
    assert len(found) == len({number for _, number in found})
    return {number: at for at, number in found}


LETTERHEADS = {
    "python-docx letterhead on Letter": (
        "Office of the Secretary",
        "Secretary’s papers",
        "12 Quay",
    ),
    "docx (npm) letterhead on Letter": ("MINISTRY OF EXTERNAL RELATIONS", "1 Quay Street"),
    "German ministry .dotx": ("Ministerium", "Gerade Seite", "Seite 3"),
    "a letter with a place": ("Muster", "Signed and sealed."),
    "LibreOffice from .odt": ("Département des relations extérieures",),
    "no heading styles": ("Plain Office",),
}
"""Words of their heads, feet and letters; the other templates have none and get ours."""
WITH_PICTURE = frozenset(list(LETTERHEADS)[:3])


@pytest.mark.parametrize("name", TEMPLATES)
def test_foreign_templates_print_their_letterhead_the_chart_and_the_links(
    printed: Path, name: str
) -> None:
    pages = printed / named("every", name, "pdf")
    text = pdf_text(pages)
    for said in LETTERHEADS.get(name, ("Northern Desk",)):
        assert said in text
    assert "Norland to Vesland: 15.1" in text  # a label in the chart
    assert all(page.count("TLP:CLEAR") >= 2 for page in text.split("\f") if page.strip())
    with pikepdf.open(pages) as pdf:
        assert any(len(page.get_images()) for page in pdf.pages) == (name in WITH_PICTURE)
        assert "mfa.norland.example" in " ".join(addresses(pdf))


def addresses(pdf: pikepdf.Pdf) -> list[str]:
    links = [each for page in pdf.pages for each in page.get("/Annots", [])]
    return [str(each.A.URI) for each in links if "/A" in each and "/URI" in each.A]


@pytest.mark.parametrize("name", NAMES)
def test_saving_again_from_libreoffice_loses_no_note(written: Path, saved: Path, name: str) -> None:
    file = WordFile(written / named("sixty", name))
    again = WordFile(saved / named("sixty", name))
    said = [re.sub(r"\s+", " ", note).strip() for note in again.notes()]
    assert said == [re.sub(r"\s+", " ", note).strip() for note in file.notes()]


# ---- the PDF -------------------------------------------------------------------------------


def real_brief() -> Document:
    folders = template_folders(ROOT / "facts.yaml")
    template = find_template("brief", folders)
    return make_document(load_facts(ROOT / "facts.yaml"), template, folders).document


@pytest.mark.parametrize("make", [documents.every_element, real_brief])
def test_word_file_and_pdf_say_the_same_in_the_same_order(
    tmp_path: Path, make: Callable[[], Document]
) -> None:
    """Words, marks, captions with their numbers, tables and notes."""
    document = make()
    file = write(document, tmp_path)
    reading = read_pdf(write_pdf(document, House(), tmp_path / "brief.pdf"))
    in_pdf = [letters(each.text) for each in blocks(reading.root) if each.text.strip()]
    assert [letters(each) for each in marked_words(file)] == in_pdf
    assert [letters(note) for note in file.notes()] == [
        letters(said) for _, said in sorted(read_notes(reading).texts.items())
    ]
    assert len(file.find("//w:body/w:tbl")) == len(list(reading.root.all("Table")))
    assert len(file.find("//w:body//w:drawing")) == len(list(reading.root.all("Figure")))


_BLOCKS = {"P", "H1", "H2", "H3", "H4", "H5", "Caption", "TH", "TD"}


def blocks(element: Element) -> Iterator[Element]:
    """The elements of a PDF that hold words and no other such element; not the contents."""
    inside = [block for kid in element.kids if kid.tag != "TOC" for block in blocks(kid)]
    if element.tag in _BLOCKS and not inside:
        yield element
    yield from inside


def marked_words(file: WordFile) -> Iterator[str]:
    """The words of each paragraph with the numbers of the notes they call."""
    number = 0
    for paragraph in file.paragraphs():
        style, said = file.style_of(paragraph), ""
        for run in paragraph.iter(f"{W}r"):
            if run.find(f"{W}footnoteReference") is not None:
                number += 1
                said += str(number)
            said += "".join(str(each.text) for each in run.iterfind(f"{W}t"))
        if said.strip() and style != "toc 1":
            yield said
