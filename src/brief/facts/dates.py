"""Dates as far as they are known (EDTF level 1, ISO 8601-2) and spans such as "18 months".

The `edtf` package was weighed and left: it stands on a grammar built at import and on two more
packages, and gives no plain sentence for what is wrong. Level 1 is small. Left out of it are
years beyond four digits and before the common era, which no brief needs.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import Literal, TypeAlias

from brief.late import dataclass, pattern

Precision: TypeAlias = Literal["day", "month", "season", "year", "decade", "century", "interval"]
"""How exact a date is; a season is one of EDTF's 21 (spring) to 24 (winter)."""

_FORM = pattern(r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d\d|XX))?(?:-(?P<day>\d\d|XX))?")
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
_MONTHS = 12
_YEAR_ENDS = (1, 1), (12, 31)
_YEAR_FIRST = pattern(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?", re.ASCII)
_YEAR_LAST = pattern(r"(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})", re.ASCII)
_IN_WORDS = pattern(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+)?(?P<month>[A-Za-z]{3,9})\.?"
    r"(?:\s+(?P<day_after>\d{1,2})(?:st|nd|rd|th)?)?,?\s+(?P<year>\d{4})",
    re.ASCII,
)
_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_YEARS = pattern(r"(\d{4})\s?(?:-|\u2013|to)\s?(\d{4})", re.ASCII)
_UNDATED = frozenset({"n.d.", "nd", "n. d.", "no date", "none", "undated"})
_HINT = "write it as 1994-02-03, 2014-07, 2019, 2023-05~ (about), 2023? or 2025/2027"


@dataclass(frozen=True, slots=True)
class Date:
    """A date or an interval of dates, as exact as it was written and no more.

    `first` and `last` are the first and the last day it can mean. Where an interval is open
    (`2017/..`) or its end unknown (`2017/`), the half is None and the day is date.min or date.max.
    """

    text: str
    first: date
    last: date
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    start: Date | None = None
    end: Date | None = None

    def __str__(self) -> str:
        return self.text

    @property
    def year(self) -> str:
        """The one calendar year it lies in, or "" where it lies in several."""
        return str(self.first.year) if self.first.year == self.last.year else ""

    @property
    def whole_year(self) -> str:
        """The year that it is, from the first day to the last, however sure; "" for all else."""
        ends = (self.first.month, self.first.day), (self.last.month, self.last.day)
        return self.year if ends == _YEAR_ENDS else ""

    def overlaps(self, other: Date) -> bool:
        """Whether the two may mean one day."""
        return self.first <= other.last and other.first <= self.last

    @property
    def is_interval(self) -> bool:
        """Whether it has a start and an end of its own."""
        return self.precision == "interval"


@lru_cache(maxsize=4096)
def parse_date(text: str) -> Date:
    """Read one EDTF level 1 expression; ValueError says in a plain sentence what is wrong."""
    try:
        return _read(text)
    except ValueError:
        if right := _in_right_form(text):
            raise ValueError(f'"{text}" is not a date', f"write it as {right}") from None
        raise


def _in_right_form(text: str) -> str:
    """What 03/02/1994 or 3 Feb 1994 can mean, as EDTF writes it; "" for what is no day or month."""
    if (form := _YEARS.fullmatch(text)) and form[1] < form[2]:
        return f"{form[1]}/{form[2]}"
    if text.lower() in _UNDATED:
        return "unknown where that may stand, or leave the key out"
    if form := _YEAR_FIRST.fullmatch(text):
        return _sound(*form.groups())
    if named := named_date(text):
        return named
    if not (form := _YEAR_LAST.fullmatch(text)):
        return ""
    one, other, year = form.groups()
    day_first, month_first = _sound(year, other, one), _sound(year, one or "0", other)
    if day_first and month_first and day_first != month_first:
        return f"{day_first}, or as {month_first} if the month stands first"
    return day_first or month_first


def named_date(text: str) -> str:
    """A day or month that has the month's English name, as EDTF; "" for what is none."""
    form = _IN_WORDS.fullmatch(text.strip())
    if not form:
        return ""
    named = (name.startswith(form["month"].lower()) for name in _MONTH_NAMES)
    month = next((n for n, is_it in enumerate(named, 1) if is_it), _MONTHS + 1)
    return _sound(form["year"], str(month), form["day"] or form["day_after"])


def _sound(year: str, month: str, day: str | None) -> str:
    """The date of these parts, or "" if there is none."""
    if int(month) > _MONTHS:  # not a season either
        return ""
    date = "-".join([year, *(f"{int(part):02}" for part in (month, day) if part)])
    try:
        return str(_read(date))
    except ValueError:
        return ""


