"""The examples that ship, in every shape, as LibreOffice sets their Word files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pikepdf
import pytest
from tests.judges import assert_each_number_is_printed_twice, libreoffice_convert_all
from tests.word_files import WordFile

from brief.making import Order, Told, build

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
PAGES = {"brief": 6, "infocus": 2, "glance": 1, "minister": 4}


@pytest.mark.parametrize(
    ("example", "house", "today"),
    [
        ("switzerland-saudi-arabia", "official", date(2025, 4, 1)),
        ("malta-iceland", "default", date(2026, 10, 1)),
    ],
)
def test_an_example_keeps_its_pages_and_its_notes(
    example: str, house: str, today: date, tmp_path: Path
) -> None:
    words: list[Path] = []
    for shape in PAGES:
        order = Order(
            facts=EXAMPLES / example / "facts.yaml",
            today=today,
            template=shape,
            formats=("docx",),
            out=tmp_path,
            house=house,
        )
        words += build(order, Told(warn=lambda _: None))
    printed = libreoffice_convert_all(words, tmp_path / "printed", "pdf")
    for path, word, pages in zip(printed, words, PAGES.values(), strict=True):
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages) <= pages, path.name
        assert_each_number_is_printed_twice(path, len(WordFile(word).notes()))
