"""The rule on when a judgement is of: a time after the day to which the brief is true."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from brief.check.reading import Reading
from brief.check.scales import find_terms
from brief.late import pattern
from brief.prose import split_sentences
from brief.prose.dates_said import DateSaid, find_dates
from brief.prose.spans_said import find_spans
from brief.rules import WARNING, Finding, Rule, of_fact, quote_list

_WILL = pattern(r"\b(?:will|shall|going to|about to|(?:is|are) (?:to|set to|due to))\b|\u2019ll\b")
_WHEN = pattern(
    r"\b(?:by|before|until|till|in|on|during|through|within|from|to|and|between|at|end of|start of"
    r"|beginning of|middle of|mid|early|late)[\s-]+"
    r"(?:the\s+)?(?:(?:end|start|middle|beginning) of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_PART = pattern(
    r"\b(?P<part>spring|summer|autumn|mid|early)(?:\s+of)?[\s-]+$",
    re.IGNORECASE,
)
"""A part of a year before it: by mid-2024, before the summer of 2024."""
_MID = pattern(r"\bmid-", re.IGNORECASE)
_LAST_MONTH = {"spring": 6, "summer": 9, "autumn": 12, "mid": 8, "early": 4}
"""The last month that such a part may have, in whatever half of the world."""
_DONE_THEN = pattern(
    r"\b(?!(?:open|happen|deepen|widen|need|proceed)\b)\w+(?:ed|en|ade|igned|eld|old|ent)"
    r"\s+(?:in|on|by|during)\s+$"
)
"""A date that tells which thing is meant, not when the judgement is of: the treaty signed in."""
_YEAR_END = 12


def _past(reading: Reading) -> Iterator[Finding]:
    as_of = reading.base.brief.as_of.first
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        if fact.kind != "judgement":
            continue
        for sentence in split_sentences(reading.text(fact_id)):
            found = _times_of(sentence) if find_terms(sentence) else []
            if found and all(last < as_of for _, last in found):
                words = quote_list(dict.fromkeys(words for words, _ in found))
                said = f'"{fact_id}" judges {words}, which is before the brief\'s as_of, {as_of}'
                yield of_fact(fact_id, said, "text")


def _times_of(sentence: str) -> list[tuple[str, date]]:
    """The dates at which, or by which, it is to be so, each with the last day that it may be."""
    told = bool(_WILL.search(sentence))
    times = []
    for said in find_dates(_MID.sub("mid ", sentence)):
        start, month = _begins(sentence, said)
        before = sentence[:start]
        if said.year and _WHEN.search(before) and not (told and _DONE_THEN.search(before)):
            times.append((sentence[start : said.end], _last_day(said, month)))
    return times


def _begins(sentence: str, said: DateSaid) -> tuple[int, int]:
    """Where the words of a date begin, with the part of a year in them, and its last month."""
    for span in find_spans(sentence):
        if span.year == said.year and span.start <= said.start < span.end:
            return span.start, span.last_month
    if not said.month and (part := _PART.search(sentence[: said.start])):
        return part.start(), _LAST_MONTH[part["part"].lower()]
    return said.start, said.month or _YEAR_END


def _last_day(said: DateSaid, month: int) -> date:
    last = monthrange(said.year, month)[1]
    return date(said.year, month, min(said.day or last, last))


JUDGED_PAST = Rule(
    "judged-past",
    WARNING,
    "A judgement is not about a time before the day to which the brief is true.",
    "look up what came of it and state it as a fact, or judge a time to come",
    "ICD 203, D.6.e.(8): a judgement is followed up; what has passed can be known.",
    _past,
    in_english=True,
)
