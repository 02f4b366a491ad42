"""The words of each fact stand between the ends of a hidden bookmark that names no id."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

from lxml import etree

from brief.house import House
from brief.model import Document, FactSpan, Meta, NoteMark, Paragraph, Text
from brief.model import Note as ModelNote
from brief.writers.docx import make_docx
from brief.writers.docx.parts.fact_marks import fact_number, number_in

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
META = Meta(id="ties", title="Ties", as_of=date(2025, 6, 30))


def written(*blocks: Paragraph, notes: int = 0) -> etree._Element:
    foot = tuple(ModelNote(n + 1, (Text("A paper."),)) for n in range(notes))
    data = make_docx(Document(META, blocks, foot), House()).data
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def names(root: etree._Element) -> list[str]:
    return [str(one.get(f"{W}name")) for one in root.iter(f"{W}bookmarkStart")]


def test_a_fact_printed_twice_has_two_bookmarks_of_one_number() -> None:
    said = Paragraph((FactSpan("secret-cable", (Text("It rains."),)),))
    found = names(written(said, said))
    assert found == [f"_f{fact_number('ties', 'secret-cable')}", f"{found[0]}_2"]
    assert {number_in(one) for one in found} == {fact_number("ties", "secret-cable")}
    assert "cable" not in "".join(found)


def test_each_bookmark_has_a_number_of_its_own_and_an_end() -> None:
    root = written(*(Paragraph((FactSpan(f"f{n}", (Text("x"),)),)) for n in range(9)))
    starts = [one.get(f"{W}id") for one in root.iter(f"{W}bookmarkStart")]
    assert starts == [one.get(f"{W}id") for one in root.iter(f"{W}bookmarkEnd")]
    assert len(set(starts)) == 9


def test_marks_of_two_facts_that_touch_still_have_a_comma_between() -> None:
    facts = [FactSpan(f"f{n}", (Text("x"), NoteMark(number=n))) for n in (1, 2)]
    bare = FactSpan("f2", (NoteMark(number=2),))
    root = written(Paragraph((facts[0], bare)), notes=2)
    assert "".join(str(one.text) for one in root.iter(f"{W}t")) == "x,"


def test_another_bookmark_stands_for_no_fact() -> None:
    assert [number_in(name) for name in ("brief_trade", "_Toc123", "_f12x", "_f1")] == [
        "", "", "", "1",
    ]  # fmt: skip


def test_the_same_document_has_the_same_bytes(tmp_path: Path) -> None:
    document = Document(META, (Paragraph((FactSpan("a", (Text("x"),)),)),))
    (tmp_path / "one.docx").write_bytes(make_docx(document, House()).data)
    assert make_docx(document, House()).data == (tmp_path / "one.docx").read_bytes()
