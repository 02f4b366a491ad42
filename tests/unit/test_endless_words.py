"""A word that does not end is read once, not again from each of its letters."""

from __future__ import annotations

import json
from datetime import date
from time import process_time

import pytest
from tests.bases import BASE

from brief.check import check_facts, order_fits
from brief.load import read_facts
from brief.marked import parse_marked

_ENDLESS = "a" * 20_000
_SECONDS = 1.0
_SECONDS_OF_A_TEXT = 4.0


def test_years_of_relations_are_sought_from_where_a_word_begins() -> None:
    begun = process_time()
    assert not order_fits._YEARS.search(_ENDLESS)
    assert process_time() - begun < _SECONDS
    found = order_fits._YEARS.search("They had nearly ten years of relations.")
    assert found
    assert found["before"] == "nearly"


@pytest.mark.parametrize("word", ["may ", "may not ", "1, ", "A. ", "1,1,1,1,1 ", "in a ", "by "])
def test_a_text_of_one_word_again_and_again_is_checked_soon(word: str) -> None:
    said = json.dumps((word * 9_900)[:9_900] + "x.")
    sentence = "text: Relations were opened on 3 May 1994."
    assert sentence in BASE
    base = read_facts(parse_marked(BASE.replace(sentence, f"text: {said}", 1), "facts.yaml"))
    begun = process_time()
    check_facts(base, date(2025, 7, 1), clock=date.max)
    assert process_time() - begun < _SECONDS_OF_A_TEXT
