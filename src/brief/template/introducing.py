"""Introducing: who a person is, for where a page names them first, as the base records it.

A post is printed with the year in which it was seen, if what tells of the person is of another one.
Where the words beside a name say a post, nothing is added to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from brief.bidi import runs_against
from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.facts.dates import Date
from brief.facts.slots import Slot, slots_of
from brief.late import NamedTuple, pattern
from brief.model import Inlines, Text
from brief.problem import Place
from brief.prose import WORD
from brief.template.posts import is_past
from brief.template.roles import roles_of
from brief.typography import typeset

Parts: TypeAlias = tuple[str | Slot, ...]
"""A text cut into words and slots."""


class Among(NamedTuple):
    """Where a name stands: the text with its slots, the slot's place, and the day it is of."""

    parts: Parts
    at: int
    day: Date | None = None


_APPOSITION = pattern(r"^(?:,\s|\s?\()(?P<said>[^.;:]{3,90})")
_SENTENCE = pattern(r"[.;:?!]\s")
_OF = frozenset(["of", "the", "and", "for", "to", "de", "du", "des", "von", "der"])
_NEAR = 8
"""Words between a post and the name that it goes with: the rank, the country."""
_LINK = 5
"""Letters between two names in a row: a comma, and, und."""


def introduction(base: FactBase, name_id: str, day: Date | None, *, briefly: bool = False) -> str:
    """The post in brackets, as it is put behind the name in words of that day; "" without one.

    A post without a day is that of somebody whose views are given, or may be a former one.
    """
    name = base.names[name_id]
    is_dated = name.seen is not None or name_id in base.owners
    is_for_use = name.post != "background"  # what is for reading alone stands in no sentence
    if name.kind != "person" or not name.role or not (is_dated and is_for_use):
        return ""
    role = _in_brief(base, name.role) if briefly else name.role
    told, seen = day or base.brief.as_of, name.seen
    is_of_it = seen is None or (
        told.first.year <= seen.last.year and seen.first.year <= told.last.year
    )
    return _bracketed(base, role, "" if seen is None or is_of_it else str(seen.first.year))


def day_of(base: FactBase, fact_id: str, name_id: str) -> Date | None:
    """The day of which a fact names somebody; whose account it is was that when it was given.

    Of an account without a date by somebody long not seen in the post it is that of the brief, so
    that the year is told: no reader is to take a former ambassador for today's.
    """
    fact, seen = base.facts[fact_id], base.names[name_id].seen
    if fact.by != name_id:
        return fact.date
    return seen if fact.date or not (seen and is_past(base, seen)) else None


def _bracketed(base: FactBase, role: str, year: str = "") -> str:
    role = role.replace("(", "[").replace(")", "]")  # brackets within brackets
    said = base.words("post-in-year", post=role, year=year) if year else role
    return typeset(base.words("introduced", post=said), base.words)


def is_quoted(among: Among) -> bool:
    """Whether the name stands within a quotation, to which nothing may be added."""
    before = "".join(part for part in among.parts[: among.at] if isinstance(part, str))
    pairs = (("\u201c", "\u201d"), ("\u201e", "\u201c"), ("\u00ab", "\u00bb"))
    return before.count('"') % 2 == 1 or any(
        before.count(start) > before.count(end) for start, end in pairs
    )


def is_described(base: FactBase, name: str, among: Among) -> bool:
    """Whether the words before or behind the name's slot say a post or what one is."""
    parts, at, _ = among
    if base.names[name].kind != "person":
        return False
    role = base.names[name].role
    if role and any(role in part for part in parts if isinstance(part, str)):
        return True
    behind = parts[at + 1] if at + 1 < len(parts) else ""
    found = _APPOSITION.match(behind) if isinstance(behind, str) else None
    if found and any(word in base.post_words for word in _words(found["said"])):
        return True
    before = parts[at - 1] if at else ""
    if not isinstance(before, str):
        return False
    if at > 1 and len(before) <= _LINK and isinstance(parts[at - 2], Slot):
        return _goes_on(base, parts, at - 2)
    return _ends_in_post(base, before)


