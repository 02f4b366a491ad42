"""A French word cut short before a quotation: the apostrophe is one, and the quotation opens."""

from __future__ import annotations

import pytest

from brief.typography import typeset, typeset_within
from brief.words import shipped


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        ('went; l\'"avis" too', "", "went; l’“avis” too"),
        ('went; qu\'"avis" too', "", "went; qu’“avis” too"),
        ('Il vit l\'"avis".', "fr", "Il vit l’«\u202favis\u202f»."),
    ],
)
def test_a_quotation_opens_behind_an_elision(typed: str, language: str, expected: str) -> None:
    said = typeset(typed, shipped("en-GB"), language)
    assert said.replace("\u00a0", "\u202f") == expected


def test_so_it_does_while_a_name_before_seems_to_open_a_quotation() -> None:
    around = ("'Umar came and ", " rose.")
    said = typeset_within("l'\"avis\" d'été", shipped("en-GB"), "fr", around)
    assert said.replace("\u00a0", "\u202f") == "l’«\u202favis\u202f» d’été"
