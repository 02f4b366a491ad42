"""Tables in kept copies: a citation can name one, and what stands in its cells is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.verify.copy import Copy, find_cited, read_copy

_SAID = "The office counts goods at the border, and adds what ships report to it later."
_PAGE = f"""<html><meta charset="utf-8"><p>{_SAID}</p>
<table><caption>Table 4. Goods, EUR million</caption><tr><th>Year</th><th>Cod</th></tr>
<tr><td>2023</td><td>7.9</td></tr></table>
<p>{_SAID}</p><p>Table 6: Nights</p>
<table><tr><td><p>2024</p></td><td>12,400</td></tr></table></html>"""


@pytest.fixture(scope="module", params=["html", "docx"])
def copy(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """The same two tables as a web page, and in a Word file."""
    file = tmp_path_factory.mktemp("kept") / f"yearbook.{request.param}"
    if request.param == "html":
        file.write_text(_PAGE, encoding="utf-8")
    else:
        _write_word_file(file)
    return read_copy(file, 0)


def _write_word_file(file: Path) -> None:
    from docx import Document  # noqa: PLC0415 - only for the Word file

    document = Document()
    for caption, rows in (
        ("Table 4. Goods, EUR million", [("Year", "Cod"), ("2023", "7.9")]),
        ("Table 6: Nights", [("2024", "12,400")]),
    ):
        document.add_paragraph(_SAID)
        document.add_paragraph(caption)
        table = document.add_table(len(rows), 2)
        for row, said in zip(table.rows, rows, strict=True):
            for cell, words in zip(row.cells, said, strict=True):
                cell.text = words
    document.save(str(file))


def test_a_table_is_found_by_the_number_in_its_caption(copy: Copy) -> None:
    (found,) = find_cited(copy, "table 4") or ()
    assert found.words == "Table 4. Goods, EUR million || Year | Cod || 2023 | 7.9"
    assert found.place == "table 4"
    (other,) = find_cited(copy, "Table 6") or ()
    assert other.words == "Table 6: Nights || 2024 | 12,400"
    assert find_cited(copy, "tables 4 and 6") == (found, other)


def test_a_table_that_a_copy_does_not_have_is_none(copy: Copy) -> None:
    assert find_cited(copy, "table 1") == ()


def test_paragraphs_are_counted_without_tables(copy: Copy) -> None:
    assert [one.words for one in copy.paragraphs] == [_SAID, _SAID]


def test_tables_without_numbers_are_counted(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(_PAGE.replace("Table 4. ", "").replace("Table 6: ", ""), encoding="utf-8")
    copy = read_copy(file, 0)
    assert [one.place for one in copy.tables] == ["table 1", "table 2"]
    file.write_text("<p>Nothing here stands in any table of this page, as everybody sees.</p>")
    assert find_cited(read_copy(file, 0), "table 1") is None  # as of a text, which has none
