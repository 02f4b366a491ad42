"""Rules on time: nothing old that reads as new, nothing of a day to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from brief.check.named_by_time import names_outlet
from brief.check.reading import Reading
from brief.check.told_ahead import is_planned
from brief.check.wordlists import POSTS, SPANS_HAVE, TIME_SPANS, TIME_WORDS, UNDATED, one_of
from brief.check.years_over import year_not_over
from brief.facts import Fact
from brief.facts.cited_text import cited_sources
from brief.facts.dates import Date, Duration
from brief.facts.slots import slots_of, split_slots
from brief.late import pattern
from brief.prose import without_quotations
from brief.prose.alternatives import Listed
from brief.prose.dates_said import find_dates
from brief.prose.names_said import stands_in_a_name
from brief.rules import ERROR, WARNING, Finding, Rule, of_fact, of_source, quote_list

_CURRENT_ACCOUNT = r"(?!current account\b)"
_TIME_WORD = Listed(
    (*TIME_WORDS, *SPANS_HAVE), lambda: f"{TIME_SPANS}|{_CURRENT_ACCOUNT}{one_of(TIME_WORDS)}"
)
_POST = pattern(one_of(POSTS), re.IGNORECASE)
_UNDATED = pattern(one_of(UNDATED), re.IGNORECASE)
_THE = pattern(r"\bthe\s$", re.IGNORECASE)
_MOST = pattern(r"\bmost\s$", re.IGNORECASE)
_DATED_AFTER = pattern(r"\s(?:of|in)\s(?:[A-Z]|\d|the\s)")
_CALLED = pattern(r"\s(?:known|called|named|styled)\s(?:as\s|the\s)?\S")
_NOW = pattern(r"\bnow\Z", re.IGNORECASE)
"""Now known as the Fishing Act: a name, and no state of things."""
_BY_ANOTHER = pattern(r"\s(?:before|after|of|in which|for which|that|when)\b")
"""Behind the last year, month or day: it is told by something else than the day of writing."""
_YEAR = Duration(1, "year")
_DAY = Duration(1, "day")


def _time_words(reading: Reading) -> Iterator[Finding]:
    for path, text in reading.prose if reading.in_english else ():
        plain = without_quotations(text)
        words = _TIME_WORD.finditer(plain)
        found = [word[0] for word in words if not _names_something(plain, *word.span())]
        if found:
            said = f"{quote_list(dict.fromkeys(found))} will be wrong when it is read later"
            yield Finding(path, said, "", (path[:2],))


def _names_something(text: str, start: int, end: int) -> bool:
    """Whether it is part of a name or of a date: the Today programme, the last week of May 2024."""
    if _MOST.search(text[:start]) and find_dates(text[end:]):
        return True  # most recently in May 2024: it says when
    if _NOW.search(text[start:end]) and _CALLED.match(text, end):
        return True
    if text[start].isupper() and names_outlet(text, end):
        return True
    opens = not text[:start].strip() or text[:start].rstrip().endswith((".", "!", "?"))
    if opens and text[start:end].casefold() not in {"current", "recent"}:
        return False
    behind = _DATED_AFTER.match(text, end) or _BY_ANOTHER.match(text, end)
    if behind and _THE.search(text[:start]):
        return True
    return (text[start].isupper() and not opens) or stands_in_a_name(text, start, end)


def _after_as_of(reading: Reading) -> Iterator[Finding]:
    as_of = reading.base.brief.as_of.first
    for fact_id, fact in reading.base.facts.items():
        if fact.date and fact.date.first > as_of:
            said = f'"{fact_id}" is dated {fact.date}, after the brief\'s as_of, {as_of}'
            yield of_fact(fact_id, said, "date")


def _before_source(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items():
        last = _last_issued(reading, fact)
        if (
            fact.date
            and last
            and fact.date.first > last
            and not _is_planned(reading, fact_id, fact)
        ):
            how = _came_out(reading, fact)
            said = f'"{fact_id}" is dated {fact.date}, after all that it cites was {how}'
            yield of_fact(fact_id, said, "date")
        elif last and fact.figures and (name := year_not_over(reading, fact_id, fact, last)):
            said = f'"{fact_id}.{name}" is of all {last.year}, all that it cites of before its end'
            yield of_fact(fact_id, said, "figures", name)


def _came_out(reading: Reading, fact: Fact) -> str:
    dated = all(reading.base.sources[cited.source].issued for cited in fact.cite)
    return "issued" if dated else "issued or read"


_TREATIES = frozenset(["treaty", "legislation", "bill", "regulation"])
_IN_FORCE = pattern(
    r"\bforce\b|\b(?:tak|took)\w*\seffect|\beffective\b|\bapplie[ds]\b|\bvigueur\b|\bKraft\b|\bvigor\b",
    re.IGNORECASE,
)


def _is_planned(reading: Reading, fact_id: str, fact: Fact) -> bool:
    """Whether the text tells of the fact's own day as of one to come: it was to close in March."""
    text, language = reading.text(fact_id), reading.base.brief.language
    treaties = all(reading.base.sources[one.source].type in _TREATIES for one in fact.cite)
    if treaties and _IN_FORCE.search(text):
        return True  # the text of a treaty is published with the day from which it holds
    said = (one for one in find_dates(text) if fact.date and one.agrees(fact.date))
    return any(is_planned(text, one, language) for one in said)


