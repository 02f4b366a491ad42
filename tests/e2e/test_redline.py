"""The redline of the real brief, and of random ones, as programs settle it that nobody here wrote.

Docxodus accepts and rejects all changes; LibreOffice opens the file and saves it with its changes,
which must then still read as both briefs.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from tests import judges
from tests.conftest import ROOT
from tests.redlines import REVISIONS, revised
from tests.unit.test_redline import STAMP, some_brief

from brief.house import House
from brief.making import Order, Walked, walk
from brief.model import Document
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
    made = make_redline(old, new, (house, shape), STAMP, Place("r.docx")).written.data
    was, is_ = (make_docx(each, house, shape).data for each in (old, new))
    return Pair(was, is_, made)


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Pair]:
    """The real brief beside five revisions of it, and three random pairs."""
    folder = tmp_path_factory.mktemp("redline")
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
    for seed in range(20, 23):
        chance = random.Random(seed)  # noqa: S311 - for a test
        made[f"random {seed}"] = pair_of(some_brief(chance), some_brief(chance), House(), PLAIN)
    return made


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


def test_a_file_that_libreoffice_saved_still_reads_as_both(
    pairs: dict[str, Pair], tmp_path: Path
) -> None:
    files: list[Path] = []
    for name in REVISIONS:
        files.append(tmp_path / f"{len(files)}.docx")
        files[-1].write_bytes(pairs[name].redline)
    saved = judges.libreoffice_saved(files, tmp_path / "saved")
    for name, path in zip(REVISIONS, saved, strict=True):
        for accepted, plain in pairs[name].sides():
            is_ = words_of(path.read_bytes(), accept if accepted else reject)
            assert is_ == words_of(plain, leave), (name, accepted)


def words_of(data: bytes, settle: Callable[[Element], None]) -> list[str]:
    """The words with their notes: LibreOffice gives styles other names and draws anew."""
    lines = (line.partition(": ")[2] for line in read_word(data, settle))
    return re.sub(r"\{\w+\}|<[^>]*>", "", " ".join(lines)).split()
