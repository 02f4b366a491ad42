"""Units of time in the languages that ship: 18 months and a year and a half are one span."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from brief.late import pattern

_MONTHS = Decimal(10) ** 20
_HOURS = Decimal(10) ** 21
"""A span is kept as so many months, or hours, beyond a number that no brief has."""
_HALF = Decimal("0.5")
_WEEKS = {Decimal(15 * 24): (_HOURS + 14 * 24,), Decimal(8 * 24): (_HOURS + 7 * 24,)}
"""Quinze jours is a fortnight, and acht Tage a week."""

_UNITS = {
    "en": (
        "months? 1 M|years?|yrs? 12 M|decades? 120 M|centur(?:y|ies) 1200 M|quarters? 3 M"
        "|half-years? 6 M|weeks? 168 H|fortnights? 336 H|days? 24 H|hours?|hrs? 1 H"
    ),
    "fr": (
        "mois 1 M|ans?|années? 12 M|décennies? 120 M|siècles? 1200 M|trimestres? 3 M"
        "|semestres? 6 M|semaines? 168 H|quinzaines? 336 H|jours?|journées? 24 H|heures? 1 H"
    ),
    "de": (
        "jahrzehnt\\w* 120 M|jahrhundert\\w* 1200 M|halbjahr\\w* 6 M"
        "|quartal\\w*|vierteljahr\\w* 3 M|monat\\w* 1 M|jahr\\w*|jährig\\w* 12 M"
        "|woche\\w*|wöchig\\w* 168 H|tage?n?|tages|tägig\\w* 24 H|stunde\\w*|stündig\\w* 1 H"
    ),
    "es": (
        "mes(?:es)? 1 M|años? 12 M|décadas?|decenios? 120 M|siglos? 1200 M|trimestres? 3 M"
        "|semestres? 6 M|semanas? 168 H|quincenas? 336 H|días? 24 H|horas? 1 H"
    ),
    "ru": (
        "месяц\\w* 1 M|год|года|году|годом|лет|годов|годами 12 M|десятилети\\w* 120 M"
        "|века?|веков 1200 M|квартал\\w* 3 M|полугоди\\w*|полгода 6 M|недел\\w* 168 H"
        "|день|дня|дней|дни|сутки|суток 24 H|час|часа|часов 1 H"
    ),
    "ar": (
        "شهر|شهرا|شهراً|أشهر|شهور 1 M|سنة|سنوات|سنين|عام|عاما|عاماً|أعوام 12 M|عقد|عقدا|عقود 120 M"
        "|قرن|قرون 1200 M|أسبوع|أسبوعا|أسابيع 168 H|يوم|يوما|يوماً|أيام 24 H|ساعة|ساعات 1 H"
        "|شهران|شهرين 2 M|سنتان|سنتين|عامان|عامين 24 M|أسبوعان|أسبوعين 336 H|يومان|يومين 48 H"
    ),
    "ur": (
        "ماہ|مہینہ|مہینے|مہینوں 1 M|سال|سالوں|برس|برسوں 12 M|دہائی|دہائیوں 120 M|صدی|صدیوں 1200 M"
        "|سہ ماہی 3 M|ہفتہ|ہفتے|ہفتوں 168 H|دن|دنوں|روز 24 H|گھنٹہ|گھنٹے|گھنٹوں 1 H"
    ),
}  # fmt: skip
_AND_A_HALF = {
    "en": r"and\s+a\s+half",
    "fr": r"et\s+demie?",
    "es": r"y\s+medi[oa]",
    "ru": "\u0441\\s+половиной",
    "ar": "ونصف",
}
_HALF_OF = {
    "en": r"half(?:\s+an?)?",
    "fr": r"demie?",
    "de": r"halb\w*",
    "es": r"medi[oa]",
    "ar": "نصف",
    "ur": "آدھ\\w|نصف",
    "ru": "пол",
}
_BLANK = r"[\s\u00a0\u202f-]+"
_GAP = pattern(_BLANK)
_COUNTED = pattern(rf"\d{_BLANK}$")
_LINE = pattern(r"(.+?) (\d+) ([MH])(?:\||$)")


@cache
def _unit(language: str) -> re.Pattern[str]:
    """A unit, one group each, and what may add a half behind it."""
    lines = _lines(language)
    either = "|".join(f"({forms})" for forms, _, _ in lines)
    more = _AND_A_HALF.get(language, "(?!)")
    return re.compile(rf"(?:{either})(?!\w)(?P<more>{_BLANK}{more}(?!\w))?", re.IGNORECASE)


@cache
def _lines(language: str) -> tuple[tuple[str, int, str], ...]:
    said = _LINE.findall(_UNITS.get(language, ""))
    return tuple((forms, int(count), kind) for forms, count, kind in said)


def spans_of(value: Decimal, behind: str, language: str) -> Iterator[Decimal]:
    """What a number comes to with the unit of time behind it; nothing where there is none."""
    if language not in _UNITS or not (gap := _GAP.match(behind)):
        return
    rest = behind[gap.end() :]
    if more := _half_behind(language).match(rest):
        value, rest = value + _HALF, rest[more.end() :]
    if unit := _unit(language).match(rest):
        span = _span(value + (_HALF if unit["more"] else 0), unit, language)
        yield span
        yield from _WEEKS.get(span - _HOURS, ())


@cache
def _half_behind(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_AND_A_HALF.get(language, '(?!)')}){_BLANK}", re.IGNORECASE)


def spans_alone(text: str, language: str) -> Iterator[Decimal]:
    """The spans that a text has without a number: a year, half a year, a year and a half."""
    if language not in _UNITS:
        return
    half = re.compile(rf"(?<!\w)(?:{_HALF_OF[language]})[\s-]*$", re.IGNORECASE)
    for unit in _alone(language).finditer(text):
        if _COUNTED.search(text[max(0, unit.start() - 12) : unit.start()]):
            continue
        yield _span(Decimal(1) + (_HALF if unit["more"] else 0), unit, language)
        if half.search(text[max(0, unit.start() - 12) : unit.start()]):
            yield _span(_HALF, unit, language)


@cache
def _alone(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_unit(language).pattern}", re.IGNORECASE)


def _span(value: Decimal, unit: re.Match[str], language: str) -> Decimal:
    groups = unit.groups()
    at = next(n for n, group in enumerate(groups) if group)
    _, count, kind = _lines(language)[at]
    return (_MONTHS if kind == "M" else _HOURS) + value * count
