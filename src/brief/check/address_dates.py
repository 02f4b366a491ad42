"""The rule on dates in addresses: a page is of the day that its address has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import chain
from urllib.parse import unquote, urlsplit

from brief.check.reading import Reading
from brief.facts.dates import Date
from brief.facts.sources import Source
from brief.late import NamedTuple, compiled, pattern
from brief.prose import fold
from brief.prose.months import BESIDE_NUMBERS, ENGLISH, MONTHS
from brief.rules import WARNING, Finding, Rule, of_source

_DIGIT = pattern(r"\d")
_DAY = r"0?[1-9]|[12]\d|3[01]"
_YEAR_FIRST = pattern(
    r"(?<!\d)(?P<year>19[5-9]\d|20\d\d)(?P<sep>[/-])(?P<month>0?[1-9]|1[0-2])"
    rf"(?:(?P=sep)(?P<day>{_DAY}))?(?=[/.?#_-]|$)"
    r"|(?<!\d)(?P<year2>20\d\d)(?P<month2>0[1-9]|1[0-2])(?P<day2>0[1-9]|[12]\d|3[01])(?!\d)"
)
"""A day or a month as newspapers put it into addresses: /2014/07/31/, 2014-07-31, 20140731."""
_YEAR_LAST = pattern(
    rf"(?<![\d.])(?P<one>{_DAY})(?P<sep>[./_-])(?P<other>{_DAY})(?P=sep)(?P<year>19[5-9]\d|20\d\d)(?!\d)"
)
"""10.05.2025 or 10-05-2025, whichever stands first."""
_YEAR_ALONE = pattern(
    r"^(?P<before>(?:/[^/]*)*?)/(?P<year>19[5-9]\d|20\d\d)/(?!\d{1,2}(?:/|-|$))(?=[^/])"
)
_PACKED = pattern(r"(?<=/)(?P<digits>\d{6}|\d{8})(?=[/_-]|$)")
"""260711 or 11062026, set off in an address: a day without anything between its parts."""
_DAY_OF_YEAR = pattern(r"/(?P<year>20\d\d)/(?P<day>[0-3]\d\d)(?=/)")
"""2026/162: the 162nd day of that year."""
_ARCHIVED = pattern(r"(?:^|/)archives?/(?P<year>19[5-9]\d|20\d\d)(?=/)", re.IGNORECASE)
"""Under this stands what was archived that year: nothing that came out later."""
_NUMBERED = pattern(
    r"(?:^|/)(?:ids?|no|nr|num|number|issues?|resolutions?|res|docs?|documents?|cases?|item|node|p"
    r"|pages?|photo|image|video|product|vol|volume|articles?|stor(?:y|ies)|cms|content|posts?|a"
    r"|entry|entries|detail|view|read)/?$",
    re.IGNORECASE,
)
"""Before a row of digits these say that it is a number."""
_IN_A_SECTION = pattern(r"(?:^|/)(?:news|world|politics|business|economy|sport)/?$", re.IGNORECASE)
"""Behind these six digits are as often the number of an article."""
_SLIP = timedelta(days=45)
"""How far a day of the year may be from that of issue, and be a slip: else it is a number."""
_PLAUSIBLE = 8
"""Years before that of issue from which on a row of digits is no day, but a number."""
_OF_SOMETHING = pattern(
    r"election|olympi|budget|summit|census|report|cop-?\d|cup|euro|tag|season|award|expo|festival"
    r"|survey|index|data|stat|plan|campaign|vote|referend|conference|forum|games|topic|special"
    r"|event|session|programme|program|edition|archive|file|upload|asset|media|image|pdf|doc",
    re.IGNORECASE,
)
"""Before a year these say what the year is of, or where files are put by."""
_OF_A_THING = pattern(
    r"(?:^|[-_/])(?:elections?|olympi\w*|summit|cop-?\d+|conference|forum|congress|programme|statistics"
    r"|figures|index|issue|census|survey|anniversary)[-_/][^/]*$|[-_](?:of|since|after|before|until"
    r"|from)[-_](?:the[-_])?$|[-_/]cop-$"
)
"""Before a date with its month by name these say what the date is of: the treaty of 12 May 1998."""
_ARTICLES = frozenset(["article-newspaper", "article-magazine", "post-weblog", "broadcast"])
_COVERS = frozenset(["article-magazine", "article-journal", "periodical", "article"])
"""Magazines bear the month after that in which they come out."""
_SLACK = timedelta(days=1)
_A_YEAR = 365
_COVER_SLACK = timedelta(days=45)


class _Said(NamedTuple):
    """A date of an address: the days that it may be, and the words by which a title has it."""

    typed: str
    spans: tuple[tuple[date, date], ...]
    words: tuple[str, ...] = ()


def _address_date(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        issued = source.issued
        if not issued or not _DIGIT.search(source.URL):
            continue
        said = [one for one in _dates_in(source) if one.spans]
        if said and not any(_near(source, issued, *span) for one in said for span in one.spans):
            told = (
                f'source "{source_id}" was issued {issued}, but its address has "{said[0].typed}"'
            )
            yield of_source(source_id, told, "issued")


def _dates_in(source: Source) -> Iterator[_Said]:
    """The dates of an address, but for those of which the title is: trade in May 2025."""
    numbers = list(chain(_by_number(source.URL), _by_day_first(source.URL)))
    title = frozenset(re.findall(r"\w+", fold(source.known_title)))
    named = [one for one in _by_name(source.URL) if title.isdisjoint(one.words)]
    yield from (*numbers, *named)
    if not numbers and not named and source.type in _ARTICLES:
        path = urlsplit(source.URL).path
        rows = (_by_packed, _by_day_of_year, _archived)
        if packed := [one for find in rows for one in find(path, source)]:
            yield from packed
            return
        found = _YEAR_ALONE.match(path)
        beside = f"{found['before'].rpartition('/')[2]}/{path[found.end() :]}" if found else ""
        if found and found["year"] not in title and not _OF_SOMETHING.search(beside):
            year = int(found["year"])
            yield _Said(f"/{year}/", ((date(year, 1, 1), date(year, 12, 31)),))


def _by_number(address: str) -> Iterator[_Said]:
    for found in _YEAR_FIRST.finditer(address):
        year, month = found["year"] or found["year2"], found["month"] or found["month2"]
        day = found["day"] or found["day2"] or "0"
        yield _Said(found[0], tuple(_spans(int(year), int(month), int(day))))


def _by_day_first(address: str) -> Iterator[_Said]:
    for found in _YEAR_LAST.finditer(address):
        one, other, year = int(found["one"]), int(found["other"]), int(found["year"])
        yield _Said(found[0], (*_spans(year, other, one), *_spans(year, one, other)))


def _by_packed(path: str, source: Source) -> Iterator[_Said]:
    """A row of six or eight digits that is a day of the years before a source came out."""
    year = source.issued.first.year if source.issued else 0
    for found in _PACKED.finditer(path):
        digits = found["digits"]
        one, other, last = int(digits[:2]), int(digits[2:4]), int(digits[4:])
        short = len(digits) == len("yymmdd")
        days = ((2000 + one, other, last),) if short else ((last, other, one), (last, one, other))
        spans = tuple(span for day in days if all(day) for span in _spans(*day))
        spans = tuple(span for span in spans if year - _PLAUSIBLE <= span[0].year <= year + 1)
        before = path[: found.start()]
        in_section = path[found.end() :][:1] in {"", "/"} and _IN_A_SECTION.search(before)
        if spans and not (short and in_section) and not _NUMBERED.search(before):
            yield _Said(f"/{digits}", spans)


def _by_day_of_year(path: str, source: Source) -> Iterator[_Said]:
    for found in _DAY_OF_YEAR.finditer(path):
        first = date(int(found["year"]), 1, 1)
        day = first + timedelta(days=int(found["day"]) - 1)
        is_day = day.year == first.year and not _NUMBERED.search(path[: found.start()])
        if is_day and source.issued and _may_be_a_slip(day, source.issued.first):
            yield _Said(found[0], ((day, day),))


def _may_be_a_slip(day: date, issued: date) -> bool:
    """Whether it is near to the other, be it in another year."""
    apart = (day - issued).days % _A_YEAR
    return min(apart, _A_YEAR - apart) <= _SLIP.days


def _archived(path: str, source: Source) -> Iterator[_Said]:
    """The year of an archive, if it was over before a source came out."""
    for found in _ARCHIVED.finditer(path):
        year = int(found["year"])
        before = bool(source.issued and year < source.issued.first.year)
        if before and found["year"] not in source.known_title:
            yield _Said(found[0], ((date(year, 1, 1), date(year, 12, 31)),))


def _by_name(address: str) -> Iterator[_Said]:
    address = fold(unquote(address))
    for found in _named().finditer(address):
        if _OF_A_THING.search(address[: found.start()]):
            continue
        parts = {key.rstrip("234"): part for key, part in found.groupdict().items() if part}
        name = parts["month"]
        spans = tuple(_spans(int(parts["year"]), _months()[name], int(parts.get("day", 0))))
        yield _Said(found[0], spans, (name,))


def _spans(year: int, month: int, day: int) -> Iterator[tuple[date, date]]:
    try:
        first = date(year, month, day or 1)
    except ValueError:
        return
    next_month = date(year + month // 12, month % 12 + 1, 1)
    yield first, first if day else next_month - timedelta(days=1)


@cache
def _months() -> dict[str, int]:
    """Months in Latin letters without accents, as addresses have them."""
    return {fold(name): number for name, number in MONTHS.items() if fold(name).isascii()}


@cache
def _named() -> re.Pattern[str]:
    """10-june-2026, june-10-2026 and may-2025; a month cut short only beside a day."""
    short = frozenset(map(fold, BESIDE_NUMBERS)) | {"jan", "feb", "apr", "jun", "jul", "aug", "oct"}
    every = "|".join(sorted(_months(), key=len, reverse=True))
    short -= frozenset(map(fold, ENGLISH))
    whole = "|".join(sorted(_months().keys() - short, key=len, reverse=True))
    year, bar = r"(?:19[5-9]\d|20\d\d)(?!\d)", "[-_/.]"
    return compiled(
        rf"(?<![^\W_])(?:(?P<day>{_DAY})(?:st|nd|rd|th)?{bar}?(?:of{bar})?(?P<month>{every})"
        rf"{bar}?(?P<year>{year})"
        rf"|(?P<month2>{every}){bar}(?P<day2>{_DAY})(?:st|nd|rd|th)?{bar}(?P<year2>{year})"
        rf"|(?P<year4>{year}){bar}(?P<month4>{every}){bar}(?P<day4>{_DAY})(?!\d)"
        rf"|(?P<month3>{whole}){bar}?(?P<year3>{year}))"
    )


def _near(source: Source, issued: Date, first: date, last: date) -> bool:
    """Whether the two can be one day, somewhere in the world."""
    if issued.approximate or issued.uncertain:
        return abs(issued.first.year - first.year) <= 1
    slack = _SLACK if issued.precision == "day" or first == last else timedelta(0)
    before = after = slack
    if first != last and source.type in _COVERS:
        after = _COVER_SLACK
        if source.volume or source.issue or source.page:  # the cover's month, of what is printed
            before = _COVER_SLACK
    return issued.first - before <= last and first <= issued.last + after


ADDRESS_DATE: Rule[Reading] = Rule(
    "address-date",
    WARNING,
    "A date in a source's address is that on which it was issued.",
    "mend issued: or URL:, or waive it for a page that was moved",
    "ICD 206: a citation's particulars agree with one another.",
    _address_date,
)
