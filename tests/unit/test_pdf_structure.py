"""What a screen reader finds in a PDF, and what a viewer finds round it."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from tests.documents import URDU, every_element, meta, para, words
from tests.judges import page_errors
from tests.pdf_reading import Element, Reading, assert_notes_are_right, letters, read_pdf
from tests.written import write_pdf

from brief.house import House, Page
from brief.model import (
    Block,
    Callout,
    Column,
    Contents,
    Document,
    Heading,
    Link,
    List,
    Paragraph,
    Strong,
    Table,
    Text,
    Title,
)
from brief.problem import BriefError

PROSE = "All of this is one paragraph that runs from one page to the next. " * 90


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_pdf(every_element(), House(), tmp_path_factory.mktemp("pdf") / "every.pdf")


@pytest.fixture(scope="module")
def reading(path: Path) -> Reading:
    return read_pdf(path)


def tags(element: Element) -> list[str]:
    return [kid.tag for kid in element.kids]


def read(tmp_path: Path, *blocks: object) -> Reading:
    document = Document(meta(), tuple(blocks))  # type: ignore[arg-type]  # blocks
    return read_pdf(write_pdf(document, House(), tmp_path / "x.pdf"))


def test_the_tree_starts_with_the_document_in_its_language(reading: Reading) -> None:
    assert (reading.root.tag, reading.root.language) == ("Document", "en-GB")
    assert tags(reading.root)[:3] == ["H1", "P", "P"]
    assert tags(reading.root)[-4:] == ["Sect"] * 4


def test_notes_follow_the_block_that_calls_them(reading: Reading) -> None:
    assert tags(reading.root)[3:6] == ["Div", "Note", "Note"]  # the key points, before the rest
    for section in reading.root.kids[-4:]:
        for before, note in pairwise(section.kids):
            if note.tag == "Note":
                called = [r.text for r in before.all("Reference")]
                assert before.tag == "Note" or note.id.removeprefix("note-") in called


def test_headings_are_in_order_and_skip_no_level(reading: Reading, tmp_path: Path) -> None:
    found = [(h.tag, h.text) for n in range(1, 7) for h in reading.root.all(f"H{n}")]
    assert ("H1", "Norland–Vesland relations") in found
    assert ("H5", "A heading of the fourth level") in found
    deep = read(tmp_path, Heading(3, words("Deep"), "a"), Heading(1, words("Top"), "b"))
    assert [tag for n in range(1, 7) for tag in [h.tag for h in deep.root.all(f"H{n}")]] == [
        "H1",
        "H2",
    ]


def test_a_strong_line_over_others_in_a_callout_is_a_heading(tmp_path: Path) -> None:
    strong = Paragraph((Strong(words("Key points")),))
    items = List(((para("x"),),))
    box = Callout("key-points", (strong, items, strong, items, strong))
    found = read(tmp_path, Title(words("T")), box, Heading(1, words("A"), "a"), box)
    first, second = found.root.all("Div")
    assert tags(first) == ["H2", "L", "H2", "L", "P"]
    assert tags(second) == ["H3", "L", "H3", "L", "P"]
    assert page_errors(tmp_path / "x.pdf", "ua1") == []
    with pikepdf.open(tmp_path / "x.pdf") as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["T", "A"]


def test_such_a_line_is_not_left_alone_at_the_foot_of_a_page(tmp_path: Path) -> None:
    strong = Paragraph((Strong(words("Key points")),))
    for count in range(30, 45):
        items = tuple((para(f"item {n}"),) for n in range(count))
        box = Callout("key-points", (List(items), strong, List(items[:9])))
        found = read(tmp_path, Title(words("T")), box)
        (line,) = found.root.all("H2")
        _, after = found.root.all("L")
        assert line.pages[0] == after.pages[0]


def test_lists_have_labels_and_bodies_and_nest(reading: Reading) -> None:
    outer = next(item for item in reading.root.all("L") if "The first visit." in item.text)
    assert tags(outer) == ["LI", "LI"]
    assert tags(outer.kids[0]) == ["Lbl", "LBody"]
    assert tags(outer.kids[0].kids[1]) == ["P", "L"]
    assert [label.text for label in outer.all("Lbl")] == ["•", "1.", "2.", "•"]


def test_table_cells_know_their_heads(reading: Reading) -> None:
    table = next(reading.root.all("Table"))
    assert tags(table) == ["Caption", "THead", "TBody"]
    assert [tags(row) for row in table.all("TR")] == [["TH"] * 5] * 2 + [["TH"] + ["TD"] * 4] * 3
    heads = list(table.all("TH"))
    assert [head.scope for head in heads] == ["Column"] * 10 + ["Row"] * 3
    assert heads[5].text == ""  # an empty cell is there all the same


def test_figures_say_what_they_show_and_have_their_place(path: Path, reading: Reading) -> None:
    first, *_ = reading.root.all("Figure")
    assert first.alt.startswith("Bars: in 2019 Norland sold 15.1")
    with pikepdf.open(path) as pdf:
        boxes = [o.A.BBox for o in _elements(pdf) if o.S == "/Figure"]
    assert all(0 < left < right < 596 and 0 < low < high < 842 for left, low, right, high in boxes)


def test_spans_say_their_language(reading: Reading) -> None:
    found = {
        (span.language, letters(span.text)) for span in reading.root.all("Span") if span.language
    }
    assert {language for language, _ in found} == {"be", "uk", "el", "ur", "ar"}
    assert ("ur", letters(f"«{URDU}»")) in found


def test_every_link_is_an_element_with_its_annotation(path: Path, reading: Reading) -> None:
    links = list(reading.root.all("Link"))
    assert all(link.links for link in links)
    wrapped = next(link for link in links if "the section on trade" in link.text)
    assert len(wrapped.links) == 2
    with pikepdf.open(path) as pdf:
        count = sum(len(page.get("/Annots", [])) for page in pdf.pages)
        for page in pdf.pages:
            for annotation in page.get("/Annots", []):
                assert str(annotation.Contents)
                assert annotation.F == 4
    assert sum(len(link.links) for link in links) == count


def test_marks_and_notes_lead_to_one_another(path: Path, reading: Reading) -> None:
    assert_notes_are_right(every_element(), reading)
    count = len(every_element().notes)
    said: dict[str, tuple[int, int]] = {}
    with pikepdf.open(path) as pdf:
        pages = [page.obj.objgen for page in pdf.pages]
        for number, page in enumerate(pdf.pages):
            for annotation in page.Annots:
                if "/Dest" in annotation:
                    to = pages.index(annotation.Dest[0].objgen)
                    said[str(annotation.Contents)] = (number, to)
    for number in range(1, count + 1):
        assert said[f"Note {number}"][0] == said[f"Note {number}"][1]
        assert said[f"Back to the mark of note {number}"] == said[f"Note {number}"]


def test_contents_name_sections_and_pages(reading: Reading) -> None:
    entries = [entry.text for entry in reading.root.all("TOCI")]
    assert entries[0] == "Diplomacy1"
    assert entries[1] == "Trade2"
    assert next(reading.root.all("TOC")).pages == [1]


def test_head_foot_leaders_and_rules_are_artifacts(reading: Reading) -> None:
    for number, text in enumerate(reading.artifacts, start=1):
        assert f"Page {number} of {reading.page_count}" in text
        assert text.count("TLP:CLEAR") == 2
    assert "TLP:CLEAR" not in reading.root.text
    assert ". . . ." in reading.artifacts[0]


def test_an_element_that_runs_over_a_page_is_one(tmp_path: Path) -> None:
    found = read(tmp_path, Title(words("T")), para(PROSE))
    (paragraph,) = found.root.all("P")
    assert paragraph.pages == [1, 2]
    assert paragraph.text.split() == PROSE.split()


def test_a_table_that_runs_over_pages_is_one_and_its_repeated_head_is_no_text(
    tmp_path: Path,
) -> None:
    rows = tuple((words(f"row {n}"), words("x")) for n in range(90))
    table = Table((Column(), Column()), ((words("Head"), words("Other")),), rows)
    found = read(tmp_path, Title(words("T")), table)
    (element,) = found.root.all("Table")
    assert element.pages == [1, 2, 3]
    assert element.text.count("Head") == 1
    assert [("Head" in text) for text in found.artifacts] == [False, True, True]
    assert [row.text for row in element.all("TR")][1:] == [f"row {n}x" for n in range(90)]


def test_a_row_taller_than_a_page_is_cut_and_loses_nothing(tmp_path: Path) -> None:
    table = Table((Column("start", 1), Column("start", 3)), (), ((words(PROSE), words("short")),))
    found = read(tmp_path, Title(words("T")), table)
    tall, short = found.root.all("TD")
    assert len(tall.pages) > 2
    assert tall.text.split() == PROSE.split()
    assert short.pages == [1]


def test_a_list_item_may_hold_nothing_or_a_list_at_once(tmp_path: Path) -> None:
    inner = List(((para("in"),),), ordered=True, start=9)
    found = read(tmp_path, Title(words("T")), List(((), (inner,), (para("x"),))))
    assert [label.text for label in found.root.all("Lbl")] == ["•", "•", "9.", "•"]


def test_a_link_to_no_heading_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(BriefError, match='leads to "#nowhere", but no heading has that id'):
        read(tmp_path, para(Link((Text("x"),), "#nowhere")))


def _elements(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o and "/P" in o]


def test_margins_that_leave_no_room_are_a_problem(tmp_path: Path) -> None:
    house = House(name="wide", page=Page(left=300, right=290))
    with pytest.raises(BriefError, match="house wide: its margins leave a column of 5 by 721"):
        write_pdf(every_element(), house, tmp_path / "x.pdf")


@pytest.mark.parametrize("blocks", [(), (Contents(),), (para(""), List(()), Heading(1, (), "h"))])
def test_a_document_that_says_nothing_is_one_empty_page(
    tmp_path: Path, blocks: tuple[Block, ...]
) -> None:
    path = write_pdf(Document(meta(), blocks), House(), tmp_path / "x.pdf")
    assert read_pdf(path).page_count == 1
    assert page_errors(path, "ua1") == []
    assert page_errors(path, "3a") == []
