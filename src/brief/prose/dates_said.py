"""Dates as prose and figures write them: 11 April 2025, 17 and 18 May, 1er mai, 2025-27."""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Iterator
from functools import cache, lru_cache

from brief.facts.dates import Date
from brief.late import dataclass, pattern
from brief.prose import day_words as words
from brief.prose.months import BESIDE_BOTH, BESIDE_NUMBERS, MONTHS, OTHERWISE
from brief.prose.no_years import hide_counts
from brief.prose.plain_words import plain_letters
from brief.words.cldr import cldr_of

_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True)).replace(" ", words.GAP)
_MONTH = rf"(?P<month>{_NAMES})\b\.?{words.OTHER_NAME}"
_FIRST = r"(?:\b|(?<=\b[\u0628\u0648\u0644]))"
"""Where a month begins: Arabic writes in, and, for as one with it."""
NAME_OF_MONTH = pattern(rf"\b(?:{_NAMES})\b")
_YEAR = r"(?P<year>1[5-9]\d\d|2[01]\d\d)(?!\d)"
_NUMBER = r"[12]\d|3[01]|0?[1-9]"
_IN_YEAR = r"1[0-2]|0?[1-9]"
_GAP = words.GAP
_BEGINS = rf"(?:(?:{words.BEFORE}|(?:{words.WEEKDAY}),?){_GAP}){{0,4}}"
"""What may stand before each day of a list: and again on the 5th, and Tuesday 5."""
_ASIDE = r"(?:\s?\([^()\n]{1,60}\))?"
"""What may stand behind one: 17 (Gozo) and 18 May."""
_AND = rf"[,\u060c]?{_GAP}(?:(?:{words.LISTS}){_GAP}|{words.CLINGING}(?:{_GAP})?)|{words.CLINGING}"
_JOIN = rf"{_ASIDE}(?:\s?[-\u2010-\u2014/]\s?|(?:{_AND}){_BEGINS})"
_COMMA = rf"{_ASIDE}[,;\u060c\u061b]{_GAP}{_BEGINS}"
_DAY = rf"(?P<day>{_NUMBER}){words.ENDING}"
_DAYS_BEFORE = rf"(?P<before>(?:(?:{_NUMBER}){words.ENDING}(?:{_JOIN}|{_COMMA})){{0,9}})"
_ONE_MORE = rf"(?:{_NUMBER}){words.ENDING}(?!\d)"
_DAYS_AFTER = rf"(?P<after>(?:(?:,{_GAP}{_ONE_MORE}){{0,9}}{_JOIN}{_ONE_MORE}){{0,9}})"
_OF = rf"(?:{_GAP}(?:{words.OF}))?"
_OF_YEAR = rf"(?:{_GAP}(?:{words.OF_YEAR}))?"
_MARK = r"\u200f?(?P<mark>[./\u060d])\u200f?"
_SAME = r"\u200f?(?P=mark)\u200f?"
"""Between numbers of a date; Arabic holds it among letters from right to left."""
_NO_CODE = r"(?<![#\u2116])(?<![#+]x)(?<!U\+)"
"""What stands before no year: &#x2014; and U+2014 are signs, and #2014 is a number."""

_PATTERNS = tuple(
    pattern(form)
    for form in (
        rf"(?<![\d.,]){_DAYS_BEFORE}{_DAY}\.?{_OF}{_GAP}{_MONTH}(?:[,\u060c]?{_OF_YEAR}{_GAP}{_YEAR})?",
        rf"{_FIRST}{_MONTH}{_GAP}{_DAY}(?!\d){_DAYS_AFTER}(?:{_ASIDE},?{_GAP}{_YEAR})?",
        rf"{_FIRST}{_MONTH}[,\u060c]?{_OF_YEAR}{_GAP}{_YEAR}",
        r"(?<![\d./])(?P<year>[12]\d{3})-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>[0-3]\d))?(?!\d|[./]\d)",
        r"(?<!\d)(?P<year>[12]\d{3})/(?P<month>0?[1-9]|1[0-2])/(?P<day>[0-3]?\d)(?!\d)",
        rf"(?<![\d.])(?P<day>{_NUMBER})\.(?P<month>{_IN_YEAR})\.{_JOIN}(?=\d?\d\.\d?\d\.{_YEAR})",
        rf"(?<![\d.])(?P<day>{_NUMBER})\.{_JOIN}(?=\d?\d\.(?P<month>{_IN_YEAR})\.{_YEAR})",
        rf"(?<![\d.])(?P<day>\d{{1,2}}){_MARK}(?P<month>\d{{1,2}}){_SAME}(?P<year>[12]\d{{3}})(?!\d)",
        r"(?<![\d.-])(?P<day>[0-3]\d)(?P<mark>-)(?P<month>[0-3]\d)-(?P<year>[12]\d{3})(?![\d-])",
        rf"(?<![\d.])(?P<day>\d{{1,2}})(?P<mark>\.)\s?(?P<month>{_IN_YEAR})\.\s?(?P<year>[12]\d{{3}})(?!\d)",
        rf"(?<![\d.,]){_YEAR}[-\u2013/](?P<until>\d\d(?:\d\d)?)(?!\d)",
        rf"(?<![\d.,]){_NO_CODE}{_YEAR}(?![.,]\d)",
        rf"{_FIRST}{_MONTH}",
    )
)
"""The most telling first: what one has read is hidden from those after it."""
_WITHOUT_MONTH = tuple(form for form in _PATTERNS if _MONTH not in form.pattern)
_LETTERS = pattern(r"[^\W\d_]+")
_BEGUN = frozenset(
    clinging + name.partition(" ")[0]
    for name in MONTHS
    for clinging in ("", *("\u0628\u0648\u0644" if name > "\u0600" else ""))
)
_WESTERN = {first + digit: str(digit) for first in (0x660, 0x6F0) for digit in range(10)}
"""Digits of Arabic and of Urdu, each as one of ours."""
_FOUR_DIGITS = pattern(r"\d{4}")
"""What every date without the name of a month has."""
_EITHER = pattern(rf"\b(?:{words.EITHER})\b")
_IN_BRACKETS = pattern(r"\([^()]*\)")


