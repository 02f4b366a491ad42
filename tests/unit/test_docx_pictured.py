"""A picture of a letterhead keeps how it looks, and loses what it remembers."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from brief.writers.docx.takeover.pictured import forget_in_picture

SECRET = "Zyzzyva"


def jpeg(turned: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = turned, SECRET
    file = io.BytesIO()
    shown = Image.linear_gradient("L").resize((16, 8))
    shown.save(file, "JPEG", exif=exif, comment=SECRET, dpi=(300, 300))
    xmp = b"http://ns.adobe.com/xap/1.0/\0" + SECRET.encode()
    made = file.getvalue()
    return made[:2] + b"\xff\xe1" + (len(xmp) + 2).to_bytes(2, "big") + xmp + made[2:]


def png() -> bytes:
    told = PngInfo()
    told.add_text("Author", SECRET)
    told.add_itxt("Source", rf"C:\Users\{SECRET}")
    file = io.BytesIO()
    Image.linear_gradient("L").resize((16, 8)).save(file, "PNG", pnginfo=told, dpi=(300, 300))
    return file.getvalue() + SECRET.encode()


@pytest.mark.parametrize("made", [jpeg(), jpeg(6), png()])
def test_a_picture_looks_the_same_and_names_nobody(made: bytes) -> None:
    left = forget_in_picture(made)
    assert SECRET.encode() in made
    assert SECRET.encode() not in left
    before, after = Image.open(io.BytesIO(made)), Image.open(io.BytesIO(left))
    assert after.tobytes() == before.tobytes()
    assert after.info["dpi"] == before.info["dpi"]
    assert after.getexif().get(0x0112, 1) == before.getexif().get(0x0112, 1)
    assert forget_in_picture(left) == left


@pytest.mark.parametrize("cut", [*range(0, 120, 7)])
@pytest.mark.parametrize("made", [jpeg(8), png()])
def test_a_picture_that_is_not_whole_does_no_harm(made: bytes, cut: int) -> None:
    assert len(forget_in_picture(made[:cut])) <= cut
