"""Standing type: a PDF that is made again is the same file, and sooner."""

from __future__ import annotations

import zlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from tests.bases import BASE, write_base
from tests.documents import every_element, many_notes
from tests.strategies import documents

import brief
from brief import Standing, making
from brief.chart import Drawing, draw_timeline
from brief.drawn import Happening, Lane, Timeline
from brief.house import House
from brief.making import gate
from brief.model import Chronology, Document, Paragraph, Text
from brief.placing import heights, place_figures
from brief.problem import BriefError
from brief.shape import Shape
from brief.writers.pdf import count_pages, make_pdf
from brief.writers.pdf.layout import figures, layout
from brief.writers.pdf.type import fontbook
from brief.writers.pdf.type.lines import set_lines
from brief.writers.pdf.type.shape import Glyph

HOUSE = House()


def pdf(document: Document, standing: Standing | None = None, house: House = HOUSE) -> bytes:
    return make_pdf(document, house, standing=standing).data


def with_words(document: Document, words: str) -> Document:
    return replace(document, blocks=(*document.blocks, Paragraph((Text(words),))))


def test_the_file_is_the_same_however_often_it_was_made_and_whatever_was_made_before() -> None:
    standing = Standing()
    other, again = many_notes(30, 1), many_notes(30, 2)
    for document in (every_element(), other, again, every_element(), other, every_element()):
        assert pdf(document, standing) == pdf(document)


@pytest.mark.parametrize("shape", [Shape(), Shape(pages=2, columns=2, note_columns=4)])
def test_a_try_that_paints_nothing_counts_the_pages_of_the_file(shape: Shape) -> None:
    standing = Standing()
    for notes in (5, 60, 20):
        document = many_notes(notes, 1)
        made = make_pdf(document, HOUSE, shape)
        assert count_pages(document, HOUSE, shape, standing) == made.pages


@settings(max_examples=4)
@given(st.lists(documents(most=3), min_size=2, max_size=2))
def test_any_two_documents_after_one_another_are_as_each_alone(two: list[Document]) -> None:
    standing = Standing()
    for document in (*two, *two):
        try:
            alone = pdf(document)
        except BriefError:
            with pytest.raises(BriefError):
                pdf(document, standing)
        else:
            assert pdf(document, standing) == alone


def test_only_what_was_changed_is_set_again(monkeypatch: pytest.MonkeyPatch) -> None:
    standing, document = Standing(), many_notes(40, 3)
    pdf(document, standing)
    said: list[str] = []

    def listen(setter: object, runs: tuple[object, ...], *rest: object, **how: object) -> object:
        said.append("".join(run.text for run in runs))  # type: ignore[attr-defined]
        return set_lines(setter, runs, *rest, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(layout, "set_lines", listen)
    pdf(with_words(document, "One more sentence."), standing)
    assert said == ["One more sentence."]


def test_fonts_of_the_same_letters_and_pages_that_say_the_same_are_not_packed_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    standing, document = Standing(), many_notes(40, 3)
    first = pdf(document, standing)
    made: list[object] = []
    monkeypatch.setattr(fontbook, "_subset", lambda *asked: made.append(asked))
    monkeypatch.setattr(zlib, "compress", lambda *asked: made.append(asked))
    assert pdf(document, standing) == first
    assert not made


def test_of_the_words_of_the_last_pdf_those_with_new_letters_alone_are_written_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    standing, document, write = Standing(), many_notes(40, 3), fontbook.Codes._encode
    first = pdf(document, standing)
    new: list[int] = []

    def listen(codes: fontbook.Codes, glyphs: tuple[Glyph, ...]) -> str:
        known = len(codes.widths)
        said = write(codes, glyphs)
        new.append(len(codes.widths) - known)
        return said

    monkeypatch.setattr(fontbook.Codes, "_encode", listen)
    assert pdf(document, standing) == first
    assert new
    assert all(new)


def test_a_timeline_of_the_last_pdf_is_not_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    happened = Happening("1990", "The harbour opened", date(1990, 5, 1), date(1990, 5, 1))
    drawn = Timeline((Lane("Ports", (happened,)),), date(2025, 6, 30), "today")
    document = replace(many_notes(1, 3), blocks=(Chronology(drawn, (), "A timeline"),), notes=())
    standing = Standing()
    first = pdf(document, standing)
    drawn_again: list[object] = []
    monkeypatch.setattr(figures, "draw_timeline", lambda *said, **_how: drawn_again.append(said))
    assert pdf(document, standing) == first
    assert not drawn_again


def test_a_timeline_is_not_drawn_again_for_its_height_unless_it_says_something_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Timeline] = []

    def draw(timeline: Timeline, *where: Any, **how: Any) -> Drawing:  # noqa: ANN401 - as it is called
        asked.append(timeline)
        return draw_timeline(timeline, *where, **how)

    def saying(words: str) -> Timeline:
        happened = Happening("1990", words, date(1990, 5, 1), date(1990, 5, 1))
        return Timeline((Lane("Ports", (happened,)),), date(2025, 6, 30), "today")

    monkeypatch.setattr(heights, "draw_timeline", draw)
    opened, anew = saying("The harbour opened"), saying("The harbour was opened anew")
    standing = Standing()
    for one in (opened, opened, anew):
        blocks = (Chronology(one, (), "A timeline"), Paragraph((Text("Words."),)))
        place_figures(replace(many_notes(1, 3), blocks=blocks, notes=()), HOUSE, standing.keep)
    assert asked == [opened, anew]


