"""A word too wide for its column has soft hyphens in Word, which would break it anywhere."""

from __future__ import annotations

import pytest
from tests.documents import words as inlines

from brief.model import Column, Table, plain_text
from brief.writers.docx.write.columns import column_widths
from brief.writers.docx.write.divided import divided

LONG = "Gesamtausfuhrgenehmigungen"
HEADS = ("Jahr", LONG, "Versicherungsdienstleistungen")


def heads(width: float, language: str = "de", said: tuple[str, ...] = HEADS) -> list[str]:
    columns = (Column(), *(Column("end"),) * (len(said) - 1))
    row = tuple(map(inlines, said))
    plain = Table(columns, (row,), (row,))
    table = divided(plain, column_widths(plain, width, 9), 9, language)
    assert table.rows == table.head
    return [plain_text(cell) for cell in table.head[0]]


def test_a_head_wider_than_its_column_may_be_divided_where_its_language_divides_it() -> None:
    year, long, _ = heads(150)
    assert year == "Jahr"
    assert long.replace("\u00ad", "-") == "Ge-samt-aus-fuhr-ge-neh-mi-gun-gen"


def test_words_that_have_room_stay_as_they_are() -> None:
    assert heads(500) == [*HEADS]


@pytest.mark.parametrize("said", [("العلاقات",) * 9, ("Ww" * 20,) * 3])
def test_words_of_no_language_that_divides_them_stay_as_they_are(said: tuple[str, ...]) -> None:
    assert heads(90, "ar", said) == [*said]


def test_a_date_wider_than_its_column_may_end_its_line_at_a_space() -> None:
    """Word and LibreOffice would break it after any letter, as 11 November 2 and 025."""
    said = ("Year", "On 11\u00a0November\u00a02025", "NAD\u00a03\u202f000")
    assert heads(150, "en", said) == [
        "Year",
        "On 11\u00a0November 2025",
        "NAD 3\u202f000",
    ]
    russian = ("Год", "12\u00a0февраля\u00a02026\u00a0г.", "Всего")
    assert heads(140, "ru", russian)[1] == "12\u00a0февраля 2026\u00a0г."  # never its end alone
    assert heads(500, "en", said) == [*said]