_DAYS_OF = dict(enumerate((31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), 1))
_FEBRUARY, _LAST_MONTH = 2, 12
_TEN = 10
_DECADE = pattern(r"['\u2019]?s\b(?!\s(?:budget|first|second|last)\b)")
"""What makes ten years of one: 1990s."""


@dataclass(frozen=True, slots=True)
class DateSaid:
    """A date in a text, with the parts that it names; 0 is a part that it leaves out.

    `either` where it is one of several days of which the text leaves open which: 10 or 11 May;
    `month_first` where 5/3 is read as 3 May; `decade` where it is ten years, of which the first
    stands for all: the 1990s.
    """

    year: int
    month: int
    day: int
    start: int
    end: int
    either: bool = False
    month_first: bool = False
    decade: bool = False

    @property
    def exactness(self) -> int:
        """3 where it names a day, 2 a month, 1 a year alone."""
        return 3 if self.day else 2 if self.month else 1

    def agrees(self, date: Date) -> bool:
        """Whether no part that it names lies outside the date (or outside either end of one)."""
        halves = [half for half in (date.start, date.end) if half]
        if halves:
            return any(self.agrees(half) for half in halves) or self._between(date)
        last = self.year + _TEN - 1 if self.decade else self.year
        if self.year and not (date.first.year <= last and self.year <= date.last.year):
            return False
        one_year = date.first.year == date.last.year
        if one_year and self.month and not date.first.month <= self.month <= date.last.month:
            return False
        return not (self.day and date.precision == "day" and self.day != date.first.day)

    def _between(self, date: Date) -> bool:
        return bool(self.year) and date.first.year < self.year < date.last.year

    @property
    def exists(self) -> bool:
        """Whether the calendar has it; of no year a leap year's days."""
        last = _DAYS_OF.get(self.month, 0 if self.month else 31)
        leap = not self.year or isleap(self.year)
        return self.day <= last + (self.month == _FEBRUARY and leap)

    @property
    def is_likely(self) -> bool:
        """Whether some month has such a day, and some year such a month: 30.2., but not 84.71."""
        return self.day <= max(_DAYS_OF.values()) and 0 < self.month <= _LAST_MONTH

    @property
    def is_day(self) -> bool:
        """Whether it names a day of a month that the calendar has."""
        return bool(self.month and self.day) and self.is_likely and self.exists

    def names(self, date: Date) -> bool:
        """Whether it is as exact as the date, its year apart, and agrees with it."""
        wanted = EXACTNESS[date.precision]
        if self.decade and date.precision == "year" and self.year != date.first.year:
            return False
        return self.exactness >= wanted and self.agrees(date)


EXACTNESS = {"day": 3, "month": 2, "season": 1, "year": 1, "decade": 1, "century": 1, "interval": 1}


@lru_cache(maxsize=32768)
def _may_have_month(text: str) -> bool:
    return not _BEGUN.isdisjoint(plain_letters(text) if text.isascii() else _LETTERS.findall(text))


@lru_cache(maxsize=32768)  # several rules read the same texts
def find_dates(text: str) -> tuple[DateSaid, ...]:
    """Every date, in order; a number that could be a day or a month is read both ways."""
    found: list[DateSaid] = []
    has_month = _may_have_month(text)
    if not has_month and not _FOUR_DIGITS.search(text):
        return ()
    text = text if text.isascii() else text.translate(_WESTERN)
    text = hide_counts(text)
    for form in _PATTERNS if has_month else _WITHOUT_MONTH:
        matches = list(form.finditer(text))
        for match in matches:
            found.extend(_read(match))
        if matches:
            text = form.sub(lambda match: "\0" * len(match[0]), text)
    if has_month:
        found.extend(_shared(text, found))
    return tuple(sorted(found, key=lambda said: said.start))


