"""What a TIFF, a BMP, a WMF and an EMF remember beside what they show.

A TIFF loses the entries that say something (TIFF 6.0, section 8) with what they point to, a BMP
what stands between and behind its parts and the path of a profile ([MS-WMF] 2.2.2.5), a WMF the
comments that programs put into it ([MS-WMF] 2.3.6), an EMF those that are none of EMF+
([MS-EMF] 2.3.3). No point and no line of the picture is touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

_Order: TypeAlias = Literal["little", "big"]
TIFF = (b"II*\x00", b"MM\x00*")
"""How a TIFF begins, whose first letter says the order of its bytes."""
_SAYS = frozenset(
    (
        *(269, 270, 271, 272, 285, 305, 306, 315, 316, 337, 33432),
        *(700, 33723, 34377, 34665, 34853, 37510, 37724, 40091, 40092, 40093, 40094, 40095),
        *(50971, 51043, 42016, 42032, 42033, 42034, 42035, 42036, 42037),
    )
)
"""Entries of words, of XMP, IPTC, Photoshop, Exif and places, which no point of it needs."""
_PARTS_OF_TIFF = 330
_EXIF, _GPS = 34665, 34853
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
"""Bytes of a value, by its type."""
_ENTRY = 12
_MOST_PARTS = 64
"""Pictures of a file that are looked at; one that leads back to itself has an end."""
BMP = b"BM"
_BMP_HEAD, _V5 = 14, 124
_LINKED, _SRGB = b"KNIL", b"BGRs"
PLACEABLE, _PLACEABLE_SIZE = b"\xd7\xcd\xc6\x9a", 22
WMF = (b"\x01\x00\x09\x00", b"\x02\x00\x09\x00")
_WMF_HEAD, _ESCAPE, _COMMENT = 18, 0x0626, 0x000F
_EMR_COMMENT, _EMR_END = 70, 14
_SHOWN_COMMENTS = (b"EMF+", b"GDIC")


def forget_in_tiff(picture: bytes) -> bytes:
    """A TIFF without what it says of itself."""
    order: _Order = "little" if picture.startswith(b"II") else "big"
    left = bytearray(picture)
    waiting, seen = [_number(picture, 4, 4, order)], set[int]()
    while waiting and len(seen) < _MOST_PARTS:
        at = waiting.pop()
        if at and at not in seen and at + 2 <= len(picture):
            seen.add(at)
            waiting += _forget_in_part(left, picture, at, order)
    return bytes(left)


def _forget_in_part(left: bytearray, picture: bytes, at: int, order: _Order) -> list[int]:
    """Take the entries out that say something; where other parts begin."""
    count = _number(picture, at, 2, order)
    end = at + 2 + count * _ENTRY
    if end + 4 > len(picture):
        return []
    entries = [picture[one : one + _ENTRY] for one in range(at + 2, end, _ENTRY)]
    others = [_number(picture, end, 4, order)]
    kept = []
    for entry in entries:
        tag = int.from_bytes(entry[:2], order)
        if tag in _SAYS:
            _blank(left, picture, entry, order, deep=tag in {_EXIF, _GPS})
        else:
            kept.append(entry)
        if tag == _PARTS_OF_TIFF:
            others += _values(picture, entry, order)
    said = len(kept).to_bytes(2, order) + b"".join(kept) + picture[end : end + 4]
    left[at : end + 4] = said.ljust(end + 4 - at, b"\x00")
    return others


def _blank(
    left: bytearray, picture: bytes, entry: bytes, order: _Order, *, deep: bool = False
) -> None:
    """Nought out what an entry points to; where that is a part of its own, all in it."""
    size = _size(entry, order)
    at = int.from_bytes(entry[8:12], order)
    if deep and at + 2 <= len(picture):
        count = _number(picture, at, 2, order)
        end = min(at + 2 + count * _ENTRY, len(picture))
        for one in range(at + 2, end - _ENTRY + 1, _ENTRY):
            _blank(left, picture, picture[one : one + _ENTRY], order)
        left[at:end] = bytes(end - at)
    elif size > 4 and at < len(picture):  # noqa: PLR2004 - as much as stands in the entry itself
        end = min(at + size, len(picture))
        left[at:end] = bytes(end - at)


def _size(entry: bytes, order: _Order) -> int:
    kind, count = int.from_bytes(entry[2:4], order), int.from_bytes(entry[4:8], order)
    return _SIZES.get(kind, 1) * count


def _values(picture: bytes, entry: bytes, order: _Order) -> Iterator[int]:
    count = min(int.from_bytes(entry[4:8], order), _MOST_PARTS)
    at = int.from_bytes(entry[8:12], order)
    if count == 1:
        yield at
    else:
        yield from (_number(picture, at + 4 * one, 4, order) for one in range(count))


def forget_in_bmp(picture: bytes) -> bytes:
    """A BMP without the path of a profile, and without what stands behind its points."""
    whole, points = _number(picture, 2, 4), _number(picture, 10, 4)
    if not _BMP_HEAD < points <= len(picture):
        return picture
    left = bytearray(picture[:whole] if points < whole < len(picture) else picture)
    if _number(picture, _BMP_HEAD, 4) == _V5 and picture[70:74] == _LINKED:
        at, size = _BMP_HEAD + _number(picture, 126, 4), _number(picture, 130, 4)
        end = min(at + size, len(left))
        if points <= at < end:
            left[at:end] = bytes(end - at)
        left[70:74], left[126:134] = _SRGB, bytes(8)
    return bytes(left)


def forget_in_wmf(picture: bytes) -> bytes:
    """A WMF without the comments of programs, and without what stands behind its end."""
    start = _PLACEABLE_SIZE if picture.startswith(PLACEABLE) else 0
    head = picture[start : start + _WMF_HEAD]
    records: list[bytes] = []
    at = start + _WMF_HEAD
    while at + 6 <= len(picture):
        size = 2 * _number(picture, at, 4)
        if size < 6 or at + size > len(picture):  # noqa: PLR2004 - size and function of a record
            return picture
        kind, what = _number(picture, at + 4, 2), _number(picture, at + 6, 2)
        if not (kind == _ESCAPE and what == _COMMENT):
            records.append(picture[at : at + size])
        at += size
        if kind == 0:
            break
    words = (_WMF_HEAD + sum(map(len, records))) // 2
    head = head[:6] + words.to_bytes(4, "little") + head[10:]
    return picture[:start] + head + b"".join(records)


def forget_in_emf_comments(picture: bytes) -> bytes:
    """An EMF whose comments say nothing but what EMF+ and Windows show by them."""
    left, at = bytearray(picture), 0
    while at + 16 <= len(picture):
        kind, size = _number(picture, at, 4), _number(picture, at + 4, 4)
        if size < 8 or at + size > len(picture):  # noqa: PLR2004 - kind and size of a record
            break
        if kind == _EMR_COMMENT and picture[at + 12 : at + 16] not in _SHOWN_COMMENTS:
            left[at + 12 : at + size] = bytes(size - 12)
        at += size
        if kind == _EMR_END:
            return bytes(left[:at])
    return bytes(left)


def _number(picture: bytes, at: int, size: int, order: _Order = "little") -> int:
    return int.from_bytes(picture[at : at + size], order)
