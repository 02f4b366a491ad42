"""A shape of two columns in Word."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.documents import para, words
from tests.word_files import W, WordFile, brief_of
from tests.word_templates import TEMPLATES
from tests.written import write_docx

from brief.house import House
from brief.model import (
    Across,
    Block,
    Callout,
    Column,
    ColumnBreak,
    Contents,
    Heading,
    Note,
    NoteMark,
    Paragraph,
    Table,
    Title,
)
from brief.reckoned import Line
from brief.shape import Shape
from brief.writers.docx.parts.default_template import default_template
from brief.writers.docx.parts.elements import w
from brief.writers.docx.parts.template import template_of
from brief.writers.docx.write.balance import Columns
from brief.writers.docx.write.breaks import begins_column
from brief.writers.docx.write.straddling import let_part

TWO = Shape(pages=2, columns=2, note_columns=4)
HEAD: tuple[Block, ...] = (
    Title(words("Malta and Iceland")),
    Paragraph(words("Version 1"), "particulars"),
)
IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
TABLE = Table((Column(), Column()), (), ((words("Point"), words("What is known")),))


def written(folder: Path, *blocks: Block, template: str = "", shape: Shape = TWO) -> WordFile:
    folder.mkdir(exist_ok=True)
    path, notes = folder / "brief.docx", (Note(1, words("A note.")),)
    reference = TEMPLATES[template](folder / "template.docx") if template else None
    write_docx(brief_of(*blocks, notes=notes), House(), path, shape, reference=reference)
    return WordFile(path)


def framed(file: WordFile) -> list[str]:
    found = file.find("//w:body/w:p[w:pPr/w:framePr]")
    return [file.style_of(each) for each in found]


def test_the_columns_are_the_same_from_start_to_end(tmp_path: Path) -> None:
    body = (*HEAD, para("Text."), Across((para("Over all."), TABLE)), para("More."))
    file = written(tmp_path, *body)
    (section,) = file.find("//w:sectPr")
    (columns,) = section.findall(f"{W}cols")
    assert columns.get(f"{W}num") == "2"
    assert not file.find("//w:p/w:pPr/w:sectPr | //w:txbxContent")


def test_title_and_particulars_stand_over_both_columns_in_one_frame(tmp_path: Path) -> None:
    file = written(tmp_path, *HEAD, para("Text."))
    assert framed(file) == ["Title", "Particulars"]
    assert set(file.values("//w:framePr/@w:vSpace")) == {"120"}  # what follows keeps off it
    width = House().page.width - House().dense.left - House().dense.right
    for each in file.values("//w:framePr/@w:w"):
        assert int(each) == pytest.approx(width * 20, abs=2)


def test_a_head_that_calls_a_note_stands_in_no_frame(tmp_path: Path) -> None:
    """A frame is moved by itself, and its note would stay behind."""
    title = Title(words("Malta", NoteMark(number=1)))
    assert framed(written(tmp_path, title, *HEAD[1:], para("Text."))) == []


def test_tables_are_as_wide_as_a_column(tmp_path: Path) -> None:
    file = written(tmp_path, *HEAD, TABLE, para("Text."))
    dense = House().dense
    column = (House().page.width - dense.left - dense.right - dense.gutter) / 2
    assert sum(map(int, file.values("//w:gridCol/@w:w"))) == pytest.approx(column * 20, abs=3)


def test_the_letters_are_those_that_the_house_has_for_columns(tmp_path: Path) -> None:
    file, dense = written(tmp_path, *HEAD, Heading(1, words("Trade"), "t")), House().dense
    for name, size in (
        ("heading 1", dense.heading_size),
        ("Title", dense.title_size),
        ("footnote text", dense.note_size),
    ):
        path = f"//w:style[w:name/@w:val='{name}']/w:rPr/w:sz/@w:val"
        assert file.values(path, "word/styles.xml") == [str(round(size * 2))]


@pytest.mark.parametrize(
    ("shape", "listed"),
    [
        (TWO, False),
        (Shape(pages=9), False),
        (Shape(pages=9, laid=12), True),  # made for nine, and held to none
        (Shape(pages=9, laid=9, selective=True), False),
        (Shape(pages=10), True),
    ],
)
def test_a_list_of_contents_stands_from_ten_pages_on(
    tmp_path: Path, shape: Shape, *, listed: bool
) -> None:
    blocks = (*HEAD, Contents("In this brief"), Heading(1, words("Trade"), "t"), para("Text."))
    file = written(tmp_path, *blocks, shape=shape)
    assert ("In this brief" in [said for _, said in file.texts()]) is listed


@pytest.mark.parametrize("pages", [0, 1, 2])
def test_a_brief_of_a_head_alone_has_two_columns_with_nothing_in_them(
    tmp_path: Path, pages: int
) -> None:
    shape = Shape(pages=pages, columns=2, laid=pages)
    file = written(tmp_path, *HEAD, Contents("In this brief"), shape=shape)
    assert framed(file) == ["Title", "Particulars"]
    assert ("Title", "Malta and Iceland") in file.texts()


def test_one_column_stays_one(tmp_path: Path) -> None:
    file = written(tmp_path, *HEAD, para("Text."), shape=Shape())
    assert not file.find("//w:cols")
    assert framed(file) == []


def test_word_is_asked_for_as_many_columns_of_notes_as_the_pdf_has(tmp_path: Path) -> None:
    """An element of 2013 that the root says an older program may pass over."""
    columns = "//w:sectPr/*[local-name() = 'footnoteColumns']"
    assert written(tmp_path, para("Text.")).values(f"{columns}/@w:val") == ["4"]
    (section,) = written(tmp_path, para("Text.")).find("//w:sectPr")
    assert str(section[-1].tag).endswith("2012/wordml}footnoteColumns")
    assert section.getroottree().getroot().get(IGNORABLE) == "w15"
    assert not written(tmp_path, para("Text."), shape=Shape()).find(columns)


def test_a_letterhead_keeps_its_notes_as_they_are(tmp_path: Path) -> None:
    file = written(tmp_path, para("Text."), template="python-docx letterhead on Letter")
    assert not file.find("//*[local-name() = 'footnoteColumns']")


def test_a_letterhead_of_one_column_gets_two_and_keeps_its_letters(tmp_path: Path) -> None:
    named = "python-docx letterhead on Letter"
    plain = written(tmp_path / "one", *HEAD, para("Text."), template=named, shape=Shape())
    file = written(tmp_path / "two", *HEAD, para("Text."), template=named)
    assert file.values("//w:body/w:sectPr/w:cols/@w:num") == ["2"]
    size = "//w:style[w:name/@w:val='Normal']/w:rPr/w:sz/@w:val"
    assert file.values(size, "word/styles.xml") == plain.values(size, "word/styles.xml")


def test_a_letter_with_words_around_the_brief_keeps_its_page(tmp_path: Path) -> None:
    file = written(tmp_path, *HEAD, para("Text."), template="a letter with a place")
    assert "2" not in file.values("//w:cols/@w:num")
    assert framed(file) == []


def broken_at(tmp_path: Path, count: int, *more: Block) -> list[str]:
    """The paragraphs that begin a column, of so many of ten lines each under a title."""
    paragraphs = (para(f"{number}. " + "A word of seven. " * 25) for number in range(count))
    file = written(tmp_path, *HEAD, *paragraphs, *more)
    return [
        "".join(str(one) for one in made.itertext()).partition(".")[0]
        for made in file.find("//w:p[.//w:br[@w:type='column']]")
    ]


@pytest.mark.parametrize(
    ("count", "begun"),
    [
        (2, []),  # a few lines are no column
        (8, ["4"]),
        (18, []),  # the second column is nearly full
        (20, ["18"]),  # on the second page
    ],
)
def test_a_last_page_is_parted_where_a_column_would_be_empty(
    tmp_path: Path, count: int, begun: list[str]
) -> None:
    assert broken_at(tmp_path, count) == begun


def test_a_column_does_not_begin_behind_a_heading_nor_where_the_author_breaks(
    tmp_path: Path,
) -> None:
    trade = (Heading(1, words("Trade"), "trade"), para("A word of seven. " * 25))
    file = written(tmp_path, *HEAD, *trade * 4)
    begun = file.find("//w:p[.//w:br[@w:type='column']]")
    assert ["".join(map(str, one.itertext())) for one in begun] == ["Trade"]
    author = (ColumnBreak(), para("Second. " + "A word of seven. " * 120))
    assert broken_at(tmp_path / "own", 5, *author) == ["Second"]
    headed = (trade[0], ColumnBreak(), para("Second. " + "A word of seven. " * 120))
    assert broken_at(tmp_path / "headed", 5, *headed) == ["Trade"]


def test_something_stands_between_the_frame_and_what_begins_the_second_column(
    tmp_path: Path,
) -> None:
    paragraphs = (para(f"{number}. " + "A word of seven. " * 25) for number in range(1))
    file = written(tmp_path, *HEAD, ColumnBreak(), *paragraphs)
    begun = file.find("//w:p[.//w:br[@w:type='column']]/preceding-sibling::w:p[1]")
    assert ["".join(map(str, one.itertext())) for one in begun] == [""]
    assert all(one.find(f"{W}pPr/{W}framePr") is None for one in begun)


def test_a_box_that_begins_the_second_column_stands_behind_the_break(tmp_path: Path) -> None:
    """LibreOffice draws one that has it from the top of the page, beside the head."""
    box = Callout("key-points", (para("Boxed."),))
    file = written(tmp_path, *HEAD, para("First."), ColumnBreak(), box)
    (begun,) = file.find("//w:p[.//w:br[@w:type='column']]/following-sibling::w:p[1]")
    assert "".join(map(str, begun.itertext())) == "Boxed."
    assert file.values("//w:p[.//w:br]/w:pPr/w:spacing/@w:lineRule") == ["exact"]


@pytest.mark.parametrize(
    ("after", "begun"),
    [
        (0, ["Second column"]),
        (8, ["4"]),  # the first column would be nearly empty
        (14, ["7"]),  # the second one would begin a page for what has room on one
        (40, ["Second column"]),  # on a page that is not the last one
    ],
)
def test_a_break_of_the_author_that_leaves_a_column_empty_gives_way(
    tmp_path: Path, after: int, begun: list[str]
) -> None:
    second = (para("First."), ColumnBreak(), para("Second column. Here."))
    paragraphs = (para(f"{number}. " + "A word of seven. " * 25) for number in range(after))
    file = written(tmp_path, *HEAD, *second, *paragraphs)
    assert [
        "".join(str(one) for one in made.itertext()).partition(".")[0]
        for made in file.find("//w:p[.//w:br[@w:type='column']]")
    ] == begun


def test_a_long_table_on_the_last_page_is_parted_under_the_same_head(tmp_path: Path) -> None:
    rows = tuple((words(f"Source {n}"), words("What is known of it")) for n in range(30))
    table = Table((Column(), Column()), ((words("Point"), words("Known")),), rows)
    file = written(tmp_path, *HEAD, table, para("Last."))
    heads, kept = file.find("//w:tbl[.//w:tblHeader]"), file.find("//w:tr[not(.//w:tblHeader)]")
    assert len(heads) == 2
    assert [str(next(row.itertext())) for row in kept] == [f"Source {n}" for n in range(30)]
    assert len(file.find("//w:tbl/following-sibling::w:p[.//w:br[@w:type='column']]")) == 1


def columns_of(table: int, *, rows: bool) -> Columns:
    """A text, a short table or as many lines that stay together, a chart and another table."""
    styles = template_of(default_template(rtl=False), House(), "en-GB").styles
    kept = [
        Line(4, stays=n < table - 1, begins=1 if n == 0 else -1, row=rows) for n in range(table)
    ]
    lines = [Line(64, begins=0), *kept, Line(42, begins=2), Line(29, begins=3)]
    cells = (w("tr", w("tc", w("p", w("pPr", w("keepNext"))))) for _ in range(table))
    elements = [w("p"), w("tbl", *cells), w("p"), w("p")]
    return Columns(elements, lines, 100, styles, 1)


def test_a_short_table_is_parted_where_that_alone_keeps_to_the_page() -> None:
    """Else the second column would overflow while the first is a third empty."""
    columns = columns_of(9, rows=True)
    assert columns.fit(1)
    columns.balance()
    above, rest = (each for each in columns.elements if each.tag == f"{W}tbl")
    count = [len(each.findall(f"{W}tr")) for each in (above, rest)]
    assert sum(count) == 9
    assert min(count) > 1
    last = above.findall(f"{W}tr")[-1]
    assert not list(last.iter(f"{W}keepNext"))  # or the break would be kept with it
    assert len([each for each in columns.elements if begins_column(each)]) == 1
    assert not columns_of(9, rows=False).fit(1)


@pytest.mark.parametrize(("high", "begins"), [(46, [2]), (48, []), (30, [2])])
def test_columns_that_are_about_equal_end_by_a_break_while_both_have_room(
    high: float, begins: list[int]
) -> None:
    """Else a program that sets its lines a little lower fills the first and not the second."""
    styles = template_of(default_template(rtl=False), House(), "en-GB").styles
    lines = [Line(height, begins=n) for n, height in enumerate((high, high, 45, 45))]
    columns = Columns([w("p") for _ in lines], lines, 100, styles, 1)
    columns.balance()
    assert [n for n, each in enumerate(columns.elements) if begins_column(each)] == begins


def test_of_two_ways_to_part_a_page_the_left_column_is_the_longer() -> None:
    """A page may end early; a hole at the foot of a column that is read on looks like a fault."""
    styles = template_of(default_template(rtl=False), House(), "en-GB").styles
    lines = [Line(height, begins=n) for n, height in enumerate((60, 30, 55))]
    columns = Columns([w("p") for _ in lines], lines, 100, styles, 1)
    columns.balance()  # 60 beside 85 would be less high, 90 beside 55 ends well
    assert [begins_column(each) for each in columns.elements] == [False, False, True]


@pytest.mark.parametrize(("behind", "kept"), [(6, False), (2, True)])
def test_a_column_ends_in_a_paragraph_that_is_kept_with_what_explains_it(
    behind: int, *, kept: bool
) -> None:
    """LibreOffice would take all its lines along, and leave the foot of the column blank."""
    told = w("p", w("pPr", w("keepNext")), w("r", w("t")))
    lines = [Line(10, begins=0), *[Line(10)] * (3 + behind), Line(10, begins=1)]
    let_part([told, w("p")], lines, [0, 4])
    assert bool(told.findall(f"{W}pPr/{W}keepNext")) == kept


def test_a_page_with_a_head_over_both_columns_holds_less() -> None:
    styles = template_of(default_template(rtl=False), House(), "en-GB").styles
    lines = [Line(45, begins=n) for n in range(4)]
    held = (Columns([w("p")] * 4, lines, 100, styles, 1, over) for over in (5, 15))
    assert [each.fit(1) for each in held] == [True, False]


def test_a_table_that_would_begin_a_column_gives_way_to_the_break_of_the_last_page() -> None:
    """With both the page would end at the second."""
    styles = template_of(default_template(rtl=False), House(), "en-GB").styles
    noted = Line(70, notes=30, begins=3, row=True)
    text, caption = (Line(240, begins=0), Line(60, begins=1)), Line(10, stays=True, begins=2)
    lines = [*text, caption, noted, Line(10, begins=4)]
    columns = Columns([*(w(each) for each in ("p", "p", "p", "tbl", "p"))], lines, 400, styles)
    columns.balance()
    assert [begins_column(each) for each in columns.elements] == [False, True, False, False, False]


def test_the_air_under_a_table_needs_no_more_room_than_there_is() -> None:
    """Only its last row, whose note LibreOffice would lose, has to end well above the foot."""
    styles = template_of(default_template(rtl=False), House(), "en-GB").styles

    def holds(row: float, air: float) -> bool:
        caption, noted = Line(10, stays=True, begins=1), Line(row, 10, stays=True, row=True)
        lines = [Line(240, begins=0), caption, noted._replace(begins=2), Line(air, begins=3)]
        elements = [w(each) for each in ("p", "p", "tbl", "p", "p")]
        return Columns(elements, [*lines, Line(300, begins=4)], 400, styles, 1).fit(1)

    assert [holds(row=80, air=25), holds(row=105, air=0)] == [True, False]


@pytest.mark.parametrize(
    ("laid", "count", "size"),
    [
        (0, 8, "18"),  # nobody knows its pages
        (1, 8, "22"),
        (1, 9, "22"),  # hardly more is blank than in smaller ones
        (1, 18, "18"),  # the page is full
        (2, 18, "22"),
        (2, 15, "22"),  # in smaller ones it would fill one page, and not two as the PDF
        (2, 13, "19"),  # the second page would hold few lines
    ],
)
def test_a_text_that_leaves_room_on_its_pages_is_set_larger(
    tmp_path: Path, laid: int, count: int, size: str
) -> None:
    paragraphs = (para(f"{number}. " + "A word of seven. " * 25) for number in range(count))
    shape = Shape(pages=2, columns=2, laid=laid)
    file = written(tmp_path, *HEAD, *paragraphs, shape=shape)
    assert file.values("//w:docDefaults//w:sz/@w:val", "word/styles.xml") == [size]
