"""Every house that ships sets every shape whole: promised pages, valid files, in its own looks."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from tests.conftest import ROOT
from tests.judges import ooxml_errors, page_errors, qpdf_errors
from tests.shared import Share
from tests.shipped import PAGES, built

from brief.load import load_house
from brief.template.front_matter import read_front_matter

HOUSES = sorted((ROOT / "templates" / "houses").glob("*.yaml"))
BASES = {
    "default": ("pakistan-belarus", "malta-iceland"),
    "official": ("switzerland-saudi-arabia",),
}
"""Those that each house sets."""


@pytest.mark.parametrize("shape", PAGES)
@pytest.mark.parametrize(
    ("house", "base"), [(house, base) for house in HOUSES for base in BASES[house.stem]]
)
def test_a_house_that_ships_sets_every_shape_in_valid_files(
    house: Path, shape: str, base: str, shared: Share
) -> None:
    made = built(shared, base, shape, house.stem)
    promised = read_front_matter(ROOT / "templates" / f"{shape}.md.j2").shape.pages
    with pikepdf.open(made.pdf) as pdf:
        assert len(pdf.pages) <= promised
        paper = [float(side) for side in pdf.pages[0].MediaBox][2:]
    page = load_house(house).page
    assert paper == pytest.approx([page.width, page.height], abs=0.01)
    assert page_errors(made.pdf, "ua1") == []
    assert page_errors(made.pdf, "3a") == []
    assert qpdf_errors(made.pdf) == []
    assert ooxml_errors(made.docx) == []
