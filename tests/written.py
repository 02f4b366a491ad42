"""What the writers make, as files that a judge can open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from brief.house import House
from brief.model import Document
from brief.problem import Problem
from brief.shape import PLAIN, Shape

if TYPE_CHECKING:
    from brief.writers.pdf.type.standing import Standing


def write_pdf(
    document: Document,
    house: House,
    path: Path,
    shape: Shape = PLAIN,
    *,
    attach: bool = True,
    standing: Standing | None = None,
) -> Path:
    """The document as a PDF at that path."""
    from brief.writers.pdf import make_pdf  # noqa: PLC0415 - fonts come late

    made = make_pdf(document, house, shape, attach=attach, standing=standing)
    path.write_bytes(made.data)
    return path


def write_docx(
    document: Document,
    house: House,
    path: Path,
    shape: Shape = PLAIN,
    *,
    reference: Path | None = None,
    warn: Callable[[Problem], None] | None = None,
) -> Path:
    """The document as a Word file at that path."""
    from brief.writers.docx import make_docx  # noqa: PLC0415 - as above

    written = make_docx(document, house, shape, reference=reference)
    path.write_bytes(written.data)
    for problem in written.problems if warn else ():
        assert warn
        warn(problem)
    return path


def write_md(document: Document, path: Path) -> Path:
    """The document as Markdown at that path."""
    from brief.writers.md import make_md  # noqa: PLC0415 - as above

    path.write_bytes(make_md(document).data)
    return path


def write_reference_doc(house: House, path: Path) -> Path:
    """The template that a house can start from, at that path."""
    from brief.writers.docx.reference_doc import make_reference_doc  # noqa: PLC0415 - as above

    path.write_bytes(make_reference_doc(house).data)
    return path
