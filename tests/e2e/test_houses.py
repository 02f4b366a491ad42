"""Every house that ships sets every shape whole: promised pages, valid files, in its own looks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pikepdf
import pytest
from tests.conftest import ROOT
from tests.judges import ooxml_errors, page_errors, qpdf_errors

from brief.cli import main
from brief.load import load_house
from brief.template.front_matter import read_front_matter

HOUSES = sorted((ROOT / "templates" / "houses").glob("*.yaml"))
BASES = {
    "pakistan-belarus": ROOT / "facts.yaml",
    "malta-iceland": ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml",
}
SHAPES = ["brief", "infocus", "glance", "minister"]


def build(base: str, shape: str, house: Path, out: Path) -> Path:
    """The PDF of one shape; the Word file stands beside it."""
    order = ["build", "--facts", str(BASES[base]), "--out", str(out), "--template", shape]
    assert main([*order, "--house", house.stem, "--today", "2025-07-01"]) == 0
    (pdf,) = out.glob("*.pdf")
    return pdf


def every_two() -> Iterator[tuple[Path, str, str]]:
    """Each house with each shape and each base, each shape with each base, no three at once."""
    for number, house in enumerate(HOUSES):
        turns = cycle(BASES) if number % 2 else cycle(reversed(BASES))
        yield from ((house, shape, base) for shape, base in zip(SHAPES, turns, strict=False))


@pytest.mark.parametrize(("house", "shape", "base"), list(every_two()))
def test_a_house_that_ships_sets_every_shape_in_valid_files(
    house: Path, shape: str, base: str, tmp_path: Path
) -> None:
    pdf = build(base, shape, house, tmp_path)
    promised = read_front_matter(ROOT / "templates" / f"{shape}.md.j2").shape.pages
    with pikepdf.open(pdf) as made:
        assert len(made.pages) <= promised
        paper = [float(side) for side in made.pages[0].MediaBox][2:]
    page = load_house(house).page
    assert paper == pytest.approx([page.width, page.height], abs=0.01)
    assert page_errors(pdf, "ua1") == []
    assert page_errors(pdf, "3a") == []
    assert qpdf_errors(pdf) == []
    assert ooxml_errors(pdf.with_suffix(".docx")) == []
