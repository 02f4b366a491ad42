"""Rules on what a source is: one under one id, graded with a reason, dated as its address says."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from datetime import date, timedelta

from brief.check.reading import Reading
from brief.facts.dates import Date
from brief.facts.documents import marks_of
from brief.facts.sources import Source
from brief.late import pattern
from brief.rules import WARNING, Finding, Rule, of_source

_LOW = {"D", "E"}
_DATED = pattern(
    r"(?<!\d)(?P<year>19[5-9]\d|20\d\d)(?P<sep>[/-])(?P<month>0?[1-9]|1[0-2])"
    r"(?:(?P=sep)(?P<day>0?[1-9]|[12]\d|3[01]))?(?=[/.?#_-]|$)"
    r"|(?<!\d)(?P<year2>20\d\d)(?P<month2>0[1-9]|1[0-2])(?P<day2>0[1-9]|[12]\d|3[01])(?!\d)"
)
"""A day or a month as newspapers put it into addresses: /2014/07/31/, 2014-07-31, 20140731."""
_SLACK = timedelta(days=2)


def _one_source(reading: Reading) -> Iterator[Finding]:
    first: dict[Hashable, str] = {}
    for source_id, source in reading.base.sources.items():
        for what, mark in marks_of(source):
            other = first.setdefault((what, mark), source_id)
            by_title = what == "title and date"
            if by_title and _are_two(source, reading.base.sources[other]):
                continue
            if other != source_id:
                said = f'"{source_id}" and "{other}" are one source: they have one {what}'
                yield of_source(source_id, said)
                break


def _are_two(one: Source, other: Source) -> bool:
    """Whether they say themselves that they are two: other volumes, other parties to a treaty."""
    if one.type != other.type:
        return False
    treaties = one.type == "treaty" and bool(one.authors and other.authors)
    pairs = ((one.volume, other.volume), (one.number, other.number))
    return (treaties and one.authors != other.authors) or any(a and b and a != b for a, b in pairs)


def _low_grade(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        if source.reliability in _LOW and not source.reliability_because:
            said = f'source "{source_id}" is graded {source.reliability}, and nothing says why'
            yield of_source(source_id, said, "reliability")


def _known_history(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        if source.reliability != "F" and not _has_a_name(source) and not source.reliability_because:
            said = f'source "{source_id}" is graded {source.reliability}, but nobody is behind it'
            yield of_source(source_id, said, "reliability")


def _has_a_name(source: Source) -> bool:
    outlets = {source.publisher, source.container_title, source.programme, source.authority}
    return bool(source.authors or outlets - {"", "unknown"} or not source.is_unsigned)


def _address_date(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        issued = source.issued
        for found in _DATED.finditer(source.URL) if issued else ():
            span = _span(found)
            if issued and span and not _near(issued, *span):
                said = f'source "{source_id}" was issued {issued}, but its address has "{found[0]}"'
                yield of_source(source_id, said, "issued")
                break


def _span(found: re.Match[str]) -> tuple[date, date] | None:
    year = int(found["year"] or found["year2"])
    month = int(found["month"] or found["month2"])
    day = int(found["day"] or found["day2"] or 0)
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    except ValueError:
        return None


def _near(issued: Date, first: date, last: date) -> bool:
    """Whether the two can be one day, somewhere in the world."""
    if issued.approximate or issued.uncertain:
        return abs(issued.first.year - first.year) <= 1
    slack = _SLACK if issued.precision == "day" or first == last else timedelta(0)
    return issued.first - slack <= last and first <= issued.last + slack


RULES = (
    Rule(
        "one-source",
        WARNING,
        "A source has one id.",
        "cite it by one id and take the other out",
        "ICD 206: a source counts once; echoes of one document are no second witness.",
        _one_source,
    ),
    Rule(
        "low-grade",
        WARNING,
        "A grade of D or E has its reason.",
        "add reliability_because: with what it got wrong, or grade it F if nobody knows",
        "NATO AJP-2.1, Admiralty grading: D and E are of a source that has been wrong before.",
        _low_grade,
    ),
    Rule(
        "known-history",
        WARNING,
        "A source that nobody is known to stand behind is graded F.",
        "name its author or outlet, grade it F, or say in reliability_because how it is known",
        "NATO AJP-2.1, Admiralty grading: F is of a source whose history nobody can judge.",
        _known_history,
    ),
    Rule(
        "address-date",
        WARNING,
        "A date in a source's address is that on which it was issued.",
        "mend issued: or URL:, or waive it for a page that was moved",
        "ICD 206: a citation's particulars agree with one another.",
        _address_date,
    ),
)
