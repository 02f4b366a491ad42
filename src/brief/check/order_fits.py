"""The rule on the order of events: what records tell, and what a text calls first, agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from brief.check.guests_of_source import Sources, strange_guest
from brief.check.reading import Reading
from brief.check.same_stay import other_stay, stays_of
from brief.facts import Fact
from brief.facts.dates import Date
from brief.late import pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.dates_said import DateSaid, find_dates
from brief.prose.numbers_said import find_numbers
from brief.prose.places import countries_in, country_words_in, states_in
from brief.rules import WARNING, Finding, Rule, of_fact

_THEN_DONE = (
    r"(?:and|then|and\sthen)\s(?:\w+ly\s)?"
    r"(?:[a-z]+ed|sold|made|gave|left|took|built|shut|cut|sent|bought)\s(?:it|them)\b"
)
_THEN = pattern(_THEN_DONE)
_STEP = pattern(rf"^,?\s{_THEN_DONE}[^,;.]*\sin\s$")
_BEGUN = pattern(r"\bin\s$")
_YEARS = pattern(
    r"(?<!\S)(?P<before>\S*)\s(?P<number>[\w-]+)\s(?P<unit>years|decades)\sof\s"
    r"(?:(?:diplomatic|official|formal|bilateral)\s)?(?:relations|ties)\b"
)
_ROUNDED = frozenset(
    "about almost around nearly over than some roughly by next last first past".split()  # noqa: SIM905 - a row of words
)
_OPENED = pattern(r"\brelations?\b|\bties\b", re.IGNORECASE)
_FIRST = pattern(
    r"\bthe\s(?P<which>first|last|latest|most\srecent)\s(?:visit\s)?(?:by|of)\s(?:an?|any)\s"
)
_POST = pattern(r"^\s(?P<post>(?:[a-z]+\s)?(?:minister|president|premier|chancellor|king|queen))\b")
_LIMITED = pattern(
    r"\b(?:since|until|before|after|so\sfar)\b|\bin\s(?!.{0,20}\sof\s(?:relations|ties))"
)
_FORCE = pattern(
    r"\b(?P<kind>(?:[a-z-]+\s){1,2}(?:agreement|treaty|convention|accord|protocol|pact))\b"
    r"[^.;]{0,300}?\b(?:in\sforce\s(?:since|from)|(?:came|entered)\sinto\sforce(?:\son|\sin)?)\s$"
)
_CLAUSE = 400
"""Letters before a date in which a treaty is named that came into force on it."""
_OF_ANOTHER_POST = frozenset("deputy vice prime former assistant acting junior shadow".split())  # noqa: SIM905 - a row of words
_NEW = pattern(
    r"\b(?:new|newer|second|third|another|revised|renewed|amended|updated|successor|protocol|annex"
    r"|amendments?|addendum|supplement\w*|replac\w+|supersed\w+)\b"
)
"""Words by which what is signed is another paper than one that is in force."""
_SMALL = frozenset(["a", "an", "the", "of", "its", "their", "new", "this", "that", "and", "in"])


def _order_fits(reading: Reading) -> Iterator[Finding]:
    stays = stays_of(reading) if reading.in_english else {}
    sources = Sources(reading)
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        text = reading.text(fact_id)
        said = (
            _steps_back(text)
            or _first_behind(text)
            or _ended_or_not(text)
            or _other_age(reading, fact, text)
            or _not_first(reading, fact_id, text)
            or _in_force_unsigned(reading, fact_id, text)
            or other_stay(reading, fact, text, stays)
            or strange_guest(sources, fact, text)
        )
        if said:
            yield of_fact(fact_id, f'"{fact_id}" {said}', "text")


def _steps_back(text: str) -> str:
    """What is done to a thing before the thing was: opened it in 1980, and closed it in 1971."""
    if not (" it " in text or " them " in text) or not _THEN.search(text):
        return ""
    for sentence in split_sentences(text):
        dates = [one for one in find_dates(sentence) if one.year]
        for one, other in pairwise(dates):
            if (
                _STEP.match(sentence[one.end : other.start])
                and _BEGUN.search(sentence[: one.start])
                and _last(other) < _first(one)
            ):
                return f'goes on from "{_typed(sentence, one)}" to "{_typed(sentence, other)}"'
    return ""


_BEHIND = pattern(
    r"(?<!second )(?<!third )(?<!fourth )(?<!one of the )(?<!-)\b"
    r"(?P<rank>first|largest|biggest|leading|foremost|greatest)\s(?:[a-z]+\s){1,3}(?:(?:in|of|among|for)\s[^,;.]{2,60})?"
    r",\s(?:after|behind)\s(?:only\s)?(?:the\s)?[A-Z][\w\u2019'-]+"
    r"(?:\s(?:and\s)?[A-Z][\w\u2019'-]+)*(?=[.,;]|$)"
)
_ENDED = pattern(
    r"\b(?:no longer|ceased to|stopped|gave up|had ended|has ended)\b[^.]*?[;,.]"
    r"\s*[Ww]hether\s(?:it|this|they)\s(?:has|have|had)\s(?:since\s)?(?:ended|stopped|ceased|lapsed|expired|been)\b"
)
_GOES_ON = pattern(
    r"\b(?:entered into force|has been in force|is in force|was opened|has opened)\b"
    r"[^.]*?[;,.]\s*[Ww]hether\s(?:it|this|they)\s(?:has|have|had)\s(?:since\s)?"
    r"(?:entered|come|opened|done so)\b"
)


def _first_behind(text: str) -> str:
    """The first of a row, after another."""
    found = _BEHIND.search(text) if "after" in text or "behind" in text else None
    return f'has "{found["rank"]}" what comes after another' if found else ""


def _ended_or_not(text: str) -> str:
    """What is over, or has begun, and of which the text goes on that nobody knows it."""
    found = (_ENDED.search(text) or _GOES_ON.search(text)) if "hether" in text else None
    return f'tells what it does not know: "{found[0]}"' if found else ""


def _typed(text: str, said: DateSaid) -> str:
    return text[said.start : said.end]


def _first(said: DateSaid) -> tuple[int, int, int]:
    return said.year, said.month or 1, said.day or 1


def _last(said: DateSaid) -> tuple[int, int, int]:
    return said.year, said.month or 12, said.day or 31


def _other_age(reading: Reading, fact: Fact, text: str) -> str:
    """Years of relations that lead back to no year in which a fact has them open."""
    counted = "years of " in text or "decades of " in text
    found = _YEARS.search(text) if counted and fact.date and fact.date.year else None
    if not found or fold(found["before"]) in _ROUNDED or not fact.date:
        return ""
    numbers = [one.value for one in find_numbers(found["number"])]
    if len(numbers) != 1:
        return ""
    count = int(numbers[0]) * (10 if found["unit"] == "decades" else 1)
    begun = fact.date.first.year - count
    years = {
        int(one.date.year)
        for one in reading.base.facts.values()
        if one.event and one.event.kind == "opening" and one.date and one.date.year
        if _OPENED.search(one.text)
        if _others(reading, one.text) == _others(reading, text)
    }
    if years and all(abs(begun - year) > 1 for year in years):
        opened = " and ".join(map(str, sorted(years)))
        return (
            f"counts {found['number']} {found['unit']} of relations, which facts open in {opened}"
        )
    return ""


def _others(reading: Reading, text: str) -> frozenset[str]:
    """The states of a text besides those whose relations the brief is on."""
    return states_in(text).difference(reading.base.brief.parties)


def _not_first(reading: Reading, fact_id: str, text: str) -> str:
    """A visit called the first or the last by a post's holder, where a fact tells another."""
    fact = reading.base.facts[fact_id]
    found = _FIRST.search(text) if fact.date and "visit" in text else None
    if not found or not fact.date or _LIMITED.search(text[found.end() :]):
        return ""
    for start, end, code in country_words_in(text):
        post = _POST.match(text[end:]) if start == found.end() else None
        for other_id in _visits(reading, post["post"], code) if post else ():
            date = reading.base.facts[other_id].date
            if other_id == fact_id or not date or not _is_there(reading, other_id, fact_id, code):
                continue
            is_first = found["which"] == "first"
            if date.last < fact.date.first if is_first else date.first > fact.date.last:
                when = "before" if is_first else "after"
                return f'has the {found["which"]} visit, but "{other_id}" tells of one {when} it'
    return ""


