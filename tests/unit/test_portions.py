"""Where the house asks for it, each portion bears the mark of what is behind it."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pypdf
import pytest
from tests.bases import BASE, load_base

from brief.edition import choose, choose_whatever_the_mark
from brief.edition.portions import mark_portions
from brief.load import load_house
from brief.making import Order, build, make_document
from brief.model import (
    Chronology,
    Document,
    Figure,
    Heading,
    List,
    Paragraph,
    Table,
    plain_text,
)
from brief.places import find_template, template_folders
from brief.problem import BriefError
from brief.walk import iter_blocks

TEXT = (
    BASE.replace("marking: TLP:CLEAR\n", "marking: TLP:AMBER\n", 1)
    .replace("diplomacy: Diplomacy", "diplomacy: {title: Diplomacy, intro: So it is.}")
    .replace("descriptor: A report.", "descriptor: A report.\n    marking: TLP:GREEN")
    .replace("    topic: Visits\n", "    topic: Visits\n    marking: TLP:CLEAR\n")
    .replace("beta-2023 p 3, alpha-2024 para 2", "beta-2023 p 3")
    .replace(
        "    rank: 1\n    text: Two-way", "    rank: 1\n    marking: TLP:GREEN\n    text: Two-way"
    )
)


def marked(folder: Path, text: str = TEXT, forms: dict[str, str] | None = None) -> Document:
    base = choose(load_base(folder, text)).base
    folders = template_folders(base.file)
    made = make_document(base, find_template("brief", folders), folders)
    return mark_portions(made.document, base, forms or {})


def paragraphs(document: Document, said: str) -> list[str]:
    words = [
        plain_text(b.content) for b in iter_blocks(document.blocks) if isinstance(b, Paragraph)
    ]
    return [one for one in words if said in one]


def test_a_paragraph_bears_the_highest_mark_of_its_facts(tmp_path: Path) -> None:
    document = marked(tmp_path)
    for said, mark in (
        ("Two-way trade in", "TLP:GREEN"),
        ("went to Minsk", "TLP:CLEAR"),
        ("Relations were opened", "TLP:AMBER"),
    ):
        found = paragraphs(document, said)
        assert found
        assert all(one.startswith(f"({mark}) ") for one in found)


def test_words_that_no_fact_says_bear_the_mark_of_their_section(tmp_path: Path) -> None:
    assert paragraphs(marked(tmp_path), "So it is.") == ["(TLP:AMBER) So it is."]
    text = TEXT.replace("intro: So it is.", "intro: So it is., marking: TLP:CLEAR")
    assert paragraphs(marked(tmp_path, text), "So it is.") == ["(TLP:CLEAR) So it is."]


def test_a_heading_bears_the_highest_mark_of_what_stands_under_it(tmp_path: Path) -> None:
    heads = [plain_text(b.content) for b in marked(tmp_path).blocks if isinstance(b, Heading)]
    assert "(TLP:GREEN) Trade" in heads or "(TLP:AMBER) Trade" in heads
    assert "(TLP:AMBER) Diplomacy" in heads


def test_rows_and_captions_bear_marks_and_column_heads_none(tmp_path: Path) -> None:
    blocks = list(iter_blocks(marked(tmp_path).blocks))
    tables = [one for one in blocks if isinstance(one, Table)]
    figures = [one for one in blocks if isinstance(one, Figure | Chronology)]
    assert tables
    assert figures
    assert all(plain_text(row[0]).startswith("(TLP:") for one in tables for row in one.rows)
    assert not any(plain_text(row[0]).startswith("(") for one in tables for row in one.head)
    shown = [one for one in (*tables, *figures) if one.caption]
    trade = [plain_text(one.caption) for one in shown if not isinstance(one, Chronology)]
    drawn = [plain_text(one.caption) for one in shown if isinstance(one, Chronology)]
    assert trade
    assert drawn
    assert all(one.startswith("(TLP:GREEN) ") for one in trade)
    assert all(one.startswith("(TLP:AMBER) ") for one in drawn)


def test_a_note_bears_the_highest_mark_of_what_it_cites_and_of_its_facts(tmp_path: Path) -> None:
    notes = {plain_text(note.content) for note in marked(tmp_path).notes}
    beta = [one for one in notes if "Board of Tests" in one and "Alpha" not in one]
    assert beta
    assert all(one.startswith("(TLP:GREEN) ") for one in beta)
    assert all(one.startswith("(TLP:") for one in notes if "Alpha" in one or "Gamma" in one)


def test_labels_and_contents_bear_none(tmp_path: Path) -> None:
    document = marked(tmp_path)
    labels = paragraphs(document, "Key points")
    assert labels
    assert not any(one.startswith("(") for one in labels)
    assert any(isinstance(block, List) for block in iter_blocks(document.blocks))


def test_a_mark_is_written_as_the_house_writes_it(tmp_path: Path) -> None:
    document = marked(tmp_path, forms={"TLP:CLEAR": "C"})
    assert all(one.startswith("(C) ") for one in paragraphs(document, "went to Minsk"))


def test_a_portion_above_the_banner_is_a_problem_with_its_place(tmp_path: Path) -> None:
    text = TEXT.replace("marking: TLP:AMBER\n", "marking: TLP:CLEAR\n", 1)
    base = choose_whatever_the_mark(load_base(tmp_path, text)).base
    folders = template_folders(base.file)
    made = make_document(base, find_template("brief", folders), folders)
    with pytest.raises(BriefError) as told:
        mark_portions(made.document, base, {})
    assert {"a portion is TLP:GREEN, but the brief is TLP:CLEAR"} == {
        problem.message for problem in told.value.problems
    }
    assert all(problem.place.line for problem in told.value.problems)


DESK = """\
meeting: {who: [doe], when: 2025-09, where: Minsk, why: To agree on a road.}
lines:
  ask: {say: Ask for the road., kind: objective, basis: [visit], marking: TLP:CLEAR}
  hush: {say: The road is dear., kind: sensitive}
  told: {say: Say so., kind: point, basis: [visit]}
