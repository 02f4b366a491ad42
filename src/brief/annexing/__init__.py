"""Annexing: the brief behind the pages of somebody's memo, in one PDF.

The memo is read and refused first, since that is soonest; then the brief goes the walk of a build.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from brief.attachment.projection import attach_facts
from brief.inputs import read_input
from brief.making import Order, Told, walk
from brief.making.gate import pass_gate, stop_or_warn
from brief.problem import BriefError, Place, Problem, Severity
from brief.writers import WRITERS


def make_annexed(order: Order, memo: Path, out: Path, told: Told) -> bytes:
    """The bytes of a PDF with the memo's pages and the brief behind them.

    BriefError with what must be mended: the memo, the name of the new file, or the facts.
    """
    _refuse_names(memo, out)
    _need_pikepdf(memo)
    from brief.annexing.joining import join  # noqa: PLC0415 - its library is that of an extra
    from brief.annexing.opening import open_memo  # noqa: PLC0415 - as above

    with open_memo(_read(memo), Place(str(memo))) as opened:
        data, said = join(opened, _brief_of(order, told))
    for one in said:
        told.warn(Problem(Place(str(memo)), one, severity=Severity.NOTE))
    return data


def _refuse_names(memo: Path, out: Path) -> None:
    if memo.suffix.lower() in {".docx", ".doc", ".odt"}:
        said = "this is no PDF; a brief is attached to PDFs only"
        raise BriefError(Problem(Place(str(memo)), said, "save the memo as PDF first"))
    if out.suffix.lower() != ".pdf":
        said = "this name does not end in .pdf, as a PDF's does"
        raise BriefError(Problem(Place(str(out)), said, "end it with .pdf"))
    if out.exists() and memo.exists() and out.samefile(memo):
        said = "this is the memo itself, which stays as it is"
        raise BriefError(Problem(Place(str(out)), said, "name another file with -o"))


def _need_pikepdf(memo: Path) -> None:
    if find_spec("pikepdf") is None:
        said = "joining PDFs needs pikepdf, which is not installed"
        raise BriefError(Problem(Place(str(memo)), said, "pip install 'brief[attach]'"))


def _read(memo: Path) -> bytes:
    try:
        return read_input(memo)
    except OSError as error:
        said = f"cannot be read: {error.strerror or error}"
        raise BriefError(Problem(Place(str(memo)), said)) from error


def _brief_of(order: Order, told: Told) -> bytes:
    """The PDF that a build would make; BriefError where a build would stop."""
    walked = walk(order, told)
    pass_gate(walked, order, told)
    made, looks = walked.made, walked.looks
    document = attach_facts(made.document, made.base, made.printed.posts)
    written = WRITERS["pdf"](document, looks.house, looks.shape)
    stop_or_warn(written.problems, order, told)
    return written.data
