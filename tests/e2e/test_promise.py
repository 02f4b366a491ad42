"""The short shapes keep their pages with a base a tenth as large as the real one, and ten times.

What the larger one takes is the laying out: each is laid out up to twenty times to find what goes.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from tests.judges import page_errors, pdf_boxes
from tests.made_bases import made_base
from tests.pdf_reading import read_notes, read_pdf

from brief.making import Order, Told, build
from brief.problem import Problem

SHAPES = [("glance", 1), ("infocus", 2), ("minister", 4)]
WORD = re.compile(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"')


def made(folder: Path, size: float, shape: str) -> tuple[Path, list[Problem]]:
    """The PDF of a made base in a shape, and what was told."""
    facts = folder / "facts.yaml"
    facts.write_text(made_base(size), encoding="utf-8")
    told: list[Problem] = []
    order = Order(
        facts=facts, today=date(2025, 7, 1), template=shape, formats=("pdf",), out=folder / "out"
    )
    (path,) = build(order, Told(warn=told.append))
    return path, told


def holes(path: Path) -> list[float]:
    """The largest space without a word between two lines of each page, in points."""
    found = []
    for page in pdf_boxes(path).split("<page ")[1:]:
        lines = sorted((float(top), float(end)) for top, end in WORD.findall(page))
        found.append(max(after[0] - before[1] for before, after in pairwise(lines)))
    return found


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
    tmp_path: Path, shape: str, pages: int
) -> None:
    path, told = made(tmp_path, 0.1, shape)
    assert_promise_is_kept(path, pages)
    assert not [one for one in told if one.rule == "fitted"]


@pytest.mark.parametrize(("shape", "pages"), SHAPES)
def test_a_base_ten_times_as_large_takes_all_the_pages_and_no_more(
    tmp_path: Path, shape: str, pages: int
) -> None:
    path, told = made(tmp_path, 10, shape)
    assert_promise_is_kept(path, pages)
    assert read_pdf(path).page_count == pages
    dropped = [one for one in told if one.rule == "fitted"]
    assert dropped
    assert all("is left out, so that the shape keeps to" in str(one) for one in dropped)
    if shape == "minister":
        assert page_errors(path, "ua1") == []
        assert any('"l' in str(one) for one in dropped)


def test_the_same_size_and_seed_make_the_same_base() -> None:
    assert made_base(0.5, 7) == made_base(0.5, 7) != made_base(0.5, 8)
