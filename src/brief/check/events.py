"""Rules on events: who and where they say they were is what the text says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from brief.check.in_force import in_force_before
from brief.check.reading import Reading
from brief.facts import Event
from brief.facts.dates import Date
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.dates_said import find_dates
from brief.prose.numbers_said import COUNTS, count_said
from brief.prose.places import (
    countries_in,
    country_words_in,
    names_unknown_place,
    places_in,
)
from brief.rules import WARNING, Finding, Rule, of_fact

_PLACE = pattern(
    r"(?:\b(?:in|visited|visits|visiting|toured|reached)"
    r"|\b(?:visit|visits|journey|journeys|trip|trips|travel|travelled|went|came|come|flew|flown)"
    r"(?: \w+)? to|\breceived in|\barriv\w+ (?:in|at))\s+(?:the\s+)?$"
)
"""What stands before a place at which something happened."""
_SANCTIONS = pattern(r"(?:['\u2019]s)?\s(?:\w+ly\s)?(?:sanction(?:s|ed)\b|imposed\b|blacklisted\b)")
_SANCTIONS_OF = pattern(r"\bsanctions\s(?:of|by)\s(?:the\s)?$", re.IGNORECASE)
_ACTED = pattern(
    r"(?:['\u2019]s)?\s(?:(?P<who>[Gg]overnment|[Cc]abinet|[Pp]arliament|[Mm]inistry|[Aa]uthorities|[Tt]reasury"
    r"|[Ff]ederal\s[Cc]ouncil)\s)?(?:\w+ly\s)?(?:has\s|had\s|have\s)?(?:halted|stopped|suspended|banned|froze"
    r"|frozen|blocked|embargoed|barred|prohibited|restricted|revoked)\b"
)
"""What a state does that imposes something: the Maltese government halted."""
_OPENS = pattern(r"(?:^|[.,;]\s|\d{4}\s)(?:[Tt]he\s)?$")
_NOWHERE = pattern(
    r"\bwithout\s(?:its\s|a\s|any\s|the\s)?(?:destination|place|venue)\b"
    r"|\b(?:destination|place|venue|where\s(?:it|they|he|she)\s(?:was|were|met|went))\s(?:is|was)\snot\s"
    r"(?:recorded|given|named|known|said|told|reported)\b",
    re.IGNORECASE,
)
"""How a text tells that nobody knows where it was."""
_TWO_PLACES = {"visit", "embassy"}
"""Kinds of event in which somebody comes from one country to another."""
_LEAST = 4


def _who_named(reading: Reading) -> Iterator[Finding]:
    names = reading.base.names
    for fact_id, fact in reading.base.facts.items():
        slots = {*slots_of(fact.text), fact.by}
        for index, who in enumerate(fact.event.who if fact.event else ()):
            if who not in slots and not _is_typed(reading.text(fact_id), names[who].print):
                said = f'the text of "{fact_id}" does not name "{who}", who is at its event'
                yield of_fact(fact_id, said, "event", "who", index)


def _is_typed(text: str, name: str) -> bool:
    """Whether the name stands there, or its last word, or a body's initials."""
    words = WORD.findall(fold(text))
    last = fold(name).split()[-1]
    initials = "".join(word[0] for word in re.split(r"[\s-]+", name) if word[:1].isupper())
    return (
        fold(name) in fold(text)
        or (len(last) >= _LEAST and last in words)
        or (
            len(initials) > 2 and initials in text  # noqa: PLR2004 - as many as an abbreviation has
        )
    )


