"""Writers: a Document into a file's bytes, one function for each format."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from brief.house import House
from brief.model import Document
from brief.shape import Shape
from brief.written import Written

Writer: TypeAlias = Callable[[Document, House, Shape], Written]


def _docx(document: Document, house: House, shape: Shape) -> Written:
    from brief.writers.docx import make_docx  # noqa: PLC0415 - python-docx costs 50 ms

    return make_docx(document, house, shape)


def _pdf(document: Document, house: House, shape: Shape) -> Written:
    from brief.writers.pdf import make_pdf  # noqa: PLC0415 - ReportLab costs 80 ms

    return make_pdf(document, house, shape, attach=document.attachment is not None)


def _md(document: Document, _house: House, _shape: Shape) -> Written:
    from brief.writers.md import make_md  # noqa: PLC0415 - as the others

    return make_md(document)


DEFAULT_FORMATS = ("docx", "pdf")
"""What is made where nobody says which."""

WRITERS: dict[str, Writer] = {"docx": _docx, "pdf": _pdf, "md": _md}
"""By the format's name, which is also the ending of the file; each is imported when it is used."""
