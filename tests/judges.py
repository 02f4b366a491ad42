"""Judges that nobody here wrote: each says what is wrong with a file, in its own words.

A judge that is not installed is a skip at a desk and a failure where `BRIEF_JUDGES=required`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Literal, NoReturn

import pytest
from tests.libreoffice_macros import Job, macro_profile, macro_said

OfficeVersion = Literal["Office2013", "Microsoft365"]
Profile = Literal["ua1", "3a", "3b", "2a"]


def ooxml_errors(path: Path, version: OfficeVersion = "Microsoft365") -> list[str]:
    """What the Open XML SDK finds wrong with a Word file or a workbook."""
    judge = os.environ.get("BRIEF_OOXML_VALIDATOR") or _program("ooxml-validator")
    said = _run([judge, str(path), version])
    report = json.loads(said.stdout)
    errors = [f"{e['path']} {e['xPath']}: {e['description']}" for e in report["errors"]]
    return errors or ([] if report["ok"] else [said.stdout])


def libreoffice_pdf(path: Path, folder: Path) -> Path:
    """The pages as LibreOffice prints them: a PDF in `folder`."""
    return libreoffice_convert(path, folder, "pdf")


def libreoffice_convert(path: Path, folder: Path, kind: str) -> Path:
    """The file as LibreOffice saves it, under its own name in `folder`, as `kind`."""
    return libreoffice_convert_all([path], folder, kind)[0]


def libreoffice_convert_all(paths: Sequence[Path], folder: Path, kind: str) -> list[Path]:
    """The files, of which no two have one name; LibreOffice takes longer to start than for one."""
    judge = _program("soffice")
    _need_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        own = f"-env:UserInstallation={Path(profile).as_uri()}"
        to = ["--convert-to", kind, "--outdir", str(folder)]
        said = _run([judge, own, "--headless", *to, *map(str, paths)])
    made = [folder / f"{path.stem}.{kind.partition(':')[0]}" for path in paths]
    assert len(set(made)) == len(made)
    for each in made:
        assert each.exists(), said.stdout + said.stderr
    return made


def libreoffice_settled(paths: Sequence[Path], folder: Path) -> list[tuple[Path, Path, Path]]:
    """Word files as LibreOffice saves them with all changes accepted, all rejected, and as it
    opened them, in one run."""
    ways = ("AcceptAllTrackedChanges", "RejectAllTrackedChanges", "")
    made = [
        (folder / f"{one.stem}-a.docx", folder / f"{one.stem}-r.docx", folder / f"{one.stem}.docx")
        for one in paths
    ]
    jobs = [
        Job(way, path, to)
        for path, every in zip(paths, made, strict=True)
        for way, to in zip(ways, every, strict=True)
    ]
    judge = _program("soffice")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        call = macro_profile(Path(profile), jobs)
        _run([judge, f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", call])
        assert macro_said(Path(profile)) == ""
    return made


def docxodus_settled(data: bytes, *, accepted: bool) -> bytes:
    """A Word file once Docxodus has accepted all its changes, or rejected them."""
    try:
        import docx_scalpel  # noqa: PLC0415 - the judge may be missing
    except ImportError:
        missing("Docxodus (the package docx-scalpel)")
    settle = (
        docx_scalpel.docx_diff_accept_revisions
        if accepted
        else docx_scalpel.docx_diff_reject_revisions
    )
    return bytes(settle(data))


def pdf_text(path: Path, *, layout: bool = False, raw: bool = False) -> str:
    """The text of a PDF as a reader copies it; each page ends in a form feed.

    With `layout` words stand where they stand on the page, with `raw` in the order of the file.
    """
    how = ["-layout"] if layout else ["-raw"] if raw else []
    return _run([_program("pdftotext"), *how, str(path), "-"]).stdout


def pdf_boxes(path: Path) -> str:
    """The words of a PDF with the box of each, as XHTML."""
    return _run([_program("pdftotext"), "-bbox", str(path), "-"]).stdout


_WORD = re.compile(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"')


def holes(path: Path) -> list[float]:
    """The largest space without a word between two lines of each page, in points."""
    found = []
    for page in pdf_boxes(path).split("<page ")[1:]:
        lines = sorted((float(top), float(end)) for top, end in _WORD.findall(page))
        found.append(max(after[0] - before[1] for before, after in pairwise(lines)))
    return found


_LINKED_NUMBER = re.compile(
    r'<text [^>]*height="(?:\d|1[0-4])"[^>]*>(?:<[bi]>)*'  # a year that a mark touches is larger
    r'<a href="[^":]*#\d+">(?:<[bi]>)*(\d{1,3})(?:</[bi]>)*</a>'
    r"(?:</[bi]>)*</text>"
)


def linked_numbers(path: Path) -> dict[int, list[int]]:
    """The pages of each number that stands alone and leads to a place in the PDF: so LibreOffice
    prints the mark of a note and the number at its head.

    No number of a note is as high as a year: links from notes of a second column lie as far down in
    the first, where they may touch the years of a timeline.
    """
    xml = _run([_program("pdftohtml"), "-xml", "-i", "-stdout", str(path)]).stdout
    found: dict[int, list[int]] = {}
    for at, page in enumerate(xml.split("<page ")[1:], 1):
        for number in _LINKED_NUMBER.findall(page):
            found.setdefault(int(number), []).append(at)
    return found


def assert_each_number_is_printed_twice(path: Path, count: int) -> None:
    """The mark and the note of each of so many notes, on one page, in a PDF from LibreOffice."""
    pages = linked_numbers(path)
    assert count
    assert sorted(pages) == list(range(1, count + 1)), path.name
    assert {n: at for n, at in pages.items() if at != [at[0]] * 2} == {}, path.name


def pdf_structure(path: Path) -> str:
    """The structure tree of a PDF with its text, as a screen reader goes through it."""
    return _run([_program("pdfinfo"), "-struct-text", str(path)]).stdout


def qpdf_errors(path: Path) -> list[str]:
    """What qpdf finds wrong with the structure of a PDF."""
    said = _run([_program("qpdf"), "--check", str(path)])
    return (said.stdout + said.stderr).splitlines() if said.returncode else []


def page_errors(path: Path, profile: Profile) -> list[str]:
    """What `page` finds against PDF/UA-1, or PDF/A-3a, PDF/A-3b or PDF/A-2a ("3a" and so on)."""
    try:
        import page  # noqa: PLC0415 - the judge may be missing
    except ImportError:
        missing("page (the package page-validation)")
    report = page.validate_pdf(str(path), profile=profile)
    return [str(failure) for failure in report.failures]


def pandoc_reference(path: Path) -> Path:
    """The reference.docx that Pandoc prints, at `path`."""
    judge = _program("pandoc")
    printed = [judge, "--print-default-data-file", "reference.docx"]
    path.write_bytes(subprocess.run(printed, capture_output=True, timeout=60, check=True).stdout)
    return path


def pandoc_convert(source: Path, path: Path) -> Path:
    """The file as Pandoc makes it of another."""
    said = _run([_program("pandoc"), str(source), "-o", str(path)])
    assert path.exists(), said.stderr
    return path


def pandoc_html(text: str, form: str) -> str:
    """What Pandoc makes of words in a form of Markdown."""
    command = [_program("pandoc"), "-f", form, "-t", "html", "--wrap=none"]
    made = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=True)
    return made.stdout


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=240, check=False)


@cache
def _need_fonts() -> None:
    """LibreOffice sets Word's fonts in these; in others lines and pages break elsewhere."""
    listed = _run([_program("fc-list"), ":", "family"]).stdout
    for family in ("Carlito", "Caladea", "Liberation"):
        if family not in listed:
            missing(f"font {family} (fonts-crosextra-carlito, -caladea, fonts-liberation)")


def _program(name: str) -> str:
    return shutil.which(name) or missing(name)


def missing(judge: str) -> NoReturn:
    lacking(f"the judge {judge} is not installed")


def lacking(what: str) -> NoReturn:
    if os.environ.get("BRIEF_JUDGES") == "required":
        pytest.fail(f"{what}, and BRIEF_JUDGES=required")
    pytest.skip(what)
