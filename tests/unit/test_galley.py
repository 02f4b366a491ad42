"""A galley: text that is set before its notes are worded gives the file that it gives after.

So do pages that are printed before it is known which file they are to hold.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from tests.bases import BASE, write_base
from tests.documents import every_element, many_notes
from tests.strategies import documents

from brief.house import House
from brief.making import Order, Told, walk
from brief.model import Document, Paragraph, plain_text
from brief.problem import BriefError
from brief.shape import PLAIN, Shape
from brief.writers.pdf import galley as room
from brief.writers.pdf import make_pdf, write
from brief.writers.pdf.case import Case
from brief.writers.pdf.galley import Galley
from brief.writers.pdf.layout.sheet import make_sheet
from brief.writers.pdf.type import shape as shaping
from brief.writers.pdf.type.fonts import Face
from brief.writers.pdf.type.shape import Shaped
from brief.writers.pdf.write import Impression, print_pages, set_text
from brief.written import Likely

HOUSE = House()
SHEET = make_sheet(HOUSE)
COLUMNS = Shape(columns=2, note_columns=2)


def ahead(document: Document, house: House = HOUSE, shape: Shape = PLAIN) -> Galley:
    return set_text(replace(document, notes=()), house, shape, None)


def printed(document: Document, house: House = HOUSE, shape: Shape = PLAIN) -> Impression:
    bare = replace(document, attachment=None)
    return print_pages(bare, house, shape, None, ahead(document, house, shape))


@pytest.mark.parametrize("shape", [PLAIN, COLUMNS], ids=["plain", "columns"])
def test_the_file_is_the_same_with_its_text_set_or_its_pages_printed_ahead(shape: Shape) -> None:
    document = every_element()
    plain = make_pdf(document, HOUSE, shape)
    for made in (ahead(document, shape=shape), printed(document, shape=shape)):
        assert make_pdf(document, HOUSE, shape, ahead=made) == plain


@settings(max_examples=5)
@given(documents(most=4))
def test_any_file_is_the_same_with_its_pages_printed_ahead(document: Document) -> None:
    try:
        plain = make_pdf(document, HOUSE)
    except BriefError:
        return
    assert make_pdf(document, HOUSE, ahead=printed(document)) == plain


def test_text_that_was_set_ahead_is_not_set_again(monkeypatch: pytest.MonkeyPatch) -> None:
    document = many_notes(5, 1)
    galley, impression = ahead(document), printed(document)
    monkeypatch.setattr(room, "flow_document", lambda *_: pytest.fail("it was set again"))
    make_pdf(document, HOUSE, ahead=galley)
    monkeypatch.setattr(write, "paint_pages", lambda *_: pytest.fail("it was painted again"))
    make_pdf(document, HOUSE, ahead=impression)


def test_what_is_another_now_is_set_and_printed_anew() -> None:
    document, other = many_notes(5, 1), many_notes(5, 2)
    small = replace(HOUSE, body_size=HOUSE.body_size - 1)
    plain = make_pdf(document, HOUSE)
    for make in (ahead, printed):
        for made in (make(other), make(document, small), make(document, shape=COLUMNS)):
            assert make_pdf(document, HOUSE, ahead=made) == plain
    reworded = replace(document, notes=many_notes(5, 2).notes)
    assert make_pdf(document, HOUSE, ahead=printed(reworded)) == plain


# ---- words that are likely to be set


def likely(document: Document, text: str, noted: str = "") -> Likely:
    return Likely(document.meta.language, document.meta.words, (text,), (noted,), 5)


def test_words_that_were_shaped_ahead_are_not_shaped_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = many_notes(5, 1)
    plain = make_pdf(document, HOUSE)
    case = Case(HOUSE, PLAIN)
    text = " ".join(plain_text(one.content) for one in document.blocks if type(one) is Paragraph)
    noted = " ".join(plain_text(one.content) for one in document.notes)
    assert [*case.fill(likely(document, text, noted))]
    faces = [case.setter.first_face(style.type) for style in (SHEET.body, SHEET.note)]
    shaped: list[str] = []
    shape_word = shaping._shape

    def shape(face: Face, text: str, *how: Any, **more: Any) -> Shaped:  # noqa: ANN401 - as it is called
        shaped.extend([text] if face in faces else [])
        return shape_word(face, text, *how, **more)

    monkeypatch.setattr(shaping, "_shape", shape)
    galley = set_text(replace(document, notes=()), HOUSE, PLAIN, None, case.setter)
    assert make_pdf(document, HOUSE, ahead=galley) == plain
    words = {word for word in f"{text} {noted}".split() if word.isalpha()}
    assert words
    assert words.isdisjoint(shaped)


def test_a_case_of_another_house_is_left_aside() -> None:
    document = many_notes(5, 1)
    small = replace(HOUSE, body_size=HOUSE.body_size - 1)
    case = Case(small, PLAIN)
    assert [*case.fill(likely(document, "one two"))]
    galley = set_text(replace(document, notes=()), HOUSE, PLAIN, None, case.setter)
    assert galley.tools.setter is not case.setter
    assert make_pdf(document, HOUSE, ahead=galley) == make_pdf(document, HOUSE)


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


@pytest.mark.parametrize(("template", "times"), [("brief", 1), ("glance", 0)])
def test_what_is_likely_is_told_where_nothing_may_change_its_looks(
    tmp_path: Path, template: str, times: int
) -> None:
    told: list[Likely] = []
    order = Order(write_base(tmp_path, BASE), date(2025, 7, 1), template=template)
    made = walk(order, Told(likely=lambda one, *_: told.append(one))).made
    assert len(told) == times
    for one in told:
        assert set(one.text) == {str(fact.text) for fact in made.base.facts.values()}
        assert one.notes == sum(bool(fact.cite) for fact in made.base.facts.values())


def test_of_a_shape_that_promises_its_pages_no_text_is_told_that_may_change(
    tmp_path: Path,
) -> None:
    texts, _ = told_texts(tmp_path, "glance")
    assert not texts
