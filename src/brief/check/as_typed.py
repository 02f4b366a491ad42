"""As typed: the words of a fact base that print as they stand, each with its path."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from brief.facts import FactBase
from brief.facts.record import Record
from brief.facts.slots import split_slots
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose import without_quotations

READ = "text"
"""The key of words in which marks and braces are read: those of facts, and those beside them."""
_NOT_PRINTED = frozenset(["note", "waive", "kept", "citation_key", "include"])
_ALL = (
    "brief",
    "meeting",
    "sections",
    "names",
    "sources",
    "origins",
    "facts",
    "conflicts",
    "lines",
    "changes",
    "markings",
    "editions",
)


def texts_of(base: FactBase) -> list[tuple[Path, str]]:
    """Every text of a fact base that may be printed; those under READ are not as typed."""
    found: list[tuple[Path, str]] = []
    for part in _ALL:
        _gather(getattr(base, part), (part,), found)
    return found


def words_of_ours(typed: str) -> str:
    """A text without braces, addresses, quotations and runs in another language."""
    parts = (one for one in split_slots(_RUN.sub(" ", typed)) if isinstance(one, str))
    return without_quotations(" ".join(parts))


_RUN = pattern(r"\[[^\]\[]*\]\{lang=[^}]*\}|https?://\S+")


def _gather(value: object, path: Path, found: list[tuple[Path, str]]) -> None:
    for key, part in _parts(value):
        if isinstance(part, str):
            found.append(((*path, key), part))
        elif part:
            _gather(part, (*path, key), found)


def _parts(value: object) -> Iterable[tuple[str | int, object]]:
    """What a record, a list or a map holds that may be printed, each under its key."""
    match value:
        case Record():
            values = vars(value)
            return [
                (key, part)
                for name, key in _printed_keys(type(value)).items()
                if (part := values[name])
            ]
        case tuple():
            return enumerate(value)
        case dict():
            return value.items()
    return ()


@cache
def _printed_keys(kind: type[Record]) -> dict[str, str]:
    """Of a record the attributes that may be printed, each with its key."""
    fields = kind.model_fields.items()
    return {name: field.alias or name for name, field in fields if name not in _NOT_PRINTED}
