"""Addition: a record put at the end of its kind in facts.yaml; no line that stands is touched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from brief.load import read_facts
from brief.marked import Marked, parse_marked, read_marked
from brief.outputs import refuse_barred, write_whole
from brief.places import template_folders
from brief.problem import BriefError, Place, Problem
from brief.starting.questions import Kind
from brief.starting.scalar import value

_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")


def add_record(facts: Path, kind: Kind, id_: str, answers: Mapping[str, Any]) -> Place:
    """Write the record; where it stands. BriefError where it cannot, with the file as it was."""
    marked = read_marked(facts)
    refuse_barred(facts)
    _refuse_id(marked, kind, id_)
    text = facts.read_bytes().decode("utf-8")
    ending = "\r\n" if "\r\n" in text else "\n"
    lines = re.split(r"(?<=\n)", text)
    end, indent, opening = _end_of(marked, lines, kind)
    if end and not lines[end - 1].endswith("\n"):
        lines[end - 1] += ending
    written = [opening] if opening else []
    written += [f"{' ' * indent}{id_}:", *_keys(answers, 2 * indent)]
    added = "".join(f"{line}{ending}" for line in written)
    edited = "".join((*lines[:end], added, *lines[end:]))
    _read_again(edited, marked, facts)
    write_whole(facts, edited.encode("utf-8"), replace=True)
    return Place(str(facts), end + len(written) - len(answers))


def _keys(answers: Mapping[str, Any], indent: int) -> list[str]:
    return [f"{' ' * indent}{key}: {value(given)}" for key, given in answers.items()]


def _refuse_id(marked: Marked, kind: Kind, id_: str) -> None:
    if not _ID.fullmatch(id_):
        said, hint = f'"{id_}" cannot be an id', 'use small letters, digits, "-" and "_"'
        raise BriefError(Problem(Place(marked.file), said, hint))
    records = marked.spot.parts.get(kind.under)
    if records and id_ in records.parts:
        place = records.parts[id_].key_place(marked.file)
        said = f'there is a {kind.noun} "{id_}" already'
        raise BriefError(Problem(place, said, "give it another id"))


def _end_of(marked: Marked, lines: list[str], kind: Kind) -> tuple[int, int, str]:
    """The line after the last of that kind, how far its ids are indented, and a key to open it."""
    records = marked.spot.parts.get(kind.under)
    if records is None:
        return _without_blanks(lines, len(lines), 1), 2, f"{kind.under}:"
    if not records.parts or records.line == records.key_line:
        said = f'"{kind.under}" stands on one line, so nothing can be added to it'
        hint = f"write it with one {kind.noun} a line"
        raise BriefError(Problem(records.key_place(marked.file), said, hint))
    indent = records.column - 1
    after = [part.key_line for part in marked.spot.parts.values() if part.key_line > records.line]
    end = min(after) - 1 if after else len(lines)
    return _without_blanks(lines, end, indent), indent, ""


def _without_blanks(lines: list[str], end: int, indent: int) -> int:
    """Back over blank lines and comments of what follows: those that are not indented so far."""
    while end and _is_beside(lines[end - 1], indent):
        end -= 1
    return end


def _is_beside(line: str, indent: int) -> bool:
    bare = line.lstrip(" ")
    return not bare.strip() or (bare.startswith("#") and len(line) - len(bare) < indent)


def _read_again(edited: str, marked: Marked, facts: Path) -> None:
    """The file with the record in it is read before it counts."""
    text = edited.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        read_facts(parse_marked(text, marked.file), template_folders(facts))
    except BriefError as error:
        raise BriefError(
            Problem(Place(marked.file), one.message, one.hint) for one in error.problems
        ) from None
