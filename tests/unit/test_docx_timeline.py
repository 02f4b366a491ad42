"""The drawn timeline in Word: a metafile, read back by its own standard ([MS-EMF])."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from struct import unpack_from

import pytest
from tests import documents
from tests.documents import words
from tests.word_files import WordFile, brief_of, write

from brief.drawn import Happening, Lane, Timeline
from brief.house import House, Page
from brief.model import Chronology
from brief.writers.docx.write.emf import width_of

_HEADER, _TEXT, _EOF = 1, 84, 14


def happening(said: str, year: int, *, disputed: bool = False) -> Happening:
    first, last = date(year, 1, 1), date(year, 12, 31)
    return Happening(str(year), said, first, last, disputed=disputed)


def chronology(*said: str) -> Chronology:
    found = tuple(happening(each, 1994 + 5 * n, disputed=n == 1) for n, each in enumerate(said))
    timeline = Timeline(
        (Lane("Visits", found),),
        date(2025, 6, 30),
        "Facts as of 30\u00a0June 2025",
        "contested",
    )
    return Chronology(timeline, words("Timeline"), "Visits: 1994 Strelsau. Facts as of June.")


def records(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        kind, length = unpack_from("<2I", data, at)
        assert length % 4 == 0 < length
        yield kind, data[at : at + length]
        at += length


def labels(data: bytes) -> list[str]:
    found = []
    for kind, record in records(data):
        if kind == _TEXT:
            count, at = unpack_from("<2I", record, 44)
            found.append(record[at : at + 2 * count].decode("utf-16-le"))
            (steps,) = unpack_from("<I", record, 72)
            assert len(record) == steps + 4 * count
    return found


def drawn(file: WordFile) -> bytes:
    (name,) = file.matching(r"word/media/.*\.emf")
    return file.members[name]


def test_a_timeline_is_a_metafile_with_alternative_text(tmp_path: Path) -> None:
    file = write(brief_of(chronology("Strelsau", "Zenda")), tmp_path)
    (alt,) = file.values("//wp:docPr/@descr")
    assert alt == "Visits: 1994 Strelsau. Facts as of June."
    (relation,) = file.values("//*[local-name()='blip']/@r:embed")
    assert file.targets("word/document.xml")[relation] == "media/timeline1.emf"
    assert "Strelsau" not in " ".join(said for _, said in file.texts())


def test_the_metafile_says_how_long_it_is_and_how_large(tmp_path: Path) -> None:
    file = write(brief_of(chronology("Strelsau", "Zenda")), tmp_path)
    data = drawn(file)
    (kind, header), *_, (last, _) = found = list(records(data))
    assert (kind, last) == (_HEADER, _EOF)
    assert header[40:44] == b" EMF"
    assert unpack_from("<2I", header, 48) == (len(data), len(found))
    wide, high = unpack_from("<2i", header, 32)  # in hundredths of a millimetre
    (cx,), (cy,) = (file.values(f"//wp:extent/@{each}") for each in ("cx", "cy"))
    assert (wide * 360, high * 360) == (
        pytest.approx(int(cx), rel=1e-3),
        pytest.approx(int(cy), rel=1e-2),
    )


def test_every_label_is_written_out(tmp_path: Path) -> None:
    said = labels(drawn(write(brief_of(chronology("Łódź, Strelsau", "Zenda–Hentzau")), tmp_path)))
    for each in ("Visits", "1994", "Łódź, Strelsau", "Zenda–Hentzau"):
        assert each in said
    assert "Facts as of 30 June 2025" in " ".join(said)  # in two lines where one has no room


@pytest.mark.parametrize("language", ["en-GB", "ar"])
def test_what_cannot_be_drawn_is_said_in_words(tmp_path: Path, language: str) -> None:
    """A name in letters whose widths are not known; a brief that is read from right to left."""
    place = "Zenda" if language == "ar" else "第一"
    brief = brief_of(chronology(place), meta=replace(documents.meta(), language=language))
    file = write(brief, tmp_path)
    assert not file.matching(r"word/media/.*")
    assert any(place in said for _, said in file.texts())


def test_a_timeline_in_a_column_names_its_lanes_over_their_lines(tmp_path: Path) -> None:
    column = House(page=Page(left=180, right=180))
    said = labels(drawn(write(brief_of(chronology("Zenda", "Strelsau")), tmp_path, house=column)))
    assert said.index("Visits") < said.index("Zenda") < said.index("Strelsau")


def test_a_timeline_in_a_very_narrow_column_is_said_in_words(tmp_path: Path) -> None:
    """Hardly a label would have a line to itself."""
    narrow = House(page=Page(left=210, right=210))
    file = write(brief_of(chronology("Zenda")), tmp_path, house=narrow)
    assert not file.matching(r"word/media/.*")
    assert any("Zenda" in said for _, said in file.texts())


def test_a_timeline_in_words_says_what_is_contested(tmp_path: Path) -> None:
    """As the hollow dots and their key do where it is drawn."""
    brief = brief_of(chronology("第一", "Zenda"), meta=documents.meta())
    assert write(brief, tmp_path).texts()[-1][1] == "Visits. 1994 第一; 1999 Zenda (contested)"


def test_letters_are_as_wide_as_calibris() -> None:
    """1999 and "The" as Word measures them in Calibri of 20 points."""
    assert width_of("1999", 20) == pytest.approx(4 * 20 * 1038 / 2048)
    assert width_of("The", 20) == pytest.approx(20 * (998 + 1076 + 1019) / 2048)
    assert width_of("e\u0301", 20) == width_of("e", 20)
