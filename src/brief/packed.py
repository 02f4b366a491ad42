"""Packed files: how much a Word file unpacks to, found out before any of it is read whole."""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile, is_zipfile

_MOST, _MOST_IF_DENSE, _DENSE = 256 * 2**20, 32 * 2**20, 100
"""Bytes that a file may unpack to, or may if that is so many times what it is packed."""
_MOST_MARKS = 2_000_000
"""Signs of XML, `<` and `=`: an element or attribute that is read takes a hundred bytes."""
_PIECE = 2**20
_UNREADABLE = (BadZipFile, EOFError, OSError, RuntimeError, zlib.error)


def is_too_large(file: Path | bytes) -> bool:
    """Whether a zip file holds more than any letter or report; it is read piece by piece.

    One that cannot be read is not too large: whoever reads it says what is wrong with it.
    """
    try:
        packed = len(file) if isinstance(file, bytes) else file.stat().st_size
        source = BytesIO(file) if isinstance(file, bytes) else file
        if not is_zipfile(source):
            return False
        with ZipFile(source) as archive:
            size = sum(each.file_size for each in archive.infolist())
            if size > _MOST or size > max(_MOST_IF_DENSE, _DENSE * packed):
                return True
            return _marks(archive) > _MOST_MARKS
    except _UNREADABLE:
        return False


def named_twice(archive: ZipFile) -> str:
    """The first part that a package has twice, whatever the case of its name; "" if none.

    Each program takes another of the two, so nobody can say what such a file holds
    (ECMA-376 part 2, 6.2.2.3).
    """
    known: set[str] = set()
    for name in archive.namelist():
        if name.casefold() in known:
            return name
        known.add(name.casefold())
    return ""


def _marks(archive: ZipFile) -> int:
    """The signs of XML in its parts; what does not begin with one is a picture, or the like."""
    count = 0
    for member in archive.namelist():
        with archive.open(member) as part:
            piece = part.read(_PIECE)
            if b"<" not in piece[:_BEGINNING]:
                continue
            while piece and count <= _MOST_MARKS:
                count += piece.count(b"<") + piece.count(b"=")
                piece = part.read(_PIECE)
    return count


_BEGINNING = 64
"""Bytes within which XML has begun, whatever its encoding."""
