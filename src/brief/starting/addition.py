"""Addition: a record put at the end of its kind, in the file where that stands.

No line that stands is touched.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, get_args

from brief.facts import FactBase
from brief.facts.references import Kind as Records
from brief.late import pattern
from brief.load import read_facts
from brief.load.groups import spread
from brief.load.includes import file_of, gather, instead
from brief.marked import Marked, read_marked
from brief.outputs import refuse_barred, write_whole
from brief.places import template_folders
from brief.problem import BriefError, Place, Problem
from brief.starting.placing import place_records, without_empty
from brief.starting.questions import Kind
from brief.starting.scalar import value

_ID = pattern(r"[a-z0-9][a-z0-9_-]*")
_WORD = pattern("[a-z0-9]+")


def base_to_add_to(facts: Path) -> FactBase:
    """The fact base; what it names may be missing yet, since adding it is the cure."""
    return read_facts(
        without_empty(gather(facts)), template_folders(facts), awaited=get_args(Records)
    )


def add_record(facts: Path, kind: Kind, id_: str, answers: Mapping[str, Any]) -> Place:
    """Write the record; where it stands. BriefError where it cannot, with the file as it was."""
    whole = spread(gather(facts))
    file = file_of(whole, kind.under)
    refuse_barred(file)
    _refuse_id(whole, kind, id_)
    text = file.read_bytes().decode("utf-8")
    keys = [f"{key}: {value(given)}" for key, given in answers.items()]
    edited, line = place_records(read_marked(file), text, kind, [(id_, keys)])
    _read_again(edited, file, facts)
    write_whole(file, edited.encode("utf-8"), replace=True, elsewhere="allow writing to it first")
    return Place(str(file), line)


def fault_of_id(id_: str) -> tuple[str, str] | None:
    """What is wrong with an id, and what to do; None for one that can stand."""
    if _ID.fullmatch(id_):
        return None
    plain = "-".join(_WORD.findall(id_.lower()))
    letters = 'use small letters, digits, "-" and "_"'
    return f'"{id_}" cannot be an id', f"{letters}: {plain}" if plain else letters


def _refuse_id(marked: Marked, kind: Kind, id_: str) -> None:
    if fault := fault_of_id(id_):
        raise BriefError(Problem(Place(marked.file), *fault))
    records = marked.spot.parts.get(kind.under)
    if records and id_ in records.parts:
        place = records.parts[id_].key_place(marked.file)
        said = f'there is a {kind.noun} "{id_}" already'
        raise BriefError(Problem(place, said, "give it another id"))


def _read_again(edited: str, file: Path, facts: Path) -> None:
    """The file with the record in it is read before it counts: it brings nothing wrong."""
    after = _wrong(gather(facts, instead(file, edited)), facts)
    if after:
        before = {one.message for one in _wrong(gather(facts), facts)}
        brought = [one for one in after if one.message not in before]
        if brought:
            raise BriefError(
                Problem(Place(one.place.file), one.message, one.hint) for one in brought
            )


def _wrong(marked: Marked, facts: Path) -> Sequence[Problem]:
    try:
        read_facts(without_empty(marked), template_folders(facts))
    except BriefError as error:
        return error.problems
    return ()
