"""Rules on the dates that a text names: as exact as is known, and the fact's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.background import is_as_told, is_background, is_event_to_come
from brief.check.dates_apart import is_reckoned_from
from brief.check.ends_said import other_end
from brief.check.reading import Reading
from brief.check.told_ahead import is_planned, is_told_ahead, is_told_as_past
from brief.check.weekdays import days_of
from brief.facts import Fact, FactBase
from brief.facts.dates import Date
from brief.late import pattern
from brief.prose.dates_said import EXACTNESS, DateSaid, dates_in, find_dates, find_no_days
from brief.rules import ERROR, WARNING, Finding, Rule, of_fact, quote_list

_OPENS = pattern(r"(?:^|[.;:]\s)(?:(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y)\s)?(?:the\s\w+\sof\s)?$")
_SAID = pattern(
    r"\b(?:said|told|announced|stated|declared|claimed|warned|wrote|reported|called|spoke|noted"
    r"|added|argued|described)(?:\s(?:reporters|parliament|the\spress))?\s(?:on|in|at)\s$"
)
_COMPARED = pattern(
    r"\b(?:than|(?:as )?compared\s(?:with|to)|versus|unlike|as\sin"
    r"|against(?=\s\W?\d|\s[A-Z]{3}\s\d|\s(?:in|that|those)\b))"
    r"(?:\s[^\s;:]+){0,6}?\s$"
)
"""What stands before the date of something else: a fifth more than in 2022."""
_NEWS = 92
"""Days within which a source tells what is new, and of a later time as of one to come."""
_LIMIT = pattern(
    r"\b(?:until|till|through|up\sto|by|for|before|(?:as|effective|with\seffect)\sfrom|effective)\s"
    r"(?:(?:the\s)?(?:end|start|beginning|middle|close|summer|autumn|spring|winter)\s(?:of\s)?"
    r"|(?:(?:the\s)?(?:\w+\s){0,3}(?:years|term|period)\s(?:of\s)?)?(?:[12]\d{3}\s?(?:to|and|[-\u2013/])\s?)?)?$",
    re.IGNORECASE,
)
"""What stands before the end of what was given, or what it was given for: renewed until 2028,
elected for 2025 to 2027."""

_AN_OLDER = pattern(
    r"(?:\b(?:[Uu]nder|[Bb]y|[Oo]f|to|[Ii]n|[Ww]ith|from|against|commemorat\w+|replac\w+|amend\w+|revok\w+"
    r"|renew\w+|implement\w+|marks?|marked|recall\w*)\s(?:the|an?|its|their|[A-Z]\w+['\u2019]s)\s"
    r"(?:[\w\u2019'-]+\s){1,8}?of\s$)"
)
"""What stands before the year of a law, a war or a paper that a sentence speaks of besides."""
_MISSED = pattern(
    r"\b(?:should\shave|ought\sto\shave|(?:was|were)\s(?:\w+ly\s)?to\shave|had\sbeen\s(?:due|meant|supposed"
    r"|scheduled|planned|promised|set|expected))\b[^.;:]*$"
)
"""What stands before the day on which something should have come about, and did not."""
_WAS_DUE = pattern(r"\b(?:due|meant|supposed|scheduled|planned|promised|expected)\b[^.;:]*$")
"""The same where another day is told after it."""
_OWN_DAY = frozenset(["opening", "visit", "embassy", "agreement", "summit", "meeting", "sanction"])
_OF_TIME = pattern(
    r"\b(?:spring|summer|autumn|fall|winter|end|beginning|start|middle|close|half|quarter|course|eve"
    r"|days?|weeks?|months?|seasons?|rest|part|turn)\sof\s$"
)
"""What is a part of that year itself: the spring of 2012."""


def _precision(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        date = fact.date
        text, dates = reading.text(fact_id), _dates_of(reading, fact_id)
        for said in dates if date else ():
            if date and _is_more_exact(said, date) and not _is_one_of_several(dates, date):
                told = (
                    f'"{fact_id}" says "{text[said.start : said.end]}", but its date is only {date}'
                )
                yield of_fact(fact_id, told, "text")


def _dates_of(reading: Reading, fact_id: str) -> tuple[DateSaid, ...]:
    return dates_in(reading.text(fact_id), reading.base.brief.language)


def _is_one_of_several(dates: tuple[DateSaid, ...], date: Date) -> bool:
    """Whether the text has several days of a month, or months of a year.

    What happened on them, or in them, is of the month or of the year.
    """
    if date.precision == "year":
        months = {one.month for one in dates if one.year == date.first.year and one.month}
        return len(months) > 1
    days = {one.day for one in dates if one.month == date.first.month and one.day}
    return date.precision == "month" and len(days) > 1


def _is_more_exact(said: DateSaid, date: Date) -> bool:
    if date.precision == "interval" or said.either:
        return False
    return bool(said.year) and said.exactness > EXACTNESS[date.precision] and said.agrees(date)


def _date_agrees(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        text = reading.text(fact_id)
        for day in dict.fromkeys(find_no_days(text)):
            yield of_fact(fact_id, f'"{fact_id}" says "{day}", a day that no calendar has', "text")
        dates = _dates_of(reading, fact_id)
        said = [one for one in dates if one.year]
        if span := other_end(fact, text, reading.base.brief.language):
            told = f'"{fact_id}" has the date {fact.date}, but its text says "{span}"'
            yield of_fact(fact_id, told, "date")
            continue
        if (
            not fact.date
            or not said
            or any(one.agrees(fact.date) for one in said)
            or _by_part(dates, fact.date)
            or any(is_reckoned_from(text, one, fact.date) for one in said)
        ):
            continue
        if _is_telling(fact):
            said = [one for one in said if _dates_the_telling(text, one)]
        else:
            said = [one for one in said if not _is_ahead(reading, text, one, fact)]
        said = [
            one
            for one in said
            if not _COMPARED.search(text[: one.start])
            and not (_LIMIT.search(text[: one.start]) and _is_after(one, fact.date))
            and not _begins_later(reading, text, one, fact)
            and not _is_of_another(text, one, fact.date)
            and not _is_beside(reading, text, one, fact)
        ]
        if said:
            told = f'"{fact_id}" has the date {fact.date}, but its text says {_quote(text, said)}'
            yield of_fact(fact_id, told, "date")


def _by_part(dates: tuple[DateSaid, ...], date: Date) -> bool:
    """Whether a day or month without a year is the date's, whose year stands with another."""
    return date.first.year in {one.year for one in dates} and any(
        one.month and not one.year and one.names(date) for one in dates
    )


