from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from tests import documents
from tests.documents import words as inlines
from tests.word_files import Element, W, WordFile, brief_of, property_of, words, write

from brief.house import House, Page
from brief.model import (
    Block,
    Callout,
    Cell,
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
from brief.reckoned import as_wide
from brief.words import shipped
from brief.writers.docx.write.columns import column_widths, decimal_insets
from brief.writers.docx.write.kept import Room, form_of


def row(*cells: str) -> tuple[Cell, ...]:
    return tuple(inlines(each) if each else () for each in cells)


TRADE = Table(
    columns=(Column("start", 2), Column("decimal"), Column("center"), Column("end")),
    head=(row("Year", "Trade", "Side", "Rank"), row("", "USD million", "", "")),
    rows=(
        row("2018", "1,035.1", "N", "1"),
        row("2019", "7.25", "V", "2"),
        row("2020", "–", "", ""),
    ),
    caption=inlines("Trade by year"),
    row_heads=True,
)


@pytest.fixture
def trade(tmp_path: Path) -> WordFile:
    return write(brief_of(TRADE, Paragraph((Text("After."),))), tmp_path)


def rows(file: WordFile) -> list[Element]:
    return file.find("//w:tbl/w:tr")


def test_head_rows_repeat_and_no_row_breaks(trade: WordFile) -> None:
    repeated = [each.find(f"{W}trPr/{W}tblHeader") is not None for each in rows(trade)]
    assert repeated == [True, True, False, False, False]
    assert all(each.find(f"{W}trPr/{W}cantSplit") is not None for each in rows(trade))


def test_the_style_is_named_and_knows_of_head_and_first_column(trade: WordFile) -> None:
    (style,) = trade.values("//w:tblStyle/@w:val")
    assert trade.style_name(style) == "Brief Table"
    (look,) = trade.find("//w:tblLook")
    assert (look.get(f"{W}firstRow"), look.get(f"{W}firstColumn")) == ("1", "1")


def test_every_row_says_what_the_document_says(trade: WordFile) -> None:
    said = [[words(cell) for cell in each.iterfind(f"{W}tc")] for each in rows(trade)]
    assert said == [
        ["Year", "Trade", "Side", "Rank"],
        ["", "USD million", "", ""],
        ["2018", "1,035.1", "N", "1"],
        ["2019", "7.25", "V", "2"],
        ["2020", "–", "", ""],
    ]
    styles = [trade.style_of(each) for each in trade.find("//w:tbl//w:p")]
    assert styles == ["Table Heading"] * 8 + ["Table Text"] * 12


def test_the_grid_fills_the_text_and_is_the_width_of_the_cells(trade: WordFile) -> None:
    grid = [int(each) for each in trade.values("//w:gridCol/@w:w")]
    page = House().page
    assert abs(sum(grid) - (page.width - page.left - page.right) * 20) <= len(grid)
    for each in rows(trade):
        assert [int(v) for v in trade.values("//w:tr[1]/w:tc/w:tcPr/w:tcW/@w:w")] == grid
        assert len(each.findall(f"{W}tc")) == len(grid)


def test_figures_stand_right_and_those_with_fewer_decimals_stand_in(trade: WordFile) -> None:
    cells = [each.findall(f"{W}tc/{W}p")[1] for each in rows(trade)]
    assert [property_of(each, "pPr/jc") for each in cells] == ["right"] * 5
    insets = []
    for each in cells:
        inset = each.find(f"{W}pPr/{W}ind")
        insets.append(0 if inset is None else int(inset.get(f"{W}right", "0")))
    head, unit, one_place, two_places, dash = insets
    assert head == unit == two_places == 0
    assert 0 < one_place < dash


def test_figures_line_up_and_heads_stand_over_them_in_words_from_right_to_left(
    tmp_path: Path,
) -> None:
    """To a paragraph from right to left, "left" is the page's right (ECMA-376 1, 17.3.1.13)."""
    columns = (Column(), Column("decimal"), Column("end"))
    heads = tuple((Text(each),) for each in ("Year", "Exports", "x"))
    body = tuple((Text(each),) for each in ("لاہور", "120", "2"))
    table = Table(columns, (heads,), (body, ((Text("2018"),), (Text("1.25"),), ())))
    file = write(brief_of(table, meta=replace(documents.meta(), language="ur")), tmp_path)
    sides = [[side_of(cell) for cell in row.iter(f"{W}p")] for row in rows(file)]
    assert sides == [["right", "right", "left"]] * 3
    (inset,) = file.find("//w:tbl//w:p[w:r/w:t='120']/w:pPr/w:ind")
    assert [*inset.attrib] == [f"{W}left"]


def side_of(cell: Element) -> str:
    """The side of the page."""
    other = {"left": "right", "right": "left"}
    side = str(property_of(cell, "pPr/jc"))
    return side if property_of(cell, "pPr/bidi") is None else other[side]


def test_a_caption_is_words_own_counts_and_stays_with_its_table(trade: WordFile) -> None:
    caption = trade.paragraph("Table 1. Trade by year")
    assert trade.style_of(caption) == "caption"
    (field,) = caption.iter(f"{W}instrText")
    assert str(field.text).split() == ["SEQ", "Table", "\\*", "ARABIC"]
    assert caption.find(f"{W}pPr/{W}keepNext") is not None
    assert trade.values("//w:tblCaption/@w:val") == ["Trade by year"]


def test_a_table_says_what_it_is_to_who_does_not_see_it(trade: WordFile, tmp_path: Path) -> None:
    said = "//w:tblPr/w:tblDescription/@w:val"
    assert trade.values(said) == ["Year; Trade; Side; Rank; USD million"]
    bare = replace(TRADE, caption=())
    heading = Heading(1, inlines("Ties", NoteMark(number=1)), "t")
    notes = (Note(1, inlines("A note.")),)
    file = write(brief_of(heading, bare, Paragraph(inlines("After.")), notes=notes), tmp_path)
    assert file.values("//w:tblPr/w:tblCaption/@w:val") == ["Ties"]


def test_a_table_in_a_box_is_called_by_the_title_of_the_box(tmp_path: Path) -> None:
    bare = replace(TRADE, caption=())
    title = Paragraph((Strong(inlines("Ties in brief")),))
    blocks = (Heading(1, inlines("Views"), "v"), Callout("key-points", (title, bare)), bare)
    file = write(brief_of(*blocks, Paragraph(inlines("After."))), tmp_path)
    assert file.values("//w:tblPr/w:tblCaption/@w:val") == ["Ties in brief", "Views"]


def test_captions_of_tables_count_on(tmp_path: Path) -> None:
    plain = Table(TRADE.columns, TRADE.head, TRADE.rows)
    file = write(brief_of(TRADE, plain, TRADE), tmp_path)
    assert [text for style, text in file.texts() if style == "caption"] == [
        "Table 1. Trade by year",
        "Table 2. Trade by year",
    ]


def test_two_tables_that_touch_stay_two(tmp_path: Path) -> None:
    plain = Table(TRADE.columns, (), TRADE.rows)
    file = write(brief_of(plain, plain, Paragraph((Text("After."),))), tmp_path)
    body = file.find("//w:body")[0]
    tags = [str(each.tag).removeprefix(W) for each in body]
    assert tags == ["tbl", "p", "tbl", "p", "sectPr"]


def test_what_follows_a_table_stands_off_it(tmp_path: Path) -> None:
    after = (Paragraph((Text("After."),)), Heading(1, (Text("Next"),), "n"))
    file = write(brief_of(TRADE, after[0], TRADE, after[1]), tmp_path)
    spacing = file.paragraph("After.").find(f"{W}pPr/{W}spacing")
    assert spacing is not None
    assert int(spacing.get(f"{W}before", "0")) >= 120
    assert file.paragraph("Next").find(f"{W}pPr/{W}spacing") is None


def test_a_table_without_a_head_has_no_head_row(tmp_path: Path) -> None:
    file = write(brief_of(Table((Column(),), (), (row("only"),))), tmp_path)
    assert not file.find("//w:tblHeader")
    assert file.values("//w:tblLook/@w:firstRow") == ["0"]


def test_further_head_rows_look_like_the_first(trade: WordFile) -> None:
    shaded = [bool(each.findall(f"{W}tc/{W}tcPr/{W}shd")) for each in rows(trade)]
    assert shaded == [False, True, False, False, False]
    assert trade.find("//w:tblStylePr[@w:type='firstRow']/w:tcPr/w:shd", "word/styles.xml")


def test_a_short_table_is_kept_on_one_page_and_a_long_one_may_break(tmp_path: Path) -> None:
    """Where it calls no notes: those of a chain that does not fit a page print twice."""
    for count, kept in ((4, 4), (40, 2)):
        table = Table((Column(),), (row("Head"),), (row("x"),) * count)
        file = write(brief_of(table), tmp_path)
        staying = [bool(e.findall(f"{W}tc/{W}p/{W}pPr/{W}keepNext")) for e in rows(file)]
        assert staying.count(True) == kept
        assert staying[-2:] == [True, False]  # nor does its last row stand alone


def test_a_table_that_would_leave_a_hole_is_kept_in_two_parts(tmp_path: Path) -> None:
    table = Table((Column(), Column()), (row("Year", "Port"),), (row("2019", "Strelsau"),) * 8)
    above, after = (
        Paragraph((Text("The ferry calls at two islands on its way to Strelsau. " * times),))
        for times in (98, 60)
    )
    file = write(brief_of(above, table, after), tmp_path)
    staying = [bool(e.findall(f"{W}tc/{W}p/{W}pPr/{W}keepNext")) for e in rows(file)]
    assert staying == [True] * 6 + [False, True, False]


def noted_table(count: int, lines: int, *columns: Column) -> Document:
    """A table of so many rows, each of which calls a note of so many lines; a paragraph follows."""
    numbers = range(1, count + 1)
    noted = tuple((*row("Toll"), inlines(f"{n}", NoteMark(number=n))) for n in numbers)
    notes = tuple(
        Note(n, inlines("The toll of the bridge at Zenda. " * 4 * lines)) for n in numbers
    )
    table = Table(columns or (Column(), Column()), (row("What", "Where"),), noted)
    return brief_of(table, Paragraph(inlines("After.")), notes=notes)


@pytest.mark.parametrize(
    ("lines", "staying"),
    [(1, [True] * 10), (5, [True, *[False] * 7, True, True])],
    ids=["fits a page", "fits none"],
)
def test_a_short_table_that_calls_notes_is_kept_whole_only_where_it_fits_a_page(
    tmp_path: Path, lines: int, staying: list[bool]
) -> None:
    """Rows kept together that do not fit make ONLYOFFICE print notes twice, wrongly numbered."""
    file = write(noted_table(9, lines), tmp_path)
    kept = [bool(e.findall(f"{W}tc/{W}p/{W}pPr/{W}keepNext")) for e in rows(file)]
    assert kept == staying


def test_a_long_table_of_words_that_calls_notes_is_a_list_of_the_same_words(
    tmp_path: Path,
) -> None:
    """LibreOffice prints the notes of the last row on a page one page late."""
    file = write(noted_table(40, 1), tmp_path)
    assert not file.find("//w:tbl")
    (_, head), *items = file.texts()
    assert head == "What \N{MIDDLE DOT} Where"
    assert items[0] == ("List Bullet", "Toll \N{MIDDLE DOT} 1")
    assert len(file.notes()) == 40
    assert len(items) == 41


@pytest.mark.parametrize(
    ("count", "word", "listed"),
    [
        (8, "Verwaltungsvorschrift", True),
        (3, "Verwaltungsvorschrift", False),
        (14, "port", False),
        (8, "https://norland.example/gazette/index", False),
        (8, "gazette.of-the-norland.example", False),
    ],
)
def test_a_table_in_which_words_would_be_broken_is_a_list_of_the_same_words(
    count: int, word: str, *, listed: bool
) -> None:
    """Word breaks a word that is wider than its column after any letter, without a hyphen."""
    table = Table((Column(),) * count, (row(*["Head"] * count),), (row(*[word] * count),))
    assert (form_of(table, Room(470, 700, 8.5, {})) == "list") is listed


@pytest.mark.parametrize(("bars", "listed"), [(True, True), (False, False)])
def test_figures_that_bars_tell_may_stand_in_a_list(*, bars: bool, listed: bool) -> None:
    """So that in a narrow letterhead who wrote a source is not broken letter by letter."""
    columns = (*(Column(),) * 3, Column("decimal", bars=bars))
    cells = ("B", "Verwaltungsvorschrift", "opinion", "9")
    table = Table(columns, (row("Grade", "Source", "Nature", "Facts"),), (row(*cells),))
    assert (form_of(table, Room(150, 700, 10, {})) == "list") is listed


def test_a_long_table_of_figures_stays_a_table_whatever_it_calls(tmp_path: Path) -> None:
    file = write(noted_table(40, 1, Column(), Column("decimal")), tmp_path)
    assert len(rows(file)) == 41


@pytest.mark.parametrize(
    ("rows_called", "count", "following", "kept"),
    [
        ("last", 4, "a paragraph", True),
        ("last", 4, "a table", True),
        ("last", 4, "a captioned table", False),  # it may be tall
        ("first", 4, "a paragraph", False),
        ("last", 40, "a paragraph", False),
    ],
)
def test_a_short_table_stays_with_what_follows_where_its_last_row_calls_a_note(
    rows_called: str, count: int, following: str, *, kept: bool, tmp_path: Path
) -> None:
    called = (inlines("x", NoteMark(number=1)),)
    body = [row("x")] * (count - 1)
    body.insert(0 if rows_called == "first" else count - 1, called)
    plain = Table((Column(),), (row("Head"),), (row("y"),))
    after: dict[str, Block] = {
        "a paragraph": Paragraph(inlines("After.")),
        "a table": plain,
        "a captioned table": replace(plain, caption=inlines("More")),
    }
    table = Table((Column(),), (row("Head"),), tuple(body))
    notes = (Note(1, inlines("A note.")),)
    file = write(brief_of(table, after[following], notes=notes), tmp_path)
    last = file.find("//w:tbl[1]/w:tr")[-1]
    assert bool(last.findall(f"{W}tc/{W}p/{W}pPr/{W}keepNext")) is kept


def test_a_table_that_calls_notes_has_a_line_of_air_and_leaves_what_follows_free(
    tmp_path: Path,
) -> None:
    """Kept with the next two lines, it would not stand where their notes have no room."""
    table = Table((Column(),), (row("Head"),), ((inlines("x", NoteMark(number=1)),),))
    after = Heading(1, inlines("After"), "after"), Paragraph(inlines("Words."))
    file = write(brief_of(table, *after, notes=(Note(1, inlines("A note.")),)), tmp_path)
    (air,) = file.find("//w:tbl/following-sibling::w:p[1]")
    (spacing,) = air.findall(f"{W}pPr/{W}spacing")
    assert spacing.get(f"{W}lineRule") == "exact"
    high = int(spacing.get(f"{W}line", "0"))
    assert high / 20 > 8 * 1.1  # a note of 8 points fits on it
    assert "".join(air.itertext()) == ""
    (heading,) = file.find("//w:tbl/following-sibling::w:p[2]")
    (own,) = heading.findall(f"{W}pPr/{W}spacing")
    assert int(own.get(f"{W}before", "0")) + high == 280  # as its style says


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_tables_keep_to_the_paper_of_the_house(tmp_path: Path, size: str) -> None:
    house = House(page=Page(size="Letter" if size == "Letter" else "A4", left=100, right=90))
    file = write(brief_of(TRADE), tmp_path, house=house)
    grid = [int(each) for each in file.values("//w:gridCol/@w:w")]
    assert abs(sum(grid) / 20 - (house.page.width - 190)) < 1
    (paper,) = file.find("//w:pgSz")
    assert paper.get(f"{W}w") == {"A4": "11906", "Letter": "12240"}[size]


def test_columns_share_out_by_weight_but_none_below_its_longest_word() -> None:
    table = Table(
        (Column("start", 1), Column("start", 100)), (), (row("Verwaltungsvorschrift", "x"),)
    )
    narrow, wide = column_widths(table, 400, 10)
    assert narrow + wide == pytest.approx(400)
    assert narrow > 21 * 10 * 0.5


def test_a_year_and_its_note_mark_stand_on_one_line() -> None:
    """24.2 points in bold Calibri of 9, beside 8 of margins; LibreOffice and Word break there."""
    year = (Text("2018"), NoteMark(number=16))
    table = Table((Column("start", 1), Column("start", 100)), (), ((year, *row("x")),))
    narrow, _ = column_widths(table, 400, 9)
    assert narrow - 8 > 24.2


def test_a_head_in_arial_stands_on_one_line() -> None:
    """26.0 points in bold Arial of 9, beside 8 of margins: "Grade" was broken before its e."""
    table = Table((Column("start", 1), Column("start", 100)), (row("Grade", "x"),), ())
    narrow, _ = column_widths(table, 400, as_wide(9, "Arial"))
    assert narrow - 8 > 26.0
    assert as_wide(9, "Calibri") == as_wide(9, None) == 9


def test_the_longest_word_of_a_narrow_column_is_not_broken_for_words_that_can_be() -> None:
    """48.2 points in bold Arial of 8.5; "agreement?" stood there with its question mark below."""
    shares = (Column("start", 12), Column("start", 20), Column("start", 12))
    words = row("One agreement?", "Military-technical; Military-to-military", "Military-technical")
    arial = as_wide(8.5, "Arial")
    first, *_ = widths = column_widths(Table(shares, (), (words,)), 249, arial)
    assert sum(widths) == pytest.approx(249)
    assert first - 8 > 48.2


def test_columns_too_narrow_for_their_words_take_room_of_the_longest_alone() -> None:
    shares = (Column("start", 1), Column("start", 1), Column("start", 1))
    table = Table(shares, (), (row("Agreement?", "Verwaltungsvorschrift" * 3, "Open"),))
    first, long, last = column_widths(table, 200, 9)
    assert first - 9 > 10 * 9 * 0.5
    assert last - 9 > 4 * 9 * 0.5
    assert first + long + last == pytest.approx(200)


def test_columns_that_all_want_too_much_still_fit() -> None:
    table = Table((Column(),) * 8, (), (row(*["word" * 50] * 8),))
    widths = column_widths(table, 300, 10)
    assert sum(widths) == pytest.approx(300)
    assert all(each > 0 for each in widths)


def test_a_column_of_bars_is_as_wide_as_a_bar_with_its_number_or_as_its_head() -> None:
    """A head stands over its bars, not beside them: in a column of a page words need the room."""
    columns = (Column(), Column("decimal", bars=True))
    table = Table(columns, (row("Source", "Facts"),), (row("word " * 60, "9"),))
    _, bars = column_widths(table, 240, 8)
    assert 24 + 4 < bars - 9 < 24 + 5 * 8 * 0.53


def test_in_wide_letters_figures_give_way_before_a_word_is_broken() -> None:
    """102 points in Verdana of 14; "Switzerland" stood there with its d below."""
    figures = ("1,006.5",) * 5
    table = Table(
        (Column(), *(Column("decimal") for _ in figures)), (), (row("Switzerland", *figures),)
    )
    first, *others = column_widths(table, 471, as_wide(14, "Verdana"))
    assert first - 9 > 102
    assert min(others) - 9 > 52.7  # 7 characters in Verdana of 13.5
    assert first + sum(others) == pytest.approx(471)


@pytest.mark.parametrize(
    ("word", "ems"), [("المجموع", 4.09), ("سويسرا", 3.97), ("الشخصيات", 5.23), ("ششم", 2.79)]
)
def test_an_arabic_head_is_not_broken_in_the_bold_letters_of_libreoffice(
    word: str, ems: float
) -> None:
    """As wide as DejaVu Sans Bold sets it, beside columns that would take all the room."""
    long = "من المملكة العربية إلى الجزيرة"
    table = Table(
        (Column(), Column("decimal"), Column()),
        (row(long * 3, word, long * 3),),
        (row("2021", "41.4", "2021"),),
    )
    assert column_widths(table, 300, 10)[1] - 9 >= ems * 10 - 0.6


def test_columns_without_shares_follow_their_words() -> None:
    table = Table((Column(), Column()), (), (row("x", "a good many words in this cell"),))
    narrow, wide = column_widths(table, 400, 10)
    assert narrow < wide


def test_decimal_points_stand_under_one_another() -> None:
    said = ("1,035.1", "7.25", "120", "(0.5)", "12%", "–", "")
    table = Table((Column("decimal"),), (), tuple(row(each) for each in said))
    insets = decimal_insets(table, 10)
    point = {each: insets[line, 0] for line, each in enumerate(said)}
    assert point["7.25"] == 0
    assert point["120"] == point["–"] == max(point.values())
    assert point["1,035.1"] - point["7.25"] == pytest.approx(10 * 0.507)
    assert all(a >= 0 for a in point.values())


def test_a_note_mark_behind_a_figure_does_not_push_it_out_of_line() -> None:
    cells = (row("15.1")[0], (Text("22.4"), NoteMark(number=12)))
    table = Table((Column("decimal"),), (), tuple((each,) for each in cells))
    plain, marked = (decimal_insets(table, 10)[line, 0] for line in (0, 1))
    assert plain > marked == 0


def test_a_figure_that_is_set_in_from_the_right_has_room_beside_that() -> None:
    """33 points in Calibri of 9; "ca. 1.107" stood over 1.239,75 with its 7 below."""
    cells = ((Text("ca.\u00a01.107"),), (Text("1.239,75"),))
    others = (Text("Vereinigte Arabische Emirate an die Schweizerische Eidgenossenschaft"),)
    columns = (Column(), Column(), Column("decimal"))
    table = Table(columns, (), tuple((others, others, each) for each in cells))
    widths = column_widths(table, 300, 9, ",")
    assert widths[2] - 9 - decimal_insets(table, 9, ",")[0, 2] > 33


def test_rows_follow_one_another_in_order(trade: WordFile) -> None:
    years = [words(each.findall(f"{W}tc")[0]) for each in rows(trade)][2:]
    assert all(a < b for a, b in pairwise(years))


@pytest.mark.parametrize("language", ["en-GB", "ar"])
def test_a_table_in_a_box_has_its_sides_its_shade_and_no_gaps(
    tmp_path: Path, language: str
) -> None:
    table = Table((Column(), Column()), head=(row("H", "I"),), rows=(row("j", "k"),))
    box = Callout("key-points", (documents.para("above"), table, documents.para("below")))
    brief = brief_of(box, documents.para("after"), table)
    brief = replace(brief, meta=replace(brief.meta, language=language))
    file = write(brief, tmp_path)
    boxed, free = file.find("//w:body/w:tbl")
    assert [each for _, each in file.texts()][:1] == ["above"]

    # the left of a table from right to left is where reading begins (ECMA-376 part 1, 17.4.1)
    side = "right" if language == "ar" else "left"
    bar = f"//w:style[w:name/@w:val='Key Points']/w:pPr/w:pBdr/w:{side}/@w:sz"
    path = "//w:body/w:tbl[1]/w:tblPr/w:tblBorders/w:left/@w:sz"
    assert file.values(path) == file.values(bar, "word/styles.xml")
    assert not file.values(path.replace("[1]", "[2]"))

    width, start = (int(file.values(f"//w:body/w:tbl[1]/w:tblPr/{at}/@w:w")[0]) for at in _SIZES)
    (whole,) = file.values("//w:body/w:tbl[2]/w:tblPr/w:tblW/@w:w")
    assert start >= -60
    assert start + width <= int(whole) + 60

    # words begin where those of the box do, whichever side a program takes "left" for
    margins = {f"{W}left", f"{W}right"} if language == "ar" else {f"{W}left"}
    first = boxed.find(f".//{W}tc/{W}tcPr/{W}tcMar")
    assert first is not None
    assert {each.tag for each in first} == margins

    shades = f".//{W}tcPr/{W}shd"
    assert len(boxed.findall(shades)) == 2  # the head has its style's
    assert not free.findall(shades)
    for each, side in (("above", "after"), ("below", "before")):
        spacing = file.paragraph(each).find(f"{W}pPr/{W}spacing")
        assert spacing is not None
        assert spacing.get(f"{W}{side}") == "0"


_SIZES = ("w:tblW", "w:tblInd")


def test_in_a_box_with_a_list_a_table_stands_in_and_no_rule_goes_through(tmp_path: Path) -> None:
    table = Table((Column(), Column()), head=(row("H", "I"),), rows=(row("j", "k"),))
    inner = List(((documents.para("deep"), table),))
    items = List(((documents.para("item"), inner), (documents.para("last"),)))
    file = write(brief_of(Callout("key-points", (documents.para("first"), items))), tmp_path)
    step = 20 * (int(file.values("//w:tcMar/w:left/@w:w")[0]) // 20)
    assert step >= 2 * 200  # two levels in
    (wide,) = file.values("//w:tblW/@w:w")
    assert sum(map(int, file.values("//w:gridCol/@w:w"))) == int(wide)
    for said, rules in (("first", "b"), ("item", "tb"), ("deep", "tb"), ("last", "t")):
        borders = file.paragraph(said).find(f"{W}pPr/{W}pBdr")
        assert borders is not None
        gone = (str(each.tag).removeprefix(W) for each in borders if each.get(f"{W}val") == "nil")
        assert "".join(side[0] for side in gone) == rules


@pytest.mark.parametrize(("words", "form"), [(100, "by its ends"), (200, "list")])
def test_a_table_of_high_rows_that_call_notes_is_a_list(words: int, form: str) -> None:
    """LibreOffice fills the page with such a row, and prints its note on the next one."""
    said = row("Ports and ships", "The two sides met. " * (words // 4))
    rows = tuple((*said[:1], (*said[1], NoteMark(number=at))) for at in range(1, 13))
    table = Table((Column(), Column()), (), rows)
    assert form_of(table, Room(470, 700, 8.5, {})) == form


def test_figures_line_up_at_the_sign_of_the_language(tmp_path: Path) -> None:
    """In German the point parts thousands."""
    table = Table((Column(), Column("decimal")), (), (row("a", "1.035"), row("b", "7,25")))
    meta = replace(documents.meta(), language="de", words=shipped("de"))
    file = write(brief_of(table, meta=meta), tmp_path)
    cells = [each.findall(f"{W}tc/{W}p")[1] for each in rows(file)]
    thousand, decimals = (each.find(f"{W}pPr/{W}ind") for each in cells)
    assert decimals is None
    assert thousand is not None
    assert int(thousand.get(f"{W}right", "0")) > 0