def _goes_on(base: FactBase, parts: Parts, at: int) -> bool:
    """Whether a post of many stands before the first of a row: the ministers A and B."""
    before = parts[at - 1] if at else ""
    if not isinstance(before, str):
        return False
    if at > 1 and len(before) <= _LINK and isinstance(parts[at - 2], Slot):
        return _goes_on(base, parts, at - 2)
    return _ends_in_post(base, before, many=True)


def _ends_in_post(base: FactBase, before: str, *, many: bool = False) -> bool:
    said = _SENTENCE.split(before)[-1]
    words = WORD.findall(said)[-_NEAR:]
    for at in range(len(words) - 1, -1, -1):
        word = words[at].casefold()
        if word.removesuffix("s") in base.post_words:
            return not many or word.endswith("s")
        if word not in _OF and words[at][:1].islower():
            return False  # a verb, or what else parts a post from the name
    return False


def _words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def named_words(base: FactBase, fact_id: str, said: str, place: Place) -> Inlines:
    """Few words for a fact, in which the people that it names are known by whatever tells them."""
    said, people = typeset(said, base.words), dict(_people(base, fact_id))
    if not people:
        return (Text(said, place),)
    spellings = sorted(people, key=len, reverse=True)
    either = "|".join(re.escape(one).replace(r"\ ", r"\s") for one in spellings)
    cut = re.split(rf"(?<!\w)({either})(?!\w)", said)
    return tuple(
        _named(base, people[" ".join(part.split())], part, place, fact_id)
        if at % 2
        else Text(part, place)
        for at, part in enumerate(cut)
        if part
    )


def _people(base: FactBase, fact_id: str) -> Iterator[tuple[str, str]]:
    """By whole name and surname those whom a fact names; two of one surname by neither."""
    fact = base.facts[fact_id]
    who = fact.event.who if fact.event else ()
    ids = dict.fromkeys((*slots_of(fact.text), *who, fact.by))
    people = [id_ for id_ in ids if id_ in base.names and base.names[id_].kind == "person"]
    surnames = [base.names[id_].surname for id_ in people]
    for id_ in people:
        name = base.names[id_]
        yield _spelling(base, name.print), id_
        if name.surname and surnames.count(name.surname) == 1:
            yield _spelling(base, name.surname), id_
    for id_, surname in base.surnames.items():  # whose account it is may be told by its source
        if id_ in base.owners:
            yield _spelling(base, surname), id_


def _spelling(base: FactBase, said: str) -> str:
    return " ".join(typeset(said, base.words).split())


def _named(base: FactBase, id_: str, said: str, place: Place, fact_id: str) -> Text:
    day = day_of(base, fact_id, id_)
    against = runs_against(said, base.words.language)
    post = introduction(base, id_, day, briefly=True)
    fact = base.facts[fact_id]
    there = {*slots_of(fact.text), *(fact.event.who if fact.event else ())}
    if id_ == fact.by or id_ not in there:  # a view is told by whose it is, as its note tells it
        post = "" if _signs(base, fact_id, id_) else post
        return Text(said, place, isolated=against, named=id_, post=post)
    whole = typeset(base.names[id_].print, base.words)
    return Text(whole, place, isolated=against, named=id_, later=said, post=post)


def _signs(base: FactBase, fact_id: str, id_: str) -> bool:
    """Whether somebody wrote a source of a fact: then the list of sources says who that is."""
    cited = {one.source for one in citations_of(base, fact_id)}
    authors = (one for source in cited for one in base.sources[source].author or ())
    surname = base.names[id_].surname
    return bool(surname) and surname in (one.family for one in authors)


def _in_brief(base: FactBase, role: str) -> str:
    """The post without the party, which the row of a table or the place tells."""
    roles = roles_of(base)
    held = list(roles.posts(role))
    return roles.label([held[0][0]]) if len(held) == 1 else role
