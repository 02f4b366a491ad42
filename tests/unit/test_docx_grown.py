"""Drawings in Word are as high as the column that they stand in has room for."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from tests.documents import words
from tests.unit.test_docx_timeline import chronology, drawn, labels
from tests.word_files import WordFile, brief_of

from brief.drawn import Chart, Series
from brief.house import House
from brief.model import Block, Column, Document, Figure, Paragraph, Table, Text, Title
from brief.shape import Shape
from brief.writers.docx import make_docx

TWO = Shape(pages=2, columns=2, note_columns=4)
LINE = "The ferry to Strelsau takes eleven hours. "
TABLE = Table(
    (Column(), Column()),
    (),
    tuple((words(f"Question number {n}"), words("What is known")) for n in range(12)),
)
"""Kept whole: where it does not fit, a column ends."""


def text(lines: int) -> Paragraph:
    return Paragraph((Text(LINE * lines),))


def written(folder: Path, *blocks: Block, parting: bool = True) -> WordFile:
    document: Document = brief_of(Title(words("Ruritania")), *blocks)
    path = folder / "brief.docx"
    path.write_bytes(make_docx(document, House(), TWO, parting=parting).data)
    return WordFile(path)


def high(file: WordFile) -> int:
    """Points of the one drawing."""
    (said,) = file.values("//wp:extent/@cy")
    return round(int(said) / 12700)


def figure() -> Figure:
    exports = Series("Exports", tuple(map(Decimal, range(3))))
    chart = Chart("series", "tonnes", ("2019", "2020", "2021"), (exports,))
    return Figure(chart, words("Exports rose"), "Exports rose.")


@pytest.mark.parametrize("shown", [figure(), chronology("Strelsau", "Zenda", "Hentzau")])
def test_a_drawing_over_a_hole_is_higher_and_one_in_a_full_column_is_not(
    tmp_path: Path, shown: Block
) -> None:
    long = text(120)
    over = high(written(tmp_path, shown, text(60), TABLE, long))
    full = high(written(tmp_path, shown, long, TABLE))
    assert full < over <= full * 1.5 + 1
    plain = high(written(tmp_path, shown, text(60), TABLE, long, parting=False))
    assert plain == full  # beside tracked changes it stays, lest it counts as one


def test_a_higher_timeline_says_the_same_and_is_not_stretched(tmp_path: Path) -> None:
    shown = chronology("Strelsau", "Zenda", "Hentzau")
    file = written(tmp_path, shown, text(60), TABLE, text(120))
    assert "Zenda" in labels(drawn(file))
    (shape,) = file.values("//wp:extent/@cy")
    assert file.values("//*[local-name()='ext']/@cy") == [shape]
    high_there = int.from_bytes(drawn(file)[36:40], "little") * 360
    assert high_there == pytest.approx(int(shape), rel=1e-2)
