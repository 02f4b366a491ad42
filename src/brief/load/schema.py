"""The JSON Schema of facts.yaml, for editors that complete and underline (`brief schema`)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from brief.facts import FactBase
from brief.facts.record import Record
from brief.facts.shared import Defaults, Group
from brief.load.key_notes import DESCRIPTIONS
from brief.load.languages import FREE, NEEDED
from brief.load.shown import Schema, schema_of

_BY_LANGUAGE: Schema = {
    "type": "object",
    "description": "The same by language: {en: …, fr: …}.",
    "minProperties": 1,
    "patternProperties": {"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$": {}},
    "additionalProperties": False,
}
_TITLE = "The facts of a brief"
_SHORT_FORMS = {
    "Section": "A section's title, alone.",
    "Event": "What happened, alone: visit.",
    "Person": "A body, as text.",
    "WrittenCitation": "A source and a place in it: akram-2024 para 8.",
    "CitedText": "Words that need no source, alone.",
    "Reason": "The reason, alone.",
}


def json_schema() -> Schema:
    """What an editor may check facts.yaml against (JSON Schema 2020-12).

    Wider than `load_facts` in two ways: an editor reads an unquoted 2019 as a number and we as
    text, and what one key says about another is left to `brief check`.
    """
    shape = schema_of(FactBase)
    shape["$defs"] |= {record.__name__: _alone(record) for record in (Defaults, Group)}
    shape["$defs"]["Section"]["properties"]["defaults"] = {"$ref": "#/$defs/Defaults"}
    for name, record in {"FactBase": shape, **shape["$defs"]}.items():
        _describe(name, record["properties"])
    for name, says in _SHORT_FORMS.items():
        record = shape["$defs"][name]
        short = {"type": "string", "description": says}
        shape["$defs"][name] = {"anyOf": [short, record]}
    _let_stand_by_language(shape)
    _let_be_shared(shape)
    shape["anyOf"] = _needs(shape.pop("required"))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": _TITLE,
        **_plain(shape),
    }


def _alone(record: type[Record]) -> Schema:
    shape = schema_of(record)
    del shape["$defs"]
    return shape


def _let_be_shared(shape: Schema) -> None:
    """What a fact need not say itself, where its group or the citation before it does."""
    group, fact = ({"$ref": f"#/$defs/{name}"} for name in ("Group", "Fact"))
    whole = {"allOf": [fact, {"required": ["section"]}]}
    for holder, needed in ((shape, whole), (shape["$defs"]["Group"], fact)):
        facts = holder["properties"]["facts"]
        for pattern in facts["patternProperties"]:
            either = {"if": {"required": ["facts"]}, "then": group, "else": needed}
            facts["patternProperties"][pattern] = either
    shape["$defs"]["Group"]["required"] = ["facts"]
    shape["$defs"]["Fact"]["required"].remove("section")
    for name in ("Fact", "CitedText"):
        record = shape["$defs"][name]
        one = record if "properties" in record else record["anyOf"][1]
        cite = one["properties"]["cite"]
        note = {"description": cite.pop("description")}
        one["properties"]["cite"] = {"anyOf": [{"type": "string"}, cite["items"], cite], **note}
    shape["$defs"]["WrittenCitation"]["anyOf"][1].pop("required")


def _needs(required: list[str]) -> list[Schema]:
    """What must stand in a file: sections may be included, and a shared file has no brief."""
    shared = {"not": {"anyOf": [{"required": [key]} for key in required]}}
    return [{"required": required}, {"required": ["brief", "include"]}, shared]


def _let_stand_by_language(shape: Schema) -> None:
    """Where words are printed, a map by language may stand for them."""
    for path in sorted((*NEEDED, *FREE)):
        for holder, key in list(_ends(shape, shape, path)):
            part = holder[key]
            if _BY_LANGUAGE not in part.get("anyOf", ()):
                note = {"description": part.pop("description")} if "description" in part else {}
                holder[key] = {"anyOf": [part, _BY_LANGUAGE], **note}


def _ends(shape: Schema, node: Schema, path: tuple[str, ...]) -> Iterator[tuple[Schema, str]]:
    """Where a path ends: what holds the last node, and its key there."""
    for record in _forms(shape, node):
        for holder, key in _steps(record, path[0]):
            if path[1:]:
                yield from _ends(shape, holder[key], path[1:])
            else:
                yield holder, key


def _forms(shape: Schema, node: Schema) -> Iterator[Schema]:
    """What a node may be: itself, what it refers to, or any of several."""
    if said := node.get("$ref"):
        node = shape["$defs"][said.rpartition("/")[2]]
    yield node
    for one in node.get("anyOf", ()):
        if one is not _BY_LANGUAGE:
            yield from _forms(shape, one)


def _steps(record: Schema, step: str) -> Iterator[tuple[Schema, str]]:
    """One step on from a record, a map (`*`) or a list."""
    if step in record.get("properties", {}):
        yield record["properties"], step
    elif step == "*":
        named = record.get("patternProperties", {})
        yield from ((named, key) for key in named)
        for key in ("items", "additionalProperties"):
            if isinstance(record.get(key), dict):
                yield record, key


def schema_text() -> bytes:
    """The same as a file."""
    return f"{json.dumps(json_schema(), indent=2, ensure_ascii=False)}\n".encode()


def is_schema(path: Path) -> bool:
    """Whether a file is a schema that brief wrote, so that a new one may replace it."""
    try:
        held = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(held, dict) and "$schema" in held and held.get("title") == _TITLE


def _describe(name: str, keys: dict[str, Schema]) -> None:
    for key, part in keys.items():
        part["description"] = DESCRIPTIONS[f"{name}.{key}"]


def _plain(part: Any) -> Any:  # noqa: ANN401 - JSON Schema is untyped
    """The schema without what only Python needs: defaults, titles, null and the empty text."""
    if isinstance(part, list):
        return [_plain(item) for item in part if item != {"type": "null"}]
    if not isinstance(part, Mapping):
        return part
    kept = {key: _plain(value) for key, value in part.items() if key != "default"}
    if isinstance(kept.get("title"), str):
        del kept["title"]
    if "patternProperties" in kept:
        kept["additionalProperties"] = False
    if "enum" in kept:
        kept["enum"] = [choice for choice in kept["enum"] if choice != ""]
    return _unwrap(kept)


def _unwrap(part: Schema) -> Schema:
    branches = part.get("anyOf")
    if not isinstance(branches, list) or len(branches) != 1:
        return part
    return {**branches[0], **{key: value for key, value in part.items() if key != "anyOf"}}
