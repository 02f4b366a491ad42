"""Figures as a language types them, by value: 1,000 and 1 000 and 1.000, 2.5 and 2,5, 5 pm, 17 h.

A figure that can be read in more than one way (5m, 2019-20) has all its values.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import lru_cache

from brief.late import dataclass, pattern
from brief.prose.dates_said import writes_day_first
from brief.prose.numbers_in_words import borne_in_words, find_in_words
from brief.prose.numbers_said import SCALES, find_numbers
from brief.prose.roman import roman
from brief.prose.tallies import find_tallies
from brief.prose.time_units import spans_of
from brief.words.cldr import cldr_of


@dataclass(frozen=True, slots=True)
class FigureTyped:
    """A figure as it is typed, and the values that it may mean."""

    typed: str
    values: frozenset[Decimal]
    wordy: bool = False
    """Whether another language may well say it in words: 1st, the 1990s, Q3, 9/11, 2 billion."""


_BLANKS = " \u00a0\u2009\u202f"
_NUMBER = pattern(
    rf"(?P<minus>(?<![^\s(\[])[-\u2212])?(?:"
    rf"(?P<number>\d{{1,3}}(?:[{_BLANKS}]\d{{3}})+(?!\d)(?:[.,\u066b]\d+)?"
    r"|\d+(?:[.,'\u2019\u066b\u066c]\d+)*)(?P<more>[¼-¾⅐-⅞])?|(?P<part>[¼-¾⅐-⅞]))"
)
_NOT_DIGIT = pattern(r"\D")
_GROUPS = pattern(r"\d{1,3}(?:\D\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}")
_LINKED = pattern(rf"[{_BLANKS}-]?([^\W\d_]+)")
_WORDY_BEFORE = pattern(r"(?:[^\W\d_]|\d/)\Z")
_WORDY_BEHIND = pattern(
    r"/\d|(?:st|nd|rd|th|s|er?|re|ème|º|ª|ern?)\b"
    r"|-[\u0439\u044f\u0435\u043c\u0445]\b|-\u0433\u043e\b|-\u043c\u0443\b|-\u044b[\u0435\u0445]\b"
)
"""What an ordinal or a decade has behind its number, Russian ones after a hyphen."""
_DUAL = 2
"""Arabic has the number in the noun up to here."""
_LAST_MONTH = 12
_AT_MONEY = pattern(
    rf"(?:(?P<thousand>[kT])|(?P<million>M)|(?P<billion>(?:Mds?|Mrds?)\.?))(?=[{_BLANKS}]?[\u20ac$\u00a3])"
)
"""How a scale is cut short before a sign of money: 5 M€, 5 Md€, 5 k€."""
_BY_NAME = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_TOUCHING = {"k": 1_000, "m": 1_000_000, "b": 1_000_000_000, "bn": 1_000_000_000}
_SCALES = {
    **SCALES,
    **dict.fromkeys(
        ("mil", "mille", "тысяча", "тысячи", "тысяч", "ألف", "آلاف", "ألفا", "ہزار"), 1_000
    ),
    **dict.fromkeys(
        ("mln", "millón", "миллион", "миллиона", "миллионов", "ملین", "مليونا"), 1_000_000
    ),
    **dict.fromkeys(("mlrd", "миллиард", "миллиарда", "миллиардов", "مليارا"), 1_000_000_000),
    **dict.fromkeys(("трлн", "триллион", "триллиона", "триллионов"), 1_000_000_000_000),
    **dict.fromkeys(("تريليون", "تريليونات", "ٹریلین"), 1_000_000_000_000),
    "کھرب": 100_000_000_000,
}
_LONG = frozenset(["billion", "billions", "billionen", "billón", "billones"])
"""A million millions but in English."""
_LONG_SCALE = 1_000_000_000_000

_DATE = pattern(r"(?<![\d.,])(\d{1,2})\s?[./\u060d]\s?(\d{1,2})\s?[./\u060d]\s?(\d{4})(?!\d)")
_ISO = pattern(r"(?<!\d)(\d{4})-(?:0[1-9]|1[0-2])-([0-3]\d)(?!\d)")
_YEARS = pattern(r"(?<![\d.,])(\d\d)(\d\d)[-\u2013/](\d\d)(?![\d.,]*\d)")
_DECADE = pattern(r"(?<=['\u2018\u2019])(\d\d)(?!\d)|(?<![\d.,])(\d\d)(?=(?:s|ern?)\b)")
_DECADE_WHOLE = pattern(r"[12]\d\d0(?=(?:s|ern?)\b)")
_HALF_DAY = pattern(r"(?<![\d.,])(\d{1,2})(?:[.:](\d\d))?\s?([ap])\.?m\b", re.IGNORECASE)
_CLOCK = pattern(
    r"(?<![\d.,:])(\d{1,2})(?::|\s?h\s?)([0-5]\d)(?![\d:])"
    r"|(?<![\d.,])(\d{1,2})\.([0-5]\d)(?=\s?Uhr)"
)
_ROMAN = pattern(
    r"\b([IVXLC]{2,})\b|\b([IVXLC]+)(?:er?|re|ème)\b|\b([IVXLC])(?=\s(?:век|siècle))"
    r"|(?<=siglo\s)([IVXLC])\b"
)


def figures_and_words(text: str, language: str) -> tuple[FigureTyped, ...]:
    """Every figure, and every number in words that another language may well say otherwise."""
    words = find_in_words(text, language)
    said = (FigureTyped(one.typed, one.values, wordy=True) for one in words if one.sure)
    tallied = find_tallies(text, language)
    counts = (FigureTyped(one.typed, one.values, wordy=True) for one in tallied)
    return (*find_figures(text, language), *said, *counts)


@lru_cache(maxsize=1024)
def find_figures(text: str, language: str) -> tuple[FigureTyped, ...]:
    """Every figure of a text, in order of kinds: days, years and hours, then numbers."""
    found: list[FigureTyped] = []
    day_first = writes_day_first(language)
    for form, reads in _CALENDAR:
        read = _first_day if day_first and reads is _day else reads
        wordy = form is _DECADE
        for one in form.finditer(text):
            values_read = map(frozenset, filter(None, read(one)))
            found.extend(FigureTyped(one[0], values, wordy) for values in values_read)
        text = form.sub(lambda one: "\0" * len(one[0]), text)
    decimal = _decimal_sign(language)
    for one in _NUMBER.finditer(text):
        values = set(_scaled(one, text[one.end() :], decimal, language))
        base = language.partition("-")[0].lower()
        spans = {span for value in values for span in spans_of(value, text[one.end() :], base)}
        if _DECADE_WHOLE.match(text, one.start()):
            values |= {value % 100 for value in values}
        found.append(FigureTyped(one[0], frozenset(values | spans), _is_wordy(text, one)))
    return tuple(found)


def _is_wordy(text: str, found: re.Match[str]) -> bool:
    behind = text[found.end() :]
    if _WORDY_BEFORE.search(text[: found.start()]) or _WORDY_BEHIND.match(behind):
        return True
    scaled = (word := _LINKED.match(behind)) and word[1].lower() in _SCALES
    return bool(scaled and found[0].isdigit() and int(found[0]) <= _DUAL)


def _decimal_sign(language: str) -> str:
    try:
        return cldr_of(language).signs["decimal"]
    except ValueError:
        return "."


def said_otherwise(text: str, language: str, *, duals: bool = True) -> frozenset[Decimal]:
    """The numbers that a text has in words, whatever it says for one, and in Roman numerals.

    With `duals` two as well where it may be an ending of a word: it is neither rank nor multiple.
    """
    numbers = ((n.value, text[n.start : n.end]) for n in find_numbers(text))
    spelt = (value for value, said in numbers if not any(map(str.isdigit, said)))
    worded = (value for one in find_in_words(text, language) for value in one.values)
    borne = borne_in_words(text, language, duals=duals)
    return frozenset((*spelt, *worded, *borne, *map(_roman, _ROMAN.finditer(text))))


def _roman(found: re.Match[str]) -> Decimal:
    return roman(next(filter(None, found.groups())))


# ---- numbers -------------------------------------------------------------------------------------


def _scaled(found: re.Match[str], behind: str, decimal: str, language: str) -> Iterator[Decimal]:
    """What a number comes to with the words of scale behind it."""
    part = found["more"] or found["part"]
    value = Decimal(str(unicodedata.numeric(part))) if part else Decimal(0)
    value += _read(found["number"], decimal) if found["number"] else 0
    value = -value if found["minus"] else value
    if (touching := _LINKED.match(behind)) and touching.start(1) == 0:
        yield value * _TOUCHING.get(touching[1].lower(), 1)
    yield value * _scale(behind, language)


def _scale(behind: str, language: str) -> int:
    if cut := _AT_MONEY.match(behind.lstrip(_BLANKS)):
        return _BY_NAME[str(cut.lastgroup)]
    scale = 1
    while word := _LINKED.match(behind):
        one = _scale_of(word[1].lower(), language)
        if one == 1:
            break
        scale, behind = scale * one, behind[word.end() :]
    return scale


def _scale_of(word: str, language: str) -> int:
    if word in _LONG and not language.startswith("en"):
        return _LONG_SCALE
    return _SCALES.get(word, 1)


def _read(typed: str, decimal: str) -> Decimal:
    """A number by the decimal sign of its language; any other mark before three digits groups."""
    typed = "".join(c for c in typed if c not in _BLANKS)
    marks = _NOT_DIGIT.findall(typed)
    if not marks:
        return Decimal(typed)
    last = marks[-1]
    grouped = _GROUPS.fullmatch(typed) and len(set(marks)) == 1 and not typed.startswith("0")
    if grouped and last != "\u066b" and (last != decimal or len(marks) > 1):
        return Decimal(_NOT_DIGIT.sub("", typed))
    before, _, after = typed.rpartition(last)
    return Decimal(f"{_NOT_DIGIT.sub('', before)}.{after}")


# ---- the calendar and the clock ------------------------------------------------------------------

_Read = Callable[[re.Match[str]], Iterator[set[Decimal]]]


def _day(found: re.Match[str]) -> Iterator[set[Decimal]]:
    """Day and year; whether a desk writes the day first or the month nobody can tell."""
    yield {Decimal(found[1]), Decimal(found[2])}
    yield {Decimal(found[3])}


def _first_day(found: re.Match[str]) -> Iterator[set[Decimal]]:
    """Day and year where no month stands first, but for one that can only do so: 5/13."""
    day, month = int(found[1]), int(found[2])
    yield {Decimal(day if month <= _LAST_MONTH else month)}
    yield {Decimal(found[3])}


def _iso(found: re.Match[str]) -> Iterator[set[Decimal]]:
    yield {Decimal(found[1])}
    yield {Decimal(found[2])}


def _years(found: re.Match[str]) -> Iterator[set[Decimal]]:
    yield {Decimal(found[1] + found[2])}
    yield {Decimal(found[3]), Decimal(found[1] + found[3])}


def _decade(found: re.Match[str]) -> Iterator[set[Decimal]]:
    short = Decimal(found[1] or found[2])
    yield {short, short + 1900}


def _half_day(found: re.Match[str]) -> Iterator[set[Decimal]]:
    hour = Decimal(found[1])
    yield {hour, hour % 12 + (12 if found[3] in "pP" else 0)}
    yield _minutes(found[2])


def _clock(found: re.Match[str]) -> Iterator[set[Decimal]]:
    hour = Decimal(found[1] or found[3])
    yield {hour, hour % 12}
    yield _minutes(found[2] or found[4])


def _minutes(typed: str | None) -> set[Decimal]:
    return {Decimal(typed)} if typed and int(typed) else set()


_CALENDAR: tuple[tuple[re.Pattern[str], _Read], ...] = (
    (_DATE, _day),
    (_ISO, _iso),
    (_YEARS, _years),
    (_DECADE, _decade),
    (_HALF_DAY, _half_day),
    (_CLOCK, _clock),
)
