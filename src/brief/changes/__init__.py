"""Changes: what differs between two fact bases, record by record and key by key."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeAlias

from brief.changes.anew import call_anew
from brief.changes.places import moved_in
from brief.changes.rename import Rename
from brief.changes.renamed_records import AFTER_FACTS, BEFORE_FACTS, renamed_records
from brief.changes.verbs import CAME, PERHAPS, WENT, verb_of
from brief.facts import FactBase
from brief.facts.references import Key, record_kinds
from brief.late import dataclass

Written: TypeAlias = Any
"""A part of a record as the file has it: text, lists and maps; None where it is not there."""

_SINGLE = ("brief", "meeting")
_UNCOMPARED = {"changes"}
"""It says why others changed, and is no change itself."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One key of a record, before and after."""

    key: str
    old: Written
    new: Written


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one record: `verbs` such as `corrected`, and each key that differs."""

    kind: str
    id: str
    verbs: tuple[str, ...]
    differences: tuple[Difference, ...] = ()
    because: str = ""
    former: str = ""
    """The id that it had, where that was another."""
    by: str = ""
    """How it is known that this is one record, where it has another id."""

    def id_at(self, side: int) -> str:
        """The id that it has in one of the two: 0 is the earlier."""
        return self.id if side else self.former or self.id

    @property
    def is_added(self) -> bool:
        """Whether the earlier of the two that are compared has no such record."""
        return self.verbs in {("added",), (CAME,)}

    @property
    def is_withdrawn(self) -> bool:
        """Whether the later of the two has it no longer."""
        return self.verbs in {("withdrawn",), (WENT,)}


def compare(
    old: FactBase,
    new: FactBase,
    because: Mapping[str, str] = MappingProxyType({}),
    renamed: Mapping[str, Rename] = MappingProxyType({}),
    known: Collection[Key] = (),
) -> tuple[Change, ...]:
    """Every record that differs, in the order of the later file, what was withdrawn at the end.

    `because` are the reasons, by the ids of the records; `renamed` the facts of another id, by
    their new one. `known` are records that both had, whoever may see them.
    """
    return tuple(
        replace(one, because=because.get(one.id) or because.get(one.former, ""))
        for one in _changes(old, new, renamed, known)
    )


def called_anew(
    old: FactBase, new: FactBase, renamed: Mapping[str, Rename], known: Collection[Key] = ()
) -> Mapping[str, Mapping[str, str]]:
    """The ids that records surely have by now, by kind and by the one that they had."""
    anew = _called_anew(old, _written(old), _written(new), renamed, known)
    return {
        kind: {one.was: one.id for one in found.values() if one.is_certain}
        for kind, found in anew.items()
    }


def _changes(
    old: FactBase, new: FactBase, renamed: Mapping[str, Rename], known: Collection[Key]
) -> Iterator[Change]:
    before, after = _written(old), _written(new)
    anew = _called_anew(old, before, after, renamed, known)
    for single in _SINGLE:
        yield from _of_record((old, new), (single, ""), before.get(single), after.get(single))
    for kind in record_kinds(type(new)):
        if kind in _UNCOMPARED:
            continue
        was, is_ = before.get(kind) or {}, after.get(kind) or {}
        ids = {one.was: one.id for one in anew.get(kind, {}).values()}
        moved = moved_in(old, new, kind, ids)
        for id_ in dict.fromkeys((*is_, *was)):
            if kind in anew and (id_ in anew[kind] or id_ in ids):
                yield from _renamed((old, new), kind, anew[kind].get(id_), (was, is_))
                continue
            yield from _moved(
                moved.get(id_),
                Change(kind, id_, ()),
                *_of_record((old, new), (kind, id_), was.get(id_), is_.get(id_)),
            )


def _called_anew(
    old: FactBase,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    facts: Mapping[str, Rename],
    known: Collection[Key],
) -> Mapping[str, Mapping[str, Rename]]:
    """The records of another id, by kind; `before` is written with their new ones."""
    found: dict[str, Mapping[str, Rename]] = {}
    for kind in (*BEFORE_FACTS, "facts", *AFTER_FACTS):
        had = [id_ for of, id_ in known if of == kind]
        was, is_ = before.get(kind) or {}, after.get(kind) or {}
        found[kind] = facts if kind == "facts" else renamed_records(kind, was, is_, had)
        ids = {one.was: one.id for one in found[kind].values() if one.is_certain}
        call_anew(before, old, kind, ids)
    return found


def _renamed(
    bases: tuple[FactBase, FactBase], kind: str, one: Rename | None, sides: tuple[Written, Written]
) -> Iterator[Change]:
    """What happened to a record that has another id; told once, at the new one."""
    if one is None:
        return
    verb = "renamed" if one.is_certain else PERHAPS
    ids = Difference("id", one.was, one.id)
    key, (was, is_) = (kind, one.id), sides
    found = (*_of_record(bases, key, was[one.was], is_[one.id], one.was), Change(*key, ()))[0]
    yield replace(
        found,
        verbs=(verb, *found.verbs),
        differences=(ids, *found.differences),
        former=one.was,
        by=one.by,
    )


def _moved(places: tuple[str, str] | None, same: Change, *changed: Change) -> Iterator[Change]:
    """What happened to a record, its place in print with it; `same` where nothing else did."""
    if places is None:
        yield from changed
        return
    for one in changed or (same,):
        verbs = tuple(dict.fromkeys((*one.verbs, "moved")))
        yield replace(
            one, verbs=verbs, differences=(*one.differences, Difference("place", *places))
        )


def _written(base: FactBase) -> Mapping[str, Any]:
    written: Mapping[str, Any] = _as_filed(base.model_dump(by_alias=True))
    return written


def _as_filed(part: Any) -> Written:  # noqa: ANN401 - what JSON can say
    """A part without what is empty, its citations as the file has them."""
    match part:
        case {"source": source, "locator": locator, "quote": quote}:
            return " ".join(filter(None, (source, locator, f"({quote})" if quote else "")))
        case dict():
            filed = {key: _as_filed(value) for key, value in part.items()}
            return {key: value for key, value in filed.items() if value is not None} or None
        case list():
            return [_as_filed(value) for value in part] or None
        case "":
            return None
    return part


def _of_record(
    bases: tuple[FactBase, FactBase], key: Key, was: Written, is_: Written, former: str = ""
) -> Iterator[Change]:
    (old, new), (kind, id_) = bases, key
    if was is None or is_ is None:
        if was is not is_:
            verb = "added" if was is None else "withdrawn"
            yield Change(kind, id_, (verb,))
        return
    differences = tuple(_differences(was, is_))
    verbs = [verb_of(kind, one.key.partition(".")[0]) for one in differences]
    if kind == "facts":
        ids = former or id_, id_
        told = {".".join(one.key.split(".")[:2]) for one in differences}
        differences += (sums := tuple(_sums(old, new, ids, told)))
        verbs += ["corrected"] * bool(sums) + list(_standing(old, new, ids))
    if verbs:
        yield Change(kind, id_, tuple(dict.fromkeys(verbs)), differences)


def _differences(was: Written, is_: Written, at: str = "") -> Iterator[Difference]:
    """Each key that differs, of maps in maps by their whole way."""
    if was == is_:
        return
    if not (isinstance(was, Mapping) and isinstance(is_, Mapping)):
        yield Difference(at, was, is_)
        return
    for key in dict.fromkeys((*was, *is_)):
        yield from _differences(was.get(key), is_.get(key), f"{at}.{key}" if at else key)


def _sums(
    old: FactBase, new: FactBase, ids: tuple[str, str], told: Collection[str]
) -> Iterator[Difference]:
    """Figures that are computed alike in both and come to something else."""
    former, fact = ids
    for name, figure in new.facts[fact].figures.items():
        alike = f"figures.{name}" not in told and "figures" not in told
        if name in old.facts[former].figures and figure.computed and alike:
            was, is_ = old.figure(former, name), new.figure(fact, name)
            if was != is_:
                yield Difference(f"figures.{name}", str(was), str(is_))


def _standing(old: FactBase, new: FactBase, ids: tuple[str, str]) -> Iterator[str]:
    """What became of a fact by what stands beside it: its age, and other accounts."""
    former, fact = ids
    for was, is_, verb, back in (
        (old.is_stale(former), new.is_stale(fact), "aged", "no longer aged"),
        (former in old.contested, fact in new.contested, "newly contested", "no longer contested"),
    ):
        if was != is_:
            yield verb if is_ else back
