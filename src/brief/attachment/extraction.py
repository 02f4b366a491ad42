"""Extraction: the facts that travel inside a PDF, back out of it."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from brief.attachment.projection import NAME
from brief.inputs import refuse_special
from brief.problem import BriefError, Place, Problem


def read_attached_facts(path: Path) -> bytes:
    """The attached fact base, byte for byte; BriefError for a PDF without one."""
    place = Place(str(path))
    try:
        refuse_special(path)
        with path.open("rb") as file:
            found = _read(file, place)
    except OSError as error:
        raise BriefError(Problem(place, f"cannot be read: {error.strerror or error}")) from error
    if not found:
        hint = "it was not made by brief, or with --no-attachment"
        raise BriefError(Problem(place, "no facts travel in this PDF", hint))
    return found


def _read(file: BinaryIO, place: Place) -> bytes:
    """The attached bytes, none where the PDF has none of the name."""
    from pypdf import PdfReader  # noqa: PLC0415 - only this command reads a PDF
    from pypdf.errors import DependencyError  # noqa: PLC0415 - as above

    opened = locked = False
    try:
        reader = PdfReader(file)
        opened, locked = True, reader.is_encrypted
        found = reader.attachments.get(NAME)
        return bytes(found[0]) if found else b""
    except Exception as error:  # what is not a PDF makes its reader raise whatever it meets
        # It also wants a library for the locks that it knows, as soon as it opens the file.
        if locked or (not opened and isinstance(error, DependencyError)):
            hint = "save it without a password first"
            raise BriefError(Problem(place, "this PDF is encrypted", hint)) from error
        raise BriefError(Problem(place, "this is not a PDF that can be read")) from error
