"""Opening: a memo's PDF, or why nothing may be joined to it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, PasswordError, Pdf, Stream

from brief.problem import BriefError, Place, Problem

_HEAD = 1024
"""Bytes among which a PDF says that it is one (ISO 32000-1, annex H)."""
_DEEPEST = 16
"""Fields in fields that are looked into."""
_MORE = b"\n"
"""Behind a file for the web, its hints on where each page lies count no more: it is read as any
other. They go when it is joined, and what they say of inherited resources is often wrong."""
_HIDDEN = Name.H
"""How a portfolio is shown as any other file."""
_MENDED = "Resources is missing or invalid; repairing"
"""How qpdf gives a page none, as blank ones often have; it draws what readers draw of it."""


def open_memo(data: bytes, place: Place) -> Pdf:
    """The memo; BriefError where it is no PDF, damaged, locked, signed, of XFA or a portfolio."""
    if b"%PDF-" not in data[:_HEAD]:
        raise BriefError(Problem(place, "this is not a PDF", "save the memo as PDF first"))
    try:
        memo = Pdf.open(BytesIO(data + _MORE), attempt_recovery=False, suppress_warnings=True)
        found = _barred(memo) or _damage(memo)
    except PasswordError as error:
        raise BriefError(Problem(place, *_LOCKED)) from error
    except Exception as error:  # a damaged file makes its reader raise whatever it meets
        raise BriefError(Problem(place, *_BROKEN)) from error
    if found:
        memo.close()
        raise BriefError(Problem(place, *found))
    return memo


_LOCKED = ("this PDF is encrypted", "save it without a password or rights first")
_BROKEN = ("this PDF is damaged", "save it anew from the program that made it")
_SIGNED = ("this PDF is signed, and a page more would break that", "attach the brief, then sign")
_RIGHTS = (
    "this PDF has usage rights, which a page more would break",
    "print it to a new PDF first",
)
_XFA = (
    "this PDF is an XFA form, whose pages are made by its reader",
    "print it to a new PDF first",
)
_PORTFOLIO = (
    "this PDF is a portfolio, of which readers show the files and no pages",
    "take the memo out of it first",
)


def _barred(memo: Pdf) -> tuple[str, str] | None:
    if memo.is_encrypted:
        return _LOCKED
    rights = memo.Root.get("/Perms")
    if rights is not None and any(key.startswith("/UR") for key in rights.keys()):  # noqa: SIM118 - no dict
        return _RIGHTS
    form = memo.Root.get("/AcroForm")
    if form is not None and "/XFA" in form:
        return _XFA
    collection = memo.Root.get("/Collection")
    if collection is not None and collection.get("/View") != _HIDDEN:
        return _PORTFOLIO
    if rights or any(map(_is_signature, memo.objects)):
        return _SIGNED
    if form is not None and any(map(_is_signature, _fields(form.get("/Fields")))):
        return _SIGNED
    return None


def _is_signature(one: Object) -> bool:
    """Whether somebody has signed there: a field for it that is still empty bars nothing."""
    if not isinstance(one, Dictionary) or isinstance(one, Stream):
        return False
    value = one.get("/V")
    inner = isinstance(value, Dictionary) and ("/ByteRange" in value or _kind(value) == "/Sig")
    return "/ByteRange" in one or inner or (_field_kind(one) == "/Sig" and value is not None)


def _kind(one: Object) -> str:
    return str(one.get("/Type", ""))


def _field_kind(one: Object) -> str:
    """The kind of a field, which it may have from the fields that it stands in."""
    for _ in range(_DEEPEST):
        if "/FT" in one or not isinstance(one.get("/Parent"), Dictionary):
            break
        one = one.Parent
    return str(one.get("/FT", ""))


def _fields(found: Object | None, depth: int = 0) -> Iterator[Object]:
    """The fields of a form and those in them, also where they are no objects of their own."""
    if not isinstance(found, Array) or depth > _DEEPEST:
        return
    for one in found:
        if isinstance(one, Dictionary):
            yield one
            yield from _fields(one.get("/Kids"), depth + 1)


def _damage(memo: Pdf) -> tuple[str, str] | None:
    said = [*memo.check_pdf_syntax(), *map(str, memo.get_warnings())]
    found = [one for one in said if not one.endswith(_MENDED)]
    return _BROKEN if not len(memo.pages) or found else None
