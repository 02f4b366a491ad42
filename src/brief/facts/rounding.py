"""Rounding: when two values are one."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def same_value(one: Decimal, other: Decimal, *, rounded: bool) -> bool:
    """Whether two values are the same, or one is the other rounded where that is allowed."""
    if one == other or not rounded:
        return one == other
    coarse, fine = sorted((one.normalize(), other.normalize()), key=_digits)
    step = Decimal(1).scaleb(int(coarse.as_tuple().exponent))
    return fine.quantize(step, ROUND_HALF_UP) == coarse


def _digits(value: Decimal) -> int:
    return -int(value.as_tuple().exponent)
