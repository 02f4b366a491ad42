"""The brief on Pakistan and Belarus, from facts.yaml to files, before judges nobody here wrote."""

from __future__ import annotations

import json
import re
import shutil
import time
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import reduce
from math import fsum
from operator import add
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pikepdf
import pytest
from lxml import etree
from tests.conftest import ROOT
from tests.judges import (
    assert_each_number_is_printed_twice,
    holes,
    libreoffice_convert_all,
    libreoffice_pdf,
    ooxml_errors,
    page_errors,
    pdf_text,
    qpdf_errors,
)
from tests.pdf_reading import letters, read_notes, read_pdf
from tests.pictures import PAGES, PICTURES, WORDS, page_of, said
from tests.shared import Share
from tests.word_templates import TEMPLATES

from brief.attachment.extraction import read_attached_facts
from brief.cli import main
from brief.template.front_matter import read_front_matter

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STEM = "pakistan-belarus-brief"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the real brief in every format."""
    out = tmp_path_factory.mktemp("built") / "out"
    assert build(ROOT / "facts.yaml", out) == 0
    return out


FORMATS = ("docx", "pdf", "md")


def build(facts: Path, out: Path, *more: str, formats: tuple[str, ...] = FORMATS) -> int:
    asked = [part for name in formats for part in ("--format", name)]
    today = ["--today", "2025-07-01"]
    return main(["build", "--facts", str(facts), "--out", str(out), *asked, *today, *more])


def edited(folder: Path, *changes: tuple[str, str]) -> Path:
    """A copy of the real fact base with each of `changes` made once."""
    text = (ROOT / "facts.yaml").read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    path = folder / "facts.yaml"
    path.write_text(text, encoding="utf-8")
    shutil.copytree(ROOT / "templates", folder / "templates", dirs_exist_ok=True)
    return path


def docx_notes(path: Path) -> dict[int, str]:
    """The text of each note, by the number that Word will show."""
    with ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
        notes = etree.fromstring(package.read("word/footnotes.xml"))
    texts = {note.get(f"{W}id"): _text(note) for note in notes.iter(f"{W}footnote")}
    called = [mark.get(f"{W}id") for mark in body.iter(f"{W}footnoteReference")]
    assert len(set(called)) == len(called)
    return {number: texts[id_] for number, id_ in enumerate(called, 1)}


def _text(element: etree._Element) -> str:
    return "".join(element.itertext(f"{W}t")).strip()


def md_notes(path: Path) -> dict[int, str]:
    """The text of each note in the Markdown, its marks of emphasis and links taken away."""
    lines = re.findall(r"^\[\^(\d+)\]: (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {int(number): re.sub(r"\\(.)|[*<>]", r"\1", text) for number, text in lines}


def test_the_pdf_is_the_same_however_a_python_adds_up(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`sum` of floats gives other last digits from Python 3.12 on; no line may move for it."""

    def naive(values: Iterable[Any], start: Any = 0) -> Any:  # noqa: ANN401 - as sum
        return reduce(add, values, start)

    def exact(values: Iterable[Any], start: Any = 0) -> Any:  # noqa: ANN401 - as sum
        found = list(values)
        return naive([fsum(found)] if float in map(type, found) else found, start)

    for number, way in enumerate((naive, exact)):
        monkeypatch.setattr("builtins.sum", way)
        assert build(ROOT / "facts.yaml", tmp_path / str(number), formats=("pdf",)) == 0
        monkeypatch.undo()
        made = tmp_path / str(number) / f"{STEM}.pdf"
        assert made.read_bytes() == (built / f"{STEM}.pdf").read_bytes()


def test_the_pdf_is_accessible_and_archival_at_once(built: Path) -> None:
    pdf = built / f"{STEM}.pdf"
    assert page_errors(pdf, "ua1") == []
    assert page_errors(pdf, "3a") == []
    assert qpdf_errors(pdf) == []


def test_the_pdf_has_as_many_pages_as_its_template_says(built: Path) -> None:
    says = read_front_matter(ROOT / "templates" / "brief.md.j2").shape.pages
    with pikepdf.open(built / f"{STEM}.pdf") as pdf:
        assert len(pdf.pages) == says


@pytest.mark.parametrize("version", ["Office2013", "Microsoft365"])
def test_the_word_file_is_valid(built: Path, version: str) -> None:
    assert ooxml_errors(built / f"{STEM}.docx", version) == []  # type: ignore[arg-type]  # one of two


def test_word_and_markdown_have_the_same_notes(built: Path) -> None:
    word, plain = docx_notes(built / f"{STEM}.docx"), md_notes(built / f"{STEM}.md")
    assert len(word) > 80
    assert word == plain


