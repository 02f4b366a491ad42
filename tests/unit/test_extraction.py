"""The facts that travel in a PDF, back out of it; what cannot be read says why."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

import pikepdf
import pytest
from pypdf import PdfWriter
from tests.conftest import ON_UNIX
from tests.documents import every_element
from tests.written import write_pdf

from brief.attachment.extraction import read_attached_facts
from brief.house import House
from brief.problem import BriefError, Problem


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_pdf(every_element(), House(), tmp_path / "x.pdf")


def test_they_come_back_byte_for_byte_also_from_a_file_that_another_program_saved(
    path: Path, tmp_path: Path
) -> None:
    attachment = every_element().attachment
    assert attachment is not None
    other = tmp_path / "other.pdf"
    with pikepdf.open(path) as pdf:
        pdf.save(other, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert read_attached_facts(path) == read_attached_facts(other) == attachment.data


def holding(path: Path, **files: str) -> Path:
    """A PDF of no pages with attached files, by what stands before `.yaml` in their names."""
    writer = PdfWriter()
    for name, said in files.items():
        writer.add_attachment(f"{name.replace('_', '-')}.yaml", said.encode())
    writer.write(path)
    return path


def test_a_memos_own_file_of_the_name_is_not_taken_for_the_facts(tmp_path: Path) -> None:
    told: list[Problem] = []
    pier = "brief:\n  id: pier\n"
    memo = holding(tmp_path / "x.pdf", facts="brief: a pier\n", facts_2=pier, facts_own=pier * 2)
    assert read_attached_facts(memo, told.append) == pier.encode()
    assert told == []
    with pytest.raises(BriefError, match=r'attached as "facts.yaml" cannot be read as facts that'):
        read_attached_facts(holding(tmp_path / "y.pdf", facts="brief: {a: pier}\n"))
    with pytest.raises(BriefError, match="no facts travel in this PDF"):
        read_attached_facts(holding(tmp_path / "z.pdf", pier=pier))


def test_of_two_briefs_in_one_pdf_the_last_is_taken_and_this_is_told(tmp_path: Path) -> None:
    told: list[Problem] = []
    pier, reef = "brief:\n  id: pier\n", "brief:\n  id: reef\n"
    both = holding(tmp_path / "x.pdf", facts_10=reef, facts_2="a: memo\n", facts=pier, facts_3=reef)
    assert read_attached_facts(both, told.append) == reef.encode()
    (said,) = map(str, told)
    assert said.endswith(
        '2 briefs are in this PDF, and these are the facts of the last, "facts-10.yaml"'
        ' (for the others save "facts.yaml" out of it with a PDF reader)'
    )


@pytest.mark.parametrize(("version", "aes"), [(6, True), (4, False)])
def test_a_pdf_with_a_password_says_so(
    path: Path, tmp_path: Path, version: Literal[4, 6], *, aes: bool
) -> None:
    locked = tmp_path / "locked.pdf"
    protection = pikepdf.Encryption(owner="o", user="u", R=version, aes=aes, metadata=aes)
    with pikepdf.open(path) as pdf:
        pdf.save(locked, encryption=protection)
    with pytest.raises(BriefError, match="this PDF is encrypted"):
        read_attached_facts(locked)


def a_pdf(stream: str, trailer: str = "", names: str = "[(facts.yaml) 3 0 R]") -> bytes:
    """A PDF by hand, with an attachment whose stream has those keys."""
    objects = (
        f"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names{names}>>>>>>",
        "<</Type/Pages/Kids[]/Count 0>>",
        "<</Type/Filespec/F(facts.yaml)/UF(facts.yaml)/EF<</F 4 0 R>>>>",
        f"<</Type/EmbeddedFile{stream}>>stream\nxx\nendstream",
    )
    made, places = "%PDF-1.7\n", []
    for number, said in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{said}\nendobj\n"
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    table = f"xref\n0 5\n0000000000 65535 f \n{rows}trailer\n<</Size 5/Root 1 0 R{trailer}>>"
    return f"{made}{table}\nstartxref\n{len(made)}\n%%EOF".encode()


@pytest.mark.parametrize(
    "data",
    [
        a_pdf("/Filter/None/Length 2"),
        a_pdf("/Filter 4 0 R/Length 2"),
        a_pdf("/Filter[4 0 R 9 0 R]/Length 2"),
        a_pdf("/Filter[]/Length 2", "/Encrypt<</Filter/Own/V 9>>"),
        a_pdf("/Filter/JBIG2Decode/Length 2"),
        a_pdf("/Filter/FlateDecode/DecodeParms<</Predictor 99/Columns -1>>/Length 2"),
        a_pdf("/Filter/DCTDecode/DecodeParms 3/Length 99999999999999999999"),
        a_pdf("/Filter/Crypt/Length 2", "/Encrypt 4 0 R"),
        a_pdf("/Length 2", names="[(facts.yaml)]"),
        a_pdf("/Length 2", names="[3 0 R 3 0 R]"),
        a_pdf("/Length 2", names="[(facts.yaml) 99 0 R]"),
        a_pdf("/Length 2", names=" 3"),
        a_pdf("/Length 2", f"/Prev {'9' * 30}"),
        b"%PDF-1.7\nstartxref\n" + b"9" * 40 + b"\n%%EOF",
        b"%PDF-1.7\nstartxref\n-1\n%%EOF",
        b"%PDF-1.7\n" + b"[" * 100_000,
        b"%PDF-1.7\n1 0 obj\n" + b"<</A" * 50_000,
        b"",
    ],
)
def test_whatever_is_wrong_in_a_pdf_is_one_problem(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(data)
    with pytest.raises(
        BriefError, match=r"x\.pdf: (this is not|no facts|what is attached)"
    ) as raised:
        read_attached_facts(path)
    assert len(raised.value.problems) == 1
    assert "encrypted" not in str(raised.value)


@ON_UNIX
def test_a_pipe_or_a_device_is_no_pdf(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.pdf")
    with pytest.raises(BriefError, match=r"x\.pdf: cannot be read: it is a pipe, not a file"):
        read_attached_facts(tmp_path / "x.pdf")
    with pytest.raises(BriefError, match="cannot be read: it is a device, not a file"):
        read_attached_facts(Path(os.devnull))
