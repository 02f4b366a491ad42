"""The rule on dates and counts in the desk's lines: a line has those of its basis."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.late import pattern
from brief.prose import split_sentences, without_quotations
from brief.prose.dates_said import find_dates
from brief.prose.numbers_said import find_numbers
from brief.rules import WARNING, Finding, Rule, quote_list
from brief.show import show_date

_OURS = pattern(
    r"\b(?:[Ww]e|[Oo]ur|[Uu]s|I|[Ll]et|[Ww]ould|[Cc]ould|[Ss]hould|[Pp]ropos\w+|[Ss]uggest\w*"
    r"|[Oo]ffer\w*|[Ii]nvit\w+|[Aa]sk\w*|if|within|at least|up to)\b"
)
"""What the desk itself wants: no fact need have its day, or how many."""
_DUE = pattern(r"\b(?:due|set|planned|scheduled|agreed|expected|promised|announced|signed|held)\b")
"""What is so already, whoever says it."""
_LASTED = pattern(r"(?:\s|-)(?:year|month|week|day|hour|decade)s?\b")
"""Behind a number in digits that is no amount, and no part of a name: 1.5 years."""
_ORDINAL = pattern(r"(?i:second|third|fourth|fifth|sixth|\d(?:nd|rd|th))$")


def _line_counts(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    for line_id, line in base.lines.items() if reading.in_english else ():
        known = " ".join(_told_by(reading, one) for one in line.basis)
        for key, said in (("say", line.say), ("reply", line.reply)) if known else ():
            wanted = line.kind == "objective"
            new = [
                one
                for sentence in split_sentences(without_quotations(said))
                for one in (
                    *_years(sentence, known, base.brief.as_of.first.year),
                    *_counts(sentence, known, len(base.brief.parties), wanted=wanted),
                )
            ]
            if new:
                told = f'the line "{line_id}" says {quote_list(new)}, which its basis does not'
                yield Finding(("lines", line_id, key), told, "", (("lines", line_id),))


def _told_by(reading: Reading, fact_id: str) -> str:
    """What a fact says, with its own date."""
    date = reading.base.facts[fact_id].date
    return f"{reading.text(fact_id)} {show_date(date, reading.base.words) if date else ''}"


def _years(said: str, known: str, now: int) -> Iterator[str]:
    """Years that the basis does not have, of what has been or is due."""
    there = {one.year for one in find_dates(known)}
    for date in find_dates(said):
        if date.year and date.year not in there and (date.year < now or _DUE.search(said)):
            yield said[date.start : date.end]


def _counts(said: str, known: str, parties: int, *, wanted: bool) -> Iterator[str]:
    """Numbers in words, or of an order, that the basis does not have; dates are no numbers."""
    there = {one.value for one in find_numbers(known)}
    dates = [(one.start, one.end) for one in find_dates(said)]
    for number in find_numbers(said):
        word = said[number.start : number.end]
        lasted = word[0].isdigit() and _LASTED.match(said, number.end)
        if number.value in there or number.value <= 1 or (word[0].isdigit() and not lasted):
            continue  # what is in digits is looked up as an amount
        dated = any(start <= number.start < end for start, end in dates)
        free = wanted or number.value == parties or _OURS.search(said)
        if not dated and (_ORDINAL.search(word) or not free):
            yield word


LINE_COUNTS: Rule[Reading] = Rule(
    "line-counts",
    WARNING,
    "A line of the desk has the years and counts of its basis, but for what the desk itself wants.",
    "say it as the fact has it, name the fact that has it under basis:, or waive it",
    "ICD 206: a line to take stands on facts, and its note leads to them.",
    _line_counts,
    in_english=True,
)
