"""Reading: records and values read from data by their annotations, with all that is wrong at once.

pydantic-core does it, the part of pydantic that is compiled; its own models would take a fifth of
the time of a short brief to import and to build, of which a fact base needs little. What it is to
read is said in maps of its own kind (`CoreSchema`); a function for each kind of map, and the types
of all, take as long to import as thirty modules of ours.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from pydantic_core import SchemaSerializer, SchemaValidator

from brief.facts.annotated import (
    After,
    AtLeast,
    Before,
    Either,
    Field,
    Instead,
    Written,
    hints_of,
)

_Schema: TypeAlias = Any
"""A map by which pydantic-core reads and writes: its `CoreSchema`, of eighty types."""
_SIMPLE: Mapping[Any, str] = {Any: "any", str: "str", int: "int", float: "float", bool: "bool"}
_Definitions: TypeAlias = dict[str, _Schema]


@cache
def reader_of(kind: Any) -> SchemaValidator:  # noqa: ANN401 - any annotation
    """What reads data as that type, a record or a dataclass; made once."""
    return SchemaValidator(_whole(kind))


@cache
def writer_of(record: type) -> SchemaSerializer:
    """What writes a record as JSON; made once."""
    return SchemaSerializer(_whole(record))


@cache
def fields_of(record: type) -> Mapping[str, Field]:
    """The keys of a record by attribute, those of its bases first."""
    found: dict[str, Field] = {}
    for name, hint in hints_of(record).items():
        if not name.startswith("_"):
            said = getattr(record, name, Field())
            field = said if isinstance(said, Field) else Field(said)
            found[name] = Field(field.default, field.factory, field.alias, *split(hint))
    return found


def split(kind: Any) -> tuple[Any, tuple[Any, ...]]:  # noqa: ANN401 - any annotation
    """A type, and what is annotated to it."""
    return (get_args(kind)[0], get_args(kind)[1:]) if get_origin(kind) is Annotated else (kind, ())


def is_record(kind: Any) -> bool:  # noqa: ANN401 - any annotation
    """Whether it is a class of records."""
    return isinstance(kind, type) and hasattr(kind, "model_fields")


@cache
def _whole(kind: Any) -> _Schema:  # noqa: ANN401 - any annotation
    """What a record is read by, and written by."""
    defined: _Definitions = {}
    schema = _schema(kind, defined)
    definitions = [one for one in defined.values() if one]
    return {"type": "definitions", "schema": schema, "definitions": definitions}


def _schema(kind: Any, defined: _Definitions, marks: tuple[Any, ...] = ()) -> _Schema:  # noqa: ANN401 - as above
    kind, more = split(kind)
    marks = (*more, *marks)
    schema = _bare(kind, marks, defined)
    for mark in marks:
        match mark:
            case Before(read):
                schema = _through("before", read, schema=schema)
            case After(read):
                schema = _through("after", read, schema=schema)
            case Written(write):
                schema = _written(schema, write)
    return schema


def _bare(kind: Any, marks: tuple[Any, ...], defined: _Definitions) -> _Schema:  # noqa: ANN401 - as above
    for mark in marks:
        match mark:
            case Instead(read):
                return _through("plain", read)
            case Either(choose, types):
                arms = {name: _schema(one, defined) for name, one in types.items()}
                return {"type": "tagged-union", "choices": arms, "discriminator": choose}
    least = next(({"min_length": one.count} for one in marks if isinstance(one, AtLeast)), {})
    origin, inner = get_origin(kind), get_args(kind)
    if kind in _SIMPLE:
        return {"type": _SIMPLE[kind]}
    if origin is Literal:
        return {"type": "literal", "expected": list(inner)}
    if origin in {Union, UnionType}:
        return _union(inner, defined)
    if origin is tuple:
        many = {"variadic_item_index": 0} if inner[-1] is ... else {}
        items = [_schema(one, defined) for one in inner if one is not ...]
        return {"type": "tuple", "items_schema": items, **many, **least}
    if origin is dict:
        of_key, of_part = (_schema(one, defined) for one in inner)
        return {"type": "dict", "keys_schema": of_key, "values_schema": of_part, **least}
    return _defined(kind, defined)


def _union(kinds: tuple[Any, ...], defined: _Definitions) -> _Schema:
    arms = [_schema(kind, defined) for kind in kinds if kind is not NoneType]
    schema = arms[0] if len(arms) == 1 else {"type": "union", "choices": arms}
    return {"type": "nullable", "schema": schema} if NoneType in kinds else schema


def _defined(kind: type, defined: _Definitions) -> _Schema:
    """What a class is read as is said once; elsewhere stands its name."""
    name = f"{kind.__module__}.{kind.__qualname__}"
    if name not in defined:
        defined[name] = None
        make = _record if is_record(kind) else _dataclass
        defined[name] = {**make(kind, defined), "ref": name}
    return {"type": "definition-ref", "schema_ref": name}


def _record(kind: Any, defined: _Definitions) -> _Schema:  # noqa: ANN401 - a class of records
    fields = {name: _record_field(field, defined) for name, field in kind.model_fields.items()}
    inner = {"type": "model-fields", "fields": fields, "model_name": kind.__name__}
    if read := getattr(kind, "read_short_form", None):
        inner = _through("before", read, schema=inner)
    schema: _Schema = {"type": "model", "cls": kind, "schema": inner}
    schema["config"] = _config(kind)
    if write := getattr(kind, "write", None):
        schema = _written(schema, write)
    if check := getattr(kind, "check", None):
        schema = _through("after", check, schema=schema)
    return schema


def _record_field(field: Field, defined: _Definitions) -> _Schema:
    schema = _defaulted(_schema(field.annotation, defined, field.metadata), field)
    named = {"validation_alias": field.alias, "serialization_alias": field.alias}
    return {"type": "model-field", "schema": schema, **(named if field.alias else {})}


def _dataclass(kind: Any, defined: _Definitions) -> _Schema:  # noqa: ANN401 - a class with fields
    hints, fields = hints_of(kind), []
    for entry in dataclasses.fields(kind):
        schema = _schema(hints[entry.name], defined)
        if entry.default_factory is not dataclasses.MISSING:
            schema = _or_else(schema, default_factory=entry.default_factory)
        elif entry.default is not dataclasses.MISSING:
            schema = _or_else(schema, default=entry.default)
        fields.append({"type": "dataclass-field", "name": entry.name, "schema": schema})
    arguments = {"type": "dataclass-args", "dataclass_name": kind.__name__, "fields": fields}
    return {
        "type": "dataclass",
        "cls": kind,
        "fields": [field["name"] for field in fields],
        "schema": arguments,
        "slots": "__slots__" in vars(kind),
        "config": _config(kind),
    }


def _defaulted(schema: _Schema, field: Field) -> _Schema:
    if field.is_required():
        return schema
    if field.factory:
        return _or_else(schema, default_factory=field.factory)
    return _or_else(schema, default=field.default)


def _or_else(schema: _Schema, **default: object) -> _Schema:
    return {"type": "default", "schema": schema, **default}


def _through(when: str, read: Callable[..., Any], **of: _Schema) -> _Schema:
    """Read by a function of ours: before or after what it is `of` is read, or all of it."""
    return {"type": f"function-{when}", "function": {"type": "no-info", "function": read}, **of}


def _written(schema: _Schema, write: Callable[[Any], Any]) -> _Schema:
    return {**schema, "serialization": {"type": "function-plain", "function": write}}


def _config(kind: type) -> _Schema:
    """A key that is unknown is a problem."""
    return {"title": kind.__name__, "extra_fields_behavior": "forbid"}