def _is_there(reading: Reading, other_id: str, fact_id: str, code: str) -> bool:
    """Whether a visit went where the one did of which a text tells: the first to another is new."""
    other, fact = (reading.base.facts[one] for one in (other_id, fact_id))
    there = other.event.at if other.event else ""
    wanted = {fact.event.at} if fact.event and fact.event.at else set(states_in(fact.text))
    return not there or not (wanted - {code}) or there in wanted


def _visits(reading: Reading, post: str, code: str) -> Iterator[str]:
    """The visits paid by whoever held such a post of a state."""
    wanted = set(WORD.findall(fold(post)))
    for fact_id, fact in reading.base.facts.items():
        if fact.event and fact.event.kind == "visit" and fact.event.from_ in {"", code}:
            names = [reading.base.names[who] for who in fact.event.who]
            if any(
                code in countries_in(one.role) and _holds(one.role, wanted) and not one.earlier
                for one in names
            ):
                yield fact_id


def _holds(role: str, wanted: set[str]) -> bool:
    """Whether a role is that post; a deputy's, or a prime minister's, is one of its own."""
    words = set(WORD.findall(fold(role)))
    return wanted <= words and not (words - wanted) & _OF_ANOTHER_POST


def _in_force_unsigned(reading: Reading, fact_id: str, text: str) -> str:
    """What is in force before the day on which another fact has it signed."""
    if "force" not in text:
        return ""
    fact = reading.base.facts[fact_id]
    for said in find_dates(text):
        found = (
            _FORCE.search(text[max(0, said.start - _CLAUSE) : said.start]) if said.year else None
        )
        if not found:
            continue
        kind = " ".join(one for one in found["kind"].split() if one not in _SMALL)
        signed = [
            (one_id, one.date)
            for one_id, one in reading.base.facts.items()
            if one_id != fact_id and one.section == fact.section and _signs(one, kind)
        ]
        if len(signed) == 1 and " " in kind and _is_before(said, signed[0][1]):
            return f'has in force on "{_typed(text, said)}" what "{signed[0][0]}" has signed later'
    return ""


def _signs(fact: Fact, kind: str) -> bool:
    if not (fact.event and fact.event.kind == "agreement" and fact.date):
        return False
    return kind in fact.text and not _NEW.search(fact.text)


def _is_before(said: DateSaid, date: Date | None) -> bool:
    return date is not None and _last(said) < (date.first.year, date.first.month, date.first.day)


ORDER_FITS: Rule[Reading] = Rule(
    "order-fits",
    WARNING,
    "Events are in the order that texts give them, and who is heard then is in office then.",
    "mend the date or the word, or the fact that tells otherwise",
    "A reader takes each sentence by itself; only the records beside it show that it cannot be so.",
    _order_fits,
    in_english=True,
)
