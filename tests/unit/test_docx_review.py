"""Changes that are still tracked in a letterhead are accepted, as Word's own command does."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from lxml import etree
from tests.word_files import NS, Element, W, brief_of, words, write
from tests.word_templates import with_head

from brief.model import Paragraph, Text
from brief.writers.docx.takeover.review import settle_changes

BY = 'w:author="A" w:date="2024-01-01T00:00:00Z"'


def test_a_page_that_was_turned_is_turned(tmp_path: Path) -> None:
    template = with_head(tmp_path / "letterhead.docx", "<w:p/>")
    made = docx.Document(str(template))
    old = f'<w:sectPrChange xmlns:w="{NS["w"]}" w:id="9" {BY}><w:sectPr><w:pgSz w:w="15840"'
    turned = f'{old} w:h="12240" w:orient="landscape"/></w:sectPr></w:sectPrChange>'
    section: Element = made.sections[-1]._sectPr
    section.append(etree.fromstring(turned))
    made.save(str(template))
    file = write(brief_of(Paragraph((Text("Said."),))), tmp_path, reference=template)
    assert file.values("//w:pgSz/@w:w") == ["12240"]
    assert file.find("//w:headerReference")
    assert not file.find("//w:sectPrChange")


def settled(blocks: str) -> Element:
    root = etree.fromstring(f'<w:hdr xmlns:w="{NS["w"]}">{blocks}</w:hdr>')
    settle_changes(root)
    return root


def change(local: str, inside: str = "", more: str = "") -> str:
    return f'<w:{local} w:id="1" {BY} {more}>{inside}</w:{local}>'


def text(said: str, mark: str = "") -> str:
    """A paragraph, whose end may have such a mark."""
    properties = f'<w:pPr><w:jc w:val="{said}"/><w:rPr>{change(mark)}</w:rPr></w:pPr>'
    return f"<w:p>{properties if mark else ''}<w:r><w:t>{said}</w:t></w:r></w:p>"


def row(said: str, mark: str = "", cell_mark: str = "") -> str:
    cell = f"<w:tc><w:tcPr>{cell_mark}</w:tcPr>{text(said)}</w:tc>"
    return f"<w:tr>{f'<w:trPr>{change(mark)}</w:trPr>' if mark else ''}{cell}</w:tr>"


def lines(root: Element) -> list[str]:
    return [words(each) for each in root.iter(f"{W}p")]


def test_rows_that_went_go_and_rows_that_came_stay() -> None:
    root = settled(f"<w:tbl>{row('a')}{row('b', 'del')}{row('c', 'ins')}</w:tbl>")
    assert lines(root) == ["a", "c"]
    assert len(list(root.iter(f"{W}tr"))) == 2
    assert not list(root.iter(f"{W}ins", f"{W}del"))


def test_a_table_without_rows_goes() -> None:
    gone = f"<w:tbl>{row('a', 'del')}<w:sdt><w:sdtContent>{row('b', 'del')}</w:sdtContent></w:sdt>"
    root = settled(f"{gone}</w:tbl>{text('c')}")
    assert [str(each.tag) for each in root] == [f"{W}p"]


def test_a_body_whose_only_table_goes_stays_and_keeps_its_page(tmp_path: Path) -> None:
    template = with_head(
        tmp_path / "letterhead.docx", "<w:p/>", f"<w:tbl>{row('a', 'del')}</w:tbl>"
    )
    file = write(brief_of(Paragraph((Text("Said."),))), tmp_path, reference=template)
    assert file.find("//w:headerReference")


def test_cells_that_went_go_and_cells_that_were_merged_are() -> None:
    rows = row("a", cell_mark=change("cellMerge", more='w:vMerge="rest"'))
    rows += row("b", cell_mark=change("cellMerge", more='w:vMerge="cont"'))
    root = settled(f"<w:tbl>{rows}{row('c', cell_mark=change('cellDel'))}</w:tbl>")
    assert lines(root) == ["a", "b"]
    assert [each.get(f"{W}val") for each in root.iter(f"{W}vMerge")] == ["restart", "continue"]


@pytest.mark.parametrize("mark", ["del", "moveFrom"])
def test_a_paragraph_whose_end_went_runs_on_into_the_next(mark: str) -> None:
    root = settled(text("a", mark) + text("b", mark) + text("c", "ins") + text("d"))
    assert lines(root) == ["abc", "d"]
    assert [each.get(f"{W}val") for each in root.iter(f"{W}jc")] == ["c"]


def test_a_paragraph_before_a_table_goes_only_if_it_is_empty() -> None:
    empty = f"<w:p><w:pPr><w:rPr>{change('del')}</w:rPr></w:pPr>{change('del', text('x'))}</w:p>"
    table = f"<w:tbl>{row('a')}</w:tbl>"
    assert lines(settled(empty + table + text("b"))) == ["a", "b"]
    assert lines(settled(text("c", "del") + table + text("b"))) == ["c", "a", "b"]


def test_the_last_paragraph_stays() -> None:
    assert lines(settled(text("a", "del"))) == ["a"]


def test_what_was_moved_stands_where_it_was_moved_to() -> None:
    run = "<w:r><w:t>moved</w:t></w:r>"
    old = change("moveFromRangeStart") + change("moveFrom", run) + change("moveFromRangeEnd")
    new = change("moveToRangeStart") + change("moveTo", run) + change("moveToRangeEnd")
    root = settled(f"<w:p>{old}</w:p><w:p>{new}</w:p>")
    assert lines(root) == ["", "moved"]
    assert {str(each.tag) for each in root.iter()} == {f"{W}{x}" for x in ("hdr", "p", "r", "t")}


@pytest.mark.parametrize(("kind", "left"), [("Del", 0), ("MoveFrom", 0), ("Ins", 1), ("MoveTo", 1)])
def test_a_control_that_went_leaves_what_it_holds(kind: str, left: int) -> None:
    start, end = f"customXml{kind}RangeStart", f"customXml{kind}RangeEnd"
    held = change(end) + text("held") + change(start)
    sdt = f"<w:sdt><w:sdtPr/><w:sdtContent>{held}</w:sdtContent></w:sdt>"
    root = settled(change(start) + sdt + change(end))
    assert lines(root) == ["held"]
    assert len(list(root.iter(f"{W}sdt"))) == left
    assert not list(root.iter(f"{W}{start}", f"{W}{end}"))
