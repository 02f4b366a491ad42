"""Shown: the JSON Schema of a record, as the annotations of its keys have it."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin

from brief.facts.annotated import AtLeast, Either, Instead, Shown, ShownToo
from brief.facts.reading import is_record, split
from brief.facts.record import Record

Schema: TypeAlias = dict[str, Any]

_SIMPLE: Mapping[Any, Schema] = {Any: {}, str: {"type": "string"}, int: {"type": "integer"}}
_LEAST = {"array": "minItems", "object": "minProperties"}


def schema_of(record: type[Record]) -> Schema:
    """The JSON Schema of a record, those of the records in it under `$defs`."""
    defined: dict[str, Schema] = {}
    whole = _record(record, defined)
    shown: Schema = _in_order({**whole, "$defs": defined})
    return shown


def _record(record: type[Record], defined: dict[str, Schema]) -> Schema:
    fields = {field.alias or name: field for name, field in record.model_fields.items()}
    schema = {
        "type": "object",
        "description": inspect.cleandoc(record.__doc__ or ""),
        "properties": {
            key: _shown(field.annotation, defined, field.metadata) for key, field in fields.items()
        },
        "additionalProperties": False,
    }
    if required := [key for key, field in fields.items() if field.is_required()]:
        schema["required"] = required
    if change := getattr(record, "show", None):
        change(schema)
    return schema


def _shown(kind: Any, defined: dict[str, Schema], marks: tuple[Any, ...] = ()) -> Schema:  # noqa: ANN401 - any annotation
    kind, more = split(kind)
    marks = (*more, *marks)
    said = [mark.schema for mark in marks if isinstance(mark, Shown)]
    schema = dict(said[-1]) if said else _bare(kind, defined, marks)
    for mark in marks:
        match mark:
            case AtLeast(count):
                schema[_LEAST[schema["type"]]] = count
            case ShownToo(change):
                change(schema)
    return schema


def _bare(kind: Any, defined: dict[str, Schema], marks: tuple[Any, ...]) -> Schema:  # noqa: ANN401 - as above
    if either := next((mark for mark in marks if isinstance(mark, Either)), None):
        return _either(either, defined)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Literal:
        return {**_SIMPLE[type(inner[0])], **_choice(inner)}
    if origin in {Union, UnionType}:
        return {"anyOf": [_shown(one, defined) for one in inner if one is not NoneType]}
    if origin is tuple:
        return {"type": "array", "items": _shown(inner[0], defined)}
    if origin is dict:
        return {"type": "object", **_parts(_shown(inner[0], {}), _shown(inner[1], defined))}
    if is_record(kind):
        if kind.__name__ not in defined:
            defined[kind.__name__] = _record(kind, defined)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    return dict(_SIMPLE[kind])


def _either(either: Either, defined: dict[str, Schema]) -> Schema:
    """What an editor can come upon: no value that is read already."""
    arms = [
        _shown(one, defined)
        for one in either.types.values()
        if not any(isinstance(mark, Instead) for mark in split(one)[1])
    ]
    return arms[0] if len(arms) == 1 else {"oneOf": arms}


def _choice(values: tuple[Any, ...]) -> Schema:
    return {"enum": list(values)} if len(values) > 1 else {"const": values[0]}


def _parts(key: Schema, part: Schema) -> Schema:
    if pattern := key.get("pattern"):
        return {"patternProperties": {pattern: part}}
    return {"additionalProperties": part} if part else {}


def _in_order(part: Any, holder: str = "") -> Any:  # noqa: ANN401 - JSON Schema is untyped
    """The words of a schema by the alphabet, the keys of a record as they are."""
    if isinstance(part, list):
        return [_in_order(one, holder) for one in part]
    if not isinstance(part, dict):
        return part
    words = list(part) if holder == "properties" else sorted(part)
    return {word: _in_order(part[word], word) for word in words}