@pytest.mark.parametrize(
    "words", ["Ξένος", "zqj", "AVAVA ToTo", "a", "Q\N{COMBINING ACUTE ACCENT}"]
)
def test_letters_that_are_new_before_all_others_move_the_codes_of_all(words: str) -> None:
    standing, plain = Standing(), many_notes(12, 3)
    before = replace(plain, blocks=(plain.blocks[0], Paragraph((Text(words),)), *plain.blocks[1:]))
    for document in (plain, before, plain, with_words(before, "Zażółć"), before):
        assert pdf(document, standing) == pdf(document)


def test_what_the_last_pdf_did_not_use_is_let_go() -> None:
    standing = Standing()
    pdf(many_notes(40, 3), standing)
    many = len(standing._now)
    for words in ("one", "two", "three"):
        pdf(with_words(many_notes(1, 4), words), standing)
    assert len(standing._now) + len(standing._last) < many


def test_another_size_or_font_begins_anew_and_another_colour_does_not_stay() -> None:
    standing, document = Standing(), every_element()
    colours = replace(HOUSE.colours, accent="801010")
    for house in (HOUSE, replace(HOUSE, body_size=12), replace(HOUSE, colours=colours), HOUSE):
        assert pdf(document, standing, house) == pdf(document, None, house)


def said_by(made: brief.Preview) -> list[tuple[str, str]]:
    return [(one.severity, str(one)) for one in made.problems]


def test_a_page_comes_before_the_rules_and_is_the_file_that_is_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, run = [], gate.run_rules

    def listen(*of: Any) -> tuple[brief.Problem, ...]:  # noqa: ANN401 - as it is called
        asked.append(of)
        return run(*of)

    for room in (gate, making):
        monkeypatch.setattr(room, "run_rules", listen)
    order = brief.Order(write_base(tmp_path), date(2031, 7, 1), out=tmp_path / "out")
    made = brief.preview(order, standing := Standing())
    assert not asked
    assert not (tmp_path / "out").exists()
    told: list[brief.Problem] = []
    built = brief.build(order, brief.Told(warn=told.append))
    assert made.pdf == built[1].read_bytes()
    assert made.pages == len(PdfReader(built[1]).pages)
    assert told
    assert said_by(made) == [(one.severity, str(one)) for one in told]
    assert len(asked) == 2  # the build's and the page's, which it keeps
    write_base(tmp_path, BASE.replace("Jane Doe", "Joan Doe"))
    later = brief.preview(order, standing)
    assert "was last built with" in str(later.problems)
    assert "was last built with" not in str(made.problems)


def test_what_stops_a_build_stands_beside_the_page_in_the_same_words(tmp_path: Path) -> None:
    facts = write_base(tmp_path, BASE.replace("3 May 1994", "4 May 1994"))
    order = brief.Order(facts, date(2025, 7, 1), out=tmp_path / "out")
    with pytest.raises(BriefError) as stopped:
        brief.build(order)
    made = brief.preview(order)
    assert made.pdf.startswith(b"%PDF")
    assert stopped.value.problems
    assert set(stopped.value.problems) <= set(made.problems)


def test_where_there_is_no_page_a_preview_says_why_as_a_build_does(tmp_path: Path) -> None:
    facts = write_base(tmp_path, BASE.replace("title: Trade", "title: \u2d5b"))
    order = brief.Order(facts, date(2025, 7, 1), out=tmp_path / "out", formats=("pdf",))
    told = []
    for make in (brief.build, brief.preview):
        with pytest.raises(BriefError) as stopped:
            make(order)
        told.append(str(stopped.value))
    assert told[0] == told[1]


EDITS = {
    "3 May 1994": [
        "3 May  1994",
        "4 May 1994",
        "3 May\N{NO-BREAK SPACE}1994",
        "the third of May 1994",
    ],
    "Jane Doe": ["Jane Döe", "J. Doe"],
    "The first paper": ["Another paper", "The “first” paper"],
    "Test Desk": ["Coast Desk"],
    "title: Trade": ["title: Trade and tariffs"],
    "as_of: 2025-06-30": ["as_of: 2025-06-29"],
    "TLP:CLEAR": ["TLP:GREEN"],
}


@settings(max_examples=3)
@given(st.lists(st.sampled_from([(k, v) for k, new in EDITS.items() for v in new]), max_size=4))
def test_after_any_edits_a_script_has_the_page_of_a_program_that_begins(
    edits: list[tuple[str, str]],
) -> None:
    with TemporaryDirectory() as folder:
        place, said, standing = Path(folder), BASE, Standing()
        order = brief.Order(place / "facts.yaml", date(2025, 7, 1), formats=("pdf",))
        for old, new in [("", ""), *edits]:
            said = said.replace(old, new) if old else said
            write_base(place, said)
            (kept,) = brief.build(replace(order, out=place / "kept", force=True), standing=standing)
            (made,) = brief.build(replace(order, out=place / "made", force=True))
            assert kept.read_bytes() == made.read_bytes()
