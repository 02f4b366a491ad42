"""Whatever the document, its Word file says the same and is whole."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import Phase, given, settings
from tests import judges, strategies
from tests.word_files import WordFile, words_in, words_of, write

from brief.model import Document, plain_text


@contextmanager
def written(document: Document) -> Iterator[WordFile]:
    with tempfile.TemporaryDirectory() as folder:
        yield write(document, Path(folder))


@given(strategies.documents())
def test_the_word_file_says_what_the_document_says(document: Document) -> None:
    with written(document) as file:
        assert words_in(file) == words_of(document)
        assert file.notes() == [plain_text(note.content).lstrip() for note in document.notes]


@given(strategies.documents())
def test_every_name_leads_somewhere(document: Document) -> None:
    with written(document) as file:
        for member in file.matching(r"word/\w+\.xml"):
            styles = file.values("//w:pStyle/@w:val|//w:rStyle/@w:val|//w:tblStyle/@w:val", member)
            assert all(file.style_name(each) for each in set(styles))
            named = file.values("//@r:id", member)
            assert set(named) <= set(file.targets(member))
        lists = set(file.values("//w:num/@w:numId", "word/numbering.xml"))
        assert set(file.values("//w:numPr/w:numId/@w:val")) <= lists
        marks = set(file.values("//w:bookmarkStart/@w:name"))
        assert set(file.values("//w:hyperlink/@w:anchor")) <= marks


@given(strategies.documents())
def test_nothing_is_numbered_twice(document: Document) -> None:
    with written(document) as file:
        for path in ("//w:bookmarkStart/@w:id", "//w:bookmarkStart/@w:name", "//wp:docPr/@id"):
            found = file.values(path)
            assert len(set(found)) == len(found)
        for path, member in (
            ("//w:footnote/@w:id", "word/footnotes.xml"),
            ("//w:num/@w:numId", "word/numbering.xml"),
            ("//w:style/@w:styleId", "word/styles.xml"),
        ):
            found = file.values(path, member)
            assert len(set(found)) == len(found)


@settings(
    max_examples=max(1, settings().max_examples // 8),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to shrink by half a second is too slow
)
@given(strategies.documents(most=14))
def test_the_open_xml_sdk_finds_no_fault(document: Document) -> None:
    with written(document) as file:
        assert judges.ooxml_errors(file.path, "Office2013") == []
