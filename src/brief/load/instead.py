"""Instead: how what stands in a wrong form can stand in its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.facts.ids import is_id
from brief.load.cites import beside_its_place
from brief.load.languages import is_by_language
from brief.marked import Data
from brief.problem import clip

_CALLED = {
    "names": ("print", "surname", "role"),
    "sections": ("title",),
    "sources": ("title", "URL"),
}
"""The keys by whose words people name a record for which an id is asked."""


def as_list(key: str, given: object) -> str:
    """How a text or a map that stands where a list must can be one, or ""."""
    if isinstance(given, str) and given.strip():
        place = beside_its_place(given) if key == "cite" else ""
        items = clip(given.strip("() "))
        return f"write it as {place or f'[{items}]'}"
    if not isinstance(given, dict) or not given:
        return ""
    if is_by_language(given):
        tags = ", ".join(f"{tag}: …" for tag in given)
        return f"write each member in its languages: [{{{tags}}}]"
    parts = ", ".join(f"{key}: {part}" for key, part in given.items() if isinstance(part, str))
    return f"write it as a list of one: [{{{clip(parts)}}}]"


def as_map(key: str, given: object, keys: Sequence[str]) -> str:
    """How a text or a list that stands where a map with these keys must can be one, or ""."""
    if key in keys:
        return "indent it under the record before it, to which it belongs"
    if keys:
        return f"its keys are {', '.join(keys)}"
    words = given if isinstance(given, list) else [given]
    named = [one for one in words if isinstance(one, str) and one]
    parts = ", ".join(f"{one}: the reason" for one in named)
    return f"write it as {{{clip(parts)}}}" if key == "waive" and named else ""


def _ids_listed(words: str) -> str:
    """`a, b` for `a; b`, where nothing but ids and what parts them is there."""
    parts = re.split(r" *; *| +", words.strip(" "))
    return ", ".join(parts) if len(parts) > 1 and all(map(is_id, parts)) else ""


def id_called(data: Data, words: object, *, in_list: bool) -> str:
    """`did you mean "borg"?` for the name, section or source that is called so, or ""."""
    if in_list and (listed := _ids_listed(str(words))):
        return f"ids are parted by commas: {listed}"
    wanted = str(words).casefold()
    for kind, keys in _CALLED.items():
        records = data.get(kind) if isinstance(data, dict) else None
        for id_, record in records.items() if isinstance(records, dict) else ():
            said = [record.get(key) for key in keys] if isinstance(record, dict) else [record]
            called = any(isinstance(one, str) and one.casefold() == wanted for one in (id_, *said))
            if called and is_id(id_):
                return f'did you mean "{id_}"?'
    return ""
