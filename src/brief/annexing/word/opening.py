"""Opening: a memo's Word file, or why nothing may be put behind it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile

from lxml.etree import XMLSyntaxError

from brief.annexing.word.package import TYPES, Package
from brief.annexing.word.tracked import tell_tracked
from brief.packed import is_too_large, named_twice
from brief.problem import BriefError, Place, Problem
from brief.writers.docx.parts.elements import OFF, W, name
from brief.writers.docx.parts.package import MAIN
from brief.writers.docx.takeover.relations import SIGNED, STRICT

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files begin that hold streams: Word's old ones, and those that are locked (MS-CFB 2.2)."""
_RIGHTS = "DRMEncrypted".encode("utf-16-le")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_PASSWORD = ("hash", "hashValue")
"""Where a password to modify is; without one, a file is only recommended to be read."""
_MACROS = "vbaproject"
"""How the relation to macros and their content type end; they may be in any kind of file."""
_BROKEN = (
    *(AttributeError, BadZipFile, EOFError, KeyError, LargeZipFile, NotImplementedError),
    *(RuntimeError, ValueError, XMLSyntaxError, zlib.error),
)
"""What reading raises when a file is no whole package."""


def open_memo(data: bytes, place: Place) -> Package:
    """The memo; BriefError where it is no Word file, damaged, locked, signed or being changed."""
    if found := _locked(data):
        raise BriefError(Problem(place, *found))
    try:
        memo = _read(data, place)
        found = _barred(memo)
    except _BROKEN as error:
        raise BriefError(Problem(place, *_DAMAGED)) from error
    if found:
        raise BriefError(Problem(place, *found))
    return memo


_DAMAGED = ("this Word file is damaged", "open it in Word and save it anew as .docx")
_NO_WORD = ("this is no Word file", "save the memo as .docx first")


def _locked(data: bytes) -> tuple[str, str] | None:
    if data.startswith(_OLE):
        if _RIGHTS in data:
            said = "this Word file is rights-managed"
            return said, "save a copy without restricted access first, if you may"
        if _LOCKED in data:
            return "this Word file is encrypted", "save it without a password first"
        return "this is a Word file of the old kind", "save it as .docx first"
    return None if data.startswith(b"PK") else _NO_WORD


def _read(data: bytes, place: Place) -> Package:
    if is_too_large(data):
        hint = "save it with smaller pictures, or look at what it holds"
        raise BriefError(
            Problem(place, "this Word file unpacks to far more than a memo holds", hint)
        )
    with ZipFile(BytesIO(data)) as archive:
        twice = named_twice(archive)
    if twice:
        said = f'this Word file is damaged: it has "{twice}" twice'
        raise BriefError(Problem(place, said, _DAMAGED[1]))
    memo = Package(data)
    if not memo.has(TYPES):
        raise BriefError(Problem(place, *_NO_WORD))
    for part in memo.read_in_word():
        memo.tree(part)
    return memo


def _barred(memo: Package) -> tuple[str, str] | None:
    if any(each.kind.startswith(STRICT) for each in memo.relations()):
        said = "this Word file is in a form that few programs read"
        return said, "save it as a Word Document (.docx), not as Strict Open XML"
    if any(each.kind == SIGNED for each in memo.relations()):
        said = "this Word file is signed, and a page more would break that"
        return said, "attach the brief, then sign"
    body = memo.tree(memo.main).find(name("w:body"))
    if memo.content_type(memo.main) != MAIN or body is None:
        said = "this is a template, or has macros, whatever its name says"
        return (said, "save it as a Word Document (.docx)") if body is not None else _NO_WORD
    if _has_macros(memo):
        return "this Word file has macros", "save it as a Word Document (.docx), which has none"
    if _lacks(memo):
        return _DAMAGED
    return _protected(memo) or tell_tracked(memo)


def _has_macros(memo: Package) -> bool:
    """Whether it holds any, whatever kind of file it says that it is."""
    kinds = (each.kind for each in memo.relations(memo.main))
    parts = (part.removesuffix(".bin") for part in memo.names() if part.endswith(".bin"))
    return any(each.casefold().endswith(_MACROS) for each in (*kinds, *parts))


def _lacks(memo: Package) -> bool:
    """Whether it names a note or a head that is not there."""
    found = {each.id for each in memo.relations(memo.main) if each.outside or memo.has(each.target)}
    used = memo.tree(memo.main).iter(name("w:headerReference"), name("w:footerReference"))
    return any(each.get(name("r:id")) not in found for each in used) or any(_lost_notes(memo))


def _lost_notes(memo: Package) -> Iterator[str]:
    for kind in ("footnote", "endnote"):
        part = memo.related(f"{kind}s", memo.main)
        notes = memo.tree(part) if part else ()
        known = {each.get(name("w:id")) for each in notes if isinstance(each.tag, str)}
        for mark in memo.tree(memo.main).iter(name(f"w:{kind}Reference")):
            if mark.get(name("w:id")) not in known:
                yield str(mark.get(name("w:id")))


def _protected(memo: Package) -> tuple[str, str] | None:
    part = memo.related("settings", memo.main)
    settings = memo.tree(part) if part else None
    found = None if settings is None else settings.find(f"{{{W}}}documentProtection")
    if found is not None and found.get(name("w:enforcement"), "0") not in OFF:
        return "this Word file is protected against changes", "stop its protection first"
    asks = None if settings is None else settings.find(f"{{{W}}}writeProtection")
    if asks is not None and any(asks.get(name(f"w:{key}")) for key in _PASSWORD):
        said = "this Word file asks for a password before it is changed"
        return said, "save it without one first"
    return None
