"""Units of figures: which currency stands in them."""

from __future__ import annotations

import re
from decimal import Decimal

from brief.facts import Figure
from brief.late import pattern
from brief.words.units import PER_CENT, is_unit

_CURRENCY = pattern(r"\b[A-Z]{3}\b")
PERCENT = PER_CENT | {"percentage", "pct"}


_TELLING = pattern(
    r"\b(?:turnout|inflation|unemployment|interest|literacy|VAT|value.added tax|mortality"
    r"|poverty)\b",
    re.IGNORECASE,
)
"""Rates of which everybody knows what they are a part of."""


def lacks_base(figure: Figure, text: str) -> bool:
    """Whether a percentage says nowhere what it is a part of."""
    if figure.unit.casefold() not in PERCENT or figure.base:
        return False
    return not _TELLING.search(f"{figure.measure} {text}")


def currency_of(unit: str) -> str:
    """The code of the unit's currency (ISO 4217: three capitals), or ""."""
    codes = (code for code in _CURRENCY.findall(unit) if not is_unit(code))
    return next(codes, "")


def half_a_digit(value: Decimal) -> Decimal:
    """Half of the last digit that a value is written with: 0.05 for 50.2."""
    exponent = value.as_tuple().exponent
    return Decimal(5).scaleb(int(exponent) - 1)
