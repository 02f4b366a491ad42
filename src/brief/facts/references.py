"""References: which keys of the schema name another record, and of which kind.

A key that holds an id says with `To` what the id is of. Loading asks here what must be there,
an edition what stands on what it leaves out, and the attachment what a brief's facts need; so a
key that is added is known to all three.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from brief.facts.record import Record
from brief.late import dataclass
from brief.marked.spot import Path

if TYPE_CHECKING:
    from brief.facts import FactBase

Kind: TypeAlias = Literal["sections", "names", "sources", "origins", "facts", "conflicts"]
"""A map of the file whose keys are ids."""
Key: TypeAlias = tuple[str, str]
"""A record of the file: the name of its map, and its id; "" for the brief or the meeting itself."""
Steps: TypeAlias = Iterable[tuple[Path, str]]
"""Ids in a value, each with the way to it inside the value."""


def _itself(value: object) -> Steps:
    return [((), str(value))] if value else []


@dataclass(frozen=True, slots=True)
class To:
    """Says of a key which kinds of record its ids name; none, if it names no record.

    `read` finds the ids in a value that is more than an id. `certain` is False where the words may
    name something else, such as a figure. If what is named is left out of an edition, `loses` says
    what goes with it: the whole record, this one item or value, or the record unless the record
    lists it under the key `spared_by`.
    """

    kinds: tuple[Kind, ...] = ()
    loses: Literal["record", "item"] = "record"
    spared_by: str = ""
    certain: bool = True
    read: Callable[[Any], Steps] = _itself


@dataclass(frozen=True, slots=True)
class Reference:
    """One id in a record: where in it, and what it is of."""

    path: Path
    to: To
    id: str


_Reader: TypeAlias = Callable[[Any, Path], list[Reference]]


def references_in(record: Record) -> list[Reference]:
    """Every id in a record that names another, and those in words that may."""
    found, own = _of_model(record, ()), getattr(record, "figures", {})
    return [one for one in found if one.to.certain or one.id not in own] if own else found


def references_of(base: FactBase) -> Iterator[tuple[Key, Reference]]:
    """Every reference of a fact base, with the record that it stands in."""
    for name in ("brief", "meeting"):
        single = getattr(base, name)
        for found in references_in(single) if single else ():
            yield (name, ""), found
    for kind in record_kinds(type(base)):
        for record_id, record in getattr(base, kind).items():
            if isinstance(record, Record):
                for found in references_in(record):
                    yield (kind, record_id), found


def targets(base: FactBase, reference: Reference) -> tuple[Key, ...]:
    """The records that it names: one, two where two kinds have that id, or none."""
    kinds = reference.to.kinds
    return tuple((kind, reference.id) for kind in kinds if reference.id in getattr(base, kind))


def record_at(base: FactBase, key: Key) -> Record:
    """The record of a key that is one of the file."""
    kind, id_ = key
    found: Record = getattr(base, kind)[id_] if id_ else getattr(base, kind)
    return found


@cache
def record_kinds(base: type[Record]) -> tuple[str, ...]:
    """The maps of the file whose keys are ids that a brief's content has, in order."""
    return tuple(
        name
        for name, field in base.model_fields.items()
        if get_origin(field.annotation) is dict and name != "editions"
    )


def _of_model(record: Record, path: Path) -> list[Reference]:
    found: list[Reference] = []
    for name, key, read in _plan(type(record)):
        value = getattr(record, name)
        if value:
            found += read(value, (*path, key))
    return found


@cache
def _plan(model: type[Record]) -> tuple[tuple[str, str, _Reader], ...]:
    """The keys of a kind of record in which references can stand, each with how to find them."""
    return tuple(
        (name, field.alias or name, read)
        for name, field in model.model_fields.items()
        if (read := _reader(field.annotation, field.metadata))
    )


def _reader(kind: Any, marks: Iterable[object]) -> _Reader | None:  # noqa: ANN401 - any annotation
    for mark in marks:
        if isinstance(mark, To):
            return _of_value(mark) if mark.kinds else None
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _reader(inner[0], inner[1:])
    if origin in {Union, UnionType}:
        return _of_union([one for one in inner if one is not NoneType])
    if origin is tuple:
        return _of_items(_reader(inner[0], ()))
    if origin is dict:
        return _of_parts(_reader(inner[1], ()))
    return _of_model if isinstance(kind, type) and issubclass(kind, Record) else None


def _of_value(to: To) -> _Reader:
    def read(value: Any, path: Path) -> list[Reference]:  # noqa: ANN401 - what `to` reads
        return [Reference((*path, *steps), to, id_) for steps, id_ in to.read(value)]

    return read


def _of_items(item: _Reader | None) -> _Reader | None:
    def read(values: tuple[Any, ...], path: Path) -> list[Reference]:
        found: list[Reference] = []
        for index, value in enumerate(values):
            found += item(value, (*path, index))  # type: ignore[misc]  # there is one, see below
        return found

    return read if item else None


def _of_parts(part: _Reader | None) -> _Reader | None:
    def read(values: Mapping[str, Any], path: Path) -> list[Reference]:
        found: list[Reference] = []
        for key, value in values.items():
            found += part(value, (*path, key))  # type: ignore[misc]  # there is one, see below
        return found

    return read if part else None


def _of_union(kinds: list[Any]) -> _Reader | None:
    arms = [(_class_of(kind), reader) for kind in kinds if (reader := _reader(kind, ()))]

    def read(value: Any, path: Path) -> list[Reference]:  # noqa: ANN401 - one of the kinds
        return next((of_kind(value, path) for kind, of_kind in arms if isinstance(value, kind)), [])

    return read if arms else None


def _class_of(kind: Any) -> type:  # noqa: ANN401 - any annotation
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    found = get_origin(kind) or kind
    return found if isinstance(found, type) else object
