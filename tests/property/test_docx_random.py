"""Whatever the document, its Word file says the same and is whole."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests import judges, strategies
from tests.word_files import MARKS_OF_DIRECTION, WordFile, words_in, words_of, write
from tests.word_templates import TEMPLATES

from brief.model import Document, plain_text

OWN = {
    name: make
    for name, make in TEMPLATES.items()
    if name
    not in {"Pandoc reference.docx", "a letter with a place"}  # one needs Pandoc, one has words
}


@contextmanager
def written(
    document: Document, template: Callable[[Path], Path] | None = None
) -> Iterator[WordFile]:
    with tempfile.TemporaryDirectory() as folder:
        own = template(Path(folder) / "template.docx") if template else None
        yield write(document, Path(folder), reference=own)


few = settings(
    max_examples=max(1, settings().max_examples // 8),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to shrink a whole file is too slow
)


@settings(max_examples=max(1, settings().max_examples // 2), phases=few.phases)
@given(strategies.documents())
def test_a_word_file_says_what_its_document_says_and_every_name_in_it_leads_somewhere(
    document: Document,
) -> None:
    with written(document) as file:
        says_the_same(file, document)
        every_name_leads_somewhere(file)
        nothing_is_numbered_twice(file)


@few
@given(strategies.documents(), st.sampled_from(sorted(OWN)))
def test_the_same_holds_in_other_houses_templates(document: Document, name: str) -> None:
    with written(document, OWN[name]) as file:
        says_the_same(file, document)
        every_name_leads_somewhere(file)
        nothing_is_numbered_twice(file)


@few
@given(strategies.documents(most=14), st.sampled_from(["ours", *sorted(OWN)]))
def test_the_open_xml_sdk_finds_no_fault(document: Document, name: str) -> None:
    with written(document, OWN.get(name)) as file:
        assert judges.ooxml_errors(file.path, "Office2013") == []


def says_the_same(file: WordFile, document: Document) -> None:
    assert by_cell(words_in(file)) == by_cell(words_of(document))
    said = (plain_text(note.content).translate(MARKS_OF_DIRECTION) for note in document.notes)
    assert [note.lstrip() for note in file.notes()] == [note.lstrip() for note in said]


def by_cell(said: list[str]) -> list[str]:
    """Parted at the dots that stand between cells where a table of many notes is set as a list.

    Without soft hyphens, which what is wider than its column has in Word alone.
    """
    plain = (text.replace("\N{SOFT HYPHEN}", "") for text in said)
    return [cell for text in plain for cell in text.split(" \N{MIDDLE DOT} ") if cell]


def every_name_leads_somewhere(file: WordFile) -> None:
    for member in file.matching(r"word/(document|footnotes|header\d+|footer\d+)\.xml"):
        styles = file.values("//w:pStyle/@w:val|//w:rStyle/@w:val|//w:tblStyle/@w:val", member)
        assert all(file.style_name(each) for each in set(styles))
        assert set(file.values("//@r:id|//@r:embed", member)) <= set(file.targets(member))
    lists = set(file.values("//w:num/@w:numId", "word/numbering.xml"))
    assert set(file.values("//w:numPr/w:numId/@w:val")) <= lists
    assert set(file.values("//w:numPr/w:numId/@w:val", "word/styles.xml")) <= lists
    marks = set(file.values("//w:bookmarkStart/@w:name"))
    assert set(file.values("//w:hyperlink/@w:anchor")) <= marks


def nothing_is_numbered_twice(file: WordFile) -> None:
    for path, member in (
        ("//w:bookmarkStart/@w:id", "word/document.xml"),
        ("//w:bookmarkStart/@w:name", "word/document.xml"),
        ("//wp:docPr/@id", "word/document.xml"),
        ("//w:footnote/@w:id", "word/footnotes.xml"),
        ("//w:num/@w:numId", "word/numbering.xml"),
        ("//w:abstractNum/@w:abstractNumId", "word/numbering.xml"),
        ("//w:style/@w:styleId", "word/styles.xml"),
    ):
        found = file.values(path, member)
        assert len(set(found)) == len(found)
