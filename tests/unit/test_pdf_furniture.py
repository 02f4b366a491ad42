"""Head and foot of a page: nothing in them meets or is cut, whatever has to stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, pairwise, takewhile
from pathlib import Path

import pikepdf
import pytest
from tests.documents import many_notes, meta, para, words
from tests.judges import _program, _run, page_errors, qpdf_errors
from tests.pdf_reading import assert_notes_are_right, read_pdf
from tests.written import write_pdf

from brief.house import House, Page
from brief.model import Document, Meta, Title
from brief.problem import BriefError
from brief.writers.pdf.type.standing import Standing

LONG = "OFFICIAL-SENSITIVE – DIPLOMATIC – NOT FOR ONWARD TRANSMISSION"
DESK = "Everything North of the River " * 6
MARKINGS = {
    "none": "",
    "short": "TLP:AMBER",
    "long": LONG,
    "very long": f"{LONG} " * 7,
    "one word": "X" * 300,
}

Box = tuple[float, float, float, float]


def boxes(path: Path) -> list[list[tuple[Box, str]]]:
    """Of each page the words, each with its left, top, right and bottom."""
    said = _run([_program("pdftotext"), "-bbox", str(path), "-"]).stdout
    number = r'="([-\d.]+)"'
    word = re.compile(rf"xMin{number} yMin{number} xMax{number} yMax{number}>(.*?)</word>")
    pages = said.split("<page ")[1:]
    return [[(_box(found), found[5]) for found in word.finditer(page)] for page in pages]


def _box(found: re.Match[str]) -> Box:
    """The box of the letters: poppler's reaches as far as the font's tallest do."""
    left, top, right, bottom = (float(found[n]) for n in range(1, 5))
    high = bottom - top
    return left + 0.1, top + high * 0.25, right - 0.1, bottom - high * 0.2


def meet(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    return across > 0 and min(one[3], other[3]) > max(one[1], other[1])


@pytest.fixture(scope="module", autouse=True)
def standing() -> Iterator[None]:
    """The text of every page here is the same, and kept set."""
    STANDING.append(Standing())
    yield
    STANDING.clear()


STANDING: list[Standing] = []


def meeting(found: list[tuple[Box, str]]) -> list[tuple[str, str]]:
    """The pairs of words whose boxes meet; each is held against those that begin beside it."""
    down = sorted(found, key=lambda each: each[0][1])
    pairs = []
    for at, (box, word) in enumerate(down):
        beside = takewhile(lambda each: each[0][1] < box[3], islice(down, at + 1, None))  # noqa: B023 - used up at once
        pairs += [(word, other) for its, other in beside if meet(box, its)]
    return pairs


def test_words_that_meet_are_seen() -> None:
    one, other, apart = (0.0, 0.0, 9.0, 9.0), (8.0, 8.0, 20.0, 20.0), (10.0, 0.0, 20.0, 7.0)
    assert meeting([(other, "b"), (apart, "c"), (one, "a")]) == [("a", "b")]


def written(folder: Path, said: Meta, house: House | None = None) -> Path:
    document = replace(many_notes(12, 2), meta=said)
    path = write_pdf(document, house or House(), folder / "x.pdf", standing=STANDING[0])
    assert_notes_are_right(document, read_pdf(path))
    return path


def rules(path: Path) -> list[float]:
    """How far down the first page straight lines that reach over the whole column stand."""
    with pikepdf.open(path) as pdf:
        height = float(pdf.pages[0].MediaBox[3])
        steps = list(pikepdf.parse_content_stream(pdf.pages[0]))
    lines = [(a.operands, b.operands) for a, b in pairwise(steps) if str(b.operator) == "l"]
    return [height - float(a[1]) for a, b in lines if float(b[0]) - float(a[0]) > 400]


@pytest.mark.parametrize(
    "page", [Page(), Page(left=190, right=190), Page("Letter", 36, 36, 36, 36)]
)
@pytest.mark.parametrize("desk", ["", "Northern Desk", DESK, "W" * 200], ids=len)
@pytest.mark.parametrize("marking", MARKINGS)
def test_nothing_on_a_page_meets_or_leaves_it(
    tmp_path: Path, marking: str, desk: str, page: Page
) -> None:
    said = replace(meta(), marking=MARKINGS[marking], desk=desk, number="NT-2025-03" * 5)
    for found in boxes(written(tmp_path, said, House(page=page))):
        for (left, top, right, bottom), word in found:
            assert page.left - 1 < left, word
            assert right < page.width - page.right + 1, word
            assert 10 < top < bottom < page.height - 10, word
        assert not meeting(found)


def test_a_marking_keeps_its_size_and_gets_a_line_of_its_own(tmp_path: Path) -> None:
    """A short one stands beside the desk, a long one above it, and every word is there twice."""
    heights: set[float] = set()
    for marking, alone in (("TLP:CLEAR", False), (LONG, True), (f"{LONG} " * 3, True)):
        path = written(tmp_path, replace(meta(), marking=marking))
        found = boxes(path)[0]
        first = marking.split()[0]
        tops = [top for (_, top, _, _), word in found if word == first]
        (desk,) = [top for (_, top, _, _), word in found if word == "Northern"]
        assert (desk - tops[0] > 6) is alone
        artifact = read_pdf(path).artifacts[0]
        assert "".join(artifact.split()).count("".join(marking.split())) == 2
        heights |= {round(box[3] - box[1], 1) for box, word in found if word in marking.split()}
    assert len(heights) == 1


def test_a_long_desk_is_broken_over_lines_beside_a_short_marking(tmp_path: Path) -> None:
    said = replace(meta(), desk="Everything North of the River " * 4, marking="TLP:AMBER")
    path = written(tmp_path, said)
    assert "North of the River · NT-2025-03" in read_pdf(path).artifacts[0]
    found = boxes(path)[0]
    tops = {round(top) for (_, top, _, _), word in found if word == "Everything"}
    assert len(tops) == 2


@pytest.mark.parametrize(("marking", "least"), [("TLP:CLEAR", 56), (LONG, 67.7)])
def test_the_text_begins_under_the_head_and_ends_over_the_foot_whatever_the_margins(
    tmp_path: Path, marking: str, least: float
) -> None:
    """From the margin that just holds the head on, the house's own counts, to the point."""
    said, first = replace(meta(), marking=marking), []
    for margin in (0, 36, 42, 55, 56, 57, 90):
        path = written(tmp_path, said, House(page=Page(top=margin, bottom=margin)))
        found = boxes(path)[0]
        (title,) = [top for (_, top, _, _), word in found if word == "notes"][:1]
        first.append(round(title, 1))
        assert min(rules(path)) < title - 6
    assert first[:4] == [first[0]] * 4
    wanted = [max(0.0, round(margin - least, 1)) for margin in (56, 57, 90)]
    assert [round(at - first[0], 1) for at in first[4:]] == wanted


