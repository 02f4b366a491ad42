"""Show: how values look in print: numbers with units, dates, flows, places in a source."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from brief.facts.dates import Date, Duration
from brief.words import FixedWords
from brief.words.currencies import currency_name, elided
from brief.words.marks import begins_no_line, range_dash
from brief.words.units import (
    PER_CENT,
    SCALES,
    counts_things,
    is_one,
    is_unit,
    is_whole,
    many_of,
    one_of,
    raised,
)

_SCALE_VALUES = {scale: Decimal(1000) ** power for power, scale in enumerate(SCALES, 1)}
_MANY = _SCALE_VALUES["million"]
"""For which a currency is asked where no count stands beside it."""
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def show_quantity(
    value: Decimal, unit: str, words: FixedWords, *, approximate: bool = False
) -> str:
    """A number with its unit: `USD million` gives $50.2 million, `%` gives 15%."""
    shown = _with_unit(value, unit, words)
    return words("about", what=shown) if approximate else shown


def show_count(count: int, words: FixedWords) -> str:
    """A small number as a word, where the language has a word for it that no gender changes."""
    named = words.list("counts")
    said = str(named[count]) if 0 <= count < len(named) else ""
    return said or words.number(Decimal(count))


def show_counts(counts: Sequence[int], words: FixedWords) -> list[str]:
    """Counts in one sentence: as words where each has one, or else all in figures."""
    said = [show_count(count, words) for count in counts]
    if not all(map(str.isalpha, said)):
        return [words.number(Decimal(count)) for count in counts]
    return said


def is_money(unit: str) -> bool:
    """Whether a unit is a currency (ISO 4217: three capitals), in ones or in millions."""
    currency, _, scale = unit.partition(" ")
    if len(currency) != 3 or not currency.isupper() or is_unit(currency):  # noqa: PLR2004 - three letters
        return False
    return not scale or scale in SCALES


def _with_unit(value: Decimal, unit: str, words: FixedWords) -> str:
    if is_money(unit):
        return _money(value, unit, words)
    shown = words.number(value)
    if unit.lower() in PER_CENT:
        return words("percent", number=shown)
    singulars = words.group("singulars")
    if counts_things(unit) and is_whole(value):
        shown = show_count(int(value), words)
    if singulars:
        unit = (one_of if is_one(value) else many_of)(unit, singulars)
    unit = words.counted("units", unit, value) or raised(unit)
    return words("quantity", number=shown, unit=unit) if unit else shown


def _money(value: Decimal, unit: str, words: FixedWords) -> str:
    """An amount: sign, currency and scale where the language has them."""
    code, _, scale = unit.partition(" ")
    sign, count = words.minus if value < 0 else "", abs(value)
    counted = _SCALE_VALUES.get(scale, count)  # a million asks for its own form: de dollars
    currency = words.counted("currencies", code, counted) or _other(code, counted, words)
    if not scale:
        return words("money", sign=sign, number=words.number(count), currency=currency)
    unsaid = is_one(value) and scale in words.list("scales-without-one")  # mil dólares
    if scale in words.list("scales-in-figures") and not unsaid:
        full = _worked_out(count * counted)
        return words("money", sign=sign, number=words.number(full), currency=currency)
    if scale != "thousand":
        currency = words.group("currencies-after-scale").get(code) or currency
    named = words(f"scale-{scale}", n=count)
    number = "" if unsaid else words.number(count)
    said = words("money-scaled", sign=sign, number=number, scale=named, currency=currency)
    return said.replace(f"{sign}\u00a0", sign, 1) if unsaid else said


def _other(code: str, counted: Decimal, words: FixedWords) -> str:
    """A currency that the language's file does not name: by CLDR, or by its code as in English."""
    named = "{name}" in words.pattern("other-currency", counted)
    name = currency_name(code, counted, words.language) if named else code
    if named and name == code:
        return code
    said = words("other-currency", code=code, name=name, n=counted)
    return elided(said, words.language)


def _worked_out(amount: Decimal) -> Decimal:
    """The amount without the decimals that its scale took up."""
    whole = amount.to_integral_value()
    return whole if whole == amount else amount.normalize()


