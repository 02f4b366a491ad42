"""CSL-JSON written: what CSL knows of the sources of a fact base."""

from __future__ import annotations

import json
from typing import Any

from brief.exchange.extra import protected
from brief.exchange.record import DATES, KEYS
from brief.facts import FactBase
from brief.facts.csl_dates import in_edtf
from brief.facts.dates import Date
from brief.facts.people import UNKNOWN
from brief.facts.sources import NAME_KEYS, Source

_SEASON = 20
"""EDTF's spring is month 21, CSL's is season 1."""


def write_csl_json(base: FactBase) -> str:
    """The sources as a list of CSL-JSON items, in the order of the file."""
    items = [item_of(one, source) for one, source in base.sources.items()]
    for item in items:
        if note := item.get("note"):
            item["note"] = protected(note)
    return f"{json.dumps(items, ensure_ascii=False, indent=2)}\n"


def item_of(source_id: str, source: Source) -> dict[str, Any]:
    """A source as an item of CSL-JSON."""
    dumped = source.model_dump(by_alias=True, exclude_unset=True)
    item: dict[str, Any] = {"id": source_id, "type": source.type}
    if source.citation_key:
        item["citation-key"] = source.citation_key
    for key in KEYS:
        given = dumped.get(key)
        if given in (None, "", UNKNOWN, []):
            continue
        if key in NAME_KEYS:
            item[key] = [{"literal": one} if isinstance(one, str) else one for one in _list(given)]
        elif key in DATES:
            item[key] = csl_date(getattr(source, key.replace("-", "_")))
        else:
            item[key] = given
    return item


def _list(given: Any) -> list[Any]:  # noqa: ANN401 - a body, or a list of names
    return given if isinstance(given, list) else [given]


def csl_date(date: Date) -> dict[str, Any]:
    """A date in parts where that says all of it, else in EDTF."""
    ends = [date.start, date.end] if date.is_interval else [date]
    parts = [_parts(end) for end in ends if end]
    found: dict[str, Any] = {"date-parts": parts}
    if date.approximate:
        found["circa"] = True
    if len(parts) == 1 and date.precision == "season":
        found = {**found, "date-parts": [parts[0][:1]], "season": parts[0][1] - _SEASON}
    try:
        same = len(parts) == len(ends) and in_edtf(found) == date.text
    except ValueError:
        same = False
    return found if same else {"edtf": date.text}


def _parts(date: Date) -> list[int]:
    stem = date.text.rstrip("?~%").split("-")
    return [int(part) for part in stem if part.isdecimal()]
