"""Writers: a Document into a file, one function for each format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from brief.house import House
from brief.model import Document
from brief.problem import Problem

Warn: TypeAlias = Callable[[Problem], None]
Writer: TypeAlias = Callable[[Document, House, Path, Warn], Path]


def _docx(document: Document, house: House, path: Path, warn: Warn) -> Path:
    from brief.writers.docx import write_docx  # noqa: PLC0415 - python-docx costs 50 ms

    return write_docx(document, house, path, warn=warn)


def _pdf(document: Document, house: House, path: Path, _warn: Warn) -> Path:
    from brief.writers.pdf import write_pdf  # noqa: PLC0415 - ReportLab costs 80 ms

    return write_pdf(document, house, path, attach=document.attachment is not None)


def _md(document: Document, _house: House, path: Path, _warn: Warn) -> Path:
    from brief.writers.md import write_md  # noqa: PLC0415 - as the others

    return write_md(document, path)


WRITERS: dict[str, Writer] = {"docx": _docx, "pdf": _pdf, "md": _md}
"""By the format's name, which is also the ending of the file; each is imported when it is used."""
