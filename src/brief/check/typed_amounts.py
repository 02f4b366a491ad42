"""Amounts that prose types, which no rule can hold against a figure."""

from __future__ import annotations

from brief.late import pattern
from brief.prose.alternatives import any_of
from brief.prose.money import ANY_SIGN, CODES, PLURAL, UNSURE, WORDS

_FIGURES = r"\d[\d.,]{0,40}"
"""A number; a row of figures without end is none, and would be read again from each of them."""
_NUMBER = rf"{_FIGURES}(?:\s(?:thousand|million|billion|trillion))?"
_CODE = any_of(CODES)
_WORD = rf"(?:{any_of(WORDS.keys() - UNSURE)}){PLURAL}"
_SUM = (
    rf"(?:{ANY_SIGN}|\b(?:{_CODE})\b)\s?{_NUMBER}"
    rf"|\b{_NUMBER}\s(?:(?:{_CODE})\b|(?:[A-Z][a-z]+ |US )?(?:{_WORD}|pounds?\ssterling)\b)"
)
_MONEY = pattern(_SUM)
_AMOUNT = pattern(rf"{_SUM}|\b(?:{_FIGURES}|[a-z]+)[\s-]?(?:%|per\scent\b|percent\b)")
"""Money and percentages as prose has them: $50.2 million, 40 per cent, ten per cent."""


def amounts_typed(text: str) -> list[str]:
    """Sums of money and percentages, each as the text has it."""
    # few texts have a percentage, and to look for words before one takes longest
    form = _AMOUNT if "%" in text or "cent" in text else _MONEY
    return [amount[0] for amount in form.finditer(text)]
