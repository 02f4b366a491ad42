"""Whether a paragraph says it: figures, dates, names and quotations, in whatever form."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

from brief.facts import Fact, Name
from brief.facts.dates import Date, parse_date
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose import fold
from brief.prose.accounting_years import says_accounting_year
from brief.prose.bodies_abroad import is_called_abroad
from brief.prose.dates_said import DateSaid, find_dates
from brief.prose.numbers_said import SCALES, NumberSaid
from brief.prose.shares_said import ShareSaid, find_shares
from brief.prose.spans_said import find_spans, says_span, says_year_so_far, says_year_to, years_from
from brief.verify.converted import converted_like
from brief.verify.copy import Paragraph
from brief.verify.owned import says_owned
from brief.words.units import PER_CENT

Namesakes: TypeAlias = Mapping[str, set[str]]
"""Full spellings of names, by each of their words, folded."""

_LEAST_NAME = 4
"""Letters of a last name that can stand for the whole."""
_LEAST_INITIALS = 3
_MODERN = 1500
_FAR = Decimal("0.1")
"""How far, of itself, a round number lies from the exact one."""
_BELOW = {"nearly", "less than"}


def says_number(paragraph: Paragraph, value: Decimal, unit: str = "") -> bool:
    """Whether the paragraph has this value: 50.2 of the unit USD million, or $50,200,000."""
    if any(True for _ in numbers_like(paragraph, value, unit)):
        return True
    if unit and any(True for _ in converted_like(paragraph, value, unit)):
        return True
    return any(True for _ in shares_like(paragraph, share_in(unit, value)))


def share_in(unit: str, value: Decimal) -> Decimal | None:
    """The part of a whole that a figure in per cent is."""
    return value / 100 if unit.lower() in PER_CENT else None


def shares_like(paragraph: Paragraph, share: Decimal | None) -> Iterator[ShareSaid]:
    """Where the paragraph tells this part of a whole, in whatever words."""
    if share is not None:
        yield from (one for one in find_shares(paragraph.words) if one.is_about(share))


def numbers_like(paragraph: Paragraph, value: Decimal, unit: str = "") -> Iterator[NumberSaid]:
    """Where the paragraph has this value."""
    scale = 1
    for word in unit.lower().split():
        scale *= SCALES.get(word, 1)
    numbers = paragraph.amounts if unit else paragraph.numbers
    return (said for said in numbers if _is_number(said, abs(value), scale))


def _is_number(said: NumberSaid, value: Decimal, scale: int) -> bool:
    bare = said.value == said.bare  # a table may leave "million" to its head
    return said.value == value * scale or (bare and said.bare == value)


def rounds_to(paragraph: Paragraph, value: Decimal, unit: str, hedge: str) -> bool:
    """Whether a round number may be told of one that the paragraph has: about 640 of 638.5."""
    if any(True for _ in converted_like(paragraph, value, unit, rounded=True)):
        return True
    scale = 1
    for word in unit.lower().split():
        scale *= SCALES.get(word, 1)
    for said in paragraph.amounts if unit else paragraph.numbers:
        for other in {said.value / scale, said.bare}:
            if _rounds(other, abs(value), hedge):
                return True
    return False


def _rounds(exact: Decimal, value: Decimal, hedge: str) -> bool:
    if not value or abs(exact - value) > value * _FAR:
        return False
    if hedge == "about":
        return exact.quantize(value.normalize()) == value
    return exact > value if hedge == "more than" else exact < value and hedge in _BELOW


def says_date(paragraph: Paragraph, date: Date, source: Source) -> bool:
    """Whether the paragraph names the date as exactly; each half of an interval counts.

    A day or a month without a year is of one that the paragraph names, or of the source's own.
    """
    years = {said.year for said in paragraph.dates} - {0}
    if source.issued and source.issued.year:
        years.add(int(source.issued.year))
    years |= _years_in(source.title)
    spans = find_spans(paragraph.words)
    if any(says_span(one, date, years) for one in spans) or says_year_to(paragraph.words, date):
        return True
    if date.is_interval and says_year_so_far(paragraph.words, date, years):
        return True
    halves = [half for half in (date.start, date.end) if half]
    if halves:
        return says_accounting_year(paragraph.words, date) or all(
            says_date(paragraph, half, source) for half in halves
        )
    counted = years_from(paragraph.words, years)
    if date.precision == "year" and (
        date.first.year in counted or _says_old_year(paragraph, date.first.year)
    ):
        return True
    years |= counted
    return any(
        said.names(date) and (said.year or not years.isdisjoint(_years(date)))
        for said in paragraph.dates
    )


def _says_old_year(paragraph: Paragraph, year: int) -> bool:
    """Whether it has a year before those that dates in prose are looked for: as early as 1354."""
    return year < _MODERN and _has_words(paragraph.words, str(year))


def _years(date: Date) -> range:
    return range(date.first.year, date.last.year + 1)


def came_out_then(source: Source, date: Date, paragraph: Paragraph | None = None) -> bool:
    """Whether the source was issued within the date, or its title has it: Trade in 2022-2024.

    The title tells of what time a paragraph is that names no year of its own.
    A report of the day gives no date, nor does each line of a review of the year its year. Of a
    date that is open at one end the other counts: since 1987 is not what is said today.
    """
    issued = source.issued
    dated = paragraph is not None and any(said.year for said in paragraph.dates)
    if not dated and date.precision == "year" and date.first.year in _years_in(source.title):
        return True
    if bool(date.start) != bool(date.end):
        return came_out_then(source, date.start or date.end or date, paragraph)
    return issued is not None and date.first <= issued.first and issued.last <= date.last


_LONGEST = 5
"""Years that the title of a review may span, and be of those between its first and last too."""


@lru_cache(maxsize=256)
def _years_in(title: str) -> frozenset[int]:
    years = [said.year for said in find_dates(title) if said.year]
    first, last = min(years, default=0), max(years, default=0)
    return frozenset(range(first, last + 1) if last - first <= _LONGEST else years)


_SEASON = pattern(r"(?<!\d)(?P<first>[12]\d{3})\s?[-\u2013/]\s?(?P<last>\d{4}|\d\d)(?!\d)")


def says_year(paragraph: Paragraph, year: str, source: Source) -> bool:
    """Whether the paragraph names the year of a figure: 2019, or 2019-20 as a year of accounts.

    Where it has such years itself, it has to be one of them.
    """
    first, last = _ends(year)
    there = {_ends(said[0]) for said in _SEASON.finditer(paragraph.words)}
    if first != last and there:
        return (first, last) in there
    said = [says_date(paragraph, parse_date(one), source) for one in {first, last}]
    return any(said) or any(first <= one <= last for pair in there for one in pair)


def _ends(year: str) -> tuple[str, str]:
    """The first and the last of 2019-20: 2019 and 2020."""
    said = _SEASON.fullmatch(year)
    if not said:
        return year, year
    return said["first"], said["first"][: -len(said["last"])] + said["last"]


def dates_of(fact: Fact, text: str) -> tuple[Date, ...]:
    """The fact's own date and those that its text names with their year."""
    found = {str(fact.date): fact.date} if fact.date else {}
    for said in find_dates(text):
        date = _as_date(said)
        if date and not (fact.date and _within(fact.date, date)):
            found.setdefault(str(date), date)
    return tuple(found.values())


