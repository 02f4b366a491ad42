"""The redline of the real brief, and of random ones, as programs settle it that nobody here wrote.

Docxodus accepts and rejects all changes, and so does LibreOffice, which also opens the file and
saves it with its changes, and it must then still read as both briefs.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from lxml import etree
from tests import judges
from tests.conftest import ROOT
from tests.redlines import REVISIONS, revised
from tests.shared import Share
from tests.unit.test_redline import (
    META,
    STAMP,
    brief,
    figure,
    in_cell,
    line,
    linked,
    said,
    some_brief,
)
from tests.word_files import NS
from tests.word_saved import saved_by_word

from brief.house import House
from brief.making import Order, Walked, walk
from brief.model import Document, Heading, List, Paragraph
from brief.problem import Place
from brief.shape import PLAIN, Shape
from brief.writers.docx import make_docx
from brief.writers.docx.parts.elements import Element
from brief.writers.docx.redline.reading import read_word
from brief.writers.docx.redline.settled import accept, reject
from brief.writers.docx.redlining import make_redline


@dataclass(frozen=True)
class Pair:
    """Two plain files, and the redline of them."""

    old: bytes
    new: bytes
    redline: bytes

    def sides(self) -> tuple[tuple[bool, bytes], tuple[bool, bytes]]:
        """Whether all is accepted, and what it must read as then."""
        return (True, self.new), (False, self.old)


def pair_of(old: Document, new: Document, house: House, shape: Shape) -> Pair:
    made = make_redline(old, new, (house, shape, shape), STAMP, Place("r.docx")).written.data
    was, is_ = (make_docx(each, house, shape).data for each in (old, new))
    return Pair(was, is_, made)


SIDES = ("old", "new", "redline")


@pytest.fixture(scope="module")
def pairs(shared: Share) -> dict[str, Pair]:
    """The real brief beside five revisions of it, three random pairs, and two neighbours."""
    folder = shared("redlines", write_pairs)
    names = sorted(path.parent.name for path in folder.glob("*/redline"))
    return {name: Pair(*((folder / name / side).read_bytes() for side in SIDES)) for name in names}


def write_pairs(folder: Path) -> None:
    for name, pair in make_pairs(folder).items():
        (folder / name).mkdir()
        for side in SIDES:
            (folder / name / side).write_bytes(getattr(pair, side))


def make_pairs(folder: Path) -> dict[str, Pair]:
    real = walked(ROOT / "facts.yaml")
    looks = real.looks
    made = {
        name: pair_of(
            real.made.document,
            walked(revised(changes, folder)).made.document,
            looks.house,
            looks.shape,
        )
        for name, changes in REVISIONS.items()
    }
    for seed in (29, 36, 45):
        chance = random.Random(seed)  # noqa: S311 - for a test
        made[f"random {seed}"] = pair_of(some_brief(chance), some_brief(chance), House(), PLAIN)
    made["on both sides of an end"] = pair_of(
        brief(line("The port opened in May."), line("pilots stayed at the old pier.")),
        brief(
            line("The port opened in May. It rained."), line("Many pilots stayed at the old pier.")
        ),
        House(),
        PLAIN,
    )
    made["a head in a frame"] = pair_of(
        headed("Ties", "1", "The pier opened in 1990."),
        headed("A port of call", "2", "The pier opened in 1992."),
        House(),
        replace(PLAIN, columns=2),
    )
    made["a list in a list of another kind"] = pair_of(
        nested(ordered=False), nested(ordered=True), House(), PLAIN
    )
    rain, kinds = line("It rained."), line("Piers were built.", "ships")
    made["a chart at the end"] = pair_of(
        brief(rain, figure("5")), brief(rain, figure("6")), House(), PLAIN
    )
    made["columns of another width"] = pair_of(
        brief(in_cell(said("A boat.", "boat", "gazette")), rain, List(((kinds,),))),
        brief(in_cell(said("A boat. " * 20, "boat", "survey")), rain, line("Boats sank.", "ships")),
        House(),
        PLAIN,
    )
    first, boat, table = line("Oars came.", "oars", "gazette"), line("Boats."), in_cell(said("A."))
    snow, end = line("Snow fell."), line("It ended.")
    made["ends that LibreOffice leaves"] = pair_of(
        brief(rain, first, snow, boat, table, end), brief(rain, snow, table, end), House(), PLAIN
    )
    made["the same the other way"] = pair_of(
        brief(rain, snow, end), brief(rain, first, snow, boat, table, end), House(), PLAIN
    )
    table, other = in_cell(said("A table.")), in_cell(said("It came."))
    moved = line("A line that moved.", "moved"), Heading(1, said("A heading that moved"), "moved")
    behind = line("Boats lay there."), line("Piers fell.")
    made["lines that moved and tables that count"] = pair_of(
        brief(*moved, behind[0], table, behind[1]),
        brief(other, behind[0], *reversed(moved), behind[1], table),
        House(),
        PLAIN,
    )
    return made


def headed(title: str, version: str, words: str) -> Document:
    """A brief in whose head, and in the line behind it, LibreOffice has to keep changes."""
    head = Paragraph(said(f"Version {version}"), "particulars")
    return brief(head, line(words), meta=replace(META, title=title))


def nested(*, ordered: bool) -> Document:
    """A list in a list, of either kind; links to either page; two lines of either kind."""
    inner = List(((line("One pier."),), (line("Two piers."),)), ordered)
    page = "one" if ordered else "two"
    links = (linked("a link", page, " to it."), in_cell(linked("a link", page).content))
    boat = line("Boats sank there." if ordered else "Ships sank there.", "sank", "gazette")
    rain = line("Rain fell there." if ordered else "Snow fell there.", "fell", "survey")
    lines = (boat, List(((rain,),))) if ordered else (List(((boat,),)), rain)
    return brief(List(((line("Ports:"), inner), (line("Ships."),))), *links, *lines)


def walked(facts: Path) -> Walked:
    return walk(Order(facts, date(2025, 7, 1)))


def leave(_root: Element) -> None:
    """A plain file has nothing to settle."""


def test_the_open_xml_sdk_finds_no_fault_and_docxodus_agrees_on_accept_and_reject(
    pairs: dict[str, Pair], tmp_path: Path
) -> None:
    for name, pair in pairs.items():
        path = tmp_path / "redline.docx"
        path.write_bytes(pair.redline)
        assert judges.ooxml_errors(path) == [], name
        for accepted, plain in pair.sides():
            settled = judges.docxodus_settled(pair.redline, accepted=accepted)
            assert read_word(settled, leave) == read_word(plain, leave), (name, accepted)


def test_libreoffice_accepts_and_rejects_all_and_saves_what_still_reads_as_both(
    pairs: dict[str, Pair], tmp_path: Path
) -> None:
    files = {name: tmp_path / f"{number}.docx" for number, name in enumerate(pairs)}
    for name, path in files.items():
        path.write_bytes(pairs[name].redline)
    settled = judges.libreoffice_settled(list(files.values()), tmp_path / "settled")
    for (name, pair), (*both, saved) in zip(pairs.items(), settled, strict=True):
        for path, (accepted, plain) in zip(both, pair.sides(), strict=True):
            assert lines_of(path.read_bytes()) == lines_of(plain), (name, accepted)
            assert charts_in(path.read_bytes()) == charts_in(plain), (name, accepted)
            if name in NO_LINE_LEFT:
                assert empty_lines(path.read_bytes()) == empty_lines(plain), (name, accepted)
            widths = pytest.approx(columns_in(plain), abs=122)  # it keeps what differs by less
            assert columns_in(path.read_bytes()) == widths, (name, accepted)
            if name == "columns of another width":
                assert not re.search(r"\u2060", " ".join(read_word(path.read_bytes(), leave)))
        for accepted, plain in pair.sides():
            is_ = words_of(saved.read_bytes(), accept if accepted else reject)
            assert is_ == words_of(plain, leave), (name, accepted)


def test_a_redline_that_word_saved_still_reads_as_both(pairs: dict[str, Pair]) -> None:
    for name in ("a figure, a chart and a marking", "another source", "random 29"):
        saved = saved_by_word(pairs[name].redline)
        for accepted, plain in pairs[name].sides():
            is_ = read_word(saved, accept if accepted else reject)
            assert is_ == read_word(saved_by_word(plain), leave), (name, accepted)


def words_of(data: bytes, settle: Callable[[Element], None]) -> list[str]:
    """The words with their notes: LibreOffice draws, names styles and counts lists anew."""
    lines = (line.partition(": ")[2] for line in read_word(data, settle))
    lines = (re.sub(r"^(\d+\.|\*) ", "", line) for line in lines)
    return re.sub(r"\{\w+\}|<[^>]*>|[\u200b\u2060]", "", " ".join(lines)).split()


def lines_of(data: bytes) -> list[tuple[str, str]]:
    """The lines with words, each with the name of its style, by cell, with their notes and links;
    LibreOffice counts lists anew, and has signs of no width where something asked for one."""
    names = style_names(data)
    without = r"\{\w+\}|^(\d+\.|\*) |(<>)?\u2060$|[\u200b\u2060]"
    lines = (line.partition(": ") for line in read_word(data, leave))
    plain = (
        (names.get(style, style), " ".join(re.sub(without, "", words).split()))
        for style, _, words in lines
    )
    return [each for each in plain if each[1] or each[0] in {"row", "cell"}]


def style_names(data: bytes) -> dict[str, str]:
    """What each style is called, by its id, which LibreOffice makes anew."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/styles.xml"))
    ids = root.xpath("w:style/@w:styleId", namespaces=NS)
    names = root.xpath("w:style/w:name/@w:val", namespaces=NS)
    return dict(zip(ids, map(str.casefold, names), strict=True)) | {"": "normal"}


