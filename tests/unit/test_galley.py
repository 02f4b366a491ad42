"""A galley: text that is set before its notes are worded gives the file that it gives after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.bases import BASE, write_base
from tests.documents import every_element, many_notes
from tests.strategies import documents

from brief.house import House
from brief.making import Order, Told, walk
from brief.model import Document
from brief.problem import BriefError
from brief.shape import PLAIN, Shape
from brief.writers.pdf import galley as room
from brief.writers.pdf import make_pdf
from brief.writers.pdf.galley import Galley
from brief.writers.pdf.write import set_text

HOUSE = House()
COLUMNS = Shape(columns=2, note_columns=2)


def ahead(document: Document, house: House = HOUSE, shape: Shape = PLAIN) -> Galley:
    return set_text(replace(document, notes=()), house, shape, None)


@pytest.mark.parametrize("shape", [PLAIN, COLUMNS], ids=["plain", "columns"])
def test_the_file_is_the_same_with_its_text_set_ahead(shape: Shape) -> None:
    document = every_element()
    galley = ahead(document, shape=shape)
    assert make_pdf(document, HOUSE, shape, galley=galley) == make_pdf(document, HOUSE, shape)


@settings(max_examples=5)
@given(documents(most=4))
def test_any_file_is_the_same_with_its_text_set_ahead(document: Document) -> None:
    try:
        plain = make_pdf(document, HOUSE)
    except BriefError:
        return
    assert make_pdf(document, HOUSE, galley=ahead(document)) == plain


def test_text_that_was_set_ahead_is_not_set_again(monkeypatch: pytest.MonkeyPatch) -> None:
    document = many_notes(5, 1)
    galley = ahead(document)
    monkeypatch.setattr(room, "flow_document", lambda *_: pytest.fail("it was set again"))
    make_pdf(document, HOUSE, galley=galley)


def test_text_that_is_another_now_is_set_anew() -> None:
    document, other = many_notes(5, 1), many_notes(5, 2)
    small = replace(HOUSE, body_size=HOUSE.body_size - 1)
    plain = make_pdf(document, HOUSE)
    for galley in (ahead(other), ahead(document, small), ahead(document, shape=COLUMNS)):
        assert make_pdf(document, HOUSE, galley=galley) == plain


# ---- on the way to it


def told_texts(folder: Path, template: str) -> tuple[list[Document], Document]:
    texts: list[Document] = []

    def keep(text: Document, _house: House, _shape: Shape) -> None:
        texts.append(text)

    order = Order(write_base(folder, BASE), date(2025, 7, 1), template=template)
    return texts, walk(order, Told(text=keep)).made.document


def test_the_text_is_told_with_its_marks_numbered_before_the_notes_are_worded(
    tmp_path: Path,
) -> None:
    (text,), document = told_texts(tmp_path, "brief")
    assert text.blocks is document.blocks
    assert text.meta is document.meta
    assert document.notes
    assert not text.notes


def test_of_a_shape_that_promises_its_pages_no_text_is_told_that_may_change(
    tmp_path: Path,
) -> None:
    texts, _ = told_texts(tmp_path, "glance")
    assert not texts