def _is_after(said: DateSaid, known: Date) -> bool:
    """Whether it is of a time to come, when the rest was known: planned for October 2025."""
    return (said.year, said.month or 12, said.day or 31) > (
        known.last.year,
        known.last.month,
        known.last.day,
    )


def _is_ahead(reading: Reading, text: str, said: DateSaid, fact: Fact) -> bool:
    """Whether its words tell of that date as of one to come.

    In languages whose words for it are not known, it is one where the sources came out when the
    rest was, that date is later, and no verb of the past is there.
    """
    if not fact.date or not _is_after(said, fact.date):
        return False
    if reading.in_english:
        return is_told_ahead(text, said)
    newest = _newest(reading.base, fact)
    is_news = newest and (newest.first - fact.date.last).days <= _NEWS and _is_after(said, newest)
    language = reading.base.brief.language
    return bool(is_news) and (
        is_planned(text, said, language) or not is_told_as_past(text, said, language)
    )


_FROM = pattern(r"\b[Ff]rom\s(?:(?:early|late|mid-?)\s|the\s\w+\sof\s)?$")


def _begins_later(reading: Reading, text: str, said: DateSaid, fact: Fact) -> bool:
    """Whether something begins with that date, which no source of the fact can have seen."""
    newest = _newest(reading.base, fact)
    return bool(newest and _FROM.search(text[: said.start]) and _is_after(said, newest))


