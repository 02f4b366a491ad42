"""Figures stand where text fills the page before them, in every format alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from brief.calibri import ems
from brief.drawn import Chart, Happening, Lane, Series, Timeline
from brief.house import DocxFonts, House
from brief.making.noting import note_blocks
from brief.model import (
    Block,
    Chronology,
    Column,
    Contents,
    Document,
    Figure,
    Heading,
    Meta,
    Note,
    NoteMark,
    Paragraph,
    Row,
    Table,
    Text,
)
from brief.notes import Worded
from brief.placing import FULL, Air, page_ends, place_figures
from brief.placing.air import CLOSER
from brief.placing.heights import Heights
from brief.reckoned import Set

LINE = "The ferry from Ruritania to Graustark takes eleven hours and calls at two islands. "
META = Meta("ferries", "Ferries", date(2025, 6, 30))
HEADING = Heading(1, (Text("Trade"),), "trade")


def words(lines: int) -> Paragraph:
    """About so many lines of text."""
    return Paragraph((Text(LINE * lines),))


def chart() -> Figure:
    """Lines over years, as high as they get."""
    figures = Series("Exports", tuple(map(Decimal, range(3))))
    drawn = Chart("series", "tonnes", ("2019", "2020", "2021"), (figures,))
    return Figure(drawn, (Text("Exports rose"),), "Exports rose.")


def timeline() -> Chronology:
    visits = tuple(
        Happening(
            str(2000 + n), f"A visit to port number {n}", date(2000 + n, 1, 1), date(2000 + n, 1, 1)
        )
        for n in range(12)
    )
    drawn = Timeline((Lane("Visits", visits),), date(2025, 6, 30), "Facts as of 30 June 2025")
    return Chronology(drawn, (Text("Twelve visits"),), "Twelve visits.")


def table(rows: int = 1, *, notes: int = 0) -> Table:
    row: Row = ((Text("2019"),), (Text("4.5"), *(NoteMark(number=1) for _ in range(notes))))
    return Table((Column(), Column("end")), (((Text("Year"),), (Text("Exports"),)),), (row,) * rows)


def document(*blocks: Block, notes: tuple[Note, ...] = ()) -> Document:
    return Document(META, blocks, notes)


def order(*blocks: Block, notes: tuple[Note, ...] = ()) -> list[int]:
    return list(place_figures(document(*blocks, notes=notes), House()))


def test_a_chart_that_would_leave_a_hole_stands_behind_the_next_words() -> None:
    assert order(words(64), chart(), words(8), words(8)) == [0, 2, 1, 3]


def test_a_chart_that_fits_stays_where_it_is() -> None:
    assert order(words(30), chart(), words(8)) == [0, 1, 2]


def test_a_chart_goes_with_its_table_and_no_further_than_its_section() -> None:
    assert order(words(64), chart(), table(), words(8), HEADING, words(8)) == [0, 3, 1, 2, 4, 5]
    assert order(words(64), chart(), table(), HEADING, words(8)) == [0, 1, 2, 3, 4]


def test_a_timeline_may_stand_in_the_section_that_comes_next() -> None:
    assert order(words(64), timeline(), HEADING, words(8), words(8)) == [0, 2, 3, 1, 4]


def test_a_figure_does_not_move_where_the_next_words_leave_the_hole_as_it_was() -> None:
    assert order(words(72), timeline(), HEADING, words(8)) == [0, 1, 2, 3]


def test_notes_take_their_room_on_the_page() -> None:
    marks = tuple(NoteMark(number=number) for number in range(1, 21))
    noted = Paragraph((Text(LINE * 20), *marks))
    notes = tuple(Note(number, (Text("The Gazette, 5."),)) for number in range(1, 21))
    assert order(noted, chart(), words(8), notes=notes) == [0, 1, 2]
    assert order(noted, words(20), chart(), words(8), notes=notes) == [0, 1, 3, 2]


def test_a_list_of_contents_takes_a_line_for_each_section() -> None:
    sections = [replace(HEADING, id=str(number)) for number in range(8)]
    assert order(words(50), chart(), words(8), *sections)[:3] == [0, 1, 2]
    assert order(words(50), Contents(), chart(), words(8), *sections)[:4] == [0, 1, 3, 2]


@pytest.mark.parametrize(
    ("best", "blocks", "said"),
    [
        ((0, 1), (words(1), words(2)), ["worded", "begun"]),
        ((0, 1), (words(1), chart()), ["worded", "begun"]),
        ((1, 0), (chart(), words(1)), ["worded", "worded", "begun"]),
    ],
)
def test_notes_are_worded_twice_only_where_a_figure_moves(
    best: tuple[int, ...], blocks: tuple[Block, ...], said: list[str]
) -> None:
    """And the PDF is begun once, with the blocks in their last order."""
    begun: list[Document] = []
    heard: list[str] = []

    def word(some: tuple[Block, ...], begin: Callable[..., object] = lambda _: None) -> Worded:
        heard.append("worded")
        begin(some)
        return Worded(some, (), ())

    def begin(document: Document) -> None:
        heard.append("begun")
        begun.append(document)

    worded = note_blocks(blocks, META, word, begin, lambda _: best)
    assert heard == said
    assert [one.blocks for one in begun] == [worded.blocks] == [tuple(blocks[n] for n in best)]


def test_words_under_a_heading_are_kept_after_many_pages_wherever_they_are_reckoned() -> None:
    """By then nobody knows how far down a page they stand."""
    note = (Note(1, (Text("The Gazette, 5."),)),)
    noted = Paragraph((Text("Cod. "), NoteMark(number=1), Text(LINE * 4)))
    kept = [
        sum(
            id(noted) in page_ends(document(words(lines), HEADING, noted, notes=note), House()).kept
            for lines in range(pages * 72, pages * 72 + 72, 4)
        )
        for pages in (2, 9)
    ]
    assert kept == [2, 18]


def rows_there(*blocks: Block, notes: tuple[Note, ...] = ()) -> dict[int, int]:
    """After how many rows a table may break, by its place."""
    more = words(30)  # so that the last page holds more than a few lines
    rows = page_ends(document(*blocks, more, notes=notes), House()).rows
    return {at: rows[id(block)] for at, block in enumerate(blocks) if id(block) in rows}


def test_a_table_that_would_leave_a_hole_breaks_where_the_page_ends() -> None:
    assert rows_there(words(72), table(6)) == {}
    assert rows_there(words(64), table(8)) == {1: 4}
    assert rows_there(words(58), HEADING, words(1), table(8)) == {3: 4}


def test_a_drawing_may_be_higher_on_a_page_that_ends_in_a_hole() -> None:
    whole = table(10)

    def taller(lines: int) -> list[float]:
        shown = chart(), timeline()
        blocks = (shown[0], words(lines), HEADING, whole, shown[1], words(30))
        found = page_ends(document(*blocks), House()).taller
        assert id(shown[1]) not in found  # the last page ends where it ends
        return [*found.values()]

    assert taller(16) == []  # the table fits
    (more,), (less,) = taller(19), taller(25)
    assert more > less > 0
    assert taller(31) == []  # so little is no hole
    assert taller(40) == []  # where the table is parted, rows fill it


def test_a_table_does_not_break_for_less_than_two_rows() -> None:
    tall = replace(table(2), rows=(((Text("2019"),), (Text("Rutabagas " * 30),)),) * 3)
    assert rows_there(words(64), tall) == {}
    assert rows_there(words(69), HEADING, words(1), table(8)) == {}


def test_a_table_does_not_break_behind_a_row_of_two_notes() -> None:
    """LibreOffice would print them a page late, if they do not both find room."""
    note = (Note(1, (Text("The Gazette, 5."),)),)
    one, two = (table(8, notes=count) for count in (1, 2))
    assert rows_there(words(64), one, notes=note) != {}
    assert rows_there(words(64), two, notes=note) == {}


@pytest.mark.parametrize(
    ("marked", "kept"),
    [
        (1, range(63, 73)),
        (9, range(0)),  # the first line calls none
        (0, range(0)),
    ],
)
def test_words_are_kept_near_the_foot_of_a_page_if_their_first_line_calls_a_note(
    marked: int, kept: range
) -> None:
    """Else LibreOffice takes them to the next page for their note, and leaves the heading there."""
    note = (Note(1, (Text("The Gazette, 5."),)),)
    mark = (Text("Cod. " * 9 * marked), NoteMark(number=1)) if marked else ()
    noted = Paragraph((*mark, Text(LINE * 4)))
    ends = {
        lines: page_ends(document(words(lines), HEADING, noted, words(30), notes=note), House())
        for lines in range(55, 75)
    }
    assert [lines for lines, each in ends.items() if id(noted) in each.kept] == list(kept)


@pytest.mark.parametrize(
    ("count", "pages", "air"),
    [
        (70, 0, FULL),
        (76, 0, CLOSER[0]),  # so full that a line more might begin a page
        (79, 0, CLOSER[0]),  # a few lines on a third page
        (87, 0, CLOSER[2]),
        (95, 0, FULL),  # a third of it
        (95, 2, CLOSER[3]),  # but one page more than is promised
        (150, 2, FULL),  # and one that no air makes room for
    ],
)
def test_a_text_has_less_air_in_word_where_its_last_page_would_hold_few_lines(
    count: int, pages: int, air: Air
) -> None:
    told = document(HEADING, *[words(1)] * count)
    assert page_ends(told, House(), pages).air == air


def test_wider_letters_take_more_lines() -> None:
    arial = House(docx_fonts=DocxFonts(body="Arial", heads="Arial"))
    heights = [Heights(house, document()).of(words(20)) for house in (House(), arial)]
    assert [len(each.lines) for each in heights] == [15, 17]


@pytest.mark.parametrize(
    ("pieces", "count"),
    [
        (["haddock and cod"], 1),
        (["haddock and cod, "], 1),  # a space hangs over the end
        (["haddock and cod, ling"], 2),
        (["haddock and co", "dling"], 2),  # one word in two looks
        (["haddock\ncod"], 2),
        (["haddock-halibut-cod"], 2),
        (["h" * 99], 1),  # what cannot be broken is not
    ],
)
def test_as_many_words_stand_on_a_line_as_fit(pieces: list[str], count: int) -> None:
    words = Set(width=10 * ems("haddock and cod,") + 0.01)
    for piece in pieces:
        words.add(piece, 10)
    assert words.count == count
