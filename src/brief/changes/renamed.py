"""Renamed: facts that have another id than they had, known by what they say, cite and date.

An id that both bases have may be of another fact by now. Of such facts only what is certain is
told, and only where none is left over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby, product

from brief.changes.alike import Told, may_be, of_fact, rename, told_of, whole
from brief.changes.rename import Rename
from brief.changes.renamed_records import renamed_works
from brief.facts import FactBase
from brief.facts.references import Key

_BOUND = 100_000
"""Pairs that are looked at, about a second's work; with more, those alone of the same words."""


def renamed_facts(
    old: FactBase, new: FactBase, known: Collection[Key] = (), *, sure: bool = False
) -> Mapping[str, Rename]:
    """The facts of `new` that `old` has under another id, by their new one; `sure` ones alone.

    `known` are records that both had, whoever may see them: these were not renamed.
    """
    had = {id_ for kind, id_ in known if kind == "facts"}
    works = renamed_works(old, new, known)
    was, is_ = (
        {one.id: one for one in told_of(base, base.facts.keys() - (had - other.keys()), own)}
        for base, other, own in ((old, new.facts, works), (new, old.facts, {}))
    )
    free = _Free(was, is_)
    found = [one for one in free.pairs() if one.is_certain >= sure]
    while lost := free.lost(best := list(_best(found))):
        found = [one for one in found if not {one.was, one.id} & lost]
    return {one.id: one for one in best}


class _Free:
    """Facts of two bases that may have another id: those of one, and those that are another now."""

    def __init__(self, old: Mapping[str, Told], new: Mapping[str, Told]) -> None:
        self._old, self._new = old, new
        both = old.keys() & new.keys()
        self._both = {id_ for id_ in both if whole(old[id_]) != whole(new[id_])}
        self._itself = {id_ for id_ in self._both if rename(old[id_], new[id_])}

    def pairs(self) -> Iterator[Rename]:
        """Two that may be one, of those that are free; and any that say all that the other did."""
        open_ = [
            [told for id_, told in side.items() if id_ not in other or id_ in self._other_now]
            for side, other in ((self._old, self._new), (self._new, self._old))
        ]
        many = len(open_[0]) * len(open_[1]) > _BOUND
        for was, is_ in _alike(*open_) if many else product(*open_):
            one = None if was.id == is_.id else rename(was, is_)
            if one and (one.is_certain or not {one.was, one.id} & self._both):
                yield one
        yield from self._exchanged()

    @property
    def _other_now(self) -> set[str]:
        return self._both - self._itself

    def _exchanged(self) -> Iterator[Rename]:
        """Facts of which one is like what it was, and one of them says all that another said.

        What then has no other place is certain, too, where it is less like what its id was.
        """
        of: dict[tuple[object, ...], list[str]] = {}
        for id_ in self._both:
            of.setdefault(whole(self._old[id_]), []).append(id_)
        same = [(was, id_) for id_ in self._both for was in of.get(whole(self._new[id_]), ())]
        from_, to = ({*side} for side in zip(*same, strict=True)) if same else (set(), set())
        for was, id_ in (*same, *product(to - from_, from_ - to)):
            one = self._certain(was, id_)
            if one and {was, id_} & self._itself:
                yield one

    def _certain(self, was: str, id_: str) -> Rename | None:
        one = rename(self._old[was], self._new[id_])
        own = [rename(self._old[each], self._new[each]) for each in (was, id_)]
        sure = one is not None and one.is_certain and all(_rank(one) > _rank(o) for o in own if o)
        return one if sure else None

    def lost(self, found: Iterable[Rename]) -> set[str]:
        """The ids of both whose fact of one side alone is found under another."""
        pairs = [(one.was, one.id) for one in found]
        was, is_ = ({*side} for side in zip(*pairs, strict=True)) if pairs else (set(), set())
        return (was ^ is_) & self._old.keys() & self._new.keys()


def perhaps_of(old: FactBase, new: FactBase, shut: Collection[str]) -> frozenset[str]:
    """The facts that only `old` has, and that any of `shut` in `new` may be: all, not the best.

    Not one that says no more than a fact of `new` which is open.
    """
    works = renamed_works(old, new)
    gone, came = told_of(old, _only_in(old, new), works), told_of(new, _only_in(new, old))
    open_ = {whole(one) for one in came if one.id not in shut}
    hidden = [one for one in came if one.id in shut]
    return frozenset(
        was.id
        for was in gone
        if whole(was) not in open_ and any(may_be(was, is_) for is_ in hidden)
    )


def _only_in(base: FactBase, other: FactBase) -> Iterator[str]:
    """The ids that the other has not, or has for something else."""
    for id_ in base.facts:
        if id_ not in other.facts or not rename(of_fact(base, id_), of_fact(other, id_)):
            yield id_


def _alike(olds: Iterable[Told], news: Iterable[Told]) -> Iterator[tuple[Told, Told]]:
    """Those of the same words, each old one first."""
    of: dict[tuple[str, ...], list[Told]] = {}
    for was in olds:
        of.setdefault(was.words, []).append(was)
    return ((was, is_) for is_ in news for was in of.get(is_.words, ()))


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
