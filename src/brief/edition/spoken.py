"""Spoken: words that are told, which name what only left-out records hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from brief.facts import FactBase, Name
from brief.facts.references import Key, record_kinds
from brief.facts.sources import Source
from brief.marked.spot import Path

if TYPE_CHECKING:
    from brief.edition import Choice

_SHORTEST = 3
"""Characters of a name that is looked for; shorter ones stand in other words."""
_NOT_OURS = {
    "sources": frozenset(("descriptor",)),
    "names": frozenset(("role",)),
    "facts": frozenset(("text", "topic", "confidence_because", "alternatives", "indicators")),
}
"""The keys that hold words of ours, where not every one does: titles are quoted as they stand."""


def named_though_left_out(choice: Choice) -> Iterator[tuple[Path, str]]:
    """The words that are told which hold a name, a title or a spelling of what is not, with it."""
    hunted = _spellings(choice)
    if not hunted:
        return
    longest_first = sorted(hunted, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    for path, words in _words_told(choice.base):
        if found := pattern.search(_folded(words)):
            yield path, hunted[found[0]]


def _spellings(choice: Choice) -> dict[str, str]:
    """What is looked for, folded, and as it is written: not what a kept record says itself."""
    gone, base = choice.leaving.out, choice.whole
    hunted = {_folded(said): said for key in gone for said in _says(base, key)}
    kept = (key for key in _keys(base) if key not in gone)
    for said in (said for key in kept for said in _says(base, key)):
        hunted.pop(_folded(said), None)
    return {folded: said for folded, said in hunted.items() if len(folded) >= _SHORTEST}


def _keys(base: FactBase) -> Iterator[Key]:
    for kind in ("names", "sources", "origins"):
        yield from ((kind, id_) for id_ in getattr(base, kind))


def _says(base: FactBase, key: Key) -> tuple[str, ...]:
    """What a record is called in words."""
    record = getattr(base, key[0])[key[1]]
    if isinstance(record, Name):
        return (record.print, *record.also)
    if isinstance(record, Source):
        return tuple(filter(None, (record.title, record.title_short)))
    return (record,) if key[0] == "origins" else ()


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _words_told(base: FactBase) -> Iterator[tuple[Path, str]]:
    yield from _words(base.brief, ("brief",), frozenset(("title", "desk", "keywords")))
    for kind in record_kinds(type(base)):
        for id_, record in getattr(base, kind).items():
            if isinstance(record, BaseModel):
                yield from _words(record, (kind, id_), _NOT_OURS.get(kind))


def _words(value: Any, path: Path, keys: frozenset[str] | None) -> Iterator[tuple[Path, str]]:  # noqa: ANN401 - any part
    """Every text in a part of the fact base, at these keys of it or at all."""
    match value:
        case str():
            yield path, value
        case BaseModel():
            for name, field in type(value).model_fields.items():
                if (keys is None or name in keys) and name != "waive":
                    yield from _words(getattr(value, name), (*path, field.alias or name), None)
        case tuple():
            for index, item in enumerate(value):
                yield from _words(item, (*path, index), None)
        case dict():
            for key, part in value.items():
                yield from _words(part, (*path, key), None)
