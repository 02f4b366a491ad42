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


@pytest.mark.parametrize("filling", [1, 2, 5])
def test_a_jpeg_with_bytes_that_fill_before_its_pieces_names_nobody(filling: int) -> None:
    made = jpeg(6)
    for marker in (b"\xff\xe1", b"\xff\xfe", b"\xff\xdb"):  # ITU T.81, B.1.1.2
        made = made.replace(marker, b"\xff" * filling + marker)
    left = forget_in_picture(made)
    assert SECRET.encode() not in left
    before, after = Image.open(io.BytesIO(made)), Image.open(io.BytesIO(left))
    assert after.tobytes() == before.tobytes()
    assert after.getexif()[0x0112] == 6


def png() -> bytes:
    told = PngInfo()
    told.add_text("Author", SECRET)
    told.add_itxt("Source", rf"C:\Users\{SECRET}")
    file = io.BytesIO()
    Image.linear_gradient("L").resize((16, 8)).save(file, "PNG", pnginfo=told, dpi=(300, 300))
    return file.getvalue() + SECRET.encode()


def gif() -> bytes:
    """Two pictures that change, with a comment and a packet of a program that nobody is shown."""
    file = io.BytesIO()
    shown = Image.linear_gradient("L").resize((16, 8))
    shown.save(
        file,
        "GIF",
        comment=SECRET.encode(),
        save_all=True,
        append_images=[shown.rotate(180)],
        loop=0,
        duration=80,
    )
    made = file.getvalue()
    at = made.index(b"!\xff\x0bNETSCAPE2.0")
    packet = b"!\xff\x0bXMP DataXMP" + bytes((len(SECRET),)) + SECRET.encode() + b"\0"
    return made[:at] + packet + made[at:] + SECRET.encode()


def test_a_gif_runs_as_it_did_and_names_nobody() -> None:
    made = gif()
    left = forget_in_picture(made)
    assert SECRET.encode() not in left
    before, after = Image.open(io.BytesIO(made)), Image.open(io.BytesIO(left))
    for at in range(2):
        before.seek(at)
        after.seek(at)
        assert after.tobytes() == before.tobytes()
    assert (after.info["loop"], after.info["duration"]) == (0, 80)
    assert forget_in_picture(left) == left


def test_a_gif_with_noughts_between_its_blocks_names_nobody_behind_them() -> None:
    made = forget_in_picture(gif())
    comment = b"!\xfe" + bytes((len(SECRET),)) + SECRET.encode() + b"\0"
    assert forget_in_picture(made[:-1] + b"\0\0" + comment + b"\0" + made[-1:]) == made


@pytest.mark.parametrize("progressive", [False, True])
def test_what_a_telephone_puts_behind_a_jpeg_goes(progressive: bool) -> None:  # noqa: FBT001
    file = io.BytesIO()
    shown = Image.effect_noise((64, 48), 90)
    shown.save(file, "JPEG", progressive=progressive, quality=95)
    made = file.getvalue()
    assert forget_in_picture(made + jpeg() + SECRET.encode()) == made


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


@pytest.mark.parametrize("cut", [*range(0, 120, 7), 300, 800])
@pytest.mark.parametrize("made", [jpeg(8), png(), gif()])
def test_a_picture_that_is_not_whole_does_no_harm(made: bytes, cut: int) -> None:
    assert len(forget_in_picture(made[:cut])) <= cut


def test_an_svg_keeps_what_is_svg_alone() -> None:
    made = (
        b'<?xml version="1.0"?><!-- Zyzzyva -->'
        b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        b'xmlns:ink="http://ink.example" ink:export="C:/Zyzzyva" viewBox="0 0 9 9">'
        b"<metadata><who>Zyzzyva</who></metadata><ink:view name='Zyzzyva'/>"
        b'<title>Crest</title><path d="M0 0h9" ink:label="Zyzzyva"/><!-- Zyzzyva -->'
        b'<use xlink:href="#a"/></svg>'
    )
    left = forget_in_picture(made)
    assert SECRET.encode() not in left
    for shown in (b'viewBox="0 0 9 9"', b"<title>Crest</title>", b'd="M0 0h9"', b'xlink:href="#a"'):
        assert shown in left
    assert forget_in_picture(b"<svg") == b"<svg"


def test_an_emf_loses_the_words_of_its_header() -> None:
    said = f"Draw\0{SECRET}\0\0".encode("utf-16-le")
    head = bytearray(108)
    head[40:44] = b" EMF"
    head[60:68] = (len(said) // 2).to_bytes(4, "little") + (108).to_bytes(4, "little")
    made = bytes(head) + said + b"records"
    left = forget_in_picture(made)
    assert left == bytes(head) + bytes(len(said)) + b"records"
    assert forget_in_picture(made[:100]) == made[:100]
