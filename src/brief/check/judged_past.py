"""The rule on when a judgement is of: a time after the day to which the brief is true."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from brief.check.reading import Reading
from brief.check.scales import find_terms
from brief.late import pattern
from brief.prose import split_sentences
from brief.prose.dates_said import DateSaid, find_dates
from brief.prose.spans_said import find_spans
from brief.rules import WARNING, Finding, Rule, of_fact, quote_list

_WILL = pattern(
    r"\b(?:will|shall|going to|about to|(?:is|are) (?:to|set to|due to)|likely to(?! have\b))\b"
    r"|\u2019ll\b"
)
_WHEN = pattern(
    r"\b(?:by|before|until|till|in|on|during|through|within|from|to|and|between|at|end of|start of"
    r"|beginning of|middle of|mid|early|late|around|throughout|ahead of|no later than|come)"
    r"[\s-]+"
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
    r"(?<!\bbe )(?<!\bbeen )(?<!\bhave )(?<!\bhas )(?<!\bare )(?<!\bis )(?<!\bget )"
    r"\b(?!(?:open|happen|deepen|widen|need|proceed)\b)\w+(?:ed|en|ade|igned|eld|old|ent)"
    r"\s+(?:in|on|by|during)\s+$"
)
"""A date that tells which thing is meant, not when the judgement is of: the treaty signed in."""
_COMPARED = pattern(
    r"(?:\bthan|(?<!\bsoon )(?<!\bearly )(?<!\blate )\bas|\blike)\s"
    r"(?:(?:it|they|he|she|that|those)\s)?(?:\w+\s)?(?:in|on|by|during)\s$"
)
"""By more than in May, as it did in 2024: what it is measured by."""
_OPENING = pattern(
    r"\W*(?:(?:by|before|until|till|in|on|during|through|throughout|within|from|between|at|around"
    r"|come|no later than|ahead of|inside|over|up to)\b(?:\s[\w\u2019'-]+){0,8}"
    r"|(?:an?|two|three|four|six|twelve|\d+)\s(?:days?|weeks?|months?|years?)\s(?:after|from|of))\s$",
    re.IGNORECASE,
)
_ASIDE = pattern(
    r",\s(?!(?:the|that)\b)|\b(?:which|who|that|whose|and|but|after which|is|was|were|are)\b"
    r"|\b\w{2,}ed\s(?:in|on|by|during)\s$"
)
_JOINED = pattern(r";|\b(?:and|but|which|who|was|were|had|fell|rose|grew)\b")
_ON = pattern(r"\s(?:on(?:wards?)?(?=\W*$|[,;])|onwards?\b)")
"""From 2024 on: it goes on."""
_COUNTS = {
    word: count
    for count, words in enumerate(
        ("", "a an one", "two couple", "three", "four", "five", "six", "seven", "eight", "nine",
         "ten", "eleven", "twelve")
    )
    for word in words.split()
}  # fmt: skip
_DAYS = {
    "day": 1, "week": 7, "fortnight": 14, "month": 31, "quarter": 92, "year": 366, "decade": 3660
}  # fmt: skip
_SOME = {"day": 31, "week": 92, "month": 366}
"""How long days, weeks or months are where nobody says how many."""
_COUNT = rf"(?:(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)}(?!\w))\s(?:of\s)?(?:full\s|more\s)?)?"
_SPAN = pattern(
    rf"\b(?:(?:within|inside|in|over|during)\s)?(?:the\s)?(?:first\s|next\s)?{_COUNT}"
    rf"(?P<unit>{'|'.join(_DAYS)})(?P<many>s?)\s(?:of|after|from|following|on\sfrom)\s"
    r"(?:(?:the|its|their|that)\s[^.;,]{1,60}?\s(?:of|on|in)\s)?$",
    re.IGNORECASE,
)
"""Within a month of, two years after, in the weeks after the vote of."""
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
    told, term = bool(_WILL.search(sentence)), sentence.lower().find(find_terms(sentence)[0])
    times = []
    for said in find_dates(_MID.sub("mid ", sentence)):
        start, month = _begins(sentence, said)
        before = sentence[:start]
        if said.end <= term and not _leads(before, sentence[said.end : term]):
            continue
        if said.year and (span := _SPAN.search(before)):
            if last := _span_end(span, _last_day(said, month)):
                times.append((sentence[span.start() : said.end].strip(), last))
            continue
        if _COMPARED.search(before) or _ON.match(sentence, said.end):
            continue
        if said.year and _WHEN.search(before) and not (told and _DONE_THEN.search(before)):
            times.append((sentence[start : said.end], _last_day(said, month)))
    return times


def _leads(before: str, between: str) -> bool:
    """Whether a date before the judgement says when it is of: by May, it is likely that."""
    opens = _OPENING.match(before) or _WILL.search(before)
    return bool(opens) and not (_ASIDE.search(before) or _JOINED.search(between))


def _span_end(span: re.Match[str], start: date) -> date | None:
    """The last day of a span that begins then; none of years of which nobody says how many."""
    unit, count = span["unit"].lower(), (span["count"] or "").lower()
    if not count:
        days = _SOME.get(unit, 0) if span["many"] else 0
        return start + timedelta(days) if days else None
    return start + timedelta(_DAYS[unit] * (_COUNTS.get(count) or int(count)))


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
