"""The facts that travel in a PDF, back out of it; what cannot be read says why."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pikepdf
import pytest
from tests.documents import every_element
from tests.written import write_pdf

from brief.attachment.extraction import read_attached_facts
from brief.house import House
from brief.problem import BriefError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_pdf(every_element(), House(), tmp_path / "x.pdf")


def test_they_come_back_byte_for_byte_also_from_a_file_that_another_program_saved(
    path: Path, tmp_path: Path
) -> None:
    attachment = every_element().attachment
    assert attachment is not None
    other = tmp_path / "other.pdf"
    with pikepdf.open(path) as pdf:
        pdf.save(other, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert read_attached_facts(path) == read_attached_facts(other) == attachment.data


@pytest.mark.parametrize(("version", "aes"), [(6, True), (4, False)])
def test_a_pdf_with_a_password_says_so(
    path: Path, tmp_path: Path, version: Literal[4, 6], *, aes: bool
) -> None:
    locked = tmp_path / "locked.pdf"
    protection = pikepdf.Encryption(owner="o", user="u", R=version, aes=aes, metadata=aes)
    with pikepdf.open(path) as pdf:
        pdf.save(locked, encryption=protection)
    with pytest.raises(BriefError, match="this PDF is encrypted"):
        read_attached_facts(locked)