def _newest(base: FactBase, fact: Fact) -> Date | None:
    """When the newest of its sources came out, if that is known of all."""
    issued = [base.sources[one.source].issued for one in fact.cite]
    newest = max((one for one in issued if one), key=lambda one: one.last, default=None)
    return newest if all(issued) else None


def _is_of_another(text: str, said: DateSaid, known: Date) -> bool:
    """Whether it dates an older thing that a later part of the sentence names: the Act of 2012."""
    older = (said.year, said.month or 12, said.day or 31) < (
        known.first.year,
        known.first.month,
        known.first.day,
    )
    before = text[: said.start]
    of_another = _AN_OLDER.search(before) and not _OF_TIME.search(before)
    put_off = _WAS_DUE.search(before) and any(one.year for one in find_dates(text[said.end :]))
    return older and bool(of_another or put_off or _MISSED.search(before))


def _is_beside(reading: Reading, text: str, said: DateSaid, fact: Fact) -> bool:
    """Whether it dates what a text tells besides of what was so when its source came out."""
    newest = _newest(reading.base, fact)
    if not (fact.date and newest and is_as_told(fact.date, newest)):
        return False
    if _is_after(said, newest):
        return is_event_to_come(text, said)
    return not _is_after(said, fact.date) and is_background(text, said)


def _is_telling(fact: Fact) -> bool:
    """Whether it tells what somebody said: its date is when, and what was said has others.

    The date of an opening or a visit that somebody tells of is that of the event.
    """
    if fact.event and fact.event.kind in _OWN_DAY:
        return False
    told = fact.event and fact.event.kind == "statement"
    return fact.kind in {"claim", "assessment"} or bool(told)


def _dates_the_telling(text: str, said: DateSaid) -> bool:
    """Whether it opens the sentence, or stands right after a verb of saying: in June X said."""
    return bool(_OPENS.search(text[: said.start]) or _SAID.search(text[: said.start]))


def _quote(text: str, said: list[DateSaid]) -> str:
    return quote_list(dict.fromkeys(text[one.start : one.end] for one in said))


def _date_stored(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        text = reading.text(fact_id)
        as_of = reading.base.brief.as_of
        dates = _dates_of(reading, fact_id)
        said = [one for one in dates if one.year and one.month and not _is_after(one, as_of)]
        if said and not fact.date and fact.kind not in {"judgement", "assumption"}:
            yield of_fact(fact_id, f'"{fact_id}" says {_quote(text, said)}, but has no date')


def _weekday(reading: Reading) -> Iterator[Finding]:
    days = days_of(reading.base.brief.language)
    for path, text in reading.prose:
        fact = reading.base.facts.get(str(path[1])) if path[0] == "facts" else None
        for said, other in days.astray(text, fact.date if fact else None):
            yield Finding(path, f'"{said}" is a day that is {other}', "", (path[:2],))


_PRECISION = "EDTF (ISO 8601-2): a date is as exact as it is known; print shows no more."

RULES = (
    Rule(
        "precision",
        ERROR,
        "A text is never more exact about its date than the date that is stored.",
        "make date: as exact as the source is, or the text less exact",
        _PRECISION,
        _precision,
    ),
    Rule(
        "date-agrees",
        ERROR,
        "Where a text names dates, one of them is the fact's own, and the calendar has each.",
        "mend the date or the text",
        "A fact's date feeds the timeline; the two must tell one story.",
        _date_agrees,
    ),
    Rule(
        "date-stored",
        WARNING,
        "A text that names a day or a month has a date.",
        "add date:",
        _PRECISION,
        _date_stored,
    ),
    Rule(
        "weekday",
        WARNING,
        "A day of the week beside a date is the one that the calendar has.",
        "mend the day or the date",
        "Of a date and a day that do not go together one is wrong, nobody can tell which.",
        _weekday,
    ),
)
