"""Standing type: a PDF that is made again is the same file, and sooner."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.bases import BASE, write_base
from tests.documents import every_element, many_notes
from tests.strategies import documents

import brief
from brief import Standing
from brief.house import House
from brief.model import Document, Paragraph, Text
from brief.problem import BriefError
from brief.writers.pdf import make_pdf
from brief.writers.pdf.layout import layout
from brief.writers.pdf.type.lines import set_lines

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


def test_a_script_keeps_it_from_build_to_build(tmp_path: Path) -> None:
    facts, standing = write_base(tmp_path, BASE), Standing()
    order = brief.Order(facts, date(2025, 7, 1), formats=("pdf",), out=tmp_path / "out")
    alone = replace(order, out=tmp_path / "alone")
    for words in ("3 May 1994", "3 May  1994", "3 May 1994"):
        write_base(tmp_path, BASE.replace("3 May 1994", words))
        (kept,) = brief.build(order, standing=standing)
        (made,) = brief.build(alone)
        assert kept.read_bytes() == made.read_bytes()
