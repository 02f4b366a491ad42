"""Whatever a kept copy holds, it is taken apart or refused; what a text says is found in it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from brief.facts.dates import parse_date
from brief.problem import BriefError
from brief.verify.copied import RUN, Copied
from brief.verify.copy import Paragraph, read_copy
from brief.verify.formats import read_blocks
from brief.verify.found import says_number

SUFFIXES = (".txt", ".html", ".docx", ".pdf")
WORDS = "January February March April May June July August September October November December"
MONTHS = WORDS.split()


@given(st.sampled_from(SUFFIXES), st.binary(max_size=400))
def test_any_bytes_are_taken_apart_or_refused(tmp_path: Path, suffix: str, raw: bytes) -> None:
    file = tmp_path / f"copy{suffix}"
    file.write_bytes(raw)
    try:
        blocks = read_blocks(file)
    except BriefError as error:
        blocks = ()
        text = str(error)
        assert "kept copy" in text
    assert all(block.words.strip() for block in blocks)


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    file = tmp_path_factory.mktemp("pdf") / "ties.pdf"
    canvas = Canvas(str(file), invariant=True, pageCompression=0)
    canvas.drawString(72, 700, "Malta opened an embassy in Iceland on 3 May 2024.")
    canvas.save()
    return file.read_bytes()


@given(data=st.data())
def test_a_damaged_pdf_is_taken_apart_or_refused(
    tmp_path: Path, pdf: bytes, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(pdf)))
    cut = data.draw(st.integers(0, 40))
    file = tmp_path / "ties.pdf"
    file.write_bytes(pdf[:start] + data.draw(st.binary(max_size=8)) + pdf[start + cut :])
    try:
        copy = read_copy(file, 0)
    except BriefError:
        return
    assert len(copy.sha256) == 64


@given(st.decimals(0, 999_999, places=1), st.sampled_from(["", " million", " billion"]))
def test_a_number_is_found_as_it_is_written(value: Decimal, scale: str) -> None:
    paragraph = Paragraph(1, f"Trade came to {value:,}{scale}, it is said.")
    assert says_number(paragraph, value, f"USD{scale}")
    assert not says_number(paragraph, value + 1, f"USD{scale}")


@given(st.dates(date(1500, 1, 1), date(2199, 12, 31)))
def test_a_day_is_found_in_every_form(day: date) -> None:
    month = MONTHS[day.month - 1]
    for form in (
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month[:3]}. {day.day}, {day.year}",
        f"{day.day:02}.{day.month:02}.{day.year}",
        day.isoformat(),
    ):
        paragraph = Paragraph(1, f"It was on {form} that they met.")
        assert any(said.names(parse_date(str(day))) for said in paragraph.dates), form


@given(st.lists(st.sampled_from("abcdefgh"), min_size=20, max_size=60), st.data())
def test_a_copied_run_is_found_wherever_it_stands(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - RUN))
    end = data.draw(st.integers(start + RUN, len(words)))
    run = " ".join(words[start:end])
    copied = Copied([("source", [" ".join(words)])])
    found = list(copied.find([(f"They say {run} there.", False)]))
    assert sum(len(one.words) for one in found) >= end - start - RUN + 1
