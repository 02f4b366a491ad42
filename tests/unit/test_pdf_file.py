"""The file itself: what it says of itself, what it carries, that it is always the same."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from tests.documents import every_element, para, words
from tests.written import write_pdf

from brief.house import House, Page
from brief.model import Attachment, Document, Heading, Meta, Title
from brief.writers.pdf.file.colour import srgb_profile
from brief.writers.pdf.file.objects import Objects, name, number, text_string

META = Meta(
    id="x",
    title="Norland & <Vesland>: Менск",
    as_of=date(2025, 6, 30),
    subject="Relations",
    keywords=("trade", "Αθήνα"),
    desk="Northern Desk",
    number="NT-1",
    version="3",
    status="draft",
    marking="TLP:CLEAR",
)
OWN = {
    "asOf": "2025-06-30",
    "number": "NT-1",
    "version": "3",
    "status": "draft",
    "marking": "TLP:CLEAR",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.pdf"


def written(path: Path, meta: Meta = META, *, attach: bool = True) -> pikepdf.Pdf:
    facts = Attachment("facts.yaml", b"brief: {}\n", description="The facts")
    headings = tuple(
        Heading(level, words(f"H{n}"), f"h{n}") for n, level in enumerate((1, 2, 2, 1, 3))
    )
    document = Document(meta, (Title(words("T")), para("x"), *headings, para("y")), (), facts)
    return pikepdf.open(write_pdf(document, House(), path, attach=attach))


def test_info_and_xmp_say_the_same(path: Path) -> None:
    pdf = written(path)
    assert str(pdf.docinfo.CreationDate) == "D:20250630000000Z"
    with pdf.open_metadata() as xmp:
        assert xmp["dc:description"] == str(pdf.docinfo.Subject) == "Relations"
        assert xmp["dc:title"] == str(pdf.docinfo.Title) == META.title
        assert xmp["dc:creator"] == ["Northern Desk"]
        assert xmp["pdf:Keywords"] == str(pdf.docinfo.Keywords) == "trade, Αθήνα"
        assert xmp["xmp:CreateDate"] == "2025-06-30T00:00:00Z"
        assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"]) == ("3", "A")
        assert xmp["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        own = {key: xmp[f"{{urn:brief:meta:1#}}{key}"] for key in OWN}
    assert own == OWN
    assert {key: str(pdf.docinfo[f"/{key[0].upper()}{key[1:]}"]) for key in OWN} == OWN


def test_the_window_shows_the_title_and_bookmarks_nest_like_headings(path: Path) -> None:
    pdf = written(path)
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert str(pdf.Root.Lang) == "en-GB"
    with pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["T", "H0", "H3"]
        assert [item.title for item in outline.root[1].children] == ["H1", "H2"]
        assert [item.title for item in outline.root[2].children] == ["H4"]


def test_the_facts_travel_inside_as_the_source(path: Path) -> None:
    pdf = written(path)
    (file,) = pdf.Root.AF
    assert file.AFRelationship == "/Source"
    assert file.EF.F.Subtype == "/application/yaml"
    assert b"/application#2Fyaml" in path.read_bytes()
    assert pdf.attachments["facts.yaml"].get_file().read_bytes() == b"brief: {}\n"


def test_without_attachment_it_is_part_two(path: Path) -> None:
    pdf = written(path, attach=False)
    assert "/AF" not in pdf.Root
    assert not pdf.attachments
    with pdf.open_metadata() as xmp:
        assert xmp["pdfaid:part"] == "2"


def test_all_fonts_are_embedded_and_say_their_text(path: Path) -> None:
    write_pdf(every_element(), House(), path)
    with pikepdf.open(path) as pdf:
        fonts = pdf.pages[0].Resources.Font
        assert len(fonts) > 5
        for font in fonts.values():
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert re.fullmatch(r"/[A-Z]{6}\+[\w-]+", str(font.BaseFont))
            assert descriptor.FontFile2.read_bytes()[:4] == b"\0\1\0\0"
            assert b"beginbfchar" in font.ToUnicode.read_bytes()
    assert b"Helvetica" not in path.read_bytes()


def test_the_paper_is_that_of_the_house(path: Path) -> None:
    document = Document(META, (Title(words("T")),))
    write_pdf(document, House(page=Page(size="Letter")), path)
    with pikepdf.open(path) as pdf:
        assert [float(side) for side in pdf.pages[0].MediaBox] == [0, 0, 612, 792]


def test_the_same_document_gives_the_same_bytes_in_another_process(
    tmp_path: Path, path: Path
) -> None:
    first = write_pdf(every_element(), House(), path).read_bytes()
    script = (
        "import sys; from pathlib import Path; from tests.documents import every_element;"
        "from brief.house import House; from tests.written import write_pdf;"
        "write_pdf(every_element(), House(), Path(sys.argv[1]))"
    )
    other = tmp_path / "other.pdf"
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Karachi"}
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", script, str(other)]
    subprocess.run(command, check=True, env=environment, cwd=root)
    assert other.read_bytes() == first


def test_the_identifier_is_that_of_the_content(path: Path) -> None:
    def identifier(meta: Meta) -> bytes:
        pdf = written(path, meta)
        first, second = pdf.trailer.ID
        assert bytes(first) == bytes(second)
        return bytes(first)

    assert identifier(META) == identifier(META)
    assert identifier(META) != identifier(replace(META, version="4"))


def test_strings_names_and_numbers_are_written_as_pdf_wants_them() -> None:
    assert text_string(r"a (b) \ c") == r"(a \(b\) \\ c)"
    assert text_string("Ł") == "<FEFF0141>"
    assert name("application/yaml") == "/application#2Fyaml"
    assert [number(n) for n in (1.0, 0.12345, -0.0001, 10)] == ["1", "0.123", "0", "10"]


def test_the_colour_profile_is_a_profile() -> None:
    profile = srgb_profile()
    assert int.from_bytes(profile[:4], "big") == len(profile)
    assert profile[12:24] == b"mntrRGB XYZ "
    assert profile[36:40] == b"acsp"


def test_the_file_says_where_each_of_its_objects_stands() -> None:
    objects = Objects()
    unfilled, later = objects.reserve(), objects.reserve()
    objects.stream(b"a boat\r", compressed=False)
    objects.fill(later, "[(a pier)]")
    data = objects.written(objects.add("<</Type /Catalog>>"), objects.add("<<>>"))
    places = re.findall(rb"^(\d{10}) 00000 n $", data, re.MULTILINE)
    for each, place in enumerate(places, start=1):
        assert data[int(place) :].startswith(b"%d 0 obj\n" % each)
    assert len(places) == int(objects.reserve().split()[0]) - 1
    assert f"\n{unfilled[:-1]}obj\nnull\nendobj\n".encode() in data
    assert f"\n{later[:-1]}obj\n[(a pier)]\nendobj\n".encode() in data
