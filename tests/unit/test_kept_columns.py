"""Kept PDFs of two columns are read column by column, however they were painted."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path

import pytest
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from brief.verify.copy import read_copy

_COLUMNS = """\
The two ministers of Ruritania met at the harbour on 3 May 2024 and spoke of fishing for the whole
of the morning. They agreed that boats may land their catch in either of the two ports.

A report of the office puts the trade of the islands at 14.2 million euros in the year 2023, which
is a tenth more than before. Most of it was cod and olives, as in every other year.

The harbour master counted 312 ships in the year, of which forty were under foreign flags. His book
is open to all who ask for it at the gate of the harbour on weekdays and on Saturdays.

A second meeting is set for 12 September 2024 at the same place. The ministries will have exchanged
their drafts by then, and a note on tariffs is to be laid before parliament."""
_PARAGRAPHS = [" ".join(one.split()) for one in _COLUMNS.split("\n\n")]
_LEFT, _RIGHT = _PARAGRAPHS[:2], _PARAGRAPHS[2:]
_CELLS = (["Cod"] * 10, ["7.9"] * 10)


def _lines(paragraphs: list[str]) -> list[str]:
    return [line for one in paragraphs for line in (*simpleSplit(one, "Helvetica", 10, 230), "")]


def _paint(file: Path, left: list[str], right: list[str], *, across: bool) -> None:
    places = [(50, at, words) for at, words in enumerate(left)]
    places += [(310, at, words) for at, words in enumerate(right)]
    canvas = Canvas(str(file))
    canvas.setFont("Helvetica", 10)
    for x, at, words in sorted(places, key=lambda one: one[1]) if across else places:
        if words:
            canvas.drawString(x, 740 - 13 * at, words)
    canvas.save()


@pytest.mark.parametrize("across", [False, True])
def test_two_columns_are_read_one_after_the_other(tmp_path: Path, *, across: bool) -> None:
    file = tmp_path / "two.pdf"
    _paint(file, _lines(_LEFT), _lines(_RIGHT), across=across)
    said = " ".join(one.words for one in read_copy(file, 0).paragraphs)
    assert said == " ".join((*_LEFT, *_RIGHT))


def test_paragraphs_of_columns_that_were_painted_across_stay_apart(tmp_path: Path) -> None:
    file = tmp_path / "two.pdf"
    _paint(file, _lines(_LEFT), _lines(_RIGHT), across=True)
    assert [one.words for one in read_copy(file, 0).paragraphs] == [*_LEFT, *_RIGHT]


def test_the_rows_of_a_table_are_read_across(tmp_path: Path) -> None:
    file = tmp_path / "table.pdf"
    _paint(file, *_CELLS, across=True)
    (block,) = {" ".join(one.split()) for one in read_copy(file, 0).everything}
    assert block == " ".join(word for row in zip_longest(*_CELLS) for word in row)


_SPACED = (
    (0, "Ruritania's minister met the harbour master on 3 May 2024 and spoke of"),
    (13, "fishing for a whole morning, of which nobody kept a record at the time."),
    (21, "The trade of the islands came to 14.2 million euros in the year 2023, in"),
    (15, "the count of the office, a tenth more than it had found the year before."),
    (21, "The harbour master had forty ships of foreign flags in his book for that"),
    (13, "year, and the book is open to all who ask for it at the gate of the port"),
    (21, "on weekdays from nine, and on the first Saturday of each month until ten."),
)
"""Lines as long as each other, each so many points under the one before."""


def test_air_over_a_line_parts_paragraphs_of_one_column(tmp_path: Path) -> None:
    """Though no last line is short; not before a small letter, nor where a line is a little low."""
    file = tmp_path / "spaced.pdf"
    canvas, height = Canvas(str(file)), 700
    canvas.setFont("Helvetica", 16)
    canvas.drawString(50, 722, "The harbour and its trade")
    canvas.setFont("Helvetica", 10)
    for step, words in _SPACED:
        height -= step
        canvas.drawString(50, height, words)
    canvas.save()
    starts = [one.words.split()[0] for one in read_copy(file, 0).paragraphs]
    assert starts == ["Ruritania's", "The", "The"]
