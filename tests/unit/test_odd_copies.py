"""Kept copies that are not what they are called, and letters, are read or told of plainly."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from brief.problem import BriefError, Place
from brief.verify.copy import read_copy
from brief.verify.formats import find_unread_charset, read_text

_SAID = (
    "The harbour master of Ruritania counted 312 ships in 2024, more than in any year before it."
)


def _told(file: Path) -> str:
    with pytest.raises(BriefError) as caught:
        read_copy(file, 0)
    (problem,) = caught.value.problems
    return problem.message


@pytest.mark.parametrize(
    ("name", "opening", "said"),
    [
        ("a.html", b"%PDF-1.4", "is a PDF by its first bytes: name it .pdf"),
        ("a.pdf", b"PK\x03\x04", "is a packed file, as Word's are by its first bytes"),
        ("a.txt", b"PK\x03\x04", "is a packed file, as Word's are by its first bytes"),
        ("a.docx", b"\xd0\xcf\x11\xe0", "is a file of Word as it was before 2007"),
        ("a.txt", b"\x89PNG\r\n", "is a picture by its first bytes"),
        ("a.pdf", b"\xff\xd8\xff\xe0", "is a picture by its first bytes"),
    ],
)
def test_a_copy_of_another_kind_than_its_name_says_is_told_of(
    name: str, opening: bytes, said: str, tmp_path: Path
) -> None:
    file = tmp_path / name
    file.write_bytes(opening + bytes(range(256)))
    assert said in _told(file)


def test_a_copy_that_is_locked_is_told_of(tmp_path: Path) -> None:
    file = tmp_path / "locked.pdf"
    canvas = Canvas(str(file), encrypt=StandardEncryption("word", ownerPassword="other"))
    canvas.drawString(72, 700, _SAID)
    canvas.save()
    assert _told(file) == "the kept copy is locked with a password: keep one without"


@pytest.mark.parametrize("coding", ["utf-16-le", "utf-16-be", "utf-16", "utf-8-sig"])
def test_a_text_is_read_in_any_unicode(coding: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(_SAID.encode(coding))
    assert [one.words for one in read_copy(file, 0).paragraphs] == [_SAID]


@pytest.mark.parametrize("transfer", ["base64", "quoted-printable"])
@pytest.mark.parametrize("subtype", ["plain", "html"])
def test_a_letter_is_read_as_its_writer_sent_it(
    transfer: str, subtype: str, tmp_path: Path
) -> None:
    said = _SAID.replace("Ruritania", "Ruritánia")
    letter = EmailMessage()
    letter["Subject"] = "Ships"
    body = f"<p>{said}</p>" if subtype == "html" else said
    letter.set_content(body, subtype=subtype, cte=transfer)
    file = tmp_path / "a.eml"
    file.write_bytes(letter.as_bytes())
    assert [one.words for one in read_copy(file, 0).paragraphs] == [said]


@pytest.mark.parametrize(
    ("declared", "told"),
    [
        ("; charset=punycode", "says that it is in “punycode”, in which it cannot be read"),
        ("; charset=undefined", "says that it is in “undefined”, in which it cannot be read"),
        ("", "is not in UTF-8, and does not say what it is in"),
    ],
)
def test_a_letter_whose_letters_nobody_can_tell_is_refused_in_one_line(
    declared: str, told: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.eml"
    head = f"From: a@b.example\nContent-Type: text/plain{declared}\n\n"
    file.write_bytes(head.encode() + "Корабли вышли.".encode("koi8-r"))
    with pytest.raises(BriefError) as caught:
        read_copy(file, 0)
    assert str(caught.value) == f"{file}: this letter {told} (save its text as .txt in UTF-8)"


@pytest.mark.parametrize("label", ["utf-7", "iso-2022-jp", "hz-gb-2312", "utf-8", "cp65001"])
def test_a_page_with_bytes_that_are_no_letters_in_its_charset_is_told(
    label: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(f"<meta charset='{label};x'><p>Caf\u00e9.".encode("cp1252"))
    assert find_unread_charset(file) == (label, Place(str(file), 1, 16))


@pytest.mark.parametrize(
    ("label", "codec", "words"),
    [
        ("ISO-8859-1", "cp1252", "The “pilots” – all"),
        ("ISO-8859-8-I", "iso8859-8", "הנמל נפתח"),
        ("gb2312", "gbk", "朱镕基"),
        ("x-sjis", "cp932", "港①"),
        ("x-cp1251", "cp1251", "Корабли"),
        ("windows-874", "cp874", "ท่าเรือ"),
    ],
)
def test_a_page_is_read_in_what_browsers_take_its_charset_for(
    label: str, codec: str, words: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(f"<meta charset={label}><p>{words}</p>".encode(codec))
    assert f"<p>{words}</p>" in read_text(file)
    assert find_unread_charset(file)[0] == ""


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u00ad"])
def test_a_word_that_a_line_divides_goes_on_below_with_whatever_hyphen(
    hyphen: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.txt"
    long = _SAID * 2
    file.write_text(f"{long}\nThe pilots of Ruri{hyphen}\ntania stay.\n{long}\n", encoding="utf-8")
    said = [one.words for one in read_copy(file, 0).paragraphs]
    assert said == [long, "The pilots of Ruritania stay.", long]
