"""A column of one page in Word that ends far above its foot has more space over its headings."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.documents import words
from tests.unit.test_docx_grown import LINE, TABLE, figure, text
from tests.word_files import W, WordFile, brief_of

from brief.house import House
from brief.model import Block, Heading, Title
from brief.shape import Shape
from brief.writers.docx import make_docx

HEADINGS = [Heading(1, words(said), said.casefold()) for said in ("Harbours", "Ferries")]


def over(folder: Path, lines: int, *, pages: int = 1, parting: bool = True) -> list[int]:
    """What is said of the space over the headings, in twentieths of a point."""
    first, second = HEADINGS
    blocks = (Title(words("Ruritania")), text(4), first, text(lines), second, text(4), TABLE)
    shape = Shape(pages=pages, columns=2, note_columns=4)
    path = folder / "brief.docx"
    made = make_docx(brief_of(*blocks, text(70)), House(), shape, parting=parting)
    path.write_bytes(made.data)
    file = WordFile(path)
    found = [each for each in file.find("//w:p") if file.style_of(each) == "heading 1"]
    said = [each.find(f"{W}pPr/{W}spacing") for each in found]
    return [int(str(each.get(f"{W}before"))) for each in said if each is not None]


def test_headings_stand_farther_down_where_the_column_ends_early(tmp_path: Path) -> None:
    first, second = over(tmp_path, 58)
    assert first == second > 200  # which is what the style has
    assert first <= 200 + 16 * 20


@pytest.mark.parametrize(
    ("lines", "pages", "parting"), [(56, 1, True), (58, 2, True), (58, 1, False)]
)
def test_they_stay_in_a_full_column_a_longer_shape_and_a_redline(
    tmp_path: Path, lines: int, pages: int, *, parting: bool
) -> None:
    assert over(tmp_path, lines, pages=pages, parting=parting) == []


def written(folder: Path, *blocks: Block) -> WordFile:
    first, second = HEADINGS
    above = (Title(words("Ruritania")), text(4), first, *blocks[:2], second, text(4))
    shape = Shape(pages=1, columns=2, note_columns=4)
    path = folder / "brief.docx"
    path.write_bytes(make_docx(brief_of(*above, *blocks[2:]), House(), shape).data)
    return WordFile(path)


@pytest.mark.parametrize(("lines", "breaks"), [(26, 1), (30, 0)])
def test_what_nearly_fits_begins_the_next_column_in_every_program(
    tmp_path: Path, lines: int, breaks: int
) -> None:
    file = written(tmp_path, text(30), text(lines), figure(), text(68))
    assert len(file.find("//w:br[@w:type='column']")) == breaks


def test_paragraphs_stand_a_little_farther_down_too(tmp_path: Path) -> None:
    file = written(tmp_path, text(29), text(29), TABLE, text(70))
    lines = [each for each in file.find("//w:p") if LINE[:9] in "".join(each.itertext())]
    said = [each.find(f"{W}pPr/{W}spacing") for each in lines]
    before = [None if each is None else each.get(f"{W}before") for each in said]
    assert before[1] is before[3] is None  # under a heading
    assert 6 * 20 < int(str(before[2])) <= (6 + 4) * 20
