"""Annexing: the brief behind the pages of somebody's memo, in one PDF or one Word file.

The memo is read and refused first, since that is soonest; then the brief goes the walk of a build.
"""

from __future__ import annotations

from pathlib import Path

from brief.annexing.pdf import check_pdf, join_pdfs
from brief.annexing.word import check_word, join_word
from brief.inputs import read_input
from brief.making import Order, Told, walk
from brief.making.files import make_file
from brief.making.gate import pass_gate, stop_or_warn
from brief.problem import BriefError, Place, Problem, Severity

_FORMATS = {".pdf": "pdf", ".docx": "docx"}
_CHECK = {"pdf": check_pdf, "docx": check_word}
_JOIN = {"pdf": join_pdfs, "docx": join_word}


def make_annexed(order: Order, memo: Path, out: Path, told: Told) -> bytes:
    """The bytes of a file with the memo and, on pages of its own behind it, the brief.

    BriefError with what must be mended: the memo, the name of the new file, or the facts.
    """
    kind = _kind_of(memo)
    _refuse_name(memo, out, kind)
    data, place = _read(memo), Place(str(memo))
    _CHECK[kind](data, place)
    joined, said = _JOIN[kind](data, _brief_of(order, kind, told), place)
    for one in said:
        told.warn(Problem(place, one, severity=Severity.NOTE))
    return joined


def _kind_of(memo: Path) -> str:
    if kind := _FORMATS.get(memo.suffix.lower()):
        return kind
    said = "this is neither a .docx nor a .pdf, behind which a brief can be put"
    raise BriefError(Problem(Place(str(memo)), said, "save the memo as one of them first"))


def _refuse_name(memo: Path, out: Path, kind: str) -> None:
    if out.suffix.lower() != f".{kind}":
        said = f"this name does not end in .{kind}, as the memo's does"
        raise BriefError(Problem(Place(str(out)), said, f"end it with .{kind}"))
    if out.exists() and memo.exists() and out.samefile(memo):
        said = "this is the memo itself, which stays as it is"
        raise BriefError(Problem(Place(str(out)), said, "name another file with -o"))


def _read(memo: Path) -> bytes:
    try:
        return read_input(memo)
    except OSError as error:
        said = f"cannot be read: {error.strerror or error}"
        raise BriefError(Problem(Place(str(memo)), said)) from error


def _brief_of(order: Order, kind: str, told: Told) -> bytes:
    """The file that a build would make; BriefError where a build would stop."""
    walked = walk(order, told)
    pass_gate(walked, order, told)
    written = make_file(kind, walked, attach=True, standing=None)
    stop_or_warn(written.problems, order, told)
    return written.data
