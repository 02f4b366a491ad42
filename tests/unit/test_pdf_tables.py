"""Tables: how wide their columns are, and where their figures stand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.documents import meta, words, words_row
from tests.judges import _program, _run
from tests.unit.test_pdf_pages import fill, strip
from tests.written import write_pdf

from brief.house import House
from brief.model import Column, Document, Span, Table, Text
from brief.writers.pdf.layout.columns import ColumnFiller
from brief.writers.pdf.layout.grid import Grid
from brief.writers.pdf.layout.layout import Tools, Where
from brief.writers.pdf.layout.notes import FootMeasure
from brief.writers.pdf.layout.pages import Area
from brief.writers.pdf.layout.sheet import make_sheet
from brief.writers.pdf.layout.strips import Break, LineAt, RuleAt, Strip
from brief.writers.pdf.layout.tables import table_strips
from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.fonts import Fonts
from brief.writers.pdf.type.nodes import Node
from brief.writers.pdf.type.text import Words

MEASURE = FootMeasure(leading=10, between=0, above=10)
ADDRESS = "https://norland.example/" + "averylongpathwithoutanybreak" * 6
REMARK = "None is known of the year 2017 or before."
AFTER = {
    "\u22121,020.55": ".55",
    "c. \u22127.5": ".5",
    "c. 2.25": ".25",
    "(0.5)": ".5)",
    "1.25\u2020": ".25\u2020",
    "<0.1": ".1",
}
"""What stands behind the point, sign included."""

Word = tuple[str, float, float]


def placed(table: Table, path: Path) -> list[Word]:
    """Each word of the page with its left and right edge, as pdftotext finds them."""
    write_pdf(Document(meta(), (table,)), House(), path)
    said = _run([_program("pdftotext"), "-bbox", str(path), "-"]).stdout
    found = re.findall(r'xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)".*>(.*)</word>', said)
    return [(text.replace("&lt;", "<"), float(left), float(right)) for left, right, text in found]


def test_an_address_beside_them_does_not_break_figures(tmp_path: Path) -> None:
    table = Table(
        (Column(), Column("decimal"), Column()),
        (words_row("Year", "Balance", "Address"),),
        (words_row("2019", "\u22121,020.55", ADDRESS),),
    )
    found = placed(table, tmp_path / "x.pdf")
    texts = [text for text, _, _ in found]
    assert {"Year", "2019", "Balance", "\u22121,020.55", "Address"} <= set(texts)
    assert max(right for _, _, right in found) < House().page.width - House().page.right + 0.01


def test_a_word_takes_room_of_a_column_that_an_author_made_too_wide_for_its_words(
    tmp_path: Path,
) -> None:
    table = Table(
        (Column(share=100), Column(share=1)), (), (words_row("Toll", "Verwaltungsvorschrift"),)
    )
    ends = {text: right for text, _, right in placed(table, tmp_path / "x.pdf")}
    assert "Toll" in ends
    assert ends["Verwaltungsvorschrift"] < House().page.width - House().page.right + 0.01


def test_heads_of_rows_are_bold_and_have_the_room_for_it(tmp_path: Path) -> None:
    row = words_row("Embassy", "It opened.")
    wide, plain = (
        {
            text: right - left
            for text, left, right in placed(
                Table((Column(),) * 2, (), (row,), row_heads=heads), tmp_path / f"{heads}.pdf"
            )
        }
        for heads in (True, False)
    )
    assert wide["Embassy"] > 1.02 * plain["Embassy"]
    assert wide["opened."] == plain["opened."]


def test_many_columns_of_long_words_share_the_width(tmp_path: Path) -> None:
    table = Table((Column(),) * 6, (), (words_row(*[ADDRESS] * 5, "2019"),))
    found = placed(table, tmp_path / "x.pdf")
    assert "2019" in [text for text, _, _ in found]
    assert max(right for _, _, right in found) < House().page.width - House().page.right + 0.01


@pytest.mark.parametrize("beside", ["short", ADDRESS])
def test_figures_stand_under_one_another_at_the_decimal_point(tmp_path: Path, beside: str) -> None:
    rows = tuple(
        (words(beside), words(value), words("x")) for value in ("120", "about 7", *AFTER, REMARK)
    )
    table = Table((Column(), Column("decimal"), Column()), (), rows)
    found = {text: right for text, _, right in placed(table, tmp_path / "x.pdf")}
    figure = found["120"]
    assert found["7"] == pytest.approx(figure, abs=0.1)
    for text, after in AFTER.items():
        assert found[text.split()[-1]] - _width(after) == pytest.approx(figure, abs=0.1), text


def _width(text: str) -> float:
    house = House()
    return Setter(Fonts(house)).width(text, make_sheet(house).cell.type)


def strips_of(table: Table) -> list[Strip]:
    house = House()
    tools = Tools(house, make_sheet(house), Setter(Fonts(house)), Words("000000", "en"))
    return table_strips(table, Where(0, 300, Node("Document")), tools)


@pytest.mark.parametrize("headed", [True, False])
def test_a_table_begins_with_a_rule_whether_it_has_heads_or_not(*, headed: bool) -> None:
    head = (words_row("Point", "Value"),) if headed else ()
    table = Table((Column(),) * 2, head, (words_row("Embassy", "2015"),))
    first, *_ = strips_of(table)
    assert first.gap is Break.FREE  # a page may begin with it as with any other block
    rules = [rule for rule in first.items if isinstance(rule, RuleAt)]
    assert (rules[0].y, rules[0].weight) == (0, 1)


def test_a_table_is_parted_rather_not_and_a_long_one_where_the_page_ends() -> None:
    for count, free in ((6, 0), (20, 17)):  # not behind the first row, nor before the last
        rows = (words_row("Embassy", "2015"),) * count
        gaps = [strip.gap for strip in strips_of(Table((Column(),) * 2, (), rows))]
        assert gaps[1:].count(Break.FREE) == free
        assert gaps[1] is gaps[-1] is Break.BAD


def _parts(strips: list[Strip], lines: int, *, columns: int) -> list[int]:
    """How many rows stand in each column or page, under so many lines of other words."""
    filled = [strip(12) for _ in range(lines)] + strips
    page = Area(0, 0, 300, 300)
    if columns == 1:
        pages = fill(filled, areas=(page,))
    else:
        grid = Grid(page, columns=columns, gutter=10, note_columns=1, note_gutter=10)
        pages = ColumnFiller(filled, (), {}, MEASURE, grid).pages()
    body = [each for each in strips if each.head]
    counts = [sum(one.strip in body for one in each.placed) for page in pages for each in page]
    return [count for count in counts if count]


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("count", [2, 4, 5, 6, 9, 30])
def test_no_row_of_a_table_stands_alone_and_a_short_table_is_whole(
    count: int, columns: int
) -> None:
    rows = (words_row("Embassy", "2015"),) * count
    strips = strips_of(Table((Column(),) * 2, (words_row("Point", "Value"),), rows))
    for lines in range(48):
        parts = _parts(strips, lines, columns=columns)
        assert min(parts) > 1, (lines, parts)
        assert len(parts) == 1 or count > 5, (lines, parts)


def test_a_short_table_of_high_rows_breaks_between_two_and_two() -> None:
    rows = (words_row("Embassy", "It opened. " * 40),) * 4
    strips = strips_of(Table((Column(),) * 2, (), rows))
    gaps = [each.gap for each in strips[:: len(strips) // 4]]
    assert gaps == [Break.FREE, Break.BAD, Break.LOATH, Break.BAD]


def test_beside_a_row_that_may_be_cut_itself_a_break_is_no_worse() -> None:
    rows = tuple(words_row("Embassy", "It opened. " * count) for count in (2, 200, 2))
    gaps = [each.gap for each in strips_of(Table((Column(),) * 2, (), rows))]
    assert Break.BAD not in {gaps[1], gaps[-1]}


@pytest.mark.parametrize("rtl", [False, True])
def test_a_cell_in_a_language_that_runs_the_other_way_stands_with_its_column(*, rtl: bool) -> None:
    """As in Word, where the table says on which side a column begins."""
    spoken = Words("0000FF", "ar" if rtl else "en-GB", rtl=rtl)
    tools = Tools(House(), make_sheet(House()), Setter(Fonts(House())), spoken)
    cells = ((Span((Text("Quay"),), "mt"),), (Span((Text("كتاب"),), "ur"),))
    table = Table((Column(),), (), tuple((cell,) for cell in cells))
    strips = table_strips(table, Where(0, 200, Node("Document")), tools)
    lines = [item.line for one in strips for item in one.items if isinstance(item, LineAt)]
    assert [line.left for line in lines] == [0, 0]
