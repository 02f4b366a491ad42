"""Sources in other languages: parts of a whole, numbers in words, hedges, quotations by case."""

from __future__ import annotations

from decimal import Decimal

import pytest

from brief.prose.amounts_in_words import find_amounts
from brief.prose.shares_said import find_shares
from brief.verify.copy import Paragraph
from brief.verify.hedges import hedge_beside
from brief.verify.quoted import says_quotation


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("La moitié du capital est à eux.", "0.5"),
        ("Zwei Drittel der Boote sind alt.", "0.6667"),
        ("Una cuarta parte de los barcos.", "0.25"),
        ("Треть лодок стара.", "0.3333"),
        ("ربع القوارب قديمة", "0.25"),
    ],
)
def test_a_part_of_a_whole_is_read_in_each_language(text: str, share: str) -> None:
    assert [one.value for one in find_shares(text)] == [Decimal(share)]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("consiguió treinta y nueve escaños", "es", 39),
        ("dos mil treinta y cinco votos", "es", 2035),
        ("vingt et un sièges", "fr", 21),
    ],
)
def test_tens_and_ones_are_joined_by_a_word(text: str, language: str, value: int) -> None:
    assert [one.value for one in find_amounts(text, language)] == [value]


def test_two_numbers_that_a_word_joins_stay_two() -> None:
    assert [one.value for one in find_amounts("trois et quatre sièges", "fr")] == [3, 4]


@pytest.mark.parametrize(
    ("before", "hedge"),
    [
        ("Kredite über ", ""),
        ("es kamen über ", "more than"),
        ("n'a pas dépassé ", "less than"),
        ("a dépassé les ", "more than"),
        ("un peu moins de ", "nearly"),
        ("превысил ", "more than"),
    ],
)
def test_a_hedge_is_read_with_the_words_around_it(before: str, hedge: str) -> None:
    assert hedge_beside(before, " tonnes") == hedge


@pytest.mark.parametrize(
    ("quotation", "said"),
    [("грубой ошибкой", True), ("грубая победа", False), ("Единой Россией", False)],
)
def test_russian_quotes_words_in_the_case_of_its_own_sentence(
    quotation: str, *, said: bool
) -> None:
    paragraph = Paragraph(1, "«Это грубая ошибка», — сказал министр о решении.")
    assert says_quotation([paragraph], quotation) is said
