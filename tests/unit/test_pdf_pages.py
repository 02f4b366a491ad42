"""Where pages end, and what stands at their foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from brief.writers.pdf.layout.audit import audit_pages, audit_places
from brief.writers.pdf.layout.mirror import mirrored
from brief.writers.pdf.layout.notes import FootMeasure, Portion, SetNote
from brief.writers.pdf.layout.pages import Area, Filler, Page, continues, fill_pages
from brief.writers.pdf.layout.strips import Break, Frame, Head, Strip
from brief.writers.pdf.type.lines import Line
from brief.writers.pdf.type.nodes import Node

AREA = Area(0, 0, 400, 100)
MEASURE = FootMeasure(leading=10, between=0, above=10)
EMPTY = Line((), 0, 0)


def strip(height: float = 10, *notes: int, gap: Break = Break.FREE, above: float = 0) -> Strip:
    return Strip(height, (), above=above, gap=gap, notes=notes)


def notes(*lengths: int) -> dict[int, SetNote]:
    """Notes 1, 2, 3... of so many lines."""
    return {
        number: SetNote(number, EMPTY, (EMPTY,) * length, Node("Note"))
        for number, length in enumerate(lengths, start=1)
    }


def fill(
    strips: Sequence[Strip],
    found: dict[int, SetNote] | None = None,
    areas: Sequence[Area] = (AREA,),
) -> tuple[Page, ...]:
    found = found or {}
    pages = fill_pages(Filler(strips, found, MEASURE), lambda _: areas)
    audit_pages(pages, strips, found)
    return pages


def counts(pages: tuple[Page, ...]) -> list[int]:
    return [len(column.placed) for page in pages for column in page]


def feet(pages: tuple[Page, ...]) -> list[list[tuple[int, int, int]]]:
    return [
        [(portion.note.number, portion.start, portion.end) for portion in column.foot]
        for page in pages
        for column in page
    ]


def test_a_page_is_filled_and_then_the_next() -> None:
    assert counts(fill([strip()] * 23)) == [10, 10, 3]


def test_space_above_is_dropped_at_the_top_of_a_page() -> None:
    spaced = strip(50, above=40)
    assert counts(fill([spaced, spaced, spaced])) == [1, 1, 1]
    assert fill([spaced])[0][0].placed[0].y == 0


def test_a_heading_goes_with_what_follows_it() -> None:
    heading, text = strip(), strip(gap=Break.NEVER)
    assert counts(fill([*[strip()] * 9, heading, text])) == [9, 2]


def test_no_line_of_a_paragraph_is_left_alone() -> None:
    paragraph = [strip(), strip(gap=Break.BAD), strip(), strip(gap=Break.BAD)]
    assert counts(fill([*[strip()] * 9, *paragraph])) == [9, 4]
    assert counts(fill([*[strip()] * 7, *paragraph])) == [9, 2]


def test_what_never_fits_whole_is_parted_all_the_same() -> None:
    block = [strip(), *[strip(gap=Break.NEVER)] * 24]
    assert sum(counts(fill(block))) == 25


def test_a_note_begins_on_the_page_of_its_mark() -> None:
    pages = fill([*[strip()] * 7, strip(10, 1), *[strip()] * 5], notes(1))
    assert feet(pages) == [[(1, 0, 1)], []]
    assert counts(pages) == [8, 5]


def test_a_line_goes_to_the_next_page_with_its_note() -> None:
    pages = fill([*[strip()] * 9, strip(10, 1)], notes(1))
    assert counts(pages) == [9, 1]
    assert feet(pages) == [[], [(1, 0, 1)]]


def test_a_note_runs_on_with_two_lines_on_either_page_at_least() -> None:
    pages = fill([strip(10, 1), strip(), strip()], notes(9))
    first, second = feet(pages)
    assert first[0][:2] == (1, 0)
    assert 2 <= first[0][2] <= 7
    assert second == [(1, first[0][2], 9)]


def test_a_note_longer_than_pages_runs_over_them() -> None:
    pages = fill([strip(10, 1), *[strip()] * 12], notes(40))
    assert sum(end - start for foot in feet(pages) for _, start, end in foot) == 40
    assert len(pages) >= 5


def test_no_heading_and_no_line_stands_alone_over_a_note_that_runs_on() -> None:
    heading = [strip(10, 1), strip(), strip(gap=Break.NEVER)]
    assert counts(fill(heading, notes(16))) == [1, 0, 2]
    paragraph = [strip(10, 1), strip(), strip(gap=Break.BAD), strip()]
    assert counts(fill(paragraph, notes(16))) == [1, 0, 3]


def test_two_lines_at_least_of_a_note_run_on_again() -> None:
    assert feet(fill([strip(10, 1)], notes(18))) == [[(1, 0, 8)], [(1, 8, 16)], [(1, 16, 18)]]


def test_a_line_that_calls_many_long_notes_begins_them_all() -> None:
    pages = fill([strip(), strip(10, 1, 2, 3, 4, 5, 6)], notes(*[30] * 6))
    begun = [[number for number, start, _ in foot if start == 0] for foot in feet(pages)]
    assert [1, 2, 3, 4, 5, 6] in begun


def test_notes_that_a_row_calls_out_of_order_stand_in_order() -> None:
    pages = fill([strip(10, 2), strip(10, 1)], notes(1, 1))
    assert feet(pages) == [[(1, 0, 1), (2, 0, 1)]]


def test_more_notes_than_a_page_can_begin_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="more notes than a page can begin"):
        fill([strip(10, *range(1, 21))], notes(*[2] * 20))


def test_columns_are_filled_one_after_the_other_each_with_its_notes() -> None:
    left, right = replace(AREA, width=190), replace(AREA, x=210, width=190)
    pages = fill([strip(10, 1), *[strip()] * 11, strip(10, 2)], notes(1, 1), (left, right))
    assert len(pages) == 1
    assert feet(pages) == [[(1, 0, 1)], [(2, 0, 1)]]


def test_a_table_head_stands_again_where_the_table_goes_on() -> None:
    head = Head((strip(20),), 20)
    rows = [replace(strip(), head=head) for _ in range(12)]
    pages = fill([strip(20), *rows])
    assert counts(pages) == [9, 5]
    assert pages[1][0].placed[0].strip is head.strips[0]
    assert pages[1][0].placed[1].y == 20


def test_a_table_head_stands_again_from_right_to_left_too() -> None:
    """One head for all rows of a table; a table beside it with a head like it has its own."""
    first, second = Head((strip(20),), 20), Head((strip(20),), 20)
    rows = [replace(strip(), head=head) for head in (first, second) for _ in range(6)]
    turned = mirrored(rows, [400] * 12)
    assert [continues(turned, at) for at in range(12)] == [False, *[True] * 5] * 2
    assert counts(fill(turned)) == [10, 3]


def test_a_frame_has_its_edge_on_every_page() -> None:
    frame = Frame(0, 400, 5, fill="EEEEEE")
    framed = [replace(strip(), frames=(frame,)) for _ in range(12)]
    pages = fill(framed)
    assert counts(pages) == [9, 3]
    assert pages[0][0].placed[0].y == 5
    assert pages[1][0].placed[0].y == 5


def test_the_audit_finds_a_note_astray() -> None:
    strips, found = [strip(10, 1), strip(10, 2)], notes(1, 1)
    ((column,),) = fill(strips, found)
    moved = replace(column, foot=column.foot[:1])
    with pytest.raises(RuntimeError, match=r"calls notes \[1, 2\] and begins \[1\]"):
        audit_pages([(moved,)], strips, found)


def test_the_audit_finds_a_note_that_is_cut_or_doubled() -> None:
    strips, found = [strip(10, 1)], notes(3)
    ((column,),) = fill(strips, found)
    cut = replace(column, foot=(Portion(found[1], 0, 2),))
    with pytest.raises(RuntimeError, match="note 1 ends after line 2"):
        audit_pages([(cut,)], strips, found)
    again = replace(column, placed=(), foot=(Portion(found[1], 1, 3),))
    with pytest.raises(RuntimeError, match="note 1 goes on at line 1"):
        audit_pages([(column,), (again,)], strips, found)


def test_the_audit_finds_a_lost_strip_and_an_overfull_page() -> None:
    strips = [strip(), strip()]
    ((column,),) = fill(strips)
    with pytest.raises(RuntimeError, match="2 strips were to be placed, 1 were"):
        audit_pages([(replace(column, placed=column.placed[:1]),)], strips, {})
    small = replace(column, area=replace(AREA, height=15))
    with pytest.raises(RuntimeError, match="column 1 is overfull"):
        audit_pages([(small,)], strips, {})


def test_the_audit_finds_what_is_parted_without_need() -> None:
    strips = [strip(), strip(), strip(gap=Break.NEVER)]
    ((column,),) = fill(strips)
    ((rest,),) = fill(strips[2:])
    cut = replace(column, placed=column.placed[:2])
    with pytest.raises(RuntimeError, match="column 1 ends between what belongs together"):
        audit_pages([(cut,), (rest,)], strips, {})


def test_the_audit_finds_a_note_painted_on_another_page() -> None:
    audit_places({("mark", "1"): (0, 10.0), ("note", "1"): (0, 90.0), ("heading", "x"): (3, 0.0)})
    with pytest.raises(RuntimeError, match="the mark 1 on page 1 has no note there"):
        audit_places({("mark", "1"): (0, 10.0), ("note", "1"): (1, 90.0)})