def show_unit(unit: str, words: FixedWords) -> str:
    """A unit alone, for a table's or a chart's head: `USD million` gives US$ million."""
    code, _, scale = unit.partition(" ")
    if not is_money(unit):
        return words.counted("units", unit, _MANY) or raised(unit)
    heads = words.group("currencies-in-heads")
    many = words.group("scales-in-heads").get(scale, scale)
    if code not in heads and "{name}" not in words.pattern("other-currency"):
        return f"{code} {many}" if scale else code
    if not scale:
        return _alone(code, words)
    head = heads.get(code) or words.counted("currencies", code, _MANY) or _other(code, _MANY, words)
    return words("unit-scaled", currency=head, scale=many)


def _alone(code: str, words: FixedWords) -> str:
    for kind in ("currencies-alone", "currencies-in-heads"):
        if named := words.group(kind).get(code):
            return named
    said = words.counted("currencies", code, _MANY)
    return said or currency_name(code, _MANY, words.language)


def show_date(date: Date, words: FixedWords) -> str:
    """A date as exactly as it is known, and no more exactly: 3 February 1994, July 2014, 1992."""
    if date.is_interval:
        return _show_interval(date, words)
    shown = _show_one(date, words)
    if date.approximate:
        key = f"about-date-{date.precision}"  # vers 2024, but vers le 11 mai
        shown = words(key if words.has(key) else "about-date", what=shown)
    return words("uncertain", date=shown) if date.uncertain else shown


def say_when(date: Date, words: FixedWords) -> str:
    """A date as a sentence says when it was: on 3 February 1994; "" where no word leads such."""
    led_by = words.group("date-prepositions").get(date.precision)
    if not led_by or date.is_interval or date.approximate or date.uncertain:
        return ""
    day = date.first
    parts = {"day": day.day, "month": words.month(day.month), "year": day.year}
    return led_by.format(**parts) if "{" in led_by else f"{led_by} {show_date(date, words)}"


def _show_one(date: Date, words: FixedWords) -> str:
    day, year = date.first, str(date.first.year)
    match date.precision:
        case "day":
            key = "date-first" if day.day == 1 and words.has("date-first") else _cut("date", words)
            return words(key, day=str(day.day), month=words.month(day.month), year=year)
        case "month":
            return _show_month(day, words, alone=True)
        case "season":
            season = words.group("seasons")[_SEASONS[day.month]]
            return words("date-season", season=season, year=date.text[:4])
        case "decade":
            return words("date-decade", year=year)
        case "century":
            return f"{year}{range_dash(words.language)}{date.last.year}"
        case _:
            return year


def _cut(key: str, words: FixedWords) -> str:
    """The phrase of a date whose month is cut short, where the language has another: 3 feb 1974."""
    return f"{key}-cut" if words.cuts_months and words.has(f"{key}-cut") else key


def _show_month(day: date, words: FixedWords, *, alone: bool) -> str:
    """A month and its year; not `alone` behind a word that asks for another case."""
    month, key = words.month(day.month, alone=alone), _cut("date-month", words)
    return words(key, month=month, year=str(day.year))


def _show_interval(date: Date, words: FixedWords) -> str:
    match date.start, date.end:
        case None, end if end:
            return words(_before_date("until", end, words), date=show_date(end, words))
        case start, None if start:
            key = _before_date("from", start, words)
            bent = _show_month(start.first, words, alone=False) if key == "from-month" else ""
            return words(key, date=bent or show_date(start, words))
        case start, end if start and end and start.text == end.text:
            return show_date(start, words)
        case start, end if start and end and _are_months_of_one_year(start, end):
            first = words.month(start.first.month, alone=True)
            return words("date-months", first=first, last=show_date(end, words))
        case start, end if start and end and _close_up(start, end, words):
            return _show_days(start, end, words)
        case start, end if start and end and _are_days_of_one_year(start, end):
            return f"{_without_year(start, words)}{_dash(words)}{show_date(end, words)}"
        case start, end if start and end:
            close = start.precision == end.precision == "year"
            dash = range_dash(words.language) if close else _dash(words)
            return f"{show_date(start, words)}{dash}{show_date(end, words)}"
    return date.text


