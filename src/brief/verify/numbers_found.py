"""Numbers that a text types: in a cited paragraph, or worked out of what it has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import partial

from brief.facts import Fact
from brief.facts.dates import Date, parse_date
from brief.facts.filled import fill_parts
from brief.late import pattern
from brief.prose import split_sentences
from brief.prose.numbers_said import NumberSaid, count_said
from brief.prose.spans_said import ALL_COUNTS
from brief.rules import Finding, of_fact
from brief.verify import found
from brief.verify.copy import Paragraph
from brief.verify.days_reckoned import is_reckoned
from brief.verify.elsewhere import cite_instead
from brief.verify.evidence import Cited, Evidence
from brief.verify.hedges import hedge_beside
from brief.verify.shares_reckoned import is_share_reckoned
from brief.verify.typed import says_typed, typed_numbers
from brief.verify.wording import long_words, paragraphs_of
from brief.verify.worked_out import is_days_long, is_months_apart, is_worked_out, is_years_long


def find_numbers_astray(evidence: Evidence) -> Iterator[Finding]:
    """Typed numbers that no cited paragraph has, nor comes to by its own."""
    for fact_id, fact, cited in evidence.readable():
        words = " ".join(
            part for part, in_braces in fill_parts(evidence.base, fact_id, fact) if not in_braces
        )
        for number in typed_numbers(words):
            text, before, after = evidence.text(fact_id), words[: number.start], words[number.end :]
            if _is_length(fact, after, number.value) or _is_day_told(
                before, number.value, fact, cited
            ):
                continue
            if not comes_from(words, number, text, cited):
                said = words[number.start : number.end]
                has = partial(says_typed, words=words, number=number)
                instead = cite_instead(evidence, cited, has, "mend the number")
                told = f'no cited paragraph of "{fact_id}" has "{said}"'
                yield of_fact(fact_id, told, "text", **instead)


def comes_from(words: str, number: NumberSaid, text: str, cited: tuple[Cited, ...]) -> bool:
    """Whether a number that words type stands in what is cited, or can be worked out of it.

    `text` is what the words belong to, with the dates and names that it has.
    """
    every = paragraphs_of(cited)
    before, after = words[: number.start], words[number.end :]
    hedge = hedge_beside(before, after)
    said = words[number.start : number.end]
    return (
        _is_lapse(text, before, after, number.value, every)
        or is_worked_out(words, number, every)
        or is_share_reckoned(words, number, text, every)
        or _has_lasted(words, number, cited)
        or is_months_apart(text, after, number.value, every)
        or is_days_long(after, number.value, every)
        or is_years_long(after, number.value, every)
        or any(
            says_typed(one, words, number)
            or (hedge and found.rounds_to(one, number.value, "", hedge))
            or (hedge == "about" and _are_dozens(one, said, number.value))
            for one in every
        )
    )


_DAYS = pattern(r"[\s-]days?\b")


def _is_length(fact: Fact, after: str, number: Decimal) -> bool:
    """Whether it says how many days the fact's own date has: four days, from 9 to 12 May."""
    span = (fact.date.last - fact.date.first).days + 1 if fact.date and fact.date.end else 0
    return bool(_DAYS.match(after)) and number == span


_ON_THE = pattern(r"(?:\ble|\bam|\bel|\bon\sthe)\s$")


def _is_day_told(before: str, number: Decimal, fact: Fact, cited: tuple[Cited, ...]) -> bool:
    """Whether it is a day of the fact's own month that a paragraph is of: the 6th, of today."""
    known = fact.date
    if not (known and _ON_THE.search(before) and known.first.day <= number <= known.last.day):
        return False
    if (known.first.year, known.first.month) != (known.last.year, known.last.month):
        return False
    day = parse_date(f"{known.first:%Y-%m}-{int(number):02d}")
    return any(
        is_reckoned(paragraph, day, one.source) or found.came_out_then(one.source, day)
        for one in cited
        for paragraph in one.paragraphs or ()
    )


_LATER = pattern(r"[\s-]years?\s(?P<way>later|after|on|earlier|before)\b")
_YEAR = pattern(r"(?<!\d)[12]\d{3}(?!\d)")


_LASTING = pattern(r"\b(?:in|for|over|after)\s$")
_YEARS = pattern(r"[\s-]years?\b")


def _is_lapse(
    text: str, before: str, after: str, number: Decimal, paragraphs: list[Paragraph]
) -> bool:
    """Whether so many years lie between one that a text names and one that a paragraph does."""
    said = _LATER.match(after)
    if not said and _LASTING.search(before) and _YEARS.match(after):
        ours = {int(one) for one in _YEAR.findall(text)}
        return any(year - int(number) in _years_in(paragraphs) for year in ours)
    if not said:
        return False
    step = int(number) * (-1 if said["way"] in {"earlier", "before"} else 1)
    steps = {step, -step} if said["way"] in {"after", "before"} else {step}
    there = _years_in(paragraphs)
    return any(int(one) + by in there for one in _YEAR.findall(text) for by in steps)


def _years_in(paragraphs: list[Paragraph]) -> set[int]:
    return {int(one) for paragraph in paragraphs for one in _YEAR.findall(paragraph.words)}


_FAR = Decimal("0.1")


def _are_dozens(paragraph: Paragraph, said: str, value: Decimal) -> bool:
    """Whether some dozens are told of a number that lies near: some two dozen of 22."""
    return said.lower().endswith("dozen") and any(
        abs(one.value - value) <= value * _FAR for one in paragraph.numbers
    )


_TAKEN = pattern(
    r"\b(?:for|over|after|taken|took|takes|last(?:ed|s|ing)|spent|spanned)\s"
    r"(?:(?:about|around|some|roughly|nearly|almost|over|(?:more|less)\sthan)\s)?$"
)
_SINCE = pattern(
    r"\b(?:since|depuis|seit|desde)\s(?:(?!\d)[\w\u2019']+\s){0,3}?(?P<year>(?:19|20)\d\d)\b"
)


def _has_lasted(words: str, number: NumberSaid, cited: tuple[Cited, ...]) -> bool:
    """Whether so many years lie between one since which it goes on and that of its source."""
    if not (_TAKEN.search(words[: number.start]) and _YEARS.match(words, number.end)):
        return False
    return any(
        one.source.issued.first.year - int(said["year"]) == number.value
        for one in cited
        if one.source.issued
        for paragraph in one.paragraphs or ()
        for sentence in split_sentences(paragraph.words)
        for clause in sentence.split(";")
        if long_words(words) & long_words(clause)
        for said in _SINCE.finditer(clause)
    )


_LENGTH = pattern(
    rf"\b(?P<count>\d{{1,2}}|{'|'.join(ALL_COUNTS)})[\s-](?:days?|jours|Tagen?|tägig\w*|días)\b",
    re.IGNORECASE,
)


def lasts_so_long(span: Date, cited: tuple[Cited, ...]) -> bool:
    """Whether a stretch of days is as long as a paragraph says: left on 20 May after four days."""
    days = (span.last - span.first).days
    return any(
        count_said(said["count"], ALL_COUNTS) in {days, days + 1}
        for paragraph in paragraphs_of(cited)
        if sum(1 for named in paragraph.dates if named.day) <= 1  # with two it is of these
        for said in _LENGTH.finditer(paragraph.words)
    )
