"""Posts: who holds which post of the parties, with the facts that show it, and holes that are told.

A post is what is left of a role without its country: Foreign Minister of Malta. Somebody holds it
who was seen in it in the year before the day of the facts, by a fact that names the person.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TypeAlias

from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.facts.dates import Date
from brief.facts.slots import slots_of
from brief.late import NamedTuple
from brief.model import (
    Cell,
    Citation,
    Column,
    Emphasis,
    FactSpan,
    Inline,
    Inlines,
    NoteMark,
    Table,
    Text,
)
from brief.show import show_date
from brief.template.roles import Post, Roles, roles_of
from brief.typography import typeset
from brief.words import FixedWords

_YEAR = timedelta(days=366)
_VISIT = timedelta(days=14)
"""The days of one visit, at most."""
_MOST = 3
"""Parties that a table has room for."""


class _Held(NamedTuple):
    """Who was last seen in a post of a country, and by which fact; "" if by one set aside."""

    post: Post
    name: str
    seen: Date
    fact: str


_Key: TypeAlias = tuple[int, str]
_Row: TypeAlias = dict[str, _Held]
"""Of one post who holds it, by country."""


def posts_table(base: FactBase) -> tuple[Table, tuple[str, ...]] | None:
    """The table with the facts behind it; None where fewer than two posts are known."""
    parties = base.brief.parties
    roles = roles_of(base)
    found = sorted(_latest(base, roles).items())
    told = ((key, row) for key, row in found if any(held.fact for held in row.values()))
    kept = [(key, row) for key, row in told if roles.asked(key) or len(row) == len(parties)]
    shown = [held for _, row in kept for held in row.values() if held.fact]
    if len(shown) < 2 or len(parties) > _MOST:  # noqa: PLR2004 - one name is no table
        return None
    newest = max((one.seen for one in shown), key=lambda date: date.last)
    said = as_seen(newest, base.words)
    countries = [base.words.country(code).name for code in parties]
    head = (_text(base.words("post")), *(_text(one) for one in countries))
    empty = _Empty(base.words, frozenset(_ever(base, roles)))
    rows = [
        (
            _text(_label(row, roles)),
            *(_holder(base, row.get(code), newest) or empty.say(key, code) for code in parties),
        )
        for key, row in kept
    ]
    columns = tuple(Column() for _ in head)
    table = Table(columns, (head,), tuple(rows), _text(typeset(said, base.words)), row_heads=True)
    return table, tuple(dict.fromkeys(one.fact for one in shown))


def as_seen(date: Date, words: FixedWords) -> str:
    """The caption: a day stands behind another small word than a month or a year."""
    whole = date.precision != "day" or date.approximate or date.is_interval
    key = "who-holds-in" if whole and words.has("who-holds-in") else "who-holds"
    return words(key, date=show_date(date, words))


def _label(row: _Row, roles: Roles) -> str:
    return roles.label([held.post for held in row.values()])


class _Empty(NamedTuple):
    """What stands where nobody was seen in a post within the year."""

    words: FixedWords
    ever: frozenset[tuple[_Key, str]]
    """The posts of which somebody is known, at whatever time."""

    def say(self, key: _Key, code: str) -> Cell:
        """That the sources name nobody, or only who held it before."""
        said = self.words("no-holder-of-late" if (key, code) in self.ever else "no-holder")
        return (Emphasis(_text(said)),)


def _ever(base: FactBase, roles: Roles) -> Iterator[tuple[_Key, str]]:
    for name in base.names.values():
        for role in (name.role, *name.earlier):
            if name.kind == "person" and role:
                yield from ((post.key, code) for post, code in roles.posts(role))


def _holder(base: FactBase, held: _Held | None, newest: Date) -> Cell:
    """The name with its note, and its day if that is not the caption's; nothing for nobody."""
    if held is None:
        return ()
    if not held.fact:
        return _text(base.words("contested"))
    place = base.place("names", held.name, "print")
    said = base.names[held.name].print
    name = Text(said, place, isolated=True, named=held.name, later=said, described=True)
    words = base.words
    day = show_date(held.seen, words).replace(" ", "\u00a0")  # in one line: cells are narrow
    when = () if held.seen == newest else (Text(f" ({day})"),)
    mark: Inlines = (NoteMark(tuple(_cited(base, held.fact))),)
    content: tuple[Inline, ...] = (name, *when, *mark)
    return (FactSpan(held.fact, content),)


def _cited(base: FactBase, fact: str) -> Iterator[Citation]:
    yield from dict.fromkeys(citations_of(base, fact))


def _text(said: str) -> Cell:
    return (Text(said),)


# ---- who holds what ----------------------------------------------------------------------------


def _latest(base: FactBase, roles: Roles) -> dict[_Key, _Row]:
    """By post and country who was seen in it last, within the year."""
    found: dict[_Key, _Row] = {}
    for id_, name in base.names.items():
        if name.kind != "person" or not name.seen or is_past(base, name.seen):
            continue
        fact = witness(base, id_, name.seen)
        if fact is None:
            continue
        for post, code in roles.posts(name.role):
            row = found.setdefault(post.key, {})
            held = _Held(post, id_, name.seen, fact)
            row[code] = max(row.get(code, held), held, key=_weight)
    return found


def is_past(base: FactBase, seen: Date) -> bool:
    """Whether it is more than a year before the day of the facts: nobody is in a post for it."""
    return seen.last < base.brief.as_of.first - _YEAR


def _weight(held: _Held) -> tuple[bool, date]:
    """What is shown by a fact that is not set aside comes first, then what was seen last."""
    return bool(held.fact), held.seen.last


def witness(base: FactBase, name: str, seen: Date) -> str | None:
    """The fact that names the person, that of the day first; None where none that is cited does.

    Of others one that no conflict names: its other sides would have to be printed, too. So "" where
    facts alone name the person that a conflict sets aside.
    """
    every = [
        id_
        for id_, fact in base.facts.items()
        if name in fact.text and name in slots_of(fact.text) and citations_of(base, id_)
    ]
    naming = [id_ for id_ in every if id_ not in base.set_aside]

    def later(id_: str) -> tuple[bool, bool]:
        return not is_of_day(base.facts[id_].date, seen), id_ in base.contested

    return min(naming, key=later, default="" if every else None)


def is_of_day(told: Date | None, seen: Date) -> bool:
    """Whether what is told is of the day when somebody was seen, or of a visit's days around it."""
    if told is None or told == seen:
        return told is not None
    days = told.start and told.end and {told.start.precision, told.end.precision} == {"day"}
    visit = bool(days) and seen.precision == "day" and told.last - told.first < _VISIT
    return visit and told.first <= seen.first <= told.last
