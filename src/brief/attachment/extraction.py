"""Extraction: the facts that travel inside a PDF, back out of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

from brief.inputs import refuse_special
from brief.late import pattern
from brief.problem import BriefError, Place, Problem, Severity

_OURS = b"brief:\n  id: "
"""How a projection begins; a file of the same name that is somebody else's does not."""
_NAMED = pattern(r"facts(?:-(\d+))?\.yaml")
"""What a brief's facts are called, with a number where a memo had the name already."""


def read_attached_facts(
    path: Path, warn: Callable[[Problem], None] = lambda _problem: None
) -> bytes:
    """The attached fact base, byte for byte; BriefError for a PDF without one.

    Where a brief was put behind another one, those of the last, and `warn` is told.
    """
    place = Place(str(path))
    try:
        refuse_special(path)
        with path.open("rb") as file:
            found, named = _read(file, place)
    except OSError as error:
        raise BriefError(Problem(place, f"cannot be read: {error.strerror or error}")) from error
    if not found:
        raise BriefError(_nothing_found(place, named))
    *others, last = found
    if others:
        said = f'{len(found)} briefs are in this PDF, and these are the facts of the last, "{last}"'
        hint = f"for the others save {_listed(others)} out of it with a PDF reader"
        warn(Problem(place, said, hint, severity=Severity.NOTE))
    return found[last]


def _nothing_found(place: Place, named: list[str]) -> Problem:
    """That nothing travels in the PDF, or that what is called as facts are is none of brief's."""
    if not named:
        hint = "it was not made by brief, or with --no-attachment"
        return Problem(place, "no facts travel in this PDF", hint)
    said = f"what is attached as {_listed(named)} cannot be read as facts that brief wrote"
    return Problem(place, said, "take the PDF as brief made it")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _read(file: BinaryIO, place: Place) -> tuple[dict[str, bytes], list[str]]:
    """The fact bases of briefs by their names, that of the last brief last; and all so named."""
    from pypdf import PdfReader  # noqa: PLC0415 - only this command reads a PDF
    from pypdf.errors import DependencyError  # noqa: PLC0415 - as above

    opened = locked = False
    try:
        reader = PdfReader(file)
        opened, locked = True, reader.is_encrypted
        named = list(filter(_NAMED.fullmatch, reader.attachments))
        return _of_briefs(reader.attachments), named
    except Exception as error:  # what is not a PDF makes its reader raise whatever it meets
        # It also wants a library for the locks that it knows, as soon as it opens the file.
        if locked or (not opened and isinstance(error, DependencyError)):
            hint = "save it without a password first"
            raise BriefError(Problem(place, "this PDF is encrypted", hint)) from error
        raise BriefError(Problem(place, "this is not a PDF that can be read")) from error


def _of_briefs(attachments: Mapping[str, list[bytes]]) -> dict[str, bytes]:
    """Of what is attached, what briefs wrote: each got the first number that was free."""
    numbers = {name: int(said[1] or 1) for name in attachments if (said := _NAMED.fullmatch(name))}
    names = sorted(numbers, key=numbers.__getitem__)
    held = [(name, bytes(data)) for name in names for data in attachments[name]]
    last = {data: name for name, data in held}  # one that was put in twice is one
    return {name: data for name, data in held if data.startswith(_OURS) and last[data] == name}
