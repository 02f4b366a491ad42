"""Reading: records and values read from data by their annotations, with all that is wrong at once.

pydantic-core does it, the part of pydantic that is compiled; its own models would take a fifth of
the time of a short brief to import and to build, of which a fact base needs little.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from pydantic_core import CoreSchema, SchemaSerializer, SchemaValidator
from pydantic_core import core_schema as core

from brief.facts.annotated import After, AtLeast, Before, Either, Field, Instead, Written

_SIMPLE: Mapping[Any, Callable[[], CoreSchema]] = {
    Any: core.any_schema,
    str: core.str_schema,
    int: core.int_schema,
    float: core.float_schema,
    bool: core.bool_schema,
}
_Definitions: TypeAlias = dict[str, CoreSchema | None]


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
    for name, hint in get_type_hints(record, include_extras=True).items():
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
def _whole(kind: Any) -> CoreSchema:  # noqa: ANN401 - any annotation
    """What a record is read by, and written by."""
    defined: _Definitions = {}
    schema = _schema(kind, defined)
    return core.definitions_schema(schema, [one for one in defined.values() if one])


def _schema(kind: Any, defined: _Definitions, marks: tuple[Any, ...] = ()) -> CoreSchema:  # noqa: ANN401 - as above
    kind, more = split(kind)
    marks = (*more, *marks)
    schema = _bare(kind, marks, defined)
    for mark in marks:
        match mark:
            case Before(read):
                schema = core.no_info_before_validator_function(read, schema)
            case After(read):
                schema = core.no_info_after_validator_function(read, schema)
            case Written(write):
                schema = _written(schema, write)
    return schema


def _bare(kind: Any, marks: tuple[Any, ...], defined: _Definitions) -> CoreSchema:  # noqa: ANN401 - as above
    for mark in marks:
        match mark:
            case Instead(read):
                return core.no_info_plain_validator_function(read)
            case Either(choose, types):
                arms = {name: _schema(one, defined) for name, one in types.items()}
                return core.tagged_union_schema(arms, choose)
    least = next((mark.count for mark in marks if isinstance(mark, AtLeast)), None)
    origin, inner = get_origin(kind), get_args(kind)
    if kind in _SIMPLE:
        return _SIMPLE[kind]()
    if origin is Literal:
        return core.literal_schema(list(inner))
    if origin in {Union, UnionType}:
        return _union(inner, defined)
    if origin is tuple:
        many = inner[-1] is ...
        items = [_schema(one, defined) for one in inner if one is not ...]
        return core.tuple_schema(items, variadic_item_index=0 if many else None, min_length=least)
    if origin is dict:
        of_key, of_part = (_schema(one, defined) for one in inner)
        return core.dict_schema(of_key, of_part, min_length=least)
    return _defined(kind, defined)


def _union(kinds: tuple[Any, ...], defined: _Definitions) -> CoreSchema:
    arms = [_schema(kind, defined) for kind in kinds if kind is not NoneType]
    schema = arms[0] if len(arms) == 1 else core.union_schema(arms)  # type: ignore[arg-type]  # a list is invariant
    return core.nullable_schema(schema) if NoneType in kinds else schema


def _defined(kind: type, defined: _Definitions) -> CoreSchema:
    """What a class is read as is said once; elsewhere stands its name."""
    name = f"{kind.__module__}.{kind.__qualname__}"
    if name not in defined:
        defined[name] = None
        make = _record if is_record(kind) else _dataclass
        defined[name] = {**make(kind, defined), "ref": name}
    return core.definition_reference_schema(name)


def _record(kind: Any, defined: _Definitions) -> CoreSchema:  # noqa: ANN401 - a class of records
    fields = {
        name: core.model_field(
            _defaulted(_schema(field.annotation, defined, field.metadata), field),
            validation_alias=field.alias or None,
            serialization_alias=field.alias or None,
        )
        for name, field in kind.model_fields.items()
    }
    inner: CoreSchema = core.model_fields_schema(fields, model_name=kind.__name__)
    if read := getattr(kind, "read_short_form", None):
        inner = core.no_info_before_validator_function(read, inner)
    config = _config(kind, by_name=True)
    schema: CoreSchema = core.model_schema(kind, inner, config=config)
    if write := getattr(kind, "write", None):
        schema = _written(schema, write)
    if check := getattr(kind, "check", None):
        schema = core.no_info_after_validator_function(check, schema)
    return schema


def _dataclass(kind: Any, defined: _Definitions) -> CoreSchema:  # noqa: ANN401 - a class with fields
    hints, fields = get_type_hints(kind, include_extras=True), []
    for entry in dataclasses.fields(kind):
        schema = _schema(hints[entry.name], defined)
        if entry.default_factory is not dataclasses.MISSING:
            schema = core.with_default_schema(schema, default_factory=entry.default_factory)
        elif entry.default is not dataclasses.MISSING:
            schema = core.with_default_schema(schema, default=entry.default)
        fields.append(core.dataclass_field(entry.name, schema))
    arguments = core.dataclass_args_schema(kind.__name__, fields)
    names = [field["name"] for field in fields]
    slots = "__slots__" in vars(kind)
    return core.dataclass_schema(kind, arguments, names, config=_config(kind), slots=slots)


def _defaulted(schema: CoreSchema, field: Field) -> CoreSchema:
    if field.is_required():
        return schema
    if field.factory:
        return core.with_default_schema(schema, default_factory=field.factory)
    return core.with_default_schema(schema, default=field.default)


def _written(schema: CoreSchema, write: Callable[[Any], Any]) -> CoreSchema:
    return {**schema, "serialization": core.plain_serializer_function_ser_schema(write)}


def _config(kind: type, *, by_name: bool = False) -> core.CoreConfig:
    """A key that is unknown is a problem."""
    config = core.CoreConfig(title=kind.__name__, extra_fields_behavior="forbid")
    if by_name:
        config |= {"validate_by_name": True, "validate_by_alias": True}
    return config
