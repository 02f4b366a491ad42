"""Units of figures: which currency stands in them."""

from __future__ import annotations

import re
from decimal import Decimal

from brief.facts import Fact, Figure
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


_CHANGED = (
    r"rose|risen|rises?|growth|loss|fell|fallen|falls?|grew|grown|grows?|increas\w+|decreas\w+|declin\w+|drop(?:s|ped)?"
    r"|shrank|shrunk|gain(?:s|ed)?|lost|los(?:es?|ing)|climb\w*|strengthen\w*|weaken\w*|appreciat\w+"
    r"|depreciat\w+|devalu\w+|expand\w*|contract(?:s|ed)?|cut|rais\w+|lower(?:s|ed)?|reduc\w+|(?:is|was|are|were|been|went)\s(?:up|down)"
    r"|jump\w*|slump\w*|plung\w+|surg\w+|slid|slip(?:s|ped)?"
)
_MORE = (
    r"(?:higher|lower|more|less|fewer|larger|smaller|greater|bigger|above|below|up|down"
    r"|(?:increase|decrease|rise|fall|growth|drop|decline|cut)\b(?!\sin\s(?:the\s)?share))"
)
_BY = r"(?:\s(?:by|of|about|some|around|nearly|almost|over|a|further|another|(?:more|less)\sthan))*"
_SINCE = pattern(
    r"\b(?:than|from|since|between|over|within|compared|against|year[\s-]on[\s-]year)\b"
)
"""What tells from when a change is counted, where the date of its fact does not."""


def _is_change(fact: Fact, name: str) -> bool:
    """Whether a percentage is by how much something changed: exports rose by so much in 2024.

    What it is a part of is what the text tells of as it was before, if it tells when.
    """
    form = rf"\b(?:{_CHANGED}){_BY}\s\{{{name}\}}|\{{{name}\}}\s{_MORE}\b"
    dated = bool(fact.date) or bool(_SINCE.search(fact.text))
    return dated and bool(re.search(form, fact.text))


def lacks_base(figure: Figure, fact: Fact, name: str, text: str) -> bool:
    """Whether a percentage says nowhere what it is a part of."""
    if figure.unit.casefold() not in PERCENT or figure.base:
        return False
    return not (_TELLING.search(f"{figure.measure} {text}") or _is_change(fact, name))


def currency_of(unit: str) -> str:
    """The code of the unit's currency (ISO 4217: three capitals), or ""."""
    codes = (code for code in _CURRENCY.findall(unit) if not is_unit(code))
    return next(codes, "")


def half_a_digit(value: Decimal) -> Decimal:
    """Half of the last digit that a value is written with: 0.05 for 50.2."""
    exponent = value.as_tuple().exponent
    return Decimal(5).scaleb(int(exponent) - 1)