def test_the_pdf_has_the_same_notes_each_whole_on_the_page_of_its_mark(built: Path) -> None:
    assert_same_notes(built)


def assert_same_notes(out: Path) -> None:
    """Every note of the Word file is in the PDF, once, in the same words, under its mark."""
    word, noted = docx_notes(out / f"{STEM}.docx"), read_notes(read_pdf(out / f"{STEM}.pdf"))
    assert [number for number, _ in noted.marks] == list(word)
    assert {n: letters(t) for n, t in noted.texts.items()} == {
        n: letters(t) for n, t in word.items()
    }
    assert [(number, noted.notes[number][0]) for number, _ in noted.marks] == list(noted.marks)


def test_libreoffice_prints_every_note_once_and_under_its_mark(built: Path, tmp_path: Path) -> None:
    made = libreoffice_pdf(built / f"{STEM}.docx", tmp_path)
    assert late_notes(built / f"{STEM}.docx", made) == []
    assert_each_number_is_printed_twice(made, len(docx_notes(built / f"{STEM}.docx")))
    with pikepdf.open(made) as pdf:
        assert len(pdf.pages) <= 6
    assert max(holes(made)[:-1]) < 100, "more than a few lines leave the foot of a page empty"


def test_no_sentence_of_a_fact_stands_more_than_twice(built: Path) -> None:
    body = (built / f"{STEM}.md").read_text(encoding="utf-8").partition("\n[^1]: ")[0]
    said = [one.strip(" >*-|") for one in re.split(r"\[\^\d+\]|\n", body)]
    often = {one: said.count(one) for one in said if len(one.split()) > 4}
    assert len(often) > 60
    assert [one for one, times in often.items() if times > 2] == []


@pytest.fixture(scope="module")
def in_templates(shared: Share) -> Path:
    """The real brief in each foreign template, by its number, and as LibreOffice prints it."""
    return shared("real-in-templates", write_in_templates)


def write_in_templates(folder: Path) -> None:
    made = []
    for number, name in enumerate(TEMPLATES):
        template = TEMPLATES[name](folder / f"template-{number}.docx")
        order = ["build", "--facts", str(ROOT / "facts.yaml"), "--out", str(folder / "out")]
        order += ["--format", "docx", "--today", "2025-07-01", "--force"]
        assert main([*order, "--reference-doc", str(template)]) == 0
        made.append((folder / "out" / f"{STEM}.docx").rename(folder / f"{number}.docx"))
    libreoffice_convert_all(made, folder, "pdf")


@pytest.mark.parametrize("name", TEMPLATES)
def test_in_foreign_templates_too(in_templates: Path, name: str) -> None:
    number = list(TEMPLATES).index(name)
    assert late_notes(in_templates / f"{number}.docx", in_templates / f"{number}.pdf") == []


def late_notes(docx: Path, pdf: Path) -> list[int]:
    """The notes that stand a page after their marks; every other one stands under its mark."""
    pages = [" ".join(page.split()) for page in pdf_text(pdf, raw=True).split("\f")]
    notes = docx_notes(docx)
    at_foot = [(number, at) for at, page in enumerate(pages) for number in _notes_on(page, notes)]
    assert [number for number, _ in at_foot] == sorted(notes)
    called = _pages_of_marks(pages, notes)
    late = [number for number, at in at_foot if at != called[number]]
    assert all(at <= called[number] + 1 for number, at in at_foot), late
    return late


def _notes_on(page: str, notes: dict[int, str]) -> Iterator[int]:
    for number, text in notes.items():
        if _beginning(number, text).search(page):
            yield number


def _beginning(number: int, text: str) -> re.Pattern[str]:
    start = " ".join(text.split())[:30]
    return re.compile(rf"(?<!\d){number} {re.escape(start)}")


def _pages_of_marks(pages: list[str], notes: dict[int, str]) -> dict[int, int]:
    """The page of each mark: marks touch a word, a stop or a year, and stand in their order."""
    found: dict[int, int] = {}
    for at, page in enumerate(pages):
        begun = [m.start() for n, text in notes.items() if (m := _beginning(n, text).search(page))]
        body, end = page[: min(begun, default=len(page))], 0
        while mark := re.compile(rf"(?:(?<=[^\s\d])|(?<=\b\d{{4}})){len(found) + 1}(?!\d)").search(
            body, end
        ):
            found[len(found) + 1] = at
            end = mark.end()
    return found


