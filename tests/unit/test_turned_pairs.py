"""The table of words that are told for one another, clause by clause."""

from __future__ import annotations

import pytest

from brief.verify.contrary_sides import _sides
from brief.verify.contrary_table import read_contraries
from brief.verify.copy import Paragraph
from brief.verify.turned_pairs import turned_pair

FELL = "Exports of tea fell in 2024, while those of roses rose."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Exports of tea rose in 2024.", '"rose", its source "fell"'),
        ("Exports of tea fell in 2024.", ""),
        ("Exports of tea did not rise in 2024.", ""),
        ("Exports of tea rose in 2023.", ""),
        ("Exports of roses rose in 2024.", ""),
    ],
)
def test_a_word_is_held_against_the_clause_on_the_same_thing(text: str, told: str) -> None:
    assert turned_pair(text, [Paragraph(1, FELL)]) == told


def test_every_side_of_the_table_is_found_by_the_letters_that_it_begins_with() -> None:
    assert "" not in _sides()
    assert all(begun.isalpha() and begun.islower() for begun in _sides())


def test_no_word_of_the_table_is_contrary_to_itself() -> None:
    one_way, both_ways = read_contraries()
    assert one_way
    assert both_ways
    sides = [*((row.one, row.other) for row in both_ways)]
    sides += [(row.said, row.contrary) for row in one_way]
    for ours, theirs in sides:
        assert ours, theirs
        assert theirs, ours
        assert set(ours).isdisjoint(theirs), ours


def test_what_bears_a_word_out_is_not_what_denies_it() -> None:
    for row in read_contraries()[0]:
        assert set(row.bearing).isdisjoint(row.contrary), row.said
