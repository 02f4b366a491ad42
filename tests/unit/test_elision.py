"""Words of another language: a French one cut short before a quotation, ranges by its months."""

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


@pytest.mark.parametrize(
    ("typed", "language", "closed"),
    [
        ("5 - 6 mai", "fr", "5–6 mai"),
        ("le 1er - 2 mai 2024", "fr", "le 1er–2 mai 2024"),
        ("5. - 6. Mai", "de", "5.–6. Mai"),
        ("2019 - 2021", "ru", "2019–2021"),
        ("Tarn - 6 mai", "fr", "Tarn – 6 mai"),
        ("5 - 6 maggio", "it", "5 - 6 maggio"),
    ],
)
def test_a_range_in_another_language_closes_up_by_its_months(
    typed: str, language: str, closed: str
) -> None:
    assert typeset(typed, shipped("en-GB"), language).replace("\u00a0", " ") == closed