def test_the_facts_come_back_out_of_the_pdf_and_build_the_same_brief(
    built: Path, tmp_path: Path
) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_bytes(read_attached_facts(built / f"{STEM}.pdf"))
    assert build(facts, tmp_path / "out") == 0
    for ending in ("docx", "pdf", "md"):
        again, first = tmp_path / "out" / f"{STEM}.{ending}", built / f"{STEM}.{ending}"
        assert again.read_bytes() == first.read_bytes()


def test_two_builds_on_different_days_in_different_folders_are_the_same_bytes(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = edited(tmp_path)
    later = time.time() + 400 * 86_400
    monkeypatch.setattr(time, "time", lambda: later)
    monkeypatch.setenv("TZ", "Asia/Karachi")
    monkeypatch.chdir(tmp_path)
    assert build(facts, tmp_path / "elsewhere") == 0
    for ending in ("docx", "pdf", "md"):
        name = f"{STEM}.{ending}"
        assert (tmp_path / "elsewhere" / name).read_bytes() == (built / name).read_bytes()


def test_one_changed_figure_changes_sentence_table_chart_and_balance_in_every_file(
    tmp_path: Path,
) -> None:
    facts = edited(
        tmp_path,
        ("value: 35.1", "value: 45.1"),
        ("value: 50.2", "value: 60.2"),
        ("value: 20,", "value: 30.0,"),
    )
    assert build(facts, tmp_path / "out") == 0
    for ending in ("docx", "pdf", "md"):
        said = shown(tmp_path / "out" / f"{STEM}.{ending}")
        assert "$45.1 million" in said, ending
        assert "$60.2 million" in said, ending
        assert "−30.0" in said, ending  # worked out in the table
        assert "35.1" not in said, ending


def shown(path: Path) -> str:
    """All that a file says, charts included, white space folded."""
    return " ".join(_shown(path).split())


def _shown(path: Path) -> str:
    if path.suffix == ".md":
        return path.read_text(encoding="utf-8")
    if path.suffix == ".pdf":
        return pdf_text(path)
    with ZipFile(path) as package:
        parts = [n for n in package.namelist() if n.endswith(".xml") and n.startswith("word/")]
        trees = [etree.fromstring(package.read(part)) for part in parts]
    told = [str(value) for tree in trees for node in tree.iter() for value in node.attrib.values()]
    return " ".join([*("".join(tree.itertext()) for tree in trees), *told])


def test_a_stated_total_that_no_longer_holds_stops_the_build(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(edited(tmp_path, ("value: 35.1", "value: 45.1")), tmp_path / "out") == 1
    assert "60.2" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_without_the_fact_that_first_cites_a_source_the_next_citation_is_full(
    tmp_path: Path,
) -> None:
    chicago = ("--citations", "chicago")
    assert build(ROOT / "facts.yaml", tmp_path / "whole", *chicago, formats=("docx",)) == 0
    before, full = docx_notes(tmp_path / "whole" / f"{STEM}.docx"), "https://stratheia.com/"
    first, second = [n for n, text in before.items() if "Durrani" in text][:2]
    assert [n for n, text in before.items() if full in text] == [first]
    facts = edited(tmp_path, (fact_as_filed("aleinik-islamabad"), ""))
    assert build(facts, tmp_path / "out", *chicago) == 0
    after = docx_notes(tmp_path / "out" / f"{STEM}.docx")
    assert [n for n, text in after.items() if full in text] == [second - 1]
    assert len(after) == len(before) - 1
    assert after == md_notes(tmp_path / "out" / f"{STEM}.md")
    assert_same_notes(tmp_path / "out")


def fact_as_filed(id_: str) -> str:
    """The lines of a fact in the real fact base."""
    text = (ROOT / "facts.yaml").read_text(encoding="utf-8")
    found = re.search(rf"^      {id_}:\n(?:        .*\n)+\n", text, re.MULTILINE)
    assert found, id_
    return found[0]


@pytest.mark.parametrize("name", ["pdf-1", "pdf-trade"])
def test_the_pictures_of_the_docs_are_of_a_build_like_this(built: Path, name: str) -> None:
    """`python -m tests.pictures` makes them; a word here and there may have changed since."""
    pdf = built / f"{STEM}.pdf"
    page = said(pdf)[page_of(pdf, PAGES[name]) - 1].split()
    then = json.loads(WORDS.read_text(encoding="utf-8"))[name].split()
    assert SequenceMatcher(None, page, then, autojunk=False).ratio() > 0.9


def test_every_picture_of_a_shape_is_made_by_the_program() -> None:
    assert {name for name, one in PAGES.items() if not one.word} == set(
        json.loads(WORDS.read_text("utf-8"))
    )
    assert all((PICTURES / f"{name}.png").is_file() for name in PAGES)
