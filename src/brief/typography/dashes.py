"""Dashes of ranges: closed up between two days of a month, two months, two years, two amounts.

Between two dates of which one has a space of its own the dash has spaces too, as where the program
prints dates itself: 30 April to 2 May.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from brief.late import dataclass, pattern
from brief.words import FixedWords, nearest_tag, shipped, shipped_languages
from brief.words.marks import begins_no_line, range_dash
from brief.words.units import is_unit

_DASH = r"[ \xa0]?[-\u2013\u2014][ \xa0]?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:1[0-9]|20|21)\d\d"
_BEHIND_A_LETTER = "(?<=(?<!\\w)[\u0648\u0641\u0628\u0644\u0643])"
"""An Arabic word of one letter stands in one word with its figure: and 5-10."""
_BETWEEN_YEARS = re.compile(
    rf"(?:(?<![\w.,/\u2013-])(?<![A-Z] )|{_BEHIND_A_LETTER})({_YEAR}){_DASH}({_YEAR}|\d\d)"
    r"(?![\w\u2013-]|[.,/]\d)"
)
_LATEST_MONTH = 12
_FIGURE = r"\d+(?:[.,\xa0\u202f]\d+)*"
_BETWEEN_FIGURES = re.compile(
    rf"(?:(?<![\w.,/\u2013-])|{_BEHIND_A_LETTER})({_FIGURE})"
    rf"(?:[ \xa0][-\u2013\u2014][ \xa0]|[-\u2013\u2014])({_FIGURE})"
    r"(?=[ \xa0\u202f]?(%|\u00b0[CF]|[^\W\d_]+))"
)
"""Two figures, and what behind them may say that they are amounts: a unit, million, per cent."""


_MANY = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "years months weeks days hours minutes people persons members states countries seats"
        " ans années mois semaines jours heures minutes personnes pays membres sièges"
        " Jahre Jahren Monate Monaten Wochen Tage Tagen Stunden Minuten Personen Länder Ländern"
        " años meses semanas días horas minutos personas países miembros"
        " лет года месяцев месяца недель недели дней дня часов часа минут человек стран"
        " سنوات أعوام أشهر أسابيع أيام ساعات دقائق أشخاص دول سنة عاماً شهراً يوماً ساعة"
        " سال ماہ مہینے ہفتے دن گھنٹے منٹ افراد لوگ ملک"
    ).split()
)
"""What figures count that a range closes up before; a 3-2 vote is none."""


_ALONE = re.compile(r"(?<=\S)[ \xa0]([\u2013\u2014]|-(?= ))[ \xa0]")
_SENTENCE = re.compile(r"(?<=[.!?\u2026])\s")
_BEFORE_NO_DASH = re.compile(r"(?<=[.!?\u2026])\s(?![-\u2013\u2014]\s)")
"""The same, but a dash begins none: it may stand behind what is cut short, such as a year."""
_SPEAKS = re.compile(r"^([\u2013\u2014]) ")


def hold_dashes(text: str, language: str) -> str:
    """The text with the spaces that hold a dash to the word before it, where none begins a line.

    In French the first of two dashes opens what they hold, and clings to the word behind it; so
    does one that begins what somebody says.
    """
    if not begins_no_line(language) or not any(map(text.__contains__, "-\u2013\u2014")):
        return text
    pairs = language.startswith("fr")
    text = _SPEAKS.sub("\\1\xa0", text)
    sentence = _SENTENCE if pairs else _BEFORE_NO_DASH
    ends = [0, *(found.end() for found in sentence.finditer(text)), len(text)]
    parts = (text[start:end] for start, end in pairwise(ends))
    return "".join(_held(part, pairs=pairs) for part in parts)


def _held(sentence: str, *, pairs: bool) -> str:
    count = len(_ALONE.findall(sentence))
    opening = pairs and count % 2 == 0
    at = 0

    def hold(found: re.Match[str]) -> str:
        nonlocal at
        at += 1
        opens = opening and at % 2 == 1
        return f" {found[1]}\xa0" if opens else f"\xa0{found[1]} "

    return _ALONE.sub(hold, sentence) if count else sentence


@dataclass(frozen=True, slots=True)
class _Dates:
    days: re.Pattern[str]
    """The dash, and its spaces, between two days of a month that follows."""
    days_after: re.Pattern[str]
    """The same behind the month, with what stands before it: May 3-5, 2024."""
    ordinals: re.Pattern[str]
    """The first of two English ordinals, and the dash: 3rd-5th May, 18th-19th century."""
    ends: re.Pattern[str]
    """That between what ends with a month, a day behind one, or a year, and the next date."""


def close_up(text: str, words: FixedWords) -> str:
    """The text with the dashes of its ranges, where a hyphen, spaced or not, was typed."""
    if not any(map(text.__contains__, "-\u2013\u2014")):
        return text
    dates = _dates(words)
    dash = range_dash(words.language)
    text = dates.days_after.sub(f"\\1{dash}", dates.days.sub(dash, text))
    text = dates.ordinals.sub(f"\\1{dash}", text)
    text = dates.ends.sub(lambda found: _between_dates(found, dash), text)
    text = _BETWEEN_YEARS.sub(lambda found: _between_years(found, dash), text)
    if not _BETWEEN_FIGURES.search(text):
        return text
    counted = frozenset(words.list("after-numbers"))

    def between(found: re.Match[str]) -> str:
        what = found[3]
        is_amount = (
            not what.isalpha() or not counted.isdisjoint((what, f"{what}.")) or is_unit(what)
        )
        is_amount = is_amount or (what in _MANY and _runs_on(found))
        return f"{found[1]}{dash}{found[2]}" if is_amount else found[0]

    return _BETWEEN_FIGURES.sub(between, text)


def _runs_on(found: re.Match[str]) -> bool:
    """Whether it runs from less to more; a dash with spaces may part two clauses."""
    first, last = found[1], found[2]
    is_close = found.end(1) + 1 == found.start(2)
    return is_close and first.isdecimal() and last.isdecimal() and int(first) < int(last)


_RANGE = pattern(
    r"(?=.*\d).*?(?:\d(?:\.|er|st|nd|rd|th)?|[^\W\d_]{3,})[ \xa0]?[-\u2013\u2014][ \xa0]?[^\W_]"
)
"""What may hold a range: a day, a year or a month, and a dash."""


def close_up_abroad(text: str, language: str) -> str:
    """A text of another language closed up by its own months: days of mai in English."""
    known = _RANGE.match(text) and nearest_tag(language, shipped_languages())
    return close_up(text, shipped(language)) if known else text


def _between_dates(found: re.Match[str], dash: str) -> str:
    """Closed up between two bare months."""
    before = found.string[: found.start()].rstrip(" \xa0")
    bare = not found["more"] and not found["day"] and not before[-1:].isdigit()
    return f"{found['first']}{dash}" if bare else f"{found['first']} \u2013 "


def _between_years(found: re.Match[str], dash: str) -> str:
    """2019-2021 and 2019-21 with a dash; 2019-05 is a month, and 1945-19 no range."""
    first, last = int(found[1]), int(found[2])
    least = first % 100 if len(found[2]) == len("21") else first
    if last <= least or (len(found[2]) == len("21") and last <= _LATEST_MONTH):
        return found[0]
    return f"{found[1]}{dash}{found[2]}"


def any_month(words: FixedWords) -> str:
    """A pattern of the months of a language, as they stand in a date and by themselves."""
    names = (words.month(n, alone=alone) for alone in (False, True) for n in range(1, 13))
    return "|".join(map(re.escape, dict.fromkeys(names)))


@lru_cache(maxsize=32)
def _dates(words: FixedWords) -> _Dates:
    months = any_month(words)
    day_of = rf"{_DAY}(?:\.|er|st|nd|rd|th)?[ \xa0](?:de )?"
    days = rf"(?:(?<=[\s(]\d)|(?<=[\s(]\d\d)|(?<=^\d)|(?<=^\d\d)|(?<=\d\.)|(?<=1er)){_DASH}"
    more = rf"(?P<more>[ \xa0]{_DAY}(?:,[ \xa0]{_YEAR})?|,?[ \xa0](?:de )?{_YEAR})"
    return _Dates(
        re.compile(rf"{days}(?={day_of}(?:{months})\b)"),
        re.compile(
            rf"\b((?:{months})[ \xa0]{_DAY}){_DASH}(?={_DAY}(?:,?[ \xa0]{_YEAR}|[.,;:)](?!\d)|$))"
        ),
        re.compile(
            rf"(?<![\w.,\u2013-])(\d{{1,3}}(?:st|nd|rd|th))"
            rf"(?:[-\u2014](?=\d{{1,3}}(?:st|nd|rd|th)\b)"
            rf"|{_DASH}(?={_DAY}(?:st|nd|rd|th)[ \xa0](?:of )?(?:{months})\b))"
        ),
        re.compile(
            rf"\b(?P<first>(?:{months}){more}?){_DASH}(?=(?P<day>{day_of})?(?:{months})(?!\w))"
        ),
    )
