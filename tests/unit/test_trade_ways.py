"""Sums of trade go the way that their paragraph has: exports are not told as imports."""

from __future__ import annotations

import pytest

from brief.verify.trade_ways import ways_turned

MALTA = (
    "Maltese imports from Iceland were EUR 12 million in 2023, and exports to Iceland EUR 3"
    " million, the board of customs reported."
)
CHILE = (
    "Trade between Chile and Finland is lopsided: Chile bought for 310 million dollars and sold"
    " for 120 million."
)
KENYA = (
    "In 2025 Kenya exported goods worth EUR 4.2 million to Latvia and imported goods worth EUR"
    " 11.6 million from it."
)
PERU = "German imports of coffee from Peru by way of Belgium rose to EUR 44 million."


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Maltese exports to Iceland were EUR 12 million in 2023.", MALTA),
        ("Malta sold goods for EUR 12 million to Iceland.", MALTA),
        ("Icelandic exports to Malta were EUR 3 million.", MALTA),
        ("Malta's exports were EUR 12 million, its imports EUR 3 million.", MALTA),
        ("Iceland bought goods for EUR 12 million from Malta.", MALTA),
        ("In 2023 Malta sold for EUR 12 million and bought for EUR 3 million.", MALTA),
        ("Exports to Iceland came to EUR 12 million.", MALTA),
        ("Imports from Iceland were EUR 3 million in 2023.", MALTA),
        ("Chile's exports to Finland came to USD 310 million.", CHILE),
        ("Finland sold goods for USD 120 million to Chile.", CHILE),
        ("Latvia exported goods worth EUR 4.2 million to Kenya.", KENYA),
        ("Kenya sold goods worth EUR 11.6 million to Latvia.", KENYA),
        ("Germany's exports of coffee to Peru rose to EUR 44 million.", PERU),
    ],
)
def test_a_sum_that_its_paragraph_has_the_other_way_is_told(text: str, source: str) -> None:
    assert ways_turned(text, [source])


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Maltese imports from Iceland were EUR 12 million in 2023.", MALTA),
        ("Iceland sold goods for EUR 12 million to Malta.", MALTA),
        ("Icelandic exports to Malta were EUR 12 million.", MALTA),
        ("Malta's exports to Iceland were EUR 3 million, its imports EUR 12 million.", MALTA),
        ("Iceland bought goods for EUR 3 million from Malta.", MALTA),
        ("In 2023 Malta bought for EUR 12 million and sold for EUR 3 million.", MALTA),
        ("Exports to Iceland came to EUR 3 million, imports from there to EUR 12 million.", MALTA),
        ("Trade came to EUR 15 million, EUR 12 million of it imports.", MALTA),
        ("Chile's imports came to USD 310 million.", CHILE),
        ("Finland's exports to Chile came to USD 310 million, its imports to 120.", CHILE),
        ("Latvia imported goods for EUR 4.2 million from Kenya.", KENYA),
        ("Kenya bought goods for EUR 11.6 million from Latvia.", KENYA),
        ("Latvia's exports to Kenya came to EUR 11.6 million.", KENYA),
        ("Peru exported coffee for EUR 44 million to Germany.", PERU),
        ("Germany bought Peruvian coffee for EUR 44 million.", PERU),
        ("Kenya exported tea to Latvia in 2025.", KENYA),
    ],
)
def test_a_sum_may_be_told_from_either_end(text: str, source: str) -> None:
    assert ways_turned(text, [source]) == ""


def test_a_sum_that_is_told_both_ways_is_left_alone() -> None:
    other = "Iceland puts its imports from Malta at EUR 12 million."
    assert ways_turned("Maltese exports to Iceland were EUR 12 million.", [MALTA, other]) == ""