def dates_in(text: str) -> tuple[Date, ...]:
    """The dates that a text names with their year, each once."""
    dates = (_as_date(said) for said in find_dates(text))
    return tuple({str(date): date for date in dates if date}.values())


def stands_in(words: str, text: str) -> bool:
    """Whether a text has these words, whole."""
    return words in text and _has_words(text, words)


def _as_date(said: DateSaid) -> Date | None:
    year = f"{said.year:04d}"
    numbers = (f"{year[:3]}X" if said.decade else year, f"{said.month:02d}", f"{said.day:02d}")
    try:
        return parse_date("-".join(numbers[: said.exactness])) if said.year else None
    except ValueError:
        return None


def _within(exact: Date, wide: Date) -> bool:
    """Whether the one date tells the other: 11 April 2025 tells April 2025 and 2025."""
    halves = [half for half in (exact.start, exact.end) if half]
    if halves:
        return any(_within(half, wide) for half in halves)
    return wide.first <= exact.first and exact.last <= wide.last


def says_name(paragraph: Paragraph, name: Name, namesakes: Namesakes) -> bool:
    """Whether the paragraph has the name in any spelling; a person's last name is enough.

    It is not enough where it only stands in the full name of a namesake.
    """
    text = paragraph.folded
    forms = (name.print, *name.also)
    if any(_has_words(text, fold(_without_article(name, form))) for form in forms):
        return True
    if name.kind == "body" and any(is_called_abroad(form, paragraph.words) for form in forms):
        return True
    if name.kind == "body" and says_owned(paragraph, name):
        return True
    short = _initials(name)
    if len(short) >= _LEAST_INITIALS and _has_words(paragraph.words, short):
        return not _is_for_another(paragraph.words, short, name)
    lasts = [last for last in _last_names(name) if _has_words(text, last)]
    lasts += [fold(last) for last in _short_lasts(name) if _is_titled(paragraph.words, last)]
    if name.surname and _has_words(paragraph.words, name.surname):
        lasts.append(fold(name.surname))
    own = {fold(form) for form in (name.print, *name.also)}
    return any(_stands_alone(text, last, namesakes.get(last, set()) - own) for last in lasts)


