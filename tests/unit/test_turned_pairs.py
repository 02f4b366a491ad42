"""The table of words that are told for one another, clause by clause."""

from __future__ import annotations

import pytest

from brief.verify.copy import Paragraph
from brief.verify.turned_pairs import _TABLE, _sides, turned_pair

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
    rows = [one for one in _TABLE.read_text(encoding="utf-8").split("\n") if " | " in one]
    for row in rows:
        ours, theirs = (set(one.split()) for one in row.lstrip("~= ").split(" | "))
        assert ours.isdisjoint(theirs), row
