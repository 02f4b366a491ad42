"""Placing: lines put at the end of a kind of record; no line of facts.yaml is touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from brief.facts import FactBase
from brief.late import pattern
from brief.marked import Marked, lines_with_ends
from brief.marked.spot import Spot
from brief.problem import BriefError, Problem
from brief.starting.questions import Kind

_RECORDS = frozenset({"names", "sources", "facts"})
_DOCUMENT_END = pattern(r"\.\.\.(?:\s|$)")
"""What ends a document of YAML, wherever it stands at the edge; nothing may follow it."""


def without_empty(marked: Marked) -> Marked:
    """The file without the keys that nothing stands under: adding to them is the cure."""
    if not isinstance(marked.data, dict):
        return marked
    held = {key: part for key, part in marked.data.items() if part != "" or key not in _RECORDS}
    return replace(marked, data=held)


def place_records(
    marked: Marked, text: str, kind: Kind, records: Sequence[tuple[str, Sequence[str]]]
) -> tuple[str, int]:
    """The text with these records in it, each an id and the lines of its keys; the first's line."""
    ending = "\r\n" if "\r\n" in text else "\n" if "\n" in text or "\r" not in text else "\r"
    mark, lines = lines_with_ends(text)
    end, indent, opening = _end_of(marked, lines, kind)
    if end and not lines[end - 1].endswith(("\n", "\r")):
        lines[end - 1] += ending
    written = [opening] if opening else []
    for id_, keys in records:
        written += [f"{' ' * indent}{id_}:", *(f"{' ' * (2 * indent)}{key}" for key in keys)]
    added = "".join(f"{line}{ending}" for line in written)
    edited = "".join((mark, *lines[:end], added, *lines[end:]))
    return edited, end + bool(opening) + 1


def _end_of(marked: Marked, lines: list[str], kind: Kind) -> tuple[int, int, str]:
    """The line after the last of that kind, how far its ids are indented, and a key to open it."""
    records = marked.spot.parts.get(kind.under)
    if records is None:
        return _without_blanks(lines, _place_of(marked, lines, kind), 1), 2, f"{kind.under}:"
    if _is_empty(marked, lines, kind.under):
        return _without_blanks(lines, _next_key(marked, lines, records), 1), 2, ""
    if not records.parts or records.line == records.key_line:
        said = f'"{kind.under}" stands on one line, so nothing can be added to it'
        hint = f"write it with one {kind.noun} a line"
        raise BriefError(Problem(records.key_place(marked.file), said, hint))
    indent = records.column - 1
    return _without_blanks(lines, _next_key(marked, lines, records), indent), indent, ""


def _is_empty(marked: Marked, lines: list[str], key: str) -> bool:
    """Whether nothing stands under a key yet, as when the example was taken out."""
    data = marked.data if isinstance(marked.data, dict) else {}
    bare = lines[marked.spot.parts[key].key_line - 1].partition("#")[0].rstrip()
    return data[key] == "" and bare.endswith(":")


def _place_of(marked: Marked, lines: list[str], kind: Kind) -> int:
    """Where a new kind is opened: behind the last of those that the manual lists before it.

    At the end of the file it would take in whatever somebody types there as a fact.
    """
    order = list(FactBase.model_fields)
    before = {*order[: order.index(kind.under)], "include"}
    held = [part for key, part in marked.spot.parts.items() if key in before]
    last = max(held, key=lambda part: part.key_line, default=None)
    return _next_key(marked, lines, last) if last else _document_end(marked, lines)


def _next_key(marked: Marked, lines: list[str], part: Spot) -> int:
    """The line before the next key at the top of the file."""
    after = [one.key_line for one in marked.spot.parts.values() if one.key_line > part.key_line]
    return min(after) - 1 if after else _document_end(marked, lines)


def _document_end(marked: Marked, lines: list[str]) -> int:
    """The line before that which ends the document, or else the last one."""
    last = max((one.key_line for one in marked.spot.parts.values()), default=0)
    ends = (n for n in range(last, len(lines)) if _DOCUMENT_END.match(lines[n]))
    return next(ends, len(lines))


def _without_blanks(lines: list[str], end: int, indent: int) -> int:
    """Back over blank lines and comments of what follows: those that are not indented so far."""
    while end and _is_beside(lines[end - 1], indent):
        end -= 1
    return end


def _is_beside(line: str, indent: int) -> bool:
    bare = line.lstrip(" ")
    return not bare.strip() or (bare.startswith("#") and len(line) - len(bare) < indent)