def dates_in(text: str, language: str) -> tuple[DateSaid, ...]:
    """Every date as a language writes it: 5/3 is one day only where none writes the month first."""
    if not language.lower().startswith("en"):
        text = _HYPHENED.sub(lambda one: one[0].replace("-", "/"), text)
    found = find_dates(text)
    if not any(one.month_first for one in found) or not writes_day_first(language):
        return found
    sure = {one.start for one in found if not one.month_first}
    return tuple(one for one in found if not one.month_first or one.start not in sure)


_HYPHENED = pattern(
    rf"(?:^|[(,;\u060c]\s?|\b(?i:{words.ON}|{words.BEFORE}|{words.LISTS}|{words.NEXT}){_GAP})"
    r"\d?\d-\d?\d-\d{4}(?![\w-])",
    re.MULTILINE,
)
"""A date with hyphens and a single digit; behind another word it is a number: Regel 11-4-2025."""


@cache
def writes_day_first(language: str) -> bool:
    """Whether the day stands first, by CLDR; English is read both ways, wherever it is written."""
    try:
        form = cldr_of(language).short_date
    except ValueError:
        return False
    return not language.lower().startswith("en") and form.index("d") < form.index("M")


_DAYS = rf"{_ONE_MORE}(?:(?:{_JOIN}|{_COMMA}){_ONE_MORE}){{0,30}}"
_BEHIND = rf",\s|\s?\(|\s\u0648(?=\w)|\s(?:{words.NEXT}),?\s"
_BARE_DAYS = pattern(
    rf"\b(?:(?i:{words.ON}){_GAP}{_BEGINS}(?P<days>{_DAYS})(?={_BEHIND}|(?<=\.)\s[a-z])"
    rf"|(?<![\d.,])(?P<alone>{_DAYS})(?=\s(?:{words.WITHOUT_ON})\s))"
    r"(?P<between>[^.;\0]{1,90}?)(?=\0)"
)
"""Days whose month stands with a later one: on 5 and 6, and again on 8 May."""


def _shared(text: str, found: list[DateSaid]) -> Iterator[DateSaid]:
    """Days that share the month of the next date; the dates that were read are hidden."""
    for match in _BARE_DAYS.finditer(text):
        of = next((one for one in found if one.start == match.end() and one.day), None)
        name = "days" if match["days"] else "alone"
        for day in _days_in(match[name]) if of else ():
            if of:
                yield DateSaid(of.year, of.month, day, *match.span(name))


def _read(match: re.Match[str]) -> Iterator[DateSaid]:
    parts = match.groupdict()
    year, day = int(parts.get("year") or 0), int(parts.get("day") or 0)
    written = " ".join((parts.get("month") or "0").split())
    month = MONTHS.get(written) or int(written)
    if until := parts.get("until"):
        yield DateSaid(int(f"{year:04d}"[: 4 - len(until)] + until), 0, 0, *match.span())
    others = (parts.get("before") or "") + (parts.get("after") or "")
    either = bool(others and _EITHER.search(others))
    for other in _days_in(others):
        yield DateSaid(year, month, other, *match.span(), either)
    if not _is_month(written, year=bool(year), day=bool(day)):
        if year:
            yield DateSaid(year, 0, 0, *match.span("year"))
        return
    if parts.get("mark") and 0 < day <= _LAST_MONTH:
        yield DateSaid(year, day, month, *match.span(), month_first=True)
        if month > _LAST_MONTH:
            return
    ten = bool(year) and not (month or until or year % _TEN)
    decade = ten and bool(_DECADE.match(match.string, match.end()))
    yield DateSaid(year, month, day, *match.span(), either, decade=decade)


def _is_month(written: str, *, year: bool, day: bool) -> bool:
    """Whether a name that may be another word is a month beside these."""
    if written in BESIDE_BOTH:
        return year and day
    return (year or written not in OTHERWISE) and (year or day or written not in BESIDE_NUMBERS)


def _days_in(text: str) -> list[int]:
    """The days of a list, without what stands beside them in brackets."""
    return [int(day) for day in re.findall(_NUMBER, _IN_BRACKETS.sub("", text))]


_NO_DAY = pattern(
    rf"(?:\b(?:{words.ON}){_GAP}|(?<![\d.,])(?:{_NUMBER}){words.ENDING}{_JOIN})"
    rf"(?P<said>(?:3[2-9]|[4-9]\d){words.ENDING}{_OF}{_GAP}{_MONTH}(?:[,\u060c]?{_OF_YEAR}{_GAP}{_YEAR})?)"
)
"""A number beyond every month where a day stands."""


def find_no_days(text: str) -> Iterator[str]:
    """Days, as they are written, that no calendar has: 32 May, 30 February, 29 February 2023."""
    dates = find_dates(text)
    real = {one.start for one in dates if one.exists}
    for said in dates:
        written = text[said.start : said.end]
        in_words = _LETTERS.search(written)
        if not said.exists and (in_words or (said.start not in real and said.is_likely)):
            yield written
    if _may_have_month(text):
        yield from (found["said"] for found in _NO_DAY.finditer(text))
