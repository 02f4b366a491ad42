"""The examples that ship, in every shape, as LibreOffice sets their Word files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pikepdf
import pytest
from tests.judges import assert_each_number_is_printed_twice, libreoffice_convert_all
from tests.shared import Share
from tests.shipped import PAGES, built
from tests.word_files import WordFile


@pytest.mark.parametrize(
    ("example", "house"),
    [("switzerland-saudi-arabia", "official"), ("malta-iceland", "default")],
)
def test_an_example_keeps_its_pages_and_its_notes(
    example: str, house: str, shared: Share, tmp_path: Path
) -> None:
    words = [
        Path(shutil.copy(built(shared, example, shape, house).docx, tmp_path)) for shape in PAGES
    ]
    printed = libreoffice_convert_all(words, tmp_path / "printed", "pdf")
    for path, word, pages in zip(printed, words, PAGES.values(), strict=True):
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages) <= pages, path.name
        assert_each_number_is_printed_twice(path, len(WordFile(word).notes()))
