"""Reading: a file of references, in whichever of three forms it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from brief.exchange.bibtex import read_bibtex
from brief.exchange.csl_json import read_csl_json
from brief.exchange.entry import Library
from brief.exchange.ris import read_ris
from brief.inputs import read_input
from brief.late import pattern
from brief.problem import BriefError, Place, Problem, Severity

_BY_SUFFIX: dict[str, Callable[[str, str], Library]] = {
    ".json": read_csl_json,
    ".csljson": read_csl_json,
    ".bib": read_bibtex,
    ".bibtex": read_bibtex,
    ".ris": read_ris,
}
_BY_START = (
    (pattern(r"\s*[\[{]"), read_csl_json),
    (pattern(r"(?s).*?^\s*TY\s*[-\N{EN DASH}]", re.MULTILINE), read_ris),
    (pattern(r"(?s).*?@\w+\s*[{(]"), read_bibtex),
)


def read_library(file: Path) -> Library:
    """The entries of a file; BriefError where it is none of the three forms, or no text."""
    text = _decode(_bytes(file), str(file))
    read = _BY_SUFFIX.get(file.suffix.lower())
    read = read or next((one for start, one in _BY_START if start.match(text)), None)
    if read is None or not text.strip():
        said = "no references are found in this file" if text.strip() else "the file is empty"
        hint = "export them as CSL-JSON (.json), BibTeX (.bib) or RIS (.ris)"
        raise BriefError(Problem(Place(str(file), 1, 1), said, hint))
    library = read(text, str(file))
    if not library.entries and all(one.severity is Severity.NOTE for one in library.problems):
        none = Problem(Place(str(file), 1, 1), "there is no entry in this file")
        raise BriefError([none, *library.problems])
    return library


def _bytes(file: Path) -> bytes:
    try:
        return read_input(file)
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or fault
        said = "there is no such file" if isinstance(fault, FileNotFoundError) else ""
        said = said or f"the file cannot be read: {reason}"
        raise BriefError(Problem(Place(str(file)), said)) from None


def _decode(data: bytes, file: str) -> str:
    hint = "export it again as UTF-8"
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise BriefError(Problem(Place(file, 1, 1), "this is UTF-16, not UTF-8", hint))
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as fault:
        before = data[: fault.start].decode("utf-8-sig", "replace")
        lines = re.split("\r\n|\r|\n", before)
        place = Place(file, len(lines), len(lines[-1]) + 1)
        raise BriefError(Problem(place, "this is not UTF-8", hint)) from None
