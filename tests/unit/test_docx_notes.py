from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests import documents
from tests.word_files import Element, W, WordFile, brief_of, property_of, words, write

from brief.model import (
    Document,
    Emphasis,
    FactSpan,
    Link,
    Note,
    NoteMark,
    Paragraph,
    Text,
    plain_text,
)


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> WordFile:
    return write(documents.every_element(), tmp_path_factory.mktemp("every"))


def noted(*notes: Note) -> Document:
    marks = tuple(NoteMark(number=note.number) for note in notes)
    return brief_of(Paragraph((Text("Said."), *marks)), notes=notes)


def test_there_are_as_many_native_notes_as_marks_and_they_say_the_same(every: WordFile) -> None:
    document = documents.every_element()
    assert every.notes() == [plain_text(note.content) for note in document.notes]
    marks = every.values("//w:footnoteReference/@w:id")
    assert len(set(marks)) == len(marks) == len(document.notes)


@pytest.mark.parametrize("language", ["en-GB", "ar"])
def test_the_rule_over_the_notes_begins_where_reading_does(tmp_path: Path, language: str) -> None:
    document = noted(Note(1, (Text("A."),)))
    file = write(replace(document, meta=replace(document.meta, language=language)), tmp_path)
    ways = file.find("//w:footnote[w:p/w:r/w:separator]/w:p/w:pPr/w:bidi", "word/footnotes.xml")
    assert bool(ways) is (language == "ar")


def test_the_separators_are_words_own_and_the_settings_name_them(every: WordFile) -> None:
    path = "//w:footnote[@w:type]/@w:id"
    separators = every.values(path, "word/footnotes.xml")
    assert separators == ["-1", "0"]
    assert every.values("//w:footnotePr/w:footnote/@w:id", "word/settings.xml") == separators
    assert every.find("//w:separator", "word/footnotes.xml")
    assert every.find("//w:continuationSeparator", "word/footnotes.xml")


def test_a_note_wears_words_own_styles_and_shows_its_number(every: WordFile) -> None:
    for note in every.find("//w:footnote[not(@w:type)]", "word/footnotes.xml"):
        (paragraph,) = list(note)
        assert every.style_of(paragraph) == "footnote text"
        mark = next(run for run in paragraph if run.find(f"{W}footnoteRef") is not None)
        style = property_of(mark, "rPr/rStyle")
        assert every.style_name(str(style)) == "footnote reference"


def test_a_link_in_a_note_is_a_relation_of_the_notes(tmp_path: Path) -> None:
    address = "https://example.org/a b?q=ö"
    note = Note(1, (Text("See "), Link((Text("there"),), address), Text(".")))
    file = write(noted(note), tmp_path)
    (relation,) = file.values("//w:hyperlink/@r:id", "word/footnotes.xml")
    assert file.targets("word/footnotes.xml") == {relation: "https://example.org/a%20b?q=%C3%B6"}
    assert "hyperlink" not in file.members["word/_rels/document.xml.rels"].decode()


def test_one_address_is_one_relation_however_often_it_is_linked(tmp_path: Path) -> None:
    link = Link((Text("there"),), "https://example.org/")
    file = write(noted(Note(1, (link, Text(" and "), link))), tmp_path)
    assert len(file.targets("word/footnotes.xml")) == 1


def test_emphasis_in_a_note_is_kept(tmp_path: Path) -> None:
    file = write(noted(Note(1, (Text("In "), Emphasis((Text("The Book"),)), Text(".")))), tmp_path)
    (italic,) = file.find("//w:r[w:rPr/w:rStyle/@w:val='Emphasis']", "word/footnotes.xml")
    assert "".join(t.text or "" for t in italic) == "The Book"


def test_a_mark_stands_where_it_stood_among_the_words(tmp_path: Path) -> None:
    content = (Text("One"), NoteMark(number=1), Text(" and two."), NoteMark(number=2))
    notes = (Note(1, (Text("first"),)), Note(2, (Text("second"),)))
    file = write(brief_of(Paragraph(content), notes=notes), tmp_path)
    paragraph = file.paragraph("One and two.")
    order = [
        "mark" if run.find("w:footnoteReference", run.nsmap) is not None else words_of_run(run)
        for run in paragraph.iterfind("w:r", paragraph.nsmap)
    ]
    assert order == ["One", "mark", " and two.", "mark"]


def words_of_run(run: Element) -> str:
    return "".join(str(each.text or "") for each in run.iterfind("w:t", run.nsmap))


def test_a_brief_without_notes_still_has_the_part_that_colleagues_will_need(tmp_path: Path) -> None:
    file = write(brief_of(Paragraph((Text("Plain."),))), tmp_path)
    assert file.values("//w:footnote/@w:type", "word/footnotes.xml") == [
        "separator",
        "continuationSeparator",
    ]
    assert words(file.paragraph("Plain.")) == "Plain."


def test_two_marks_side_by_side_do_not_read_as_one_number(tmp_path: Path) -> None:
    fact = FactSpan("a-fact", (Text("Said."), NoteMark(number=1)))
    content = (fact, NoteMark(number=2), Text(" More."), NoteMark(number=3))
    notes = tuple(Note(number, (Text("x"),)) for number in (1, 2, 3))
    file = write(brief_of(Paragraph(content), notes=notes), tmp_path)
    (comma,) = file.find("//w:body//w:r[w:t=',']")
    assert file.style_name(str(property_of(comma, "rPr/rStyle"))) == "footnote reference"
    parent = comma.getparent()
    assert parent is not None
    runs = [each for each in parent if each.tag == f"{W}r"]
    at = runs.index(comma)
    neighbours = (runs[at - 1], runs[at + 1])
    assert all(e is not None and e.find(f"{W}footnoteReference") is not None for e in neighbours)
