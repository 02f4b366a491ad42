"""Any document becomes a PDF that is accessible, archival and has its notes right."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests.judges import page_errors, qpdf_errors
from tests.pdf_reading import assert_notes_are_right, read_pdf
from tests.strategies import documents
from tests.written import write_pdf

from brief.house import House, Page
from brief.model import Document
from brief.shape import PLAIN, Shape

HOUSES = (
    House(),
    House(page=Page(size="Letter"), justify=True),
    House(page=Page(left=190, right=190), body_size=13),
)


FEW = settings.default.max_examples // 3 if settings.default else 20
"""A third of the profile's examples: each goes before three judges."""


SHAPES = (PLAIN, PLAIN, Shape(columns=2), Shape(columns=2, note_columns=4), Shape(note_columns=3))


# a failing document is shown as it is: making it smaller would take an hour
@settings(max_examples=FEW, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(documents(), st.sampled_from(HOUSES), st.sampled_from(SHAPES))
def test_every_document_passes_both_profiles_with_every_note_under_its_mark(
    tmp_path_factory: pytest.TempPathFactory, document: Document, house: House, shape: Shape
) -> None:
    path = write_pdf(document, house, _file(tmp_path_factory), shape)
    assert_notes_are_right(document, read_pdf(path))
    assert page_errors(path, "ua1") == []
    assert page_errors(path, "3a") == []
    assert qpdf_errors(path) == []


def _file(factory: pytest.TempPathFactory) -> Path:
    return factory.getbasetemp() / "random.pdf"
