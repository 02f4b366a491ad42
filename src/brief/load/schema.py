"""The JSON Schema of facts.yaml, for editors that complete and underline (`brief schema`)."""

from __future__ import annotations

import json
from collections.abc import Mapping
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
_RECORDS = {
    "brief": "Brief",
    "sections.*": "Section",
    "names.*": "Name",
    "sources.*": "Source",
    "facts.*": "Fact",
    "facts.*.figures.*": "Figure",
    "facts.*.alternatives.*": "CitedText",
    "conflicts.*": "Conflict",
    "lines.*": "DeskLine",
    "editions.*": "Edition",
    "sections.*.defaults": "Defaults",
    "meeting": "Meeting",
    "changes.*": "Reason",
}
"""The record that a path leads to."""
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
        by_language = [_BY_LANGUAGE] if name in {"Section", "CitedText", "Reason"} else []
        shape["$defs"][name] = {"anyOf": [short, record, *by_language]}
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
        one["properties"]["cite"] = {"anyOf": [{"type": "string"}, cite], **note}
    shape["$defs"]["WrittenCitation"]["anyOf"][1].pop("required")


def _needs(required: list[str]) -> list[Schema]:
    """What must stand in a file: sections may be included, and a shared file has no brief."""
    shared = {"not": {"anyOf": [{"required": [key]} for key in required]}}
    return [{"required": required}, {"required": ["brief", "include"]}, shared]


def _let_stand_by_language(shape: Schema) -> None:
    """Where words are printed, a map by language may stand for them."""
    keys, of_brief = shape["properties"], shape["$defs"]["Brief"]["properties"]
    for holder, inside in (
        *(
            (keys["origins"]["patternProperties"], one)
            for one in keys["origins"]["patternProperties"]
        ),
        (of_brief["countries"], "additionalProperties"),
        (keys["markings"], "items"),
    ):
        holder[inside] = {"anyOf": [holder[inside], _BY_LANGUAGE]}
    records = {"FactBase": shape, **shape["$defs"]}
    for *holder, key in sorted((*NEEDED, *FREE)):
        record = records.get(_RECORDS.get(".".join(holder), ""))
        if record and key in record.get("properties", {}):
            part = record["properties"][key]
            note = {"description": part.pop("description", "")}
            record["properties"][key] = {"anyOf": [part, _BY_LANGUAGE], **note}


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
