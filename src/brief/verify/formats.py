"""Kept copies taken apart: what a text, HTML, Word or PDF file says, block by block."""

from __future__ import annotations

import re
from pathlib import Path
from statistics import median

from brief.problem import BriefError, Place, Problem
from brief.verify.blocks import Block, Kind, ends_sentence, text_blocks

_PAGE = re.compile(r"\s*(?:page\s+)?\d+(?:\s*(?:of|/)\s*\d+)?\s*", re.IGNORECASE)
"""A line of a PDF that is only the number of its page."""


def read_blocks(file: Path) -> tuple[Block, ...]:
    """Everything that a kept copy says, in order; BriefError where the file cannot be read."""
    try:
        match file.suffix.lower():
            case ".html" | ".htm" | ".xhtml":
                from brief.verify.html import html_blocks  # noqa: PLC0415 - only for such a copy

                return html_blocks(_decode(file.read_bytes()))
            case ".pdf":
                return _pdf_blocks(file)
            case ".docx":
                return _docx_blocks(file)
            case _:
                return text_blocks(_decode(file.read_bytes()))
    except OSError as fault:
        said = f"the kept copy cannot be read: {fault.strerror or fault}"
        raise BriefError(Problem(Place(str(file)), said)) from None


def _decode(raw: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 with its mark, or what Windows wrote before them."""
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _docx_blocks(file: Path) -> tuple[Block, ...]:
    from zipfile import BadZipFile  # noqa: PLC0415 - only for a Word copy

    from docx import Document  # noqa: PLC0415 - as above
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415 - as above

    try:
        paragraphs = Document(str(file)).paragraphs
    except (BadZipFile, KeyError, PackageNotFoundError, ValueError):
        said = "the kept copy is no Word file that can be read"
        raise BriefError(Problem(Place(str(file)), said)) from None
    named = ((p.text, p.style.name if p.style else "") for p in paragraphs)
    return tuple(
        Block(" ".join(text.split()), _docx_kind(style or ""))
        for text, style in named
        if text.strip()
    )


def _docx_kind(style: str) -> Kind:
    if style.startswith(("Heading", "Title", "Subtitle")):
        return "heading"
    if style.startswith("List"):
        return "bullet"
    return "caption" if style.startswith("Caption") else "text"


def _pdf_blocks(file: Path) -> tuple[Block, ...]:
    try:
        from pypdf import PdfReader  # noqa: PLC0415 - only for a PDF copy
        from pypdf.errors import PyPdfError  # noqa: PLC0415 - as above
    except ImportError:
        hint = 'pip install "brief[verify]"'
        raise BriefError(Problem(Place(str(file)), "a PDF copy needs pypdf", hint)) from None
    blocks: list[Block] = []
    try:
        for number, page in enumerate(PdfReader(file).pages, 1):
            blocks.extend(_page_blocks(page.extract_text().splitlines(), number))
    except (PyPdfError, ValueError, KeyError):
        said = "the kept copy is no PDF that can be read"
        raise BriefError(Problem(Place(str(file)), said)) from None
    return tuple(blocks)


def _page_blocks(lines: list[str], page: int) -> list[Block]:
    """Paragraphs of a page: one ends at a blank line, or where a sentence ends in a short line."""
    full = median([len(line) for line in lines if line.strip()] or [0]) * 0.8
    blocks: list[Block] = []
    words = ""
    for line in [*("" if _PAGE.fullmatch(line) else line.strip() for line in lines), ""]:
        words = _join(words, line)
        if words and (not line or (len(line) < full and ends_sentence(line))):
            blocks.append(Block(words, "text", page))
            words = ""
    return blocks


def _join(words: str, line: str) -> str:
    if words.endswith("-") and line[:1].islower():  # a word that was divided
        return words[:-1] + line
    return f"{words} {line}".strip()