def test_a_head_without_anything_has_no_rule_and_no_height(tmp_path: Path) -> None:
    bare = replace(meta(), desk="", number="", marking="")
    path = written(tmp_path, bare, House(page=Page(top=20)))
    (title,) = [top for (_, top, _, _), word in boxes(path)[0] if word == "notes"][:1]
    assert title < 40
    assert [at for at in rules(path) if at < 100] == []
    assert len([at for at in rules(written(tmp_path, meta())) if at < 60]) == 1


def test_head_and_foot_of_several_lines_are_artifacts_of_a_file_that_is_sound(
    tmp_path: Path,
) -> None:
    said = replace(meta(), marking=f"{LONG} " * 4, desk=DESK, number="NT-2025-03 " * 30)
    path = written(tmp_path, said)
    assert "DIPLOMATIC" not in read_pdf(path).root.text
    assert page_errors(path, "ua1") == []
    assert page_errors(path, "3a") == []
    assert qpdf_errors(path) == []


def test_a_marking_that_leaves_no_room_for_text_is_a_problem(tmp_path: Path) -> None:
    document = Document(replace(meta(), marking=LONG * 40), (Title(words("T")), para("x")))
    with pytest.raises(BriefError, match="head and foot leave a column of 471 by") as raised:
        write_pdf(document, House(), tmp_path / "x.pdf")
    assert "(make marking, desk or number shorter)" in str(raised.value)