def _last_issued(reading: Reading, fact: Fact) -> date | None:
    """The last day on which anything that a fact cites can have come out, if that is known.

    What bears no date had come out when it was read.
    """
    sources = (reading.base.sources[cited.source] for cited in fact.cite)
    issued = [one.issued or one.accessed for one in sources]
    known = [one.last for one in issued if one]
    return max(known) if known and len(known) == len(issued) else None


def _read_before(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        issued, read = source.issued, source.accessed
        if issued and read and read.first < _earliest(issued):
            said = f'source "{source_id}" was issued {issued}, after it was accessed, {read}'
            yield of_source(source_id, said, "issued")


def _earliest(issued: Date) -> date:
    """The first day on which what bears a date can have been read, somewhere in the world."""
    slack = _YEAR if issued.approximate or issued.uncertain else _DAY  # a day: of time zones
    return slack.before(issued.first)


def _source_ahead(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        for key, day in (("issued", source.issued), ("accessed", source.accessed)):
            if day and day.first > reading.latest:
                said = f'source "{source_id}" was {key} {day}, which is after {reading.latest}'
                yield of_source(source_id, said, key)


def _source_after_as_of(reading: Reading) -> Iterator[Finding]:
    as_of = reading.base.brief.as_of.first
    cited = cited_sources(reading.base)
    for source_id, source in reading.base.sources.items():
        issued = source.issued
        if issued and source_id in cited and as_of < issued.first <= reading.latest:
            said = f'source "{source_id}" was issued {issued}, after the brief\'s as_of, {as_of}'
            yield of_source(source_id, said, "issued")


def _stale_marked(reading: Reading) -> Iterator[Finding]:
    for fact_id, place in reading.printed.bare if reading.printed else ():
        if reading.base.is_stale(fact_id):
            home = ("facts", fact_id)
            said = f'"{fact_id}" is old, but is printed without the mark of age'
            yield Finding(home, said, "", (home,), place)


def _stale_explained(reading: Reading) -> Iterator[Finding]:
    for fact_id, place in reading.printed.unexplained if reading.printed else ():
        home = ("facts", fact_id)
        said = f'"{fact_id}" is printed with the mark of age, whose meaning is printed nowhere'
        yield Finding(home, said, "", (home,), place)


def _as_of_old(reading: Reading) -> Iterator[Finding]:
    as_of = reading.base.brief.as_of.first
    limits = [s.stale_after for s in reading.base.sections.values() if s.stale_after]
    earliest = max((limit.before(reading.today) for limit in limits), default=None)
    if as_of < (earliest or _YEAR.before(reading.today)):
        yield Finding(("brief", "as_of"), f"as_of is {as_of}, which is old on {reading.today}")


def _as_of_ahead(reading: Reading) -> Iterator[Finding]:
    as_of = reading.base.brief.as_of.first
    if as_of > reading.today:
        yield Finding(("brief", "as_of"), f"as_of is {as_of}, which is after {reading.today}")


def _post_dated(reading: Reading) -> Iterator[Finding]:
    printed = reading.printed
    for name_id in sorted(printed.posts - printed.introduced) if printed else ():
        name = reading.base.names[name_id]
        if name.role and name.seen is None:
            said = f'"{name_id}" is printed as {name.role}, with no date at which that was so'
            yield Finding(("names", name_id), said)


def _post_told(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        if fact.date or fact.kind != "fact" or not _names_undated(reading, fact):
            continue
        text = reading.text(fact_id)
        words = " ".join(part for part in split_slots(fact.text) if isinstance(part, str))
        if _POST.search(words) and not (_UNDATED.search(text) or find_dates(text)):
            said = f'"{fact_id}" names a post, but no date at which it was held'
            yield of_fact(fact_id, said, "text")


def _names_undated(reading: Reading, fact: Fact) -> bool:
    """Whether it names a person whose post no source dates."""
    names = (reading.base.names.get(slot) for slot in slots_of(fact.text))
    return any(name and name.kind == "person" and name.seen is None for name in names)


_FRESH = "ICD 203, D.6.e.(1): the currency of information is told."

RULES = (
    Rule(
        "time-words",
        WARNING,
        "No text says when by the day it was written.",
        "say the date or the year",
        "House of Commons Library and CRS date each statement; 'recently' is wrong a year on.",
        _time_words,
        in_english=True,
    ),
    Rule(
        "after-as-of",
        ERROR,
        "No fact is dated after the day to which the brief is true.",
        "mend the date, or move as_of on",
        _FRESH,
        _after_as_of,
    ),
    Rule(
        "after-source",
        WARNING,
        "No fact is dated after everything that it cites was issued.",
        "mend the date or the citation, or waive it for what was only planned",
        "A source cannot report what had not happened.",
        _before_source,
    ),
    Rule(
        "read-before",
        ERROR,
        "No source was read more than a day before it was issued.",
        "mend issued: or accessed:, or waive it for a paper that bears a later date",
        "Nobody reads what has not come out; the day is for time zones, a year for about.",
        _read_before,
    ),
    Rule(
        "source-ahead",
        WARNING,
        "No source was issued or read on a day to come.",
        "mend the date",
        "A day to come is one after --today and after the clock, whichever is later.",
        _source_ahead,
    ),
    Rule(
        "source-after-as-of",
        WARNING,
        "No source that is cited was issued after the day to which the brief is true.",
        "move as_of on, cite another, or waive it for a source that looks back",
        _FRESH,
        _source_after_as_of,
    ),
    Rule(
        "stale-marked",
        WARNING,
        "A fact older than its section's limit is marked in print.",
        "print the fact itself, not its text alone",
        _FRESH,
        _stale_marked,
    ),
    Rule(
        "stale-explained",
        WARNING,
        "What marks the age of facts is explained in print.",
        "print a line with the same mark and the limit of the section",
        "A mark that no reader can read says nothing.",
        _stale_explained,
    ),
    Rule(
        "as-of-old",
        WARNING,
        "as_of is no older than the shortest limit of a section, or a year.",
        "look the facts over and move as_of on",
        _FRESH,
        _as_of_old,
    ),
    Rule(
        "as-of-ahead",
        WARNING,
        "as_of does not lie in the future.",
        "facts cannot be known to be true on a day to come",
        _FRESH,
        _as_of_ahead,
    ),
    Rule(
        "post-dated",
        ERROR,
        "A post is printed only with a date at which it was held.",
        "add seen: to the name, or do not print its role",
        "Posts change hands: CRS and the State Department date every office holder.",
        _post_dated,
    ),
    Rule(
        "post-told",
        WARNING,
        "A text that names a post has a date, or says that none is known.",
        "date the fact, give the name a seen:, or say that the date is not known",
        "Posts change hands: CRS and the State Department date every office holder.",
        _post_told,
        in_english=True,
    ),
)
