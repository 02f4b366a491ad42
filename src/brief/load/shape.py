"""What is wrong with the shape of a file, in sentences: pydantic's errors put into our words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, TypeAlias

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from brief.facts import (
    Author,
    Brief,
    Conflict,
    Event,
    Fact,
    FactBase,
    Figure,
    Kept,
    Name,
    Section,
    Source,
    WrittenCitation,
)
from brief.marked import Marked
from brief.problem import Place, Problem
from brief.spot import Path

Record: TypeAlias = type[BaseModel]

_PARTS: dict[tuple[str, ...], tuple[str, Record]] = {
    (): ("the file", FactBase),
    ("brief",): ("brief", Brief),
    ("sections", "*"): ("section", Section),
    ("names", "*"): ("name", Name),
    ("sources", "*"): ("source", Source),
    ("sources", "*", "author", "*"): ("an author of source", Author),
    ("sources", "*", "kept"): ("the kept copy of source", Kept),
    ("facts", "*"): ("fact", Fact),
    ("facts", "*", "figures", "*"): ("figure", Figure),
    ("facts", "*", "event"): ("the event of fact", Event),
    ("facts", "*", "cite", "*"): ("a citation of fact", WrittenCitation),
    ("conflicts", "*"): ("conflict", Conflict),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One of pydantic's errors: the path as far as the file goes along, and the step beyond."""

    path: Path
    beyond: str
    kind: str
    given: object
    context: dict[str, Any]


def find_faults(error: ValidationError, marked: Marked) -> Iterator[Fault]:
    """Pydantic's errors, each with a path that exists in the file."""
    for detail in error.errors(include_url=False):
        yield _fault(detail, marked)


def _fault(detail: ErrorDetails, marked: Marked) -> Fault:
    path: list[str | int] = []
    spot = marked.spot
    beyond = ""
    for step in detail["loc"]:
        part = spot.parts.get(step)
        if part is None:  # the name of a union's branch, "[key]", or a key that is missing
            beyond = str(step)
        else:
            beyond = ""
            spot = part
            path.append(step)
    return Fault(tuple(path), beyond, detail["type"], detail["input"], detail.get("ctx", {}))


def describe_fault(fault: Fault, marked: Marked) -> Problem:
    """The fault as a problem: where, what, and what to do."""
    place = _place(fault, marked)
    match fault.kind:
        case "missing":
            return Problem(place, f'{_owner(fault.path)} has no "{fault.beyond}"')
        case "extra_forbidden":
            key = str(fault.path[-1])
            holder, record = _part(fault.path[:-1])
            hint = suggest(key, known_keys(record))
            return Problem(place, f'unknown key "{key}" in {holder}', hint)
        case "literal_error":
            return _describe_choice(fault, place)
        case "value_error":
            said, *hint = fault.context["error"].args
            return Problem(place, f"{_subject(fault)}{said}", *hint[:1])
        case "too_short":
            count = fault.context["min_length"]
            return Problem(place, f"{_subject(fault)}too few stand here", f"at least {count}")
        case _:
            return Problem(place, f"{_subject(fault)}{_kind_wanted(fault.kind)}")


def _place(fault: Fault, marked: Marked) -> Place:
    spot = marked.spot.find(fault.path)
    if fault.kind == "extra_forbidden" or fault.beyond == "[key]":
        return spot.key_place(marked.file)
    return spot.place(marked.file)


def _describe_choice(fault: Fault, place: Place) -> Problem:
    choices = re.findall(r"'([^']+)'|(\d)", fault.context["expected"])
    known = [text or digit for text, digit in choices]
    said = f'{_subject(fault)}"{fault.given}" is not known here'
    hint = suggest(str(fault.given), known)
    return Problem(place, said, hint or "one of " + ", ".join(known))


def _kind_wanted(kind: str) -> str:
    if kind in {"model_type", "dict_type", "model_attributes_type", "dataclass_type"}:
        return "a map (key: value) belongs here"
    if kind in {"tuple_type", "list_type"}:
        return "a list belongs here"
    if kind in {"string_type", "int_type", "float_parsing", "float_type"}:
        return "a number belongs here" if kind.startswith("float") else "a text belongs here"
    return "this cannot stand here"


def _subject(fault: Fault) -> str:
    """`"unit" of figure "turnover": `, or as much of it as is known."""
    keys = [step for step in fault.path if isinstance(step, str)]
    holder, _ = _part(fault.path)
    if _pattern(fault.path) in _PARTS or not keys:
        return f"{holder}: "
    return f'"{keys[-1]}" of {_owner(fault.path[:-1])}: '


def _owner(path: Path) -> str:
    while path and _pattern(path) not in _PARTS:
        path = path[:-1]
    return _part(path)[0]


def _part(path: Path) -> tuple[str, Record]:
    """What the map at this path is called, and which keys it knows."""
    found = _PARTS.get(_pattern(path))
    if found is None:
        return _part(path[:-1]) if path else ("the file", FactBase)
    noun, record = found
    if len(path) < 2:
        return noun, record
    name = path[3] if _pattern(path)[2:3] == ("figures",) else path[1]
    return f'{noun} "{name}"', record


def _pattern(path: Path) -> tuple[str, ...]:
    """The path with `*` for what users name themselves."""
    return tuple(str(step) if index % 2 == 0 else "*" for index, step in enumerate(path))


def known_keys(record: Record) -> list[str]:
    """The keys a record takes, as they are written in the file."""
    return [field.alias or name for name, field in record.model_fields.items()]


def suggest(word: str, known: list[str]) -> str:
    """`did you mean "unit"?` for the nearest known word, "" if none is near."""
    near = get_close_matches(word, known, n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else ""
