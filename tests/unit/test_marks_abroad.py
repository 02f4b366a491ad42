"""Points and quotation marks of words in another language than the brief's."""

from __future__ import annotations

import pytest

from brief.typography import typeset
from brief.words import shipped


@pytest.mark.parametrize(
    ("language", "typed", "seen"),
    [
        ("ur", "گھر اچھا, بڑا بھی; کیا? ہے.", "گھر اچھا، بڑا بھی؛ کیا؟ ہے۔"),
        ("fa", "خانه, باغ; چرا? 1,000 x.", "خانه، باغ؛ چرا؟ 1,000 x."),
        ("ar", "نعم, لا; لماذا? تم.", "نعم، لا؛ لماذا؟ تم."),
        ("ps", "کور, باغ.", "کور، باغ."),
        ("he", "בית, גן; מה?", "בית, גן; מה?"),
        ("ur", "Veld, Bonn", "Veld, Bonn"),
    ],
)
def test_points_of_latin_type_become_those_of_the_language(
    language: str, typed: str, seen: str
) -> None:
    assert typeset(typed, shipped("en-GB"), language) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ('צה"ל ו"גן" כאן', "צה״ל ו”גן” כאן"),
        ('ב"גן ירוק" נאמר', "ב”גן ירוק” נאמר"),
        ('ה"ה אמר "כן"', "ה״ה אמר ”כן”"),
        ('"ה"ה"', "”ה״ה”"),
        ('מנכ"לית אמרה "כן"', "מנכ״לית אמרה ”כן”"),
    ],
)
def test_a_hebrew_quotation_opens_behind_a_word_of_one_letter(typed: str, seen: str) -> None:
    """Its other straight marks stand inside words that are cut short."""
    assert typeset(typed, shipped("en-GB"), "he") == seen
