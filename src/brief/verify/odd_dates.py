"""Odd dates: forms in which copies write them and nobody here does: 3.II.1994, 03-FEB-94."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose.dates_said import DateSaid, find_dates
from brief.prose.months import MONTHS
from brief.prose.numbers_said import ORDINALS

_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN = "|".join(sorted(_ROMANS, key=len, reverse=True))
_TEN = 10
_ORDINALS = {
    **{word: day for word, day in ORDINALS.items() if day},
    "twentieth": 20,
    **{f"twenty-{word}": 20 + day for word, day in ORDINALS.items() if 0 < day < _TEN},
    "thirtieth": 30,
    "thirty-first": 31,
}
_ORDINAL = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_LOWER = {name.lower(): number for name, number in MONTHS.items()}
_MONTH = "|".join(sorted(_LOWER, key=len, reverse=True))
_SHOUTED = pattern(
    rf"\b(?:{'|'.join(sorted(sorted({n.upper() for n in MONTHS}), key=len, reverse=True))})\b"
)
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_SHORT = r"(?P<short>\d\d)"
_DAY = r"(?P<day>\d{1,2})"
_IN_YEAR = rf",?\s(?:in\sthe\syear\s)?{_YEAR}"
_BAR = r"[-\u2010-\u2013./]"
_FORMS = tuple(
    pattern(form, re.IGNORECASE)
    for form in (
        rf"(?<![\w.]){_DAY}[./\s-]\s?(?-i:(?P<roman>{_ROMAN}))[./\s-]\s?(?:{_YEAR}|{_SHORT})(?!\w)",
        rf"(?<![\w.]){_DAY}{_BAR}(?P<month>{_MONTH})\.?{_BAR}(?:{_YEAR}|{_SHORT})(?!\w)",
        rf"(?<![\w.]){_DAY}\s(?P<month>{_MONTH})\.?\s['\u2019]{_SHORT}(?!\w)",
        rf"\b{_DAY}(?:st|nd|rd|th)\sday\sof\s(?P<month>{_MONTH}){_IN_YEAR}(?!\d)",
        rf"\b(?P<ordinal>{_ORDINAL})(?:\sday)?\sof\s(?P<month>{_MONTH})(?:{_IN_YEAR})?(?!\w)",
        rf"\b(?P<month>{_MONTH})\s(?:the\s)?(?P<ordinal>{_ORDINAL})(?:,?\s{_YEAR})?(?!\w)",
        rf"(?<![\d./]){_YEAR}[./](?P<number>\d{{1,2}})[./]{_DAY}(?![\d./])",
        rf"(?<![\d./-]){_YEAR}(?P<number>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?![\d./-])",
        rf"(?<!\d){_YEAR}\s?\u5e74(?:\s?(?P<number>\d{{1,2}})\s?\u6708(?:\s?{_DAY}\s?\u65e5)?)?",
        rf"(?<![\d./]){_DAY}(?P<mark>[./])(?P<number>\d{{1,2}})(?P=mark){_SHORT}(?![\d./])",
    )
)
_CENTURY = 50
"""Years of two digits below this are of this century."""
_MONTHS, _DAYS = 12, 31


def find_odd_dates(words: str) -> Iterator[DateSaid]:
    """Dates with Roman months, in capitals, with two digits for a year, or in words."""
    if _SHOUTED.search(words):
        yield from find_dates(_SHOUTED.sub(lambda month: month[0].capitalize(), words))
    for form in _FORMS:
        for found in form.finditer(words):
            yield from _read(found)


def _read(found: re.Match[str]) -> Iterator[DateSaid]:
    said = {key: value for key, value in found.groupdict().items() if value}
    year = int(said.get("year", 0)) or _whole_year(said.get("short", ""))
    day = int(said.get("day", 0)) or _ORDINALS.get(said.get("ordinal", "").lower(), 0)
    month = _LOWER.get(said.get("month", "").lower(), 0) or int(said.get("number", 0))
    if "roman" in said:
        month = _ROMANS.index(said["roman"]) + 1
    ways = {(day, month)}
    if "mark" in said:  # nobody can tell which of the two is the month
        ways.add((month, day))
    for one_day, one_month in sorted(ways):
        if one_day <= _DAYS and one_month <= _MONTHS:
            yield DateSaid(year, one_month, one_day, *found.span())


def _whole_year(short: str) -> int:
    if not short:
        return 0
    return int(short) + (2000 if int(short) < _CENTURY else 1900)
