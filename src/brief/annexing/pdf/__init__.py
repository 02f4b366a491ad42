"""PDF: the brief's pages behind a memo's, with the tags, outline, numbers and files of both."""

from __future__ import annotations

from importlib.util import find_spec

from brief.problem import BriefError, Place, Problem


def join_pdfs(memo: bytes, brief: bytes, place: Place) -> tuple[bytes, list[str]]:
    """The bytes of both in one, and what is to be told of it; BriefError as `check_pdf` has it."""
    from brief.annexing.pdf.joining import join  # noqa: PLC0415 - its library is that of an extra
    from brief.annexing.pdf.opening import open_memo  # noqa: PLC0415 - as above

    with open_memo(memo, place) as opened:
        return join(opened, brief)


def check_pdf(memo: bytes, place: Place) -> None:
    """BriefError where nothing may be joined to that memo, or the library for it is not there."""
    if find_spec("pikepdf") is None:
        said = "joining PDFs needs pikepdf, which is not installed"
        raise BriefError(Problem(place, said, "pip install 'brief[attach]'"))
    from brief.annexing.pdf.opening import open_memo  # noqa: PLC0415 - as above

    open_memo(memo, place).close()
