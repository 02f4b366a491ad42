"""Renamed: facts that have another id than they had, known by what they say, cite and date.

It is certain where the words are the same, or else the sources, the date and three words of four.
With half of the words, or another date and four words of five, it may be another fact as well.
Words are counted of the longer of the two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby, product
from types import MappingProxyType

from brief.changes.rename import Rename
from brief.changes.renamed_records import renamed_works
from brief.facts import FactBase
from brief.facts.references import Key
from brief.late import NamedTuple

_SURELY, _PERHAPS, _ALONE = 0.75, 0.5, 0.8
"""How much of the words is the same: with the sources and the date, or with a source alone."""
_BOUND = 100_000
"""Pairs that are looked at, about a second's work; with more, those alone of the same words."""
_SIGNS = ".,;:()'\"\N{RIGHT SINGLE QUOTATION MARK}"


def renamed_facts(
    old: FactBase, new: FactBase, known: Collection[Key] = (), *, sure: bool = False
) -> Mapping[str, Rename]:
    """The facts of `new` that `old` has under another id, by their new one; `sure` ones alone.

    `known` are records that both had, whoever may see them: these were not renamed.
    """
    had = {id_ for kind, id_ in known if kind == "facts"}
    works = renamed_works(old, new, known)
    olds = _told(old, old.facts.keys() - new.facts.keys() - had, works)
    news = _told(new, new.facts.keys() - old.facts.keys() - had)
    pairs = product(olds, news) if len(olds) * len(news) <= _BOUND else _alike(olds, news)
    found = (_rename(was, is_) for was, is_ in pairs)
    best = _best(each for each in found if each and each.is_certain >= sure)
    return {one.id: one for one in (*best, *_exchanged(old, new, works))}


def _exchanged(old: FactBase, new: FactBase, works: Mapping[str, str]) -> list[Rename]:
    """Facts of both that have one another's ids by now, each saying all that the other said."""
    both = old.facts.keys() & new.facts.keys()
    was, is_ = (
        {one.id: _whole(one) for one in _told(base, both, own)}
        for base, own in ((old, works), (new, {}))
    )
    other = {id_ for id_ in both if was[id_] != is_[id_]}
    of = {was[id_]: id_ for id_ in other}
    pairs = {id_: of[is_[id_]] for id_ in other if is_[id_] in of}
    if len(of) < len(other):  # two that said the same
        return []
    while lost := pairs.keys() ^ {*pairs.values()}:
        pairs = {id_: was for id_, was in pairs.items() if not {id_, was} & lost}
    by = "its words, its sources and its date are the same"
    return [Rename(was, id_, by, is_certain=True, alike=1) for id_, was in pairs.items()]


def perhaps_of(old: FactBase, new: FactBase, shut: Collection[str]) -> frozenset[str]:
    """The facts that only `old` has, and that any of `shut` in `new` may be: all, not the best.

    Not one that says no more than a fact of `new` which is open.
    """
    works = renamed_works(old, new)
    gone, came = _told(old, _only_in(old, new), works), _told(new, _only_in(new, old))
    open_ = {_whole(one) for one in came if one.id not in shut}
    hidden = [one for one in came if one.id in shut]
    return frozenset(
        was.id
        for was in gone
        if _whole(was) not in open_ and any(_may_be(was, is_) for is_ in hidden)
    )


def _only_in(base: FactBase, other: FactBase) -> Iterator[str]:
    """The ids that the other has not, or has for something else."""
    for id_ in base.facts:
        if id_ not in other.facts or not _rename(_of_fact(base, id_), _of_fact(other, id_)):
            yield id_


class _Told(NamedTuple):
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


def _told(
    base: FactBase, ids: Iterable[str], works: Mapping[str, str] = MappingProxyType({})
) -> list[_Told]:
    wanted = frozenset(ids)
    return [_of_fact(base, id_, works) for id_ in base.facts if id_ in wanted]


def _of_fact(base: FactBase, id_: str, works: Mapping[str, str] = MappingProxyType({})) -> _Told:
    """A fact, what it cites under the ids that this has by now."""
    fact = base.facts[id_]
    letters = (each.strip(_SIGNS).casefold() for each in fact.text.split())
    figures = (f"{name} {base.figure(id_, name)}" for name in fact.figures)
    cited = [works.get(each.source, each.source) for each in fact.cite]
    cites = tuple(f"{one}\0{each.locator}" for one, each in zip(cited, fact.cite, strict=True))
    words = (*filter(None, letters), *figures)
    said = Counter(words)
    return _Told(id_, words, cites, str(fact.date or ""), fact.kind, said, frozenset(cited))


def _whole(told: _Told) -> tuple[object, ...]:
    return told.words, told.cites, told.date, told.kind


def _alike(olds: Iterable[_Told], news: Iterable[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """Those of the same words, each old one first."""
    of: dict[tuple[str, ...], list[_Told]] = {}
    for was in olds:
        of.setdefault(was.words, []).append(was)
    return ((was, is_) for is_ in news for was in of.get(is_.words, ()))


def _rename(was: _Told, is_: _Told) -> Rename | None:
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


def _may_be(was: _Told, is_: _Told) -> bool:
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


def _best(found: Iterable[Rename]) -> Iterator[Rename]:
    """The surest and most alike first, each fact once; none where two are as good."""
    taken: set[tuple[str, str]] = set()
    for _, group in groupby(sorted(found, key=_rank, reverse=True), key=_rank):
        free = [one for one in group if not _ends(one) & taken]
        times = Counter(end for one in free for end in _ends(one))
        yield from (one for one in free if all(times[end] == 1 for end in _ends(one)))
        taken |= {*times}


def _ends(one: Rename) -> set[tuple[str, str]]:
    return {("was", one.was), ("is", one.id)}


def _rank(one: Rename) -> tuple[bool, float]:
    return one.is_certain, one.alike
