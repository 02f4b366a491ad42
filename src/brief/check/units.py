"""Units of figures: which currency stands in them."""

from __future__ import annotations

from decimal import Decimal

from brief.late import pattern
from brief.words.units import PER_CENT, is_unit

_CURRENCY = pattern(r"\b[A-Z]{3}\b")
PERCENT = PER_CENT | {"percentage", "pct"}


def currency_of(unit: str) -> str:
    """The code of the unit's currency (ISO 4217: three capitals), or ""."""
    codes = (code for code in _CURRENCY.findall(unit) if not is_unit(code))
    return next(codes, "")


def half_a_digit(value: Decimal) -> Decimal:
    """Half of the last digit that a value is written with: 0.05 for 50.2."""
    exponent = value.as_tuple().exponent
    return Decimal(5).scaleb(int(exponent) - 1)