def _dash(words: FixedWords) -> str:
    """Between two dates of which one has blanks."""
    before = "\u00a0" if begins_no_line(words.language) else " "
    return f"{before}\u2013 "


def _are_days_of_one_year(start: Date, end: Date) -> bool:
    marked = any(half.approximate or half.uncertain for half in (start, end))
    days = start.precision == end.precision == "day" and start.first < end.first
    return days and start.year == end.year and not marked


def _without_year(date: Date, words: FixedWords) -> str:
    """A day and its month, whose year stands with a later one: 28 April, April 28."""
    day = date.first
    key = "date-first" if day.day == 1 and words.has("date-first") else _cut("date", words)
    usual = words.pattern(key)
    ends = (usual.find(each) + len(each) for each in ("{day}", "{month}") if each in usual)
    return usual[: max(ends)].format(day=day.day, month=words.month(day.month))


def _before_date(key: str, date: Date, words: FixedWords) -> str:
    """The phrase of a language that has another before a day, month or year: au 5 mai."""
    if date.approximate or date.uncertain:
        return key
    known = {
        "day": words.has(f"{key}-day"),
        "month": words.has(f"{key}-month"),
        "year": words.has(f"{key}-year"),
    }
    return f"{key}-{date.precision}" if known.get(date.precision) else key


def _are_months_of_one_year(start: Date, end: Date) -> bool:
    marked = any(half.approximate or half.uncertain for half in (start, end))
    months = start.precision == end.precision == "month" and start.first < end.first
    return months and start.year == end.year and not marked


def _close_up(start: Date, end: Date, words: FixedWords) -> bool:
    """Whether they are two days of a month, and what the language has for the first is known."""
    marked = any(half.approximate or half.uncertain for half in (start, end))
    days = start.precision == end.precision == "day" and start.first < end.first
    same = (start.first.year, start.first.month) == (end.first.year, end.first.month)
    return days and same and not marked and bool(_first_day(start, words))


def _show_days(start: Date, end: Date, words: FixedWords) -> str:
    """Two days of a month closed up with a dash: 3 to 5 May 2024 as one date."""
    first = _first_day(start, words)
    month, year = words.month(end.first.month), str(end.first.year)
    days = f"{first}{range_dash(words.language)}{end.first.day}"
    return words("date", day=days, month=month, year=year)


def _first_day(start: Date, words: FixedWords) -> str:
    """The day that a span begins with: 3, in German 3., in French 1er; "" where none is told."""
    usual, day = words.pattern("date"), start.first.day
    if day == 1 and words.has("date-first"):
        before, _, after = usual.partition("{day}")
        first = words.pattern("date-first")
        fits = first.startswith(before) and first.endswith(after)
        return first.removeprefix(before).removesuffix(after) if fits else ""
    return f"{day}." if usual.startswith("{day}.") else str(day)


def show_span(span: Duration, words: FixedWords) -> str:
    """A span of time: 18 months."""
    return words(f"span-{span.unit}", n=span.count)


def show_years(since: Date, day: Date, words: FixedWords) -> str:
    """The whole years from a date to a day: 31 years; "" where the date leaves that open, or 0."""
    if since.approximate or since.uncertain or since.is_interval:
        return ""
    most, least = (_years(one, day.first) for one in (since.first, since.last))
    return words("span-year", n=most) if most == least > 0 else ""


def _years(since: date, day: date) -> int:
    return day.year - since.year - ((day.month, day.day) < (since.month, since.day))


def show_age(limit: Duration, words: FixedWords) -> str:
    """What is older than that limit: more than 18 months."""
    return words(f"age-{limit.unit}", n=limit.count)


def show_flow(flow: str, words: FixedWords) -> str:
    """The direction of a trade flow in words: `PK to BY` gives Pakistan to Belarus."""
    sender, _, receiver = flow.partition(" to ")
    return words("flow", sender=words.country(sender), receiver=words.country(receiver))
