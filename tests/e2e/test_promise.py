"""The short shapes keep their pages with a base a tenth as large as the real one, and ten times.

What the larger one takes is the laying out: each is laid out up to twenty times to find what goes.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pytest
from tests.judges import (
    assert_each_number_is_printed_twice,
    holes,
    libreoffice_convert_all,
    page_errors,
)
from tests.made_bases import made_base
from tests.pdf_reading import read_notes, read_pdf

from brief.making import Order, Told, build
from brief.problem import Problem

SHAPES = [("glance", 1), ("infocus", 2), ("minister", 4)]


FORMATS = ("pdf", "docx")


class Made(NamedTuple):
    """The PDF and the Word file of a made base in a shape, and what was told."""

    path: Path
    word: Path
    told: list[Problem]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[float, str], Made]:
    """Each base in each shape, made once."""
    folder = tmp_path_factory.mktemp("made")

    @cache
    def make(size: float, shape: str) -> Made:
        facts = folder / f"{size}-{shape}" / "facts.yaml"
        facts.parent.mkdir()
        text = made_base(size).replace("id: made", f"id: made-{round(10 * size)}", 1)
        facts.write_text(text, encoding="utf-8")
        told: list[Problem] = []
        out = facts.parent / "out"
        order = Order(facts=facts, today=date(2025, 7, 1), template=shape, formats=FORMATS, out=out)
        path, word = build(order, Told(warn=told.append))
        return Made(path, word, told)

    return make


def assert_promise_is_kept(path: Path, pages: int) -> None:
    reading = read_pdf(path)
    assert reading.page_count <= pages
    noted = read_notes(reading)  # no note stands twice
    numbers = [number for number, _ in noted.marks]
    assert numbers
    assert sorted(numbers) == sorted(noted.notes) == list(range(1, len(numbers) + 1))
    assert all(noted.notes[number][0] == page for number, page in noted.marks)
    assert max(holes(path)) < 842 / 2, "half a page is empty"


@pytest.mark.parametrize(("shape", "pages"), SHAPES)
def test_a_base_a_tenth_as_large_loses_nothing_and_ends_well(
    made: Callable[[float, str], Made], shape: str, pages: int
) -> None:
    path, _, told = made(0.1, shape)
    assert_promise_is_kept(path, pages)
    assert not [one for one in told if one.rule == "fitted"]


@pytest.mark.parametrize(("shape", "pages"), SHAPES)
def test_a_base_ten_times_as_large_takes_all_the_pages_and_no_more(
    made: Callable[[float, str], Made], shape: str, pages: int
) -> None:
    path, _, told = made(10, shape)
    assert_promise_is_kept(path, pages)
    assert read_pdf(path).page_count == pages
    dropped = [one for one in told if one.rule == "fitted"]
    assert dropped or shape == "glance"  # it picks so few that none need go
    assert all("is left out, so that the shape keeps to" in str(one) for one in dropped)
    if shape == "minister":
        assert page_errors(path, "ua1") == []
        assert any('"l' in str(one) for one in dropped)


def test_the_promise_and_the_notes_hold_in_libreoffice_too(
    made: Callable[[float, str], Made], tmp_path: Path
) -> None:
    """The default letterhead; one conversion for all."""
    wanted = [(made(size, shape), pages) for size in (0.1, 10) for shape, pages in SHAPES]
    printed = libreoffice_convert_all([one.word for one, _ in wanted], tmp_path, "pdf")
    for path, (one, pages) in zip(printed, wanted, strict=True):
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages) <= pages, path.name
        assert_each_number_is_printed_twice(path, len(read_notes(read_pdf(one.path)).notes))


def test_word_says_how_many_pages_there_are(made: Callable[[float, str], Made]) -> None:
    word = made(0.1, "infocus").word
    with zipfile.ZipFile(word) as archive:
        assert b"<Pages>1</Pages>" in archive.read("docProps/app.xml")


def test_the_same_size_and_seed_make_the_same_base() -> None:
    assert made_base(0.5, 7) == made_base(0.5, 7) != made_base(0.5, 8)
