"""Posts: who holds which post of the parties, with the facts that show it, and holes that are told.

A post is what is left of a role without its country: Foreign Minister of Malta. Somebody holds it
who was seen in it in the year before the day of the facts, by a fact that names the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.facts.dates import Date
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.model import Cell, Citation, Column, FactSpan, Inline, Inlines, NoteMark, Table, Text
from brief.show import show_date
from brief.typography import typeset

_YEAR = timedelta(days=366)
_SMALL = 3
"""Letters of the longest of the small words that join a post to its country: of, du, de la."""
_OF = pattern(r"^(?:Minister|Secretary) (?:of|for) (?:the )?(.+)$")
_SAME = {"Foreign Affairs": "Foreign", "External Affairs": "Foreign", "Defense": "Defence"}
"""Minister of Foreign Affairs and Foreign Minister are one post in English."""
_FIRST = (
    "king", "queen", "emir", "supreme leader", "president", "prime minister", "chancellor",
    "foreign minister", "defence minister", "trade minister",
)  # fmt: skip
"""The posts that every brief asks for, in English; others have a row where both parties fill it."""


class _Held(NamedTuple):
    """Who was last seen in a post of a country, and by which fact."""

    name: str
    seen: Date
    fact: str


def posts_table(base: FactBase) -> tuple[Table, tuple[str, ...]] | None:
    """The table with the facts behind it; None where fewer than two posts are known."""
    parties = base.brief.parties
    held = {key: one for key, one in _latest(base).items() if key[1] in parties}
    posts = sorted(_worth_a_row(held, len(parties)), key=_order)
    shown = {key: one for key, one in held.items() if key[0] in posts}
    if len(shown) < 2 or len(parties) > _SMALL:  # noqa: PLR2004 - one name is no table
        return None
    newest = max((one.seen for one in shown.values()), key=lambda date: date.last)
    said = base.words("who-holds", date=show_date(newest, base.words))
    countries = [base.words.country(code).name for code in parties]
    head = (_text(base.words("post")), *(_text(one) for one in countries))
    rows = [
        (_text(post), *(_holder(base, shown.get((post, code)), newest) for code in parties))
        for post in posts
    ]
    columns = tuple(Column() for _ in head)
    table = Table(columns, (head,), tuple(rows), _text(typeset(said, base.words)), row_heads=True)
    return table, tuple(dict.fromkeys(one.fact for one in shown.values()))


def _worth_a_row(held: dict[tuple[str, str], _Held], parties: int) -> set[str]:
    posts = {post for post, _ in held}
    filled = {post: sum(1 for one, _ in held if one == post) for post in posts}
    return {post for post in posts if post.lower() in _FIRST or filled[post] == parties}


def _order(post: str) -> tuple[int, str]:
    known = post.lower()
    return (_FIRST.index(known) if known in _FIRST else len(_FIRST), post)


def _holder(base: FactBase, held: _Held | None, newest: Date) -> Cell:
    """The name with its note, and its day if that is not the caption's; or that nobody is known."""
    if held is None:
        return _text(base.words("no-holder"))
    place = base.place("names", held.name, "print")
    name = Text(base.names[held.name].print, place, isolated=True)
    words = base.words
    when = () if held.seen == newest else (Text(f" ({show_date(held.seen, words)})"),)
    mark: Inlines = (NoteMark(tuple(_cited(base, held.fact))),)
    content: tuple[Inline, ...] = (name, *when, *mark)
    return (FactSpan(held.fact, content),)


def _cited(base: FactBase, fact: str) -> Iterator[Citation]:
    yield from dict.fromkeys(citations_of(base, fact))


def _text(said: str) -> Cell:
    return (Text(said),)


# ---- who holds what ----------------------------------------------------------------------------


def _latest(base: FactBase) -> dict[tuple[str, str], _Held]:
    """By post and country who was seen in it last, within the year."""
    found: dict[tuple[str, str], _Held] = {}
    start = base.brief.as_of.first - _YEAR
    for id_, name in base.names.items():
        if name.kind != "person" or not name.seen or name.seen.last < start:
            continue
        fact = _witness(base, id_, name.seen)
        for post, code in _posts(base, name.role) if fact else ():
            here = found.get((post, code))
            if here is None or here.seen.last < name.seen.last:
                found[post, code] = _Held(id_, name.seen, fact)
    return found


def _witness(base: FactBase, name: str, seen: Date) -> str:
    """The fact that names the person, that of the day first; "" where none that is cited does."""
    naming = [
        id_
        for id_, fact in base.facts.items()
        if name in slots_of(fact.text) and citations_of(base, id_) and id_ not in base.set_aside
    ]
    on_the_day = (id_ for id_ in naming if base.facts[id_].date == seen)
    return next(on_the_day, naming[0] if naming else "")


def _posts(base: FactBase, role: str) -> Iterator[tuple[str, str]]:
    """The posts of a role, each with its country's code."""
    for code in base.brief.parties:
        country = base.words.country(code)
        for name in sorted({country.the, country.name}, key=len, reverse=True):
            rest, said, after = _parted(role, name)
            if said and not after:
                yield from ((_canonical(post), code) for post in _split(base, rest))
                break


def _parted(role: str, country: str) -> tuple[str, bool, str]:
    """What stands before and behind the country's name; small words that join it are no post."""
    found = re.search(rf"\b{re.escape(country)}\w{{0,2}}\b", role)
    if not found:
        return role, False, ""
    words = role[: found.start()].split()
    while words and len(words[-1]) <= _SMALL and words[-1].islower():
        words.pop()
    return " ".join(words), True, role[found.end() :].strip(" ,")


def _split(base: FactBase, post: str) -> Sequence[str]:
    """Prime Minister and Foreign Minister are two posts, Minister of Trade and Fish is one."""
    joined = base.words.group("citation-marks").get("two") or " and "
    parts = [part.strip() for part in post.split(joined)]
    heads = {"minister", "president", "chancellor"}
    whole = all(heads & {part.split()[at].lower() for at in (0, -1)} for part in parts if part)
    return [part for part in parts if part] if whole else [post]


def _canonical(post: str) -> str:
    found = _OF.match(post)
    return f"{_SAME.get(found[1], found[1])} Minister" if found else post[:1].upper() + post[1:]
