"""Amounts that a template tells in words are typed as numbers are; those of the paper are not."""

from __future__ import annotations

import pytest

from brief.prose.amounts_untyped import amounts_untyped


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("A berth costs nine quid a night.", "nine quid"),
        ("A few kronur buy a chart.", "A few kronur"),
        ("Every other trawler is leased.", "Every other"),
        ("Three in ten trawlers are leased.", "Three in ten"),
        ("A score of trawlers is leased.", "A score of"),
        ("Half of the cod is salted.", "Half"),
        ("Two thirds of the catch went to Gozo.", "Two thirds"),
        ("Dozens of pilots left.", "Dozens of"),
    ],
)
def test_an_amount_in_words_is_found(text: str, amount: str) -> None:
    assert [one for one in amounts_untyped(text) if one.startswith(amount)]


@pytest.mark.parametrize(
    "text",
    [
        "The second half of the page has the figures.",
        "Half of the page is left for notes.",
        "The first quarter of 2025 is not counted.",
        "In the second half of the year figures come late.",
        "Every other page is blank.",
        "A dozen words are marked.",
        "A quarter of an hour is enough to read it.",
        "Some crowns of the coast are told of below.",
        "What is told here rests on the sources named.",
        "A dagger marks what is old.",
    ],
)
def test_what_the_paper_is_made_of_and_times_are_not(text: str) -> None:
    assert not list(amounts_untyped(text))
