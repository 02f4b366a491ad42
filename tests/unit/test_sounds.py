"""Spanish y and o are e and u before a word, or a figure, that begins with their sound."""

from __future__ import annotations

import pytest

from brief.words import shipped
from brief.words.sounds import spoken


@pytest.mark.parametrize("word", ["ocho", "hora", "Omán", "8", "8,1", "80", "815", "8.000", "11", "11 000", "11,5", "11000", "«oro»"])  # fmt: skip # noqa: E501 - one list
def test_o_is_u_before_what_is_read_with_an_o(word: str) -> None:
    assert spoken(" o ", word) == " u "


@pytest.mark.parametrize("word", ["7", "1,8", "18", "110", "1100", "111", "−8", "euro", "mil"])
def test_o_stays_before_what_is_read_otherwise(word: str) -> None:
    assert spoken(" o ", word) == " o "


def test_a_table_of_two_accounts_says_u_in_spanish_alone() -> None:
    values = ["7,5", "8,1"]
    assert shipped("es")("differing", values=values) == "7,5 u 8,1"
    assert shipped("es-MX")("differing", values=["7.5", "9"]) == "7.5 o 9"
    assert shipped("fr")("differing", values=values) == "7,5 ou 8,1"
