"""A post told of one name that is another's: of another state behind it, or of who held it then."""

from __future__ import annotations

import re

from brief.check.wordlists import POSTS
from brief.facts import Fact, FactBase, Name
from brief.facts.dates import Date
from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.alternatives import any_of
from brief.prose.dates_said import find_dates
from brief.prose.places import countries_in, country_words_in

_POST_AHEAD = pattern(rf"\b{any_of(POSTS)}\s$", re.IGNORECASE)
_OF = pattern(r"^\sof\s(?:the\s)?(?=[A-Z])")
_PAST = pattern(
    r"\b(?:[Ff]ormer|[Ff]uture|[Ll]ater|[Ll]ate|ex|Ex|predecessor|successor|son|envoy)\b"
)
_CALLED = pattern(r"(?:^|\s)(?:[Tt]he|[Aa]n?)\s(?P<noun>[a-z]{5,})\s$")
_YEAR_APART = 366


def of_another_state(before: str, after: str, roles: tuple[str, ...]) -> str:
    """`King {salman} of Norway` gives of Norway, where no role is of that state; or ""."""
    found = _OF.match(after) if _POST_AHEAD.search(before) else None
    states: frozenset[str] = frozenset().union(*map(countries_in, roles))
    for start, end, code in country_words_in(after) if found and states else ():
        if found and start == found.end() and code not in states and not _goes_on(after[end:]):
            return after[1:end]
    return ""


def _goes_on(rest: str) -> bool:
    """Whether the state is part of a longer name, or owns what follows: of Norway's Institute."""
    return bool(re.match(r"['\u2019]|\s[A-Z]", rest))


def called_as_another(base: FactBase, name_id: str, before: str) -> str:
    """`the journalist {holm}`, where somebody else is the journalist of the base; or ""."""
    found = _CALLED.search(before)
    if not found:
        return ""
    noun = found["noun"]
    own = base.names[name_id]
    held = {fold(one.role) for one in base.names.values() if one.kind == "person"}
    said = {word for role in (own.role, *own.earlier) for word in WORD.findall(fold(role))}
    return f"the {noun}" if own.role and noun in held and noun not in said else ""


def held_by_another(base: FactBase, fact: Fact, name_id: str) -> str:
    """Whoever was seen in the very post when a fact has somebody in it who was seen years off."""
    own, when = base.names[name_id], fact.date
    if not when or not isinstance(own.seen, Date) or not own.role or _tells_of_past(fact, when):
        return ""
    if when.precision == "interval" or _apart(own.seen, when) < _YEAR_APART:
        return ""
    named = {fact.by, *(fact.event.who if fact.event else ())}
    for other_id, other in base.names.items():
        typed = other_id in named or f"{{{other_id}}}" in fact.text
        if other_id != name_id and not typed and _is_in(own, other, when):
            return other_id
    return ""


def _tells_of_past(fact: Fact, when: Date) -> bool:
    """Whether it may speak of a time before: a statement, a former post, a year besides its own."""
    if fact.kind != "fact" or (fact.event and fact.event.kind == "statement"):
        return True
    years = {one.year for one in find_dates(fact.text) if one.year}
    return bool(_PAST.search(fact.text)) or bool(years - {when.first.year})


def _is_in(own: Name, other: Name, when: Date) -> bool:
    """Whether the other was seen in the same post within that date, or that date within it."""
    seen = other.seen
    return (
        other.kind == "person"
        and fold(other.role) == fold(own.role)
        and isinstance(seen, Date)
        and {seen.precision, when.precision} <= {"day", "month"}
        and (seen.first.year, seen.first.month) == (when.first.year, when.first.month)
    )


def _apart(one: Date, other: Date) -> int:
    return max((one.first - other.last).days, (other.first - one.last).days, 0)
