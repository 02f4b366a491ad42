"""Extraction: the facts that travel inside a PDF, back out of it."""

from __future__ import annotations

import logging
from pathlib import Path

from brief.attachment.projection import NAME
from brief.problem import BriefError, Place, Problem


def read_attached_facts(path: Path) -> bytes:
    """The attached fact base, byte for byte; BriefError for a PDF without one."""
    from pypdf import PdfReader  # noqa: PLC0415 - only this command reads a PDF
    from pypdf.errors import (  # noqa: PLC0415 - as above
        DependencyError,
        FileNotDecryptedError,
        PyPdfError,
    )

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it thinks of the file is its own
    place = Place(str(path))
    try:
        found = PdfReader(path).attachments.get(NAME)
    except OSError as error:
        raise BriefError(Problem(place, f"cannot be read: {error.strerror or error}")) from error
    except (DependencyError, FileNotDecryptedError) as error:
        hint = "save it without a password first"
        raise BriefError(Problem(place, "this PDF is encrypted", hint)) from error
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BriefError(Problem(place, "this is no PDF that can be read")) from error
    if not found:
        hint = "it was not made by brief, or with --no-attachment"
        raise BriefError(Problem(place, "no facts travel in this PDF", hint))
    return bytes(found[0])
