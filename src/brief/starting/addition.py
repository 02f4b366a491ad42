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
from brief.starting.placing import place_records
from brief.starting.questions import Kind
from brief.starting.scalar import value

_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")


def add_record(facts: Path, kind: Kind, id_: str, answers: Mapping[str, Any]) -> Place:
    """Write the record; where it stands. BriefError where it cannot, with the file as it was."""
    marked = read_marked(facts)
    refuse_barred(facts)
    _refuse_id(marked, kind, id_)
    text = facts.read_bytes().decode("utf-8")
    keys = [f"{key}: {value(given)}" for key, given in answers.items()]
    edited, line = place_records(marked, text, kind, [(id_, keys)])
    _read_again(edited, marked, facts)
    write_whole(facts, edited.encode("utf-8"), replace=True)
    return Place(str(facts), line)


def _refuse_id(marked: Marked, kind: Kind, id_: str) -> None:
    if not _ID.fullmatch(id_):
        said, hint = f'"{id_}" cannot be an id', 'use small letters, digits, "-" and "_"'
        raise BriefError(Problem(Place(marked.file), said, hint))
    records = marked.spot.parts.get(kind.under)
    if records and id_ in records.parts:
        place = records.parts[id_].key_place(marked.file)
        said = f'there is a {kind.noun} "{id_}" already'
        raise BriefError(Problem(place, said, "give it another id"))


def _read_again(edited: str, marked: Marked, facts: Path) -> None:
    """The file with the record in it is read before it counts."""
    text = edited.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        read_facts(parse_marked(text, marked.file), template_folders(facts))
    except BriefError as error:
        raise BriefError(
            Problem(Place(marked.file), one.message, one.hint) for one in error.problems
        ) from None
