"""Roman numerals up to some hundreds, as centuries have them."""

from __future__ import annotations

from decimal import Decimal

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def roman(letters: str) -> Decimal:
    """What a numeral comes to: XIX is 19."""
    values = [_VALUES[letter] for letter in letters.upper()]
    pairs = zip(values, (*values[1:], 0), strict=True)
    return Decimal(sum(-one if one < after else one for one, after in pairs))
