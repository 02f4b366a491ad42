"""Measures that a text gives in another unit than its source: 400 km, where that has 250 miles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from brief.late import NamedTuple, pattern
from brief.prose.measures import unit_at
from brief.prose.numbers_said import SCALES, NumberSaid
from brief.verify.copy import Paragraph

_FACTORS = {
    "mm": ("m", "0.001"), "cm": ("m", "0.01"), "m": ("m", "1"), "km": ("m", "1000"),
    "mi": ("m", "1609.344"), "nmi": ("m", "1852"), "ft": ("m", "0.3048"),
    "m2": ("m2", "1"), "ha": ("m2", "10000"), "km2": ("m2", "1000000"), "ac": ("m2", "4046.856"),
    "mi2": ("m2", "2589988"), "m3": ("m3", "1"), "l": ("m3", "0.001"), "hl": ("m3", "0.1"),
    "mcm": ("m3", "1000000"), "bcm": ("m3", "1000000000"), "tcm": ("m3", "1000000000000"),
    "g": ("t", "0.000001"), "kg": ("t", "0.001"), "t": ("t", "1"), "kt": ("t", "1000"),
    "Mt": ("t", "1000000"), "kW": ("W", "1"), "MW": ("W", "1000"), "GW": ("W", "1000000"),
    "TW": ("W", "1000000000"), "kWh": ("Wh", "1"), "MWh": ("Wh", "1000"), "GWh": ("Wh", "1000000"),
    "TWh": ("Wh", "1000000000"), "bbl": ("bbl", "1"), "km/h": ("m/s", "1"), "kn": ("m/s", "1.852"),
    "h": ("h", "1"), "min": ("h", "0.016667"),
}  # fmt: skip
"""What each unit measures, and how much of it."""
_IMPERIAL = frozenset(["mi", "nmi", "ft", "ac", "mi2", "kn"])
"""Units of which another system has no whole number."""
_FURTHER = pattern(r"(?P<gas>[mbt]cm)\b|(?P<sea>nautical\s)", re.IGNORECASE)
_FAR = Decimal("0.05")
"""How far, of itself, a rounded measure lies from the exact one at most."""


class _Measure(NamedTuple):
    kind: str
    amount: Decimal
    unit: str


def converted_like(
    paragraph: Paragraph, value: Decimal, unit: str, *, rounded: bool = False
) -> Iterator[NumberSaid]:
    """Where the paragraph has this measure in another unit; of another system it is rounded."""
    ours = _read(value, unit)
    for said in paragraph.amounts if ours else ():
        theirs = _behind(said, paragraph)
        if ours and theirs and theirs.kind == ours.kind and theirs.unit != ours.unit:
            other = not _IMPERIAL.isdisjoint({theirs.unit, ours.unit})
            each = _FACTORS[ours.unit][1]
            if _is_like(
                theirs.amount / Decimal(each), ours.amount / Decimal(each), rounded or other
            ):
                yield said


def _is_like(exact: Decimal, value: Decimal, rounded: bool) -> bool:  # noqa: FBT001 - one of the three
    if exact == value or not rounded or not value:
        return exact == value
    digit = Decimal(1).scaleb(_exponent(value.normalize()))
    return abs(exact - value) <= min(digit / 2, abs(value) * _FAR)


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


@lru_cache(maxsize=1024)
def _read(value: Decimal, unit: str) -> _Measure | None:
    words = unit.split()
    for word in words:
        value *= SCALES.get(word.lower(), 1)
    rest = " ".join(word for word in words if word.lower() not in SCALES)
    return _measure(value, rest, "en")


def _behind(said: NumberSaid, paragraph: Paragraph) -> _Measure | None:
    after = paragraph.words[said.end :].lstrip(" \u00a0\u202f-")
    return _measure(said.value, after, paragraph.language or "en")


def _measure(value: Decimal, after: str, language: str) -> _Measure | None:
    further = _FURTHER.match(after)
    unit = (further["gas"] or "").lower() if further else ""
    unit = unit or ("nmi" if further else unit_at(after, language))
    if unit not in _FACTORS:
        return None
    kind, each = _FACTORS[unit]
    return _Measure(kind, value * Decimal(each), unit)


def unit_behind(words: str, number: NumberSaid) -> str:
    """The words behind a number that a text types, where they begin with a unit."""
    after = words[number.end :].lstrip(" \u00a0\u202f-")
    return after if _measure(number.value, after, "en") else ""
