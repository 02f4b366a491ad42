"""What a picture remembers beside what it shows: who took it, where, with which program.

A JPEG, a PNG and a GIF keep that in pieces of their own, which are left out, as is what stands
behind the picture's end; no point of the picture is touched. How it is turned is what a reader
sees, and stays. An SVG loses what is not SVG, an EMF the words of its header; of older kinds
`pictured_old` knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from lxml import etree

from brief.writers.docx.takeover.pictured_old import (
    BMP,
    PLACEABLE,
    TIFF,
    WMF,
    forget_in_bmp,
    forget_in_emf_comments,
    forget_in_tiff,
    forget_in_wmf,
)

_PNG = b"\x89PNG\r\n\x1a\n"
_WORDS = frozenset((b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME"))
"""Pieces of a PNG that say something and show nothing."""
_JPEG = b"\xff\xd8"
_EXIF = b"Exif\x00\x00"
_LOOKS = (b"JFIF\x00", b"JFXX\x00", b"ICC_PROFILE\x00", b"Adobe\x00", _EXIF)
"""What pieces for programs begin with that tell how a JPEG looks."""
_SCAN, _COMMENT, _FIRST_APP, _LAST_APP = 0xDA, 0xFE, 0xE0, 0xEF
_END_OF_JPEG = b"\xff\xd9"
_IN_A_SCAN = frozenset((0x00, *range(0xD0, 0xD8), 0xFF))
"""What stands behind FF among the points, and begins no piece."""
_GIF = (b"GIF87a", b"GIF89a")
_EXTENSION, _IMAGE, _TRAILER = 0x21, 0x2C, 0x3B
_OF_GIF_COMMENT, _OF_PROGRAMS = 0xFE, 0xFF
_RUNS = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")
"""Programs whose pieces of a GIF tell how it looks and runs."""
_TURNED = 0x0112
_SHORT = 3
_ENTRY = 12
"""Bytes of an entry of Exif, which follows TIFF 6.0."""
_EMF, _EMF_AT = b" EMF", 40
"""[MS-EMF] 2.2.9: the signature of the header, which counts and places its description."""
_SVG = "{http://www.w3.org/2000/svg}"
_SHOWN = ("{http://www.w3.org/1999/xlink}", "{http://www.w3.org/XML/1998/namespace}")


def forget_in_picture(picture: bytes) -> bytes:
    """The picture without what it remembers; what is none of these, or not whole, stays."""
    if picture.startswith(_PNG):
        return b"".join((_PNG, *_pieces_of_png(picture)))
    if picture.startswith(_JPEG):
        return b"".join((_JPEG, *_pieces_of_jpeg(picture)))
    if picture.startswith(_GIF):
        return b"".join(_pieces_of_gif(picture))
    if picture[_EMF_AT : _EMF_AT + 4] == _EMF:
        return forget_in_emf_comments(_without_description(picture))
    if picture[:4] in TIFF:
        return forget_in_tiff(picture)
    if picture.startswith(BMP):
        return forget_in_bmp(picture)
    if picture.startswith(PLACEABLE) or picture[:4] in WMF:
        return forget_in_wmf(picture)
    return _plain_svg(picture) if b"<svg" in picture[:4096] else picture


def _without_description(picture: bytes) -> bytes:
    letters, at = (int.from_bytes(picture[n : n + 4], "little") for n in (60, 64))
    end = min(at + 2 * letters, len(picture))
    return picture[:at] + bytes(end - at) + picture[end:] if at < end else picture


def _plain_svg(picture: bytes) -> bytes:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    try:
        root = etree.fromstring(picture, parser)
    except etree.XMLSyntaxError:
        return picture
    for one in [*root.iter()]:
        if (
            not isinstance(one.tag, str)
            or not one.tag.startswith(_SVG)
            or one.tag == f"{_SVG}metadata"
        ):
            _take_out(one)
            continue
        for name in [name for name in one.attrib if "{" in name and not name.startswith(_SHOWN)]:
            del one.attrib[name]
    etree.cleanup_namespaces(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _take_out(one: etree._Element) -> None:
    """The element with all in it; words behind it stay."""
    if (parent := one.getparent()) is None:
        return
    before = one.getprevious()
    if one.tail and before is not None:
        before.tail = (before.tail or "") + one.tail
    elif one.tail:
        parent.text = (parent.text or "") + one.tail
    parent.remove(one)


def _pieces_of_png(picture: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at < len(picture):
        kind = picture[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(picture[at : at + 4], "big")
        if kind not in _WORDS:
            yield picture[at:end]
        at = end
        if kind == b"IEND":
            return  # what stands behind the end is shown by none


def _pieces_of_jpeg(picture: bytes) -> Iterator[bytes]:
    at = len(_JPEG)
    while at + 4 <= len(picture) and picture[at] == 0xFF:  # noqa: PLR2004 - a marker
        kind = picture[at + 1]
        if kind == 0xFF:  # noqa: PLR2004 - a marker may stand behind any number of these
            at += 1
            continue
        end = at + 2 + int.from_bytes(picture[at + 2 : at + 4], "big")
        end = _end_of_scan(picture, end) if kind == _SCAN else end
        yield _left_of(picture[at:end])
        at = end
        if picture[at : at + 2] == _END_OF_JPEG:
            yield _END_OF_JPEG
            return  # a telephone puts films and other pictures there
    yield picture[at:]


def _end_of_scan(picture: bytes, at: int) -> int:
    """Where the points end, and the next piece begins."""
    while (at := picture.find(b"\xff", at)) >= 0 and picture[at + 1 : at + 2]:
        if picture[at + 1] not in _IN_A_SCAN:
            return at
        at += 1 if picture[at + 1] == 0xFF else 2  # noqa: PLR2004 - a marker may begin there
    return len(picture)


def _pieces_of_gif(picture: bytes) -> Iterator[bytes]:
    """GIF89a, 15 to 27: blocks, of which two kinds of extension say and show nothing."""
    at = 13 + _colours(picture[10:11])
    yield picture[:at]
    while at < len(picture):
        begin, kind = at, picture[at]
        if kind == _EXTENSION:
            at = _end_of_blocks(picture, at + 2)
            if not _says_only(picture[begin:at]):
                yield picture[begin:at]
        elif kind == _IMAGE:
            at = _end_of_blocks(picture, at + 11 + _colours(picture[at + 9 : at + 10]))
            yield picture[begin:at]
        elif not kind:
            at += 1  # a block's end once too often, over which programs read on
        else:
            yield picture[at : at + 1] if kind == _TRAILER else picture[at:]
            return


def _says_only(piece: bytes) -> bool:
    if piece[1:2] == bytes((_OF_GIF_COMMENT,)):
        return True
    return piece[1:2] == bytes((_OF_PROGRAMS,)) and not piece[3:].startswith(_RUNS)


def _colours(packed: bytes) -> int:
    """Bytes of the table of colours that follows, if there is one."""
    said = packed[0] if packed else 0
    return 3 * 2 ** ((said & 7) + 1) if said & 0x80 else 0


def _end_of_blocks(picture: bytes, at: int) -> int:
    while at < len(picture) and picture[at]:
        at += 1 + picture[at]
    return min(at + 1, len(picture))


def _left_of(piece: bytes) -> bytes:
    """A piece, or what is left of it."""
    kind, said = piece[1], piece[4:]
    if kind == _COMMENT:
        return b""
    if not _FIRST_APP <= kind <= _LAST_APP:
        return piece
    if said.startswith(_EXIF):
        turned = _turned(said[len(_EXIF) :])
        return _exif(turned) if turned > 1 else b""
    return piece if said.startswith(_LOOKS) else b""


def _turned(tiff: bytes) -> int:
    """How the picture is turned, 1 to 8; 0 where it does not say."""
    order: Literal["little", "big"] = "little" if tiff.startswith(b"II") else "big"

    def number(at: int, size: int) -> int:
        return int.from_bytes(tiff[at : at + size], order)

    first = number(4, 4)
    for at in range(first + 2, first + 2 + _ENTRY * number(first, 2), _ENTRY):
        if number(at, 2) == _TURNED:
            return number(at + 8, 2)
    return 0


def _exif(turned: int) -> bytes:
    """A piece that says that alone."""
    entry = b"".join(part.to_bytes(2, "big") for part in (_TURNED, _SHORT, 0, 1, turned, 0))
    said = _EXIF + b"MM\x00*\x00\x00\x00\x08\x00\x01" + entry + bytes(4)
    return b"\xff\xe1" + (len(said) + 2).to_bytes(2, "big") + said
