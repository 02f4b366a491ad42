"""A TIFF, a BMP, a WMF and an EMF of a letterhead show what they did, and remember nothing."""

from __future__ import annotations

import io

import pytest
from PIL import Image, TiffImagePlugin

from brief.writers.docx.takeover.pictured import forget_in_picture

SECRET = "Zyzzyva"


def tiff(order: str = "II", compression: str = "tiff_lzw") -> bytes:
    """With words in its own entries, in Exif and in a packet of XMP."""
    told = TiffImagePlugin.ImageFileDirectory_v2(prefix=order.encode())
    for tag in (270, 305, 315, 33432):
        told[tag] = f"{SECRET} of {tag}"
    told[700] = f"<x>{SECRET}</x>".encode()
    told.tagtype[700] = 1
    exif = Image.Exif()
    exif[0x013B] = SECRET
    exif.get_ifd(0x8769)[0x9286] = SECRET.encode() * 3
    file = io.BytesIO()
    shown = Image.linear_gradient("L").resize((40, 30))
    shown.save(file, "TIFF", tiffinfo=told, exif=exif, compression=compression, dpi=(300, 300))
    return file.getvalue()


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw"])
@pytest.mark.parametrize("order", ["II", "MM"])
def test_a_tiff_looks_the_same_and_names_nobody(order: str, compression: str) -> None:
    made = tiff(order, compression)
    left = forget_in_picture(made)
    assert SECRET.encode() in made
    assert SECRET.encode() not in left
    before, after = Image.open(io.BytesIO(made)), Image.open(io.BytesIO(left))
    assert after.tobytes() == before.tobytes()
    assert after.info["dpi"] == before.info["dpi"]
    assert forget_in_picture(left) == left


def test_a_tiff_of_several_pages_names_nobody_on_any() -> None:
    told = TiffImagePlugin.ImageFileDirectory_v2()
    told[270] = SECRET * 3
    file = io.BytesIO()
    shown = Image.linear_gradient("L").resize((20, 10))
    more = [shown.rotate(180)]
    shown.save(file, "TIFF", save_all=True, append_images=more, tiffinfo=told)
    made = file.getvalue()
    left = forget_in_picture(made)
    assert made.count(SECRET.encode()) > left.count(SECRET.encode()) == 0
    with Image.open(io.BytesIO(left)) as after:
        after.seek(1)
        assert after.tobytes() == more[0].tobytes()


def bmp() -> bytes:
    file = io.BytesIO()
    Image.linear_gradient("L").resize((16, 8)).convert("RGB").save(file, "BMP")
    return file.getvalue()


def test_a_bmp_has_nothing_behind_its_points() -> None:
    assert forget_in_picture(bmp() + SECRET.encode()) == bmp()


def test_a_bmp_names_no_file_of_a_profile() -> None:
    plain = bmp()
    path = f"C:\\{SECRET}\0".encode()
    points = plain[54:]
    head = bytearray(124)
    head[:40] = plain[14:54]
    head[0] = 124
    head[56:60] = b"KNIL"
    head[112:120] = (124 + len(points)).to_bytes(4, "little") + len(path).to_bytes(4, "little")
    whole = 14 + 124 + len(points) + len(path)
    begin = b"BM" + whole.to_bytes(4, "little") + bytes(4) + (138).to_bytes(4, "little")
    made = begin + bytes(head) + points + path
    left = forget_in_picture(made)
    assert SECRET.encode() not in left
    assert len(left) == len(made)
    before, after = Image.open(io.BytesIO(made)), Image.open(io.BytesIO(left))
    assert after.tobytes() == before.tobytes()


def record(kind: int, said: bytes = b"") -> bytes:
    return ((6 + len(said)) // 2).to_bytes(4, "little") + kind.to_bytes(2, "little") + said


@pytest.mark.parametrize("placed", [b"", b"\xd7\xcd\xc6\x9a" + bytes(18)])
def test_a_wmf_has_no_comments_and_nothing_behind_its_end(placed: bytes) -> None:
    words = (SECRET + "!").encode()
    comment = record(0x0626, b"\x0f\x00" + len(words).to_bytes(2, "little") + words)
    shown, end = record(0x0213, bytes(4)), record(0)
    head = b"\x01\x00\x09\x00\x00\x03" + bytes(12)
    made = placed + head + comment + shown + end + words
    left = forget_in_picture(made)
    assert left[len(placed) + 18 :] == shown + end
    assert int.from_bytes(left[len(placed) + 6 :][:4], "little") * 2 == len(left) - len(placed)
    assert forget_in_picture(left) == left


def test_an_emf_keeps_of_comments_those_that_it_shows() -> None:
    def comment(said: bytes) -> bytes:
        size = (12 + len(said)).to_bytes(4, "little")
        return (70).to_bytes(4, "little") + size + len(said).to_bytes(4, "little") + said

    head = bytearray(108)
    head[0], head[4], head[40:44] = 1, 108, b" EMF"
    end = (14).to_bytes(4, "little") + (20).to_bytes(4, "little") + bytes(12)
    shown, secret = comment(b"EMF+drawn"), comment(b"Zyzzyva of program")
    made = bytes(head) + shown + secret + end + SECRET.encode()
    left = forget_in_picture(made)
    assert SECRET.encode() not in left
    assert shown in left
    assert len(left) == len(bytes(head) + shown + secret + end)


@pytest.mark.parametrize("cut", [*range(0, 200, 9), 400])
@pytest.mark.parametrize("made", [tiff(), bmp()])
def test_an_old_picture_that_is_not_whole_does_no_harm(made: bytes, cut: int) -> None:
    assert len(forget_in_picture(made[:cut])) <= cut