"""


def items(folder: Path, text: str) -> list[str]:
    """The paragraphs and notes of the minister's shape."""
    base = choose(load_base(folder, text)).base
    folders = template_folders(base.file)
    made = make_document(base, find_template("minister", folders), folders)
    document = mark_portions(made.document, base, {})
    words = (b.content for b in iter_blocks(document.blocks) if isinstance(b, Paragraph | Heading))
    notes = (note.content for note in document.notes)
    return [plain_text(one).replace("\N{NO-BREAK SPACE}", " ") for one in (*words, *notes)]


def test_a_line_of_the_desk_bears_its_own_mark_and_so_does_its_note(tmp_path: Path) -> None:
    found = items(tmp_path, TEXT + DESK)
    assert "(TLP:GREEN) Ask for the road." in found  # by its source, which is above its own
    assert "(TLP:AMBER) The road is dear." in found
    notes = [one for one in found if "Board of Tests" in one and "p. 3" in one]
    assert {one.split()[0] for one in notes} == {"(TLP:GREEN)", "(TLP:AMBER)"}


@pytest.mark.parametrize(
    ("own", "mark"), [("", "TLP:AMBER"), (", marking: TLP:CLEAR", "TLP:CLEAR")]
)
def test_what_is_said_of_the_meeting_bears_its_mark(tmp_path: Path, own: str, mark: str) -> None:
    found = items(tmp_path, TEXT + DESK.replace("a road.}", f"a road.{own}}}"))
    for said in (
        "The meeting",
        "With: Jane Doe (Minister of Tests, 2024)",
        "When: September 2025",
        "Where: Minsk",
    ):
        assert f"({mark}) {said}" in found


def test_a_line_about_a_person_alone_bears_the_mark_of_the_brief(tmp_path: Path) -> None:
    found = items(tmp_path, TEXT.replace("Minister of Tests", "Foreign Minister of Belarus"))
    assert any(one.startswith("(TLP:AMBER) Jane Doe, Foreign Minister of Belarus") for one in found)
    assert "(TLP:AMBER) Who is who" in found


HOUSE = "name: marked\nportion_marks: true\nportion_forms: {TLP:GREEN: GREEN}\n"


def test_portions_are_marked_in_word_pdf_and_markdown(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(TEXT, encoding="utf-8")
    (tmp_path / "marked.yaml").write_text(HOUSE, encoding="utf-8")
    order = Order(
        facts=tmp_path / "facts.yaml", today=date(2025, 7, 1), house=str(tmp_path / "marked.yaml"),
        formats=("md", "docx", "pdf"), out=tmp_path / "out",
    )  # fmt: skip
    page, word, pdf = build(order)
    assert "(GREEN) Two-way trade" in page.read_text(encoding="utf-8")
    with zipfile.ZipFile(word) as package:
        assert b"(GREEN)" in package.read("word/document.xml")
        assert b"(TLP:AMBER)" in package.read("word/footnotes.xml")
    text = " ".join(one.extract_text() for one in pypdf.PdfReader(pdf).pages)
    assert "(GREEN)" in text
    assert "(TLP:AMBER)" in text


def test_without_the_house_asking_no_portion_is_marked(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text(TEXT, encoding="utf-8")
    order = Order(
        facts=tmp_path / "facts.yaml", today=date(2025, 7, 1), formats=("md",), out=tmp_path / "out"
    )
    (page,) = build(order)
    assert "(TLP:" not in page.read_text(encoding="utf-8")


def test_an_empty_form_of_a_mark_is_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text("portion_marks: true\nportion_forms: {TLP:GREEN: ''}\n", encoding="utf-8")
    with pytest.raises(BriefError, match="empty"):
        load_house(file)
