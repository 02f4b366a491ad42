"""Show: how values look in print: numbers with units, dates, countries, quotation marks."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from brief.facts.dates import Date

if TYPE_CHECKING:
    from babel.core import Locale

NO_BREAK = "\N{NO-BREAK SPACE}"
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
CURRENCY_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}
COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
"""Small counts of things are words: five sessions, but 5.0 tonnes and 5 km²."""
SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
LOCATORS = {
    "para": "para.", "paras": "paras.", "p": "p.", "pp": "pp.", "ch": "ch.", "sec": "sec.",
    "art": "art.", "no": "no.", "fig": "fig.", "col": "col.", "line": "line", "vol": "vol.",
    "note": "n.", "table": "table",
}  # fmt: skip
PLURALS = {"para": "paras", "p": "pp"}
SCALES = ("thousand", "million", "billion", "trillion")

_MONTH = "|".join(MONTHS)
_GLUED = re.compile(
    rf"(?<=\d) (?=(?:million|billion|trillion|thousand|per|km|tonnes|{_MONTH})\b)"
    r"|(?<=\bpara\.) (?=\d)|(?<=\bp\.) (?=\d)|(?<=\bpp\.) (?=\d)|(?<=\bNo\.) (?=\d)"
)
_MONTH_YEAR = re.compile(rf"(\d[ \xa0](?:{_MONTH}) )(?=\d{{4}}\b)|\b({_MONTH}) (?=\d{{4}}\b)")
"""A month and its year; where a day stands before them the day is held, and the year may part."""
_OPENS = re.compile(r"(^|[\s(\[{\u2013\u2014\u201c\u2018/])([\"'])(?=\S)")


def typeset(text: str) -> str:
    """Typographer's marks for typewriter's: curly quotes, spaces that hold a unit to its number.

    A straight quote opens after a space, a bracket or a dash, and closes elsewhere.
    """
    if '"' in text or "'" in text:
        text = _OPENS.sub(_open_quote, _OPENS.sub(_open_quote, text))
        text = text.replace('"', "\u201d").replace("'", "\u2019")
    text = _GLUED.sub(NO_BREAK, text.replace("...", "\u2026"))
    return _MONTH_YEAR.sub(lambda date: date[1] or f"{date[2]}{NO_BREAK}", text)


def _open_quote(match: re.Match[str]) -> str:
    return match[1] + ("\u201c" if match[2] == '"' else "\u2018")


def show_number(value: Decimal) -> str:
    """Thousands parted by commas, decimals as they were given, a true minus sign."""
    return f"{value:,f}".replace("-", "\N{MINUS SIGN}")


def show_quantity(value: Decimal, unit: str, *, approximate: bool = False) -> str:
    """A number with its unit: `USD million` gives $50.2 million, `%` gives 15%."""
    shown = _with_unit(value, unit)
    return f"about{NO_BREAK}{shown}" if approximate else shown


def is_money(unit: str) -> bool:
    """Whether a unit is a currency (ISO 4217: three capitals), in ones or in millions."""
    currency, _, scale = unit.partition(" ")
    return currency.isupper() and len(currency) == 3 and (not scale or scale in SCALES)  # noqa: PLR2004 - three letters


def _with_unit(value: Decimal, unit: str) -> str:
    currency, _, scale = unit.partition(" ")
    if is_money(unit):
        return _money(value, currency, scale)
    if unit in {"%", "per cent", "percent"}:
        return f"{show_number(value)}%"
    if unit.isalpha() and value in range(len(COUNTS)):
        return f"{COUNTS[int(value)]}{NO_BREAK}{unit}"
    return f"{show_number(value)}{NO_BREAK}{unit}" if unit else show_number(value)


def _money(value: Decimal, currency: str, scale: str) -> str:
    sign = "\N{MINUS SIGN}" if value < 0 else ""
    symbol = CURRENCY_SIGNS.get(currency, f"{currency}{NO_BREAK}")
    return f"{sign}{symbol}{show_number(abs(value))}" + (f"{NO_BREAK}{scale}" if scale else "")


def show_unit(unit: str) -> str:
    """A unit alone, for a table's or a chart's head: `USD million` gives US$ million."""
    currency, _, scale = unit.partition(" ")
    if currency in CURRENCY_SIGNS:
        sign = {"USD": "US$"}.get(currency, CURRENCY_SIGNS[currency])
        return f"{sign}{NO_BREAK}{scale}" if scale else sign
    return unit


def show_date(date: Date) -> str:
    """A date as exactly as it is known, and no more exactly: 3 February 1994, July 2014, 1992."""
    if date.is_interval:
        return _show_interval(date)
    shown = f"about{NO_BREAK}{_show_one(date)}" if date.approximate else _show_one(date)
    return f"{shown} (uncertain)" if date.uncertain else shown


def _show_one(date: Date) -> str:
    day = date.first
    match date.precision:
        case "day":
            return f"{day.day}{NO_BREAK}{MONTHS[day.month - 1]} {day.year}"
        case "month":
            return f"{MONTHS[day.month - 1]}{NO_BREAK}{day.year}"
        case "season":
            return f"{SEASONS[day.month]} {date.text[:4]}"
        case "decade":
            return f"the {day.year}s"
        case "century":
            return f"{day.year}\u2013{date.last.year}"
        case _:
            return str(day.year)


def _show_interval(date: Date) -> str:
    match date.start, date.end:
        case None, end if end:
            return f"until {show_date(end)}"
        case start, None if start:
            return f"from {show_date(start)}"
        case start, end if start and end and _are_months_of_one_year(start, end):
            return f"{MONTHS[start.first.month - 1]}\u2013{show_date(end)}"
        case start, end if start and end:
            close = start.precision == end.precision == "year"
            dash = "\u2013" if close else " \u2013 "
            return f"{show_date(start)}{dash}{show_date(end)}"
    return date.text


def _are_months_of_one_year(start: Date, end: Date) -> bool:
    marked = any(half.approximate or half.uncertain for half in (start, end))
    months = start.precision == end.precision == "month" and start.first < end.first
    return months and start.year == end.year and not marked


def show_locator(locator: str) -> str:
    """A locator as notes print it: `para 8` gives para. 8, `p. 3-5` a range with its plural."""
    label, _, at = " ".join(locator.split()).partition(" ")
    label = label.removesuffix(".")
    if not at or label not in LOCATORS:
        return locator
    at = re.sub(r"(?<=\d)\s*-\s*(?=\d)", "\u2013", at)
    if re.search("[\u2013,]", at):
        label = PLURALS.get(label, label)
    return f"{LOCATORS[label]}{NO_BREAK}{at}"


@cache
def country(code: str, language: str = "en-GB") -> str:
    """The everyday name of an ISO 3166-1 country in `language`; the code itself if it has none."""
    return str(_locale(language).territories.get(code.upper(), code))


@cache
def _locale(language: str) -> Locale:
    """The language as CLDR has it, or what a shorter tag finds (RFC 4647, 3.4), or else English."""
    from babel.core import Locale, UnknownLocaleError  # noqa: PLC0415 - 20 ms, and not every run needs it

    tags = language.split("-")
    while tags:
        try:
            return Locale.parse("-".join(tags), sep="-")
        except (UnknownLocaleError, ValueError):
            tags.pop()
    return Locale("en")


def show_flow(flow: str, language: str = "en-GB") -> str:
    """The direction of a trade flow in words: `PK to BY` gives Pakistan to Belarus."""
    return re.sub(r"\b[A-Z]{2}\b", lambda code: country(code[0], language), flow)
