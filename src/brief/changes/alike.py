"""Alike: what is compared of two facts, and how much it is the same.

It is certain that two are one where the words are the same, or else the sources, the date and three
words of four. With half of the words, or another date and four words of five, it may be another
fact as well. Words are counted of the longer of the two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from brief.changes.rename import Rename
from brief.facts import FactBase
from brief.late import NamedTuple

_SURELY, _PERHAPS, _ALONE = 0.75, 0.5, 0.8
"""How much of the words is the same: with the sources and the date, or with a source alone."""
_SIGNS = ".,;:()'\"\N{RIGHT SINGLE QUOTATION MARK}"


class Told(NamedTuple):
    """What is compared of a fact: its words with its figures, its sources, date and kind."""

    id: str
    words: tuple[str, ...]
    cites: tuple[str, ...]
    date: str
    kind: str
    bag: Counter[str]
    """Its words, as often as they stand there."""
    sources: frozenset[str]
    """What it cites, at whatever place."""


def told_of(
    base: FactBase, ids: Iterable[str], works: Mapping[str, str] = MappingProxyType({})
) -> list[Told]:
    """The facts of those ids, in their order."""
    wanted = frozenset(ids)
    return [of_fact(base, id_, works) for id_ in base.facts if id_ in wanted]


def of_fact(base: FactBase, id_: str, works: Mapping[str, str] = MappingProxyType({})) -> Told:
    """A fact, what it cites under the ids that this has by now."""
    fact = base.facts[id_]
    letters = (each.strip(_SIGNS).casefold() for each in fact.text.split())
    figures = (f"{name} {base.figure(id_, name)}" for name in fact.figures)
    cited = [works.get(each.source, each.source) for each in fact.cite]
    cites = tuple(f"{one}\0{each.locator}" for one, each in zip(cited, fact.cite, strict=True))
    words = (*filter(None, letters), *figures)
    said = Counter(words)
    return Told(id_, words, cites, str(fact.date or ""), fact.kind, said, frozenset(cited))


def whole(told: Told) -> tuple[object, ...]:
    """All that is compared of it but its id."""
    return told.words, told.cites, told.date, told.kind


def rename(was: Told, is_: Told) -> Rename | None:
    """The two as one fact, if they may be."""
    same_day, same_cites = was.date == is_.date, was.cites == is_.cites
    if was.words == is_.words:
        also = _listed("sources" * same_cites, "date" * same_day)
        by = "its words are the same" + f", and its {also}" * bool(also)
        return Rename(was.id, is_.id, by, is_certain=True, alike=1 + same_cites + same_day)
    if was.kind != is_.kind or not was.sources & is_.sources:
        return None
    shared, longer = (was.bag & is_.bag).total(), max(len(was.words), len(is_.words))
    alike = shared / longer
    if same_cites and same_day and alike >= _SURELY:
        by = f"its sources and date are the same, and {shared} of {longer} words"
        return Rename(was.id, is_.id, by, is_certain=True, alike=alike)
    if alike >= (_PERHAPS if same_cites and same_day else _ALONE):
        also = _listed("its sources" if same_cites else "a source", "its date" * same_day)
        by = f"perhaps: {shared} of {longer} words are the same, and {also}"
        return Rename(was.id, is_.id, by, is_certain=False, alike=alike)
    return None


def may_be(was: Told, is_: Told) -> bool:
    """Whether one may be the other, much of it struck or put in: of the words of the shorter."""
    if was.words == is_.words:
        return True
    same_cites = was.cites == is_.cites  # none, where both are judgements
    if not (same_cites or was.sources & is_.sources):
        return False
    enough = _PERHAPS if same_cites and was.date == is_.date else _ALONE
    shared, shorter = (was.bag & is_.bag).total(), min(len(was.words), len(is_.words))
    return shared >= enough * shorter


def _listed(*what: str) -> str:
    return " and ".join(filter(None, what))