NO_LINE_LEFT = (
    "ends that LibreOffice leaves",
    "the same the other way",
    "columns of another width",
)
"""Of others LibreOffice leaves one before a table under no line that stayed."""


def empty_lines(data: bytes) -> int:
    """The paragraphs of the text in which there is nothing to see."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    seen = (
        "w:r[w:t or w:drawing or w:tab or w:br or w:fldChar or *[local-name()='AlternateContent']]"
    )
    return int(root.xpath(f"count(//w:body/w:p[not(.//{seen})])", namespaces=NS))


def columns_in(data: bytes) -> list[int]:
    """The width of each column of each table, in twentieths of a point, a nought behind each."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    grids = root.xpath("//w:tbl/w:tblGrid", namespaces=NS)
    widths = (each.xpath("w:gridCol/@w:w", namespaces=NS) for each in grids)
    return [int(each) for grid in widths for each in (*grid, 0)]


def charts_in(data: bytes) -> Counter[tuple[str, ...]]:
    """What each chart shows: the names, words and figures of its series."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [archive.read(n) for n in archive.namelist() if re.search(r"/chart\d*\.xml$", n)]
    space = "{http://schemas.openxmlformats.org/drawingml/2006/chart}v"
    return Counter(tuple(str(v.text) for v in etree.fromstring(part).iter(space)) for part in parts)
