"""Limits of age as prose tells them: more than 18 months, eighteen months, a year and a half."""

from __future__ import annotations

import re
from decimal import Decimal

from brief.facts.dates import Duration
from brief.late import pattern
from brief.prose.numbers_said import find_numbers
from brief.words import FixedWords

_MONTHS = 12
_ONE = pattern(r"\b(?:an?|older than a|over a)\s+(day|month|year)\b(?! and)", re.IGNORECASE)
_UNIT = pattern(r"[\s\u00a0\u202f-]+(day|month|year)s?\b(?P<half> and a half)?", re.IGNORECASE)
_NO_MORE = pattern(
    r"\b(?:(?:no|not) (?:more|older)|less|fewer|younger|newer) than"
    r" (?:\w+[\s\u00a0-]+){1,4}?(?:day|month|year)s?\b",
    re.IGNORECASE,
)
"""What is not past an age, as if it were."""
_HALF = pattern(r"\ba year and a half\b", re.IGNORECASE)


def says_limit(text: str, limit: Duration, words: FixedWords) -> bool:
    """Whether the text tells this span: as the language prints it or, in English, spelt out.

    Behind “more than” it may have another form: 3 года, but более 3 лет.
    """
    text = _NO_MORE.sub(" ", text)
    plain = re.sub(r"\s", " ", text).casefold()
    said = (
        form
        for one in _equal(limit)
        for form in (words(f"span-{one.unit}", n=one.count), words(f"age-{one.unit}", n=one.count))
    )
    forms = (re.sub(r"\s", " ", form) for form in said)
    return any(_stands(form.casefold(), plain) for form in forms) or _months(limit) in _said(text)


def without_limit(text: str, limit: Duration) -> str:
    """The text without this span as English tells it: eighteen months, 1.5 years."""
    spans = [(one.start, _UNIT.match(text, one.end), one.value) for one in find_numbers(text)]
    for start, unit, value in reversed(spans):
        if unit and _span(unit[1], value + _more(unit)) == _months(limit):
            text = f"{text[:start]} {text[unit.end() :]}"
    half = ("month", Decimal(_MONTHS * 3) / 2) == _months(limit)
    return _HALF.sub(" ", text) if half else text


def _more(unit: re.Match[str]) -> Decimal:
    return Decimal("0.5") if unit["half"] else Decimal(0)


def _equal(limit: Duration) -> list[Duration]:
    """The limit, and the same in months or years: a year is twelve months."""
    if limit.unit == "year":
        return [limit, Duration(limit.count * _MONTHS, "month")]
    if limit.unit == "month" and limit.count % _MONTHS == 0:
        return [limit, Duration(limit.count // _MONTHS, "year")]
    return [limit]


def _stands(form: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text))


def _months(limit: Duration) -> tuple[str, Decimal]:
    if limit.unit == "day":
        return "day", Decimal(limit.count)
    return "month", Decimal(limit.count * (_MONTHS if limit.unit == "year" else 1))


def _said(text: str) -> set[tuple[str, Decimal]]:
    """Every span that the text says, in days or months."""
    said = {_span(found[1], Decimal(1)) for found in _ONE.finditer(text)}
    said |= {("month", Decimal(_MONTHS * 3) / 2) for _ in _HALF.finditer(text)}
    for number in find_numbers(text):
        if found := _UNIT.match(text, number.end):
            said.add(_span(found[1], number.value + _more(found)))
    return said


def _span(unit: str, count: Decimal) -> tuple[str, Decimal]:
    unit = unit.lower()
    return ("month", count * _MONTHS) if unit == "year" else (unit, count)
