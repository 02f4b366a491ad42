"""Record: an entry of a library as a source of facts.yaml, and what of it could not be carried."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, get_args

from pydantic_core import ValidationError

from brief.exchange.entry import Entry
from brief.exchange.open_base import OPEN
from brief.exchange.values import (
    beside_date,
    date_of,
    language_of,
    marks_of,
    names_of,
    refused_in,
    text_of,
    title_of,
)
from brief.facts.people import is_read_as_body
from brief.facts.sources import AUTHORLESS, NAME_KEYS, OF_BODIES, Source, SourceType
from brief.facts.titles import TITLES
from brief.late import dataclass
from brief.problem import Problem, Severity, clip

DATES = ("issued", "event-date", "original-date", "accessed")
_OWN = (
    "type", "citation-key", "nature", "reliability", "reliability_because", "descriptor", "worth",
    "independent_because", "relies_on", "kept", "particulars", "marking", "waive", "archive_url",
)  # fmt: skip
"""Keys that are no field of CSL's, or are read by themselves."""
KEYS = tuple(
    key for name, of_key in Source.model_fields.items() if (key := of_key.alias or name) not in _OWN
)
"""The keys of a source that CSL knows, in the order of the record."""
TYPES = get_args(SourceType)
_ALIASES = {
    "shortTitle": "title-short",
    "journalAbbreviation": "container-title-short",
    "event": "event-title",
    "archive-location": "archive_location",
    "original-author": "",
}
_IN_FORM: dict[str, Callable[[str], str]] = {
    "language": language_of,
    "URL": lambda address: address.replace(" ", "%20"),
}
"""A tag for the name of a language, and an address without spaces."""
_NOT_FIELDS = {"id", "type", "citation-key", "system_id"}


@dataclass(slots=True)
class Carried:
    """A source made of an entry: its keys as facts.yaml has them, and what is told of it."""

    entry: Entry
    keys: dict[str, Any] = field(default_factory=dict)
    filled: set[str] = field(default_factory=set)
    """Keys that the schema asks for and the entry has not: they say that it is unknown."""
    told: list[Problem] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def tell(
        self, name: str, said: str, hint: str = "", severity: Severity = Severity.ERROR
    ) -> None:
        """Say something of a field of the entry."""
        message = f'entry "{clip(self.entry.key)}": {said}'
        place = self.entry.place_of(name)
        self.told.append(Problem(place, message, hint, severity=severity))


def carry(entry: Entry) -> Carried:
    """The source that an entry is; each value in it can stand in facts.yaml."""
    carried = Carried(entry, left=list(entry.left))
    _carry_type(carried)
    for name, value in entry.item.items():
        if name not in _NOT_FIELDS and value not in (None, "", [], {}):
            _carry_field(carried, name, value)
    of_body = carried.keys["type"] in OF_BODIES and "authority" in carried.keys
    nobody = not of_body and not {"author", "editor"} & carried.keys.keys()
    if nobody and carried.keys["type"] not in AUTHORLESS:
        carried.keys["author"] = "unknown"
        carried.filled.add("author")
    if "issued" not in carried.keys:
        carried.keys["issued"] = "unknown"
        carried.filled.add("issued")
    _take_out_faults(carried)
    if carried.left:
        said = f"not carried: {', '.join(dict.fromkeys(carried.left))}"
        carried.tell("", said, severity=Severity.NOTE)
    carried.keys = {key: carried.keys[key] for key in ("type", *KEYS) if key in carried.keys}
    return carried


def _carry_type(carried: Carried) -> None:
    given = text_of(carried.entry.item.get("type") or "")
    carried.keys["type"] = given if given in TYPES else "document"
    if given not in TYPES:
        said = f'unknown type "{clip(given)}"' if given else "it has no type"
        carried.tell("type", said, "it is taken for a document", Severity.WARNING)


def _carry_field(carried: Carried, name: str, value: object) -> None:
    key = _ALIASES.get(name, name)
    if key not in NAME_KEYS and isinstance(value, list) and all(isinstance(v, str) for v in value):
        # Crossref has a list where CSL has a text.
        carried.left += [f'"{clip(other)}" of {name}' for other in value[1:]]
        value = value[0]
    if key not in KEYS or (key != name and key in carried.entry.item):
        carried.left.append(name)
    elif key in NAME_KEYS:
        _carry_names(carried, name, key, value)
    elif key in DATES:
        _carry_date(carried, name, key, value)
    elif isinstance(value, list | dict):
        carried.tell(name, f'"{name}" is no text, and is not carried')
    elif text := title_of(value) if key in TITLES else text_of(value):
        carried.keys[key] = _IN_FORM.get(key, str)(text)
        if key == "note" and "\n" in str(value).strip():
            carried.left.append(f"line breaks of {name}")
        if refused := refused_in(value):
            carried.left.append(f"the character {refused} of {name}")
        if len(marks_of(value)) > len(marks_of(text)):
            carried.left.append(f"typography of {name}")


def _carry_names(carried: Carried, name: str, key: str, value: object) -> None:
    names, told = names_of(value)
    for said in told:
        lost = said.endswith("which is not carried")
        severity = Severity.NOTE if lost else Severity.ERROR
        carried.tell(name, f"{name}: {said}", severity=severity)
    written = [_written(one) for one in names]
    if len(written) == 1 and isinstance(written[0], str):
        carried.keys[key] = written[0]
    elif written:
        carried.keys[key] = written


def _written(name: dict[str, str]) -> str | dict[str, str]:
    """A body as a text, where a text is read as one."""
    is_text = name.keys() == {"literal"} and is_read_as_body(name["literal"])
    return name["literal"] if is_text else name


def _carry_date(carried: Carried, name: str, key: str, value: object) -> None:
    try:
        carried.keys[key] = date_of(value)
        carried.left += [f"{clip(one)} of {name}" for one in beside_date(value)]
    except ValueError as fault:
        said, hint = (*map(str, fault.args), "")[:2]
        carried.tell(name, f"{name}: {clip(said)}, so it is not carried", hint)


def _take_out_faults(carried: Carried) -> None:
    """What cannot stand in facts.yaml is told with its place, and left out."""
    try:
        validated(carried.keys)
    except ValidationError as error:
        for fault in error.errors(include_url=False):
            key = str(fault["loc"][0]) if fault["loc"] else ""
            cause = fault.get("ctx", {}).get("error")
            said, hint = (*map(str, cause.args), "")[:2] if cause else (fault["msg"], "")
            carried.tell(key, f"{key}: {clip(said)}, so it is not carried", hint)
            carried.keys.pop(key, None)
            if key in {"author", "issued"}:
                carried.keys[key] = "unknown"
                carried.filled.add(key)


def validated(keys: Mapping[str, Any]) -> Source:
    """The source of these keys, with what is open in it filled."""
    return Source.model_validate({**OPEN, **keys})
