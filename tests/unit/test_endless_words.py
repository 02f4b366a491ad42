"""A word that does not end is read once, not again from each of its letters."""

from __future__ import annotations

from time import process_time

from brief.check import order_fits

_ENDLESS = "a" * 20_000
_SECONDS = 1.0


def test_years_of_relations_are_sought_from_where_a_word_begins() -> None:
    begun = process_time()
    assert not order_fits._YEARS.search(_ENDLESS)
    assert process_time() - begun < _SECONDS
    found = order_fits._YEARS.search("They had nearly ten years of relations.")
    assert found
    assert found["before"] == "nearly"
