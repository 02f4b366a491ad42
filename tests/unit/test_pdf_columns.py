"""Pages of several columns: bands over and in columns, the notes of a page at its one foot."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.documents import every_element, many_notes, meta
from tests.judges import pdf_boxes, pdf_text
from tests.pdf_reading import assert_notes_are_right, read_pdf
from tests.written import write_pdf

from brief.drawn import Likelihood
from brief.house import House
from brief.model import (
    Across,
    Block,
    Callout,
    ColumnBreak,
    Document,
    Heading,
    List,
    Paragraph,
    Strong,
    Text,
    Title,
    Yardstick,
)
from brief.shape import Shape
from brief.writers.pdf.layout.blocks import flow_document
from brief.writers.pdf.layout.columns import ColumnFiller
from brief.writers.pdf.layout.ends import ended_well
from brief.writers.pdf.layout.feet import balance, foot_height, shortened
from brief.writers.pdf.layout.grid import Grid
from brief.writers.pdf.layout.layout import Tools
from brief.writers.pdf.layout.notes import FootMeasure, Portion, SetNote
from brief.writers.pdf.layout.pages import Area, Page
from brief.writers.pdf.layout.sheet import make_sheet
from brief.writers.pdf.layout.sides import Side, sides_of
from brief.writers.pdf.layout.spans import Spans
from brief.writers.pdf.layout.strips import Break, LineAt, RuleAt, Strip
from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.fonts import Fonts
from brief.writers.pdf.type.lines import Line
from brief.writers.pdf.type.nodes import Node
from brief.writers.pdf.type.text import Words
from brief.writers.pdf.write import print_pages

TWO = Shape(columns=2, note_columns=4)
GRID = Grid(Area(50, 60, 400, 100), columns=2, gutter=20, note_columns=2, note_gutter=10)
MEASURE = FootMeasure(leading=5, between=1, above=10)


def strip(height: float = 10, *notes: int, gap: Break = Break.FREE) -> Strip:
    return Strip(height, (), gap=gap, notes=notes)


def note(number: int, lines: int) -> SetNote:
    empty = Line((), 0, 0)
    return SetNote(number, empty, (empty,) * lines, Node("Note"))


def portion(number: int, lines: int) -> Portion:
    return Portion(note(number, lines), 0, lines)


def fill(strips: list[Strip], across: tuple[int, ...] = (), **lines: int) -> tuple[Page, ...]:
    notes = {int(name[1:]): note(int(name[1:]), count) for name, count in lines.items()}
    return ColumnFiller(strips, across, notes, MEASURE, GRID).pages()


def test_a_short_text_is_balanced_over_both_columns() -> None:
    ((left, right),) = fill([strip()] * 6)
    assert (len(left.placed), len(right.placed)) == (3, 3)
    assert (left.area.x, right.area.x) == (50, 260)
    assert left.area.width == right.area.width == 190


def test_the_left_column_is_the_longer_one_where_one_must_be() -> None:
    ((left, right),) = fill([strip()] * 5)
    assert (len(left.placed), len(right.placed)) == (3, 2)


def test_what_stands_across_parts_the_text_above_it_from_the_text_below() -> None:
    (page,) = fill([strip()] * 5, across=(2,))
    assert [len(column.placed) for column in page] == [1, 1, 1, 1, 1]
    assert [column.area.y for column in page] == [60, 60, 70, 80, 80]
    assert page[2].area.width == 400


def test_a_column_break_is_kept_even_if_the_columns_are_uneven_then() -> None:
    strips = [strip(), replace(strip(), next_column=True), strip(), strip()]
    ((left, right),) = fill(strips)
    assert (len(left.placed), len(right.placed)) == (1, 3)


@pytest.mark.parametrize(("before", "kept"), [(6, True), (9, False)])
def test_a_column_break_gives_way_where_text_without_it_stands_far_lower(
    before: int, *, kept: bool
) -> None:
    ((left, _),) = fill([*[strip()] * before, replace(strip(), next_column=True)])
    assert (len(left.placed) == before) == kept


_BAR = Likelihood(55, 75, "55–75%", "low confidence", 0)
_LEADING: list[Block] = [
    Heading(2, (Text("Head"),), "head"),
    Yardstick(_BAR, "55–75%, low confidence"),
]


@pytest.mark.parametrize("pages", [0, 1])
@pytest.mark.parametrize(
    "above",
    [
        *_LEADING,
        Callout("caveat", (Paragraph((Text("Words."),)), _LEADING[0])),
        List(((Paragraph((Text("Words."),)), _LEADING[1]),), ordered=False, start=1),
    ],
    ids=["heading", "bar", "in a box", "in a list"],
)
def test_a_column_break_parts_no_heading_or_bar_from_its_words(above: Block, pages: int) -> None:
    said = Paragraph((Text("words that fill a line or two. " * 30),))
    blocks = (Title((Text("Title"),)), said, above, ColumnBreak(), said)
    shape = replace(TWO, pages=pages)
    impression = print_pages(Document(meta(), blocks), House(), shape, None, None)
    assert len(impression.painted.inks) == 1  # the audit of its pages refuses none


@pytest.mark.parametrize("first", [(), _LEADING], ids=["nothing", "what belongs to its words"])
def test_a_column_break_behind_nothing_parts_nothing(first: tuple[Block, ...]) -> None:
    said = Paragraph((Text("Words."),))
    title = Title((Text("Title"),))
    document = Document(meta(), (title, *first, ColumnBreak(), said))
    assert {side for _, side in sides_of(document)} == {Side.ACROSS, Side.ANY}


def test_of_one_page_the_first_column_is_the_wider_one_where_the_second_is_named(
    tmp_path: Path,
) -> None:
    words = "words that fill a line or two. " * 6
    said = [Paragraph((Text(words),)), Paragraph((Text(words),))]
    document = Document(meta(), (Title((Text("Title"),)), said[0], ColumnBreak(), said[1]))
    one = Shape(pages=1, columns=2)
    boxes = pdf_boxes(write_pdf(document, House(), tmp_path / "x.pdf", one))
    ends = list(map(float, re.findall(r'<word .*? xMax="([\d.]+)"', boxes)))
    page, dense = House().page.width, House().dense
    room = page - dense.left - dense.right - dense.gutter
    middle = dense.left + dense.first_column * room
    assert room * 0.5 + dense.left < max(end for end in ends if end < middle + 1) <= middle + 1


def test_a_heading_does_not_end_the_left_column() -> None:
    strips = [strip(), strip(), strip(gap=Break.NEVER), strip(gap=Break.BAD)]
    ((left, right),) = fill(strips)
    assert (len(left.placed), len(right.placed)) == (1, 3)


def test_the_notes_of_a_page_stand_at_one_foot_under_all_columns() -> None:
    (page,) = fill([strip(10, 1), strip(10, 2), strip(10, 3)], n1=1, n2=1, n3=2)
    *texts, left, right = page
    assert [p.note.number for p in left.foot] == [1, 2]
    assert [p.note.number for p in right.foot] == [3]
    assert all(not column.foot for column in texts)
    assert left.area.y == right.area.y == 60 + 20 + 16  # under the text, since the page ends here
    assert (left.rule, right.rule) == (400, 0)


def test_a_note_stands_on_the_page_of_its_mark_even_if_that_leaves_room() -> None:
    first, second = fill([strip(30), strip(30), strip(30, 1), strip(30)], n1=22)
    assert sum(len(column.placed) for column in first) == 2
    assert [p.note.number for column in second for p in column.foot] == [1, 1]


def test_a_note_that_no_page_can_hold_is_cut_and_goes_on() -> None:
    pages = fill([strip(10, 1), strip()], n1=40)
    lines = [p.end - p.start for page in pages for column in page for p in column.foot]
    assert sum(lines) == 40
    assert len(pages) == 2


def test_a_page_of_notes_alone_stands_between_pages_of_one_column() -> None:
    one = replace(GRID, columns=1)
    strips = [strip(10, 1), strip(95)]
    pages = ColumnFiller(strips, (), {1: note(1, 60)}, MEASURE, one).pages()
    assert [sum(len(column.placed) for column in page) for page in pages] == [1, 0, 1]
    lines = sum(p.end - p.start for page in pages for column in page for p in column.foot)
    assert lines == 60


@pytest.mark.parametrize(("space", "then"), [(20, 40), (60, 90)])
def test_what_is_blank_over_notes_widens_the_spaces_of_a_page_of_one_column(
    space: float, then: float
) -> None:
    """By no more than half of each; the last page ends where its text does."""
    strips = [strip(), replace(strip(), above=space), strip(70), replace(strip(), above=5)]
    one = replace(GRID, columns=1)
    first, last = ColumnFiller(strips, (), {}, MEASURE, one).pages()
    assert [placed.y for placed in first[0].placed] == [0, then]
    assert [placed.y for placed in last[0].placed] == [0, 75]


def ends_of(page: Page) -> list[float]:
    """How low what stands in each column ends."""
    return [column.placed[-1].y + column.placed[-1].strip.height for column in page]


def test_both_columns_end_alike_where_spaces_can_grow_so_far() -> None:
    """On a last page as low as the longer one."""
    strips = [strip(), replace(strip(), above=10), strip(), strip(), replace(strip(), above=4)]
    (page,) = fill(strips)
    assert [len(column.placed) for column in page] == [2, 3]
    assert ends_of(page) == [34, 34]


def test_columns_over_notes_grow_towards_them_and_stay_alike() -> None:
    strips = [strip(30), replace(strip(30), above=20), strip(30), replace(strip(30), above=20)]
    first, _ = fill([*strips, strip(90)])
    assert ends_of(first) == [90, 90]  # 80 and half of each space, of the 100 there are


@pytest.mark.parametrize(
    ("air", "strips", "ends"),
    [
        (10, [30, 30, 24], [100]),  # they fit with eight parts in ten of the air
        (0, [30, 30, 30, 20], [60, 50]),  # there is no air to take
        (0, [60, 30, 20], [60, 50]),
        (0, [70, 20, 40], [90, 40]),  # a third of a page is enough
        (0, [90, 20], [90, 20]),  # and the first page stays the fuller one
        (0, [40, 60, 20], [100, 20]),
    ],
)
def test_a_last_page_holds_no_few_lines_alone(
    air: float, strips: list[float], ends: list[float]
) -> None:
    set_ = [replace(strip(high), above=air) for high in strips]
    filler = ColumnFiller(set_, range(len(set_)), {}, MEASURE, GRID)
    placed, pages = ended_well(filler, filler.pages(), closes_up=True)
    assert [max(c.area.y + c.area.height for c in page) - 60 for page in pages] == ends
    shown = [one.strip for page in pages for column in page for one in column.placed]
    assert shown == list(placed)


@pytest.mark.parametrize(
    ("air", "strips", "ends"),
    [
        (10, [30, 30, 24], [100]),
        (10, [30, 32, 24], [100]),  # fewer than a quarter of a page with seven parts in ten
        (10, [30, 30, 26], [75, 26]),
        (0, [60, 30, 20], [90, 20]),  # no hole is left on the first page
    ],
)
def test_few_lines_alone_on_a_page_of_one_column_come_to_the_one_before(
    air: float, strips: list[float], ends: list[float]
) -> None:
    set_ = [replace(strip(high), above=air) for high in strips]
    filler = ColumnFiller(set_, (), {}, MEASURE, replace(GRID, columns=1))
    _, pages = ended_well(filler, filler.pages(), closes_up=True)
    low = [page[0].placed[-1] for page in pages]
    assert [round(one.y + one.strip.height) for one in low] == ends


def test_feet_are_as_low_as_they_can_be() -> None:
    foot = balance([portion(n, 2) for n in range(1, 8)], 4, MEASURE)
    assert [len(column) for column in foot] == [2, 2, 2, 1]
    assert foot_height(foot, MEASURE) == 10 + 4 * 5 + 1
    assert balance([], 4, MEASURE) == ()


def test_a_long_note_runs_on_in_the_next_column_where_that_lowers_the_foot() -> None:
    foot = balance([portion(1, 3), portion(2, 15), portion(3, 3), portion(4, 3)], 4, MEASURE)
    numbers = [[one.note.number for one in column] for column in foot]
    assert numbers == [[1, 2], [2], [2], [3, 4]]
    assert foot_height(foot, MEASURE) < MEASURE.above + 8 * MEASURE.leading
    parts = [one.end - one.start for column in foot for one in column if one.note.number == 2]
    assert sum(parts) == 15
    assert min(parts) >= 2


def test_a_note_stays_whole_where_parting_it_saves_next_to_nothing() -> None:
    foot = balance([portion(1, 4), portion(2, 5), portion(3, 4), portion(4, 4)], 4, MEASURE)
    assert [[one.note.number for one in column] for column in foot] == [[1], [2], [3], [4]]


def test_a_foot_without_room_for_a_line_of_each_note_is_none() -> None:
    assert shortened([portion(1, 3), portion(2, 3)], 1, MEASURE, 16) is None


def test_a_table_that_goes_on_repeats_its_head_in_the_second_column() -> None:
    from brief.writers.pdf.layout.strips import Head  # noqa: PLC0415 - here alone

    head = Head((strip(4),), 4)
    spans = Spans([replace(strip(), head=head)] * 4)
    assert spans.height(0, 2) == 20
    assert spans.height(2, 4) == 24


@pytest.mark.parametrize("shape", [Shape(columns=2), TWO, Shape(columns=2, note_columns=3)])
def test_a_whole_document_keeps_its_notes_in_columns(tmp_path: Path, shape: Shape) -> None:
    for document in (every_element(), many_notes(120, 8)):
        path = write_pdf(document, House(), tmp_path / "columns.pdf", shape)
        assert_notes_are_right(document, read_pdf(path))


def test_columns_are_read_one_after_the_other_and_what_is_across_in_its_place(
    tmp_path: Path,
) -> None:
    said = [f"Sentence {n} of the text is here." for n in range(1, 9)]
    blocks: list[Block] = [Paragraph((Text(one),)) for one in said]
    blocks[4:4] = [Across((Paragraph((Text("Over both."),)),)), ColumnBreak()]
    document = Document(meta(), (Title((Text("Title"),)), *blocks))
    path = write_pdf(document, House(), tmp_path / "x.pdf", TWO)
    texts = " ".join(p.text for p in read_pdf(path).root.all("P"))
    assert texts == " ".join([*said[:4], "Over both.", *said[4:]])
    assert "Over both." in pdf_text(path)


def test_a_label_stands_clear_of_the_bottom_line_and_its_rule_of_what_is_above() -> None:
    """A space as wide as any other made one sentence of both; the rule underlined the day."""
    house = House()
    tools = Tools(house, make_sheet(house), Setter(Fonts(house)), Words("000000", "en"))
    said = Paragraph((Strong((Text("Label"),)), Text(" Words")))
    above = Paragraph((Text("Above"),), "particulars")
    document = Document(meta(), (above, Callout("bottom-line", (said,))))
    _, line = flow_document(document, tools, GRID).column.strips
    (words,) = (item.line for item in line.items if isinstance(item, LineAt))
    rule = next(item for item in line.items if isinstance(item, RuleAt))
    sheet = tools.sheet
    label, rest = (
        tools.setter.width(each, style)
        for each, style in (("Label", sheet.box_label.type), ("Words", sheet.lead.type))
    )
    assert words.right - words.left - label - rest > 1.5 * tools.setter.width(" ", sheet.lead.type)
    assert line.above + rule.y >= 4
