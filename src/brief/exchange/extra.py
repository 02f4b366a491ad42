"""Extra: fields that Zotero keeps as lines of `note`: "Original Date: 1961"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from brief.exchange.record import DATES, KEYS
from brief.exchange.values import date_of
from brief.facts.dates import parse_date
from brief.facts.sources import NAME_KEYS
from brief.late import pattern

_LINE = pattern(r"([A-Za-z][A-Za-z_ -]{1,40}):[ \t]*(\S.*)")
_BRACED = pattern(r"\{:([A-Za-z][A-Za-z_-]{1,40}):\s*([^{}]*)\}")
_PERSON = "||"
"""Between family and given name."""
_OTHERS = (
    "PMCID", "PMID", "annote", "call-number", "dimensions", "part-number", "part-title",
    "printing-number", "reviewed-genre", "reviewed-title", "supplement-number", "volume-title",
    "composer", "director", "editorial-director", "original-author", "reviewed-author",
    "script-writer", "series-creator", "submitted", "available-date",
)  # fmt: skip
"""What CSL knows and no source has, so that it is told of. Ordinary words with which notes begin
(source, keyword) stay in it."""


def _plain(label: str) -> str:
    return re.sub("[ _-]+", "-", label.strip().casefold())


_FIELDS = {_plain(key): key for key in (*_OTHERS, *KEYS, "type", "citation-key")}
_KEPT = frozenset({"id", "note", "title", "language"})
"""Words that a note may well begin with, and that stand elsewhere."""


_OURS = "Note: "
"""Before a note that would be read as fields, where it is handed on."""


def protected(note: str) -> str:
    """The note as it comes back by `unfold`: "Status: read by the desk" is a note, no status."""
    return f"{_OURS}{note}" if _reads_as_fields(note) else note


def _reads_as_fields(note: str) -> bool:
    while note.startswith(_OURS):
        note = note.removeprefix(_OURS)
    return bool(_parted(note)[1])


def unfold(item: Mapping[str, Any]) -> tuple[dict[str, Any], frozenset[str]]:
    """The entry with each field of its note in its own place, and which those are.

    A field that the entry has already stays in the note, but for `type`, which Zotero has no other
    way to say. A date that is none is told, and stays too: "Accessed: on a wet day".
    """
    made = dict(item)
    note = item.get("note")
    if not isinstance(note, str):
        return made, frozenset()
    if note.startswith(_OURS) and _reads_as_fields(note):
        return {**made, "note": note.removeprefix(_OURS)}, frozenset()
    lines, found = _parted(note)
    unfolded: set[str] = set()
    for key, said, written in found:
        if key in DATES and not _is_date(said):
            lines.append(written)
        if key in made and key != "type" and not (key in unfolded and key in NAME_KEYS):
            lines += [] if written in lines else [written]
        elif key in NAME_KEYS:
            made[key] = [*made.get(key, ()), _name(said)]
            unfolded.add(key)
        else:
            made[key] = {"literal": said} if key in DATES else said
            unfolded.add(key)
    made["note"] = "\n".join(lines)
    return made, frozenset(unfolded)


def _parted(note: str) -> tuple[list[str], list[tuple[str, str, str]]]:
    """The lines that are words, and the fields with what they say and as they are written."""
    found = [(_key(one[1]), one[2].strip(), one[0]) for one in _BRACED.finditer(note)]
    fields = [one for one in found if one[0]]
    for _, _, written in fields:
        note = note.replace(written, "", 1)
    lines = []
    for line in filter(None, map(str.strip, note.splitlines())):
        form = _LINE.fullmatch(line)
        if form and (key := _key(form[1])):
            fields.append((key, form[2].strip(), line))
        else:
            lines.append(line)
    return lines, fields


def _key(label: str) -> str:
    """The field that a label names; "" for none."""
    key = _FIELDS.get(_plain(label), "")
    return "" if key in _KEPT else key


def _is_date(said: str) -> bool:
    try:
        parse_date(date_of({"literal": said}))
    except ValueError:
        return False
    return True


def _name(said: str) -> dict[str, str]:
    family, bar, given = (part.strip() for part in said.partition(_PERSON))
    return {"family": family, "given": given} if bar else {"literal": family}
