"""A line in small print that says how to read a block stays with the end of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.documents import meta
from tests.documents import words as inlines
from tests.word_files import W, brief_of, write

from brief.house import House
from brief.model import (
    Block,
    Column,
    Document,
    Heading,
    List,
    Note,
    NoteMark,
    Paragraph,
    Strong,
    Table,
    Text,
)
from brief.walk import explained
from brief.writers.pdf.layout.blocks import flow_document
from brief.writers.pdf.layout.grid import Grid
from brief.writers.pdf.layout.layout import Tools
from brief.writers.pdf.layout.pages import Area
from brief.writers.pdf.layout.sheet import make_sheet
from brief.writers.pdf.layout.strips import Break
from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.fonts import Fonts
from brief.writers.pdf.type.text import Words

ITEMS = List(((Paragraph(inlines("One.")),), (Paragraph(inlines("Two.")),)))
TABLE = Table((Column(),), ((inlines("Head"),),), ((inlines("x"),), (inlines("y"),)))
GRID = Grid(Area(0, 0, 400, 700), columns=1, gutter=0, note_columns=1, note_gutter=0)
LEGEND = Paragraph(inlines("† Describes how things stood long ago."), "small")
SOURCES = Paragraph((Strong((Text("Sources"),)), Text(" A, B.")), "small")


def test_small_print_explains_what_stands_above_it_but_no_heading_nor_small_print() -> None:
    heading = Heading(1, inlines("Sources"), "sources")
    blocks = (ITEMS, LEGEND, LEGEND, heading, LEGEND, TABLE, SOURCES, TABLE)
    assert [at for at, said in enumerate(explained(blocks)) if said] == [0]


def test_lines_in_small_print_that_are_a_list_explain_nothing() -> None:
    blocks = (Paragraph(inlines("All rest on three.")), LEGEND, LEGEND, LEGEND)
    assert not any(explained(blocks))


@pytest.mark.parametrize("above", [ITEMS, TABLE])
def test_no_page_of_a_pdf_begins_with_the_line_that_explains_a_block(above: Block) -> None:
    house = House()
    tools = Tools(house, make_sheet(house), Setter(Fonts(house)), Words("000000", "en"))
    document = Document(meta(), (above, LEGEND, SOURCES))
    strips = flow_document(document, tools, GRID).column.strips
    assert [strip.gap for strip in strips[-2:]] == [Break.BAD, Break.FREE]


def test_word_keeps_the_last_item_of_a_list_with_the_line_that_explains_it(tmp_path: Path) -> None:
    file = write(brief_of(ITEMS, LEGEND), tmp_path)
    one, two, legend = file.find("//w:body/w:p")
    assert [each.find(f"{W}pPr/{W}keepNext") is not None for each in (one, two, legend)] == [
        False,
        True,
        False,
    ]


def test_word_keeps_the_last_row_of_a_table_and_its_line_of_air_with_the_line_that_explains_it(
    tmp_path: Path,
) -> None:
    called = Table((Column(),), (), ((inlines("x"),), (inlines("y", NoteMark(number=1)),)))
    file = write(brief_of(called, LEGEND, notes=(Note(1, inlines("A note.")),)), tmp_path)
    air = "//w:tbl/following-sibling::w:p[1]"
    assert file.find("//w:tbl/w:tr[last()]//w:keepNext")
    assert file.find(f"{air}//w:keepNext")
