"""Signatures: what a file is by its first bytes, where its name says another thing."""

from __future__ import annotations

from pathlib import Path

from brief.late import NamedTuple
from brief.problem import BriefError, Place, Problem


class _Signature(NamedTuple):
    """How files of a kind begin, what they are called, and under which endings they are read."""

    opening: bytes
    noun: str
    hint: str
    endings: tuple[str, ...] = ()


_SIGNATURES = (
    _Signature(b"%PDF-", "a PDF", "name it .pdf", (".pdf",)),
    _Signature(b"PK\x03\x04", "a packed file, as Word's are", "name a Word file .docx", (".docx",)),
    _Signature(b"\xd0\xcf\x11\xe0", "a file of Word as it was before 2007", "save it as .docx"),
    _Signature(b"\x89PNG", "a picture", "keep a copy that has words"),
    _Signature(b"\xff\xd8\xff", "a picture", "keep a copy that has words"),
    _Signature(b"GIF8", "a picture", "keep a copy that has words"),
)
_LONGEST = max(len(one.opening) for one in _SIGNATURES)


def refuse_other_kind(file: Path) -> None:
    """BriefError for a file that begins as those of another kind do."""
    with file.open("rb") as opened:
        opening = opened.read(_LONGEST)
    for one in _SIGNATURES:
        if opening.startswith(one.opening) and file.suffix.lower() not in one.endings:
            said = f"the kept copy is {one.noun} by its first bytes"
            raise BriefError(Problem(Place(str(file)), f"{said}: {one.hint}"))
