"""Keeping: the fact base that is left, closed and naming nothing of what went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from brief.edition.audience import exceeds
from brief.edition.leaving import Leaving
from brief.edition.marks import bears_mark
from brief.facts import Fact, FactBase
from brief.facts.documents import offices_of
from brief.facts.record import Record
from brief.facts.references import Reference, record_kinds
from brief.facts.sources import Source
from brief.marked.spot import Path
from brief.prose.places import country_words_in

_BRIEF = ("brief", "")


def keep(leaving: Leaving) -> FactBase:
    """What the audience has: a fact base whose own marking is that of the edition."""
    base = leaving.base
    untouched = leaving.is_nothing and not (base.editions or base.markings)
    if untouched and not _stamp(leaving):
        return base
    kept = {kind: _records(leaving, kind) for kind in record_kinds(type(base))}
    marking = leaving.audience.marking
    kept["sources"] = _with_others(kept["sources"], base)
    brief = drop(base.brief, [one.path[:1] for holder, one in leaving.unmet if holder == _BRIEF])
    if base.brief.countries:
        brief = brief.model_copy(update={"countries": _countries(base, kept["facts"].values())})
    if marking is not None:
        brief = brief.model_copy(update={"marking": marking})
    meeting = _meeting(leaving)
    used = {_marks(record) for part in kept.values() for record in part.values()}
    used |= {brief.marking, _marks(meeting)}
    markings = tuple(mark for mark in base.markings if mark in used)
    update = {"brief": brief, "meeting": meeting, "editions": {}, "markings": markings, **kept}
    return base.model_copy(update=update)


def _with_others(kept: Mapping[str, Source], base: FactBase) -> dict[str, Source]:
    """Why one is a witness of its own beside others of its outlet goes with the last of them."""
    before, now = (
        Counter(office for it in each.values() for office in offices_of(it))
        for each in (base.sources, kept)
    )
    alone = {one for one, times in now.items() if times == 1 < before[one]}
    apart: dict[str, object] = {"independent_because": ""}
    return {
        id_: one.model_copy(update=apart)
        if one.independent_because and offices_of(one) and alone.issuperset(offices_of(one))
        else one
        for id_, one in kept.items()
    }


def _countries(base: FactBase, kept: Iterable[Fact]) -> dict[str, str]:
    """What countries are called, but for those that only facts which are left out are about."""
    facts = list(kept)
    told = {*base.brief.parties, *(code for fact in facts for code in _codes(fact))}
    words = "\n".join(map(_words, facts))
    gone = {code for fact in base.facts.values() for code in _codes(fact)}
    said = country_words_in("\n".join(map(_words, base.facts.values())))
    gone |= {code for _, _, code in said} - {code for _, _, code in country_words_in(words)}
    gone -= told
    named = base.brief.countries.items()
    return {code: name for code, name in named if code not in gone or name in words}


def _words(fact: Fact) -> str:
    return f"{fact.text}\n{fact.short}\n{fact.topic}"


def _codes(fact: Fact) -> Iterator[str]:
    """The countries in its keys, by their codes."""
    if fact.event:
        yield from (fact.event.at, fact.event.from_)
    for figure in fact.figures.values():
        yield from (*figure.flow.split(), figure.reporter)


def _meeting(leaving: Leaving) -> Any:  # noqa: ANN401 - what `drop` gives
    if not leaving.meets:
        return None
    lost = [one.path for holder, one in leaving.unmet if holder != _BRIEF]
    return drop(_stamped(leaving.base.meeting, _stamp(leaving)), lost)


def _records(leaving: Leaving, kind: str) -> dict[str, Any]:
    stamp = _stamp(leaving)
    return {
        id_: _stamped(_without(leaving, kind, id_, record), stamp)
        for id_, record in getattr(leaving.base, kind).items()
        if (kind, id_) not in leaving.out
        and not (kind == "changes" and _may_tell(leaving, id_, record))
    }


def _may_tell(leaving: Leaving, id_: str, reason: Any) -> bool:  # noqa: ANN401 - of `changes`
    """Whether why something changed may tell of what went.

    It goes with what changed. Where two kinds of record have that id, one of which stays, it has to
    say itself who may have it.
    """
    gone = [kind for kind, one in leaving.out if one == id_ and kind != "changes"]
    if not gone:
        return False
    kinds = [kind for kind in record_kinds(type(leaving.base)) if kind != "changes"]
    stays = sum(id_ in getattr(leaving.base, kind) for kind in kinds) > len(gone)
    return not (stays and reason.model_fields_set & {"marking", "use"})


def _stamp(leaving: Leaving) -> str:
    """The brief's own mark, where what has no other would take the edition's for its own."""
    base, audience = leaving.base, leaving.audience
    own = base.brief.marking
    return "" if audience.marking in {None, own} or exceeds(base, audience, own) else own


def _stamped(record: object, stamp: str) -> object:
    if stamp and isinstance(record, Record) and bears_mark(record) and not _marks(record):
        return record.model_copy(update={"marking": stamp})
    return record


def _marks(record: object) -> str:
    return str(getattr(record, "marking", ""))


def _without(leaving: Leaving, kind: str, id_: str, record: Any) -> Any:  # noqa: ANN401 - a record of any kind
    if kind == "sections" and id_ in leaving.bare:
        return record.model_copy(update={"intro": None})
    if kind == "names" and id_ in leaving.posts:
        return record.model_copy(update={"role": "", "earlier": (), "seen": None, "post": ""})
    lost = leaving.lost.get((kind, id_), ())
    return drop(record, [reference.path for reference in _goes(lost)]) if lost else record


def _goes(lost: Iterable[Reference]) -> Iterable[Reference]:
    """An item is told of once, though two kinds of record have its id."""
    return {reference.path: reference for reference in lost}.values()


def drop(value: Any, paths: list[Path]) -> Any:  # noqa: ANN401 - any part of a record
    """A part of the fact base without what stands at these paths inside it."""
    ends = {path[0] for path in paths if len(path) == 1}
    inner: dict[str | int, list[Path]] = {}
    for path in paths:
        if len(path) > 1 and path[0] not in ends:
            inner.setdefault(path[0], []).append(path[1:])
    if isinstance(value, tuple):
        return tuple(
            drop(item, inner[index]) if index in inner else item
            for index, item in enumerate(value)
            if index not in ends
        )
    if isinstance(value, Mapping):
        return {
            key: drop(part, inner[key]) if key in inner else part
            for key, part in value.items()
            if key not in ends
        }
    return _drop_keys(value, ends, inner)


def _drop_keys(record: Record, ends: set[str | int], inner: dict[str | int, list[Path]]) -> Record:
    update = {}
    for name, field in type(record).model_fields.items():
        key = field.alias or name
        if key in ends:
            update[name] = field.get_default()
        elif key in inner:
            update[name] = drop(getattr(record, name), inner[key])
    return record.model_copy(update=update)