def _place(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        event = fact.event
        if event is None:
            continue
        if event.kind in _TWO_PLACES and event.at and event.at == event.from_:
            said = f'the {event.kind} of "{fact_id}" is from {event.from_} and in it'
            yield of_fact(fact_id, said, "event", "from")
        elif event.at and (nowhere := _nowhere(reading.text(fact_id), event.at)):
            told = f'"{fact_id}" has the place {event.at}, but its text says "{nowhere}"'
            yield of_fact(fact_id, told, "event", "at")
        elif event.at and (said := _other_place(reading.text(fact_id), event.at)):
            told = f'"{fact_id}" has the place {event.at}, but its text says "{said}"'
            yield of_fact(fact_id, told, "event", "at")
        elif event.at and _is_unheard(reading, fact_id, event.at):
            told = f'"{fact_id}" has the place {event.at}, which its text does not name'
            yield of_fact(fact_id, told, "event", "at")
        elif event.from_ and (said := _other_origin(reading, fact_id, event)):
            told = f'"{fact_id}" comes from {event.from_}, but {said}'
            yield of_fact(fact_id, told, "event", "from")


def _is_unheard(reading: Reading, fact_id: str, country: str) -> bool:
    """Whether it is no party and nothing in the text can be in it."""
    text = reading.text(fact_id)
    if country in reading.base.brief.parties or country in countries_in(text):
        return False
    return not names_unknown_place(text)


def _other_place(text: str, at: str) -> str:
    """The place at which the text sets it, if it names places and none is in that country."""
    found = [
        (start, code)
        for start, code in places_in(text)
        if _PLACE.search(text[max(0, start - 40) : start])
    ]
    if not found or at in {code for _, code in found}:
        return ""
    return str(WORD.findall(text[found[0][0] :])[0])


def _other_origin(reading: Reading, fact_id: str, event: Event) -> str:
    """What tells that it came from elsewhere: an embassy's state, or the posts of all present."""
    text = reading.text(fact_id)
    if event.kind == "embassy":
        owners = _embassy_of(text)
        if owners and event.from_ not in owners:
            return "its text has the embassy of another country"
    roles = [reading.base.names[who].role for who in event.who]
    codes = [countries_in(role) for role in roles if role]
    known = [code for code in codes if code]
    if event.kind == "sanction":
        by = _sanctioning(text) or (set() if event.from_ in countries_in(text) else _acting(text))
        return "its text has another country impose it" if by and event.from_ not in by else ""
    told = event.kind != "statement" and event.from_ in countries_in(text)
    if (
        known
        and len(known) == len(event.who)
        and not told
        and event.from_ not in set().union(*known)
    ):
        return "none of those present has a post there"
    return ""


def _sanctioning(text: str) -> set[str]:
    """The states that a text has impose something: the US sanctioned, sanctions of the US."""
    return {
        code
        for start, end, code in country_words_in(text)
        if _SANCTIONS.match(text[end:]) or _SANCTIONS_OF.search(text[:start])
    }


def _acting(text: str) -> set[str]:
    """The states whose governments a text has halt, ban or suspend something."""
    return {
        code
        for start, end, code in country_words_in(text)
        if (acted := _ACTED.match(text[end:])) and (acted["who"] or _OPENS.search(text[:start]))
    }


def _nowhere(text: str, at: str) -> str:
    """By which words it says that nobody knows where it was, if it does not name the country."""
    found = _NOWHERE.search(text)
    return found[0] if found and at not in countries_in(text) else ""


def _embassy_of(text: str) -> set[str]:
    """The states whose embassy a text names: the embassy of X, X opened an embassy, X's embassy."""
    found: set[str] = set()
    for start, end, code in country_words_in(text):
        before, after = text[:start], text[end:]
        if re.search(r"\bembassy of (?:the )?$", before, re.IGNORECASE) or re.match(
            r"(?:['\u2019]s)?\s+(?:\w+ed an embassy|embassy)\b", after
        ):
            found.add(code)
    return found


def _until(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        for early in in_force_before(reading.text(fact_id)) if reading.in_english else ():
            said = f'what "{fact_id}" tells is in force on "{early}", before it was signed'
            yield of_fact(fact_id, said, "text")
        until = fact.event.until if fact.event else None
        if until is None:
            continue
        if fact.date and until.last <= fact.date.last:
            said = f'what "{fact_id}" tells runs until {until}, which is not after {fact.date}'
            yield of_fact(fact_id, said, "event", "until")
        elif not _says_end(reading.text(fact_id), fact.date, until.last):
            said = f'what "{fact_id}" tells runs until {until}, which its text does not say'
            yield of_fact(fact_id, said, "event", "until")


def _says_end(text: str, begins: Date | None, last: date) -> bool:
    """Whether a text names the year to which something runs, or how many years after which.

    Five years from 1 January 2022 end on the last day of 2026.
    """
    year = last.year
    if re.search(rf"(?<!\d)(?:\d\d)?{year % 100:02}(?!\d)", text):
        return True
    known = {said.year for said in find_dates(text)} | ({begins.first.year} if begins else set())
    lengths = {_length_of(said) for said in _YEARS_LONG.finditer(text)}
    ends = {year, year + 1} if (last.month, last.day) == (12, 31) else {year}
    return any(end - length in known for end in ends for length in lengths)


_LENGTHS = {**COUNTS, "twenty": 20, "thirty": 30, "fifty": 50, "ninety-nine": 99}
_YEARS_LONG = pattern(
    rf"\b(?P<count>\d{{1,2}}|{'|'.join(_LENGTHS)})[\s-](?:years?|ans|Jahren?|años|лет)\b",
    re.IGNORECASE,
)


def _length_of(said: re.Match[str]) -> int:
    return count_said(said["count"], _LENGTHS)


_AGREE = "A fact's event feeds the timeline and the tables of visits; the two must tell one story."

RULES = (
    Rule(
        "who-named",
        WARNING,
        "Everybody who is at an event is named in the text.",
        "name them with a brace, or take them out of who:",
        _AGREE,
        _who_named,
    ),
    Rule(
        "event-place",
        WARNING,
        "The countries of an event are those of its text and of the posts of those present.",
        "mend at: or from:, or the text",
        _AGREE,
        _place,
    ),
    Rule(
        "event-until",
        WARNING,
        "What was agreed is in force after it was signed, and runs to a day of its text.",
        "mend until: or date:, or say the year in the text",
        "The timeline draws it to there, and a drawing is read as a fact.",
        _until,
    ),
)