_ARTICLE = pattern(r"^(?:(?i:the|la|le|les|die|der|das|el|los|las)\s|[Ll]['\u2019]\s?)(?=[A-Z])")


def _without_article(name: Name, form: str) -> str:
    """What a body or a thing is called without its article: the ruling Unity Party."""
    return form if name.kind == "person" else _ARTICLE.sub("", form)


def _is_for_another(words: str, short: str, name: Name) -> bool:
    """Whether initials in brackets stand there for other words: National Development Complex."""
    before, bracketed, _ = words.partition(f"({short})")
    spelt = re.split(r"[\s\u2010-\u2013-]+", before.strip())[-len(short) :]
    in_full = "".join(word[:1] for word in spelt) == short
    forms = {fold(form) for form in (name.print, *name.also)}
    return bool(bracketed) and in_full and fold(" ".join(spelt)) not in forms


def _stands_alone(text: str, last: str, spellings: Iterable[str]) -> bool:
    for spelling in spellings:
        text = text.replace(spelling, " ")
    return _has_words(text, last)


def find_namesakes(names: Iterable[Name]) -> Namesakes:
    """The full spellings of names by each of their words."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        for form in (name.print, *name.also):
            words = fold(form).split()
            for word in words if len(words) > 1 else ():
                found[word].add(fold(form))
    return found


def _last_names(name: Name) -> Iterator[str]:
    for form in (name.print, *name.also) if name.kind == "person" else ():
        last = fold(form).split()[-1]
        if len(last) >= _LEAST_NAME:
            yield last


_TITLED = (
    r"(?:Mrs?|Ms|Dr|Sir|Lord|Lady|Minister|President|Premier|Ambassador|Secretary|General|Admiral|Colonel"
    r"|Governor|Mayor|Professor|Chancellor|Chairman|Speaker)\.?\s"
)


def _short_lasts(name: Name) -> Iterator[str]:
    """Last names too short to tell anybody by themselves: Li, Ito."""
    for form in (name.print, *name.also) if name.kind == "person" else ():
        last = form.split()[-1]
        if 1 < len(last) < _LEAST_NAME and last[0].isupper():
            yield last


def _is_titled(words: str, last: str) -> bool:
    """Whether a short last name stands behind a title or a post: Premier Li, but no Li Xia."""
    return bool(re.search(rf"\b{_TITLED}{re.escape(last)}\b(?!\s[A-Z])", words))


def _initials(name: Name) -> str:
    """What a body or a thing is called for short: the capitals of its words."""
    words = () if name.kind == "person" else re.split(r"[\s\u2010-\u2013-]+", name.print)
    return "".join(word[0] for word in words if word[:1].isupper())


def is_by(source: Source, name: Name) -> bool:
    """Whether the name is that of whoever wrote or published the source."""
    families = {fold(author.family) for author in source.authors if author.family}
    printed = fold(" ".join((name.print, *name.also)))
    if any(_has_words(printed, family) for family in families):
        return True
    printed = fold(name.print)
    bodies = {author.literal for author in source.authors}
    outlets = {source.container_title, source.publisher, source.authority} | bodies
    return any(fold(outlet) in printed for outlet in outlets - {"", "unknown"})


def _has_words(text: str, words: str) -> bool:
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if not (before.isalnum() or after.isalnum()):
            return True
        start = text.find(words, start + 1)
    return False