def _read(text: str) -> Date:
    if "/" in text:
        return _interval(text)
    stem = text.rstrip("?~%")
    marks = text[len(stem) :]
    form = _FORM.fullmatch(stem)
    if not form or len(marks) > 1:
        raise ValueError(f'"{text}" is not a date', _HINT)
    first, last, precision = _span(text, form["year"], form["month"], form["day"])
    return Date(
        text,
        first,
        last,
        precision,
        marks in {"~", "%"} and marks != "",
        marks in {"?", "%"} and marks != "",
    )


def _span(text: str, year: str, month: str | None, day: str | None) -> tuple[date, date, Precision]:
    if year.startswith("00"):
        raise ValueError(f'"{text}" is not a date', "a year has four digits")
    if "X" in year:
        if month:
            raise ValueError(f'"{text}" is not a date', "an unknown year has no month")
        return _years(year)
    number = int(year)
    if month is None or month == "XX":
        if day not in {None, "XX"}:
            raise ValueError(f'"{text}" is not a date', "a day needs its month")
        return date(number, 1, 1), date(number, 12, 31), "year"
    if int(month) in _SEASONS and day is None:
        return _season(number, int(month))
    if not 1 <= int(month) <= _MONTHS:
        raise ValueError(f'"{text}" is not a date', f"there is no month {month}")
    return _days(text, number, int(month), day)


def _years(year: str) -> tuple[date, date, Precision]:
    first, last = date(int(year.replace("X", "0")), 1, 1), date(int(year.replace("X", "9")), 12, 31)
    return first, last, "century" if year.endswith("XX") else "decade"


def _season(year: int, season: int) -> tuple[date, date, Precision]:
    start, end = _SEASONS[season]
    end_year = year + 1 if end < start and year < date.max.year else year
    end = end if end > start or end_year > year else 12
    return date(year, start, 1), date(end_year, end, monthrange(end_year, end)[1]), "season"


def _days(text: str, year: int, month: int, day: str | None) -> tuple[date, date, Precision]:
    length = monthrange(year, month)[1]
    if day is None or day == "XX":
        return date(year, month, 1), date(year, month, length), "month"
    if not 1 <= int(day) <= length:
        raise ValueError(f'"{text}" is not a date', f"that month has {length} days")
    whole = date(year, month, int(day))
    return whole, whole, "day"


def _interval(text: str) -> Date:
    left, _, right = text.partition("/")
    if "/" in right or {left, right} <= {"", ".."}:
        raise ValueError(f'"{text}" is not a date', "an interval has one start and one end")
    start = None if left in {"", ".."} else parse_date(left)
    end = None if right in {"", ".."} else parse_date(right)
    if start and end and start.first > end.last:
        raise ValueError(f'"{text}" is not an interval', "it ends before it starts")
    return Date(
        text,
        start.first if start else date.min,
        end.last if end else date.max,
        "interval",
        any(half.approximate for half in (start, end) if half),
        any(half.uncertain for half in (start, end) if half),
        start,
        end,
    )


@dataclass(frozen=True, slots=True)
class Duration:
    """A span of time: a count of days, months or years."""

    count: int
    unit: Literal["day", "month", "year"]

    def __str__(self) -> str:
        return f"{self.count} {self.unit}{'' if self.count == 1 else 's'}"

    def before(self, day: date) -> date:
        """The day this long before `day` (in a short month its last day); never before year 1."""
        if self.unit == "day":
            return date.fromordinal(max(1, day.toordinal() - self.count))
        months = self.count * (_MONTHS if self.unit == "year" else 1)
        year, month = divmod(day.year * _MONTHS + day.month - 1 - months, _MONTHS)
        if year < 1:
            return date.min
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


_DURATION = pattern(r"(\d{1,4}) (day|week|month|year)s?")


def parse_duration(text: str) -> Duration:
    """Read "18 months", "2 years", "6 weeks" or "90 days"; ValueError for anything else."""
    form = _DURATION.fullmatch(text)
    if not form or int(form[1]) == 0:
        raise ValueError(
            f'"{text}" is not a span of time', "write it as 18 months, 2 years or 90 days"
        )
    count = int(form[1])
    match form[2]:
        case "week":
            return Duration(count * 7, "day")
        case "month":
            return Duration(count, "month")
        case "year":
            return Duration(count, "year")
        case _:
            return Duration(count, "day")
