"""Importing: entries of a library put into facts.yaml as text; what stands there stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from brief.exchange.entry import Library
from brief.exchange.keys import id_for, key_for
from brief.exchange.open_base import read_open
from brief.exchange.reading import read_library
from brief.exchange.record import KEYS, Carried, carry, validated
from brief.exchange.values import refused_in, text_of
from brief.facts import FactBase
from brief.facts.references import Kind
from brief.facts.sources import OFTEN_UNTITLED, Source
from brief.late import dataclass
from brief.load.includes import file_of, gather, instead
from brief.marked import read_marked
from brief.outputs import refuse_barred, write_whole
from brief.problem import Place, Problem, Severity, clip
from brief.starting import SOURCE, place_records, value, without_empty

_JUDGED = (
    "# nature: official, dataset, news, opinion or academic",
    "# reliability: A (completely) to E (not), or F (cannot be judged)",
    "# descriptor: what it is, in a sentence for the reader",
)
"""What is left open stands as comments: whoever judges writes over them."""
_AWAITED: tuple[Kind, ...] = ("sources",)
"""What facts cite and is missing may be about to come; what is missing still, `check` tells."""
_UNTITLED = "# title: what it is called; the library has none"


@dataclass(slots=True)
class Imported:
    """What an import did: the new sources with their places, those that stood, what is told."""

    entries: int = 0
    added: list[tuple[Place, str]] = field(default_factory=list)
    same: int = 0
    differing: int = 0
    problems: list[Problem] = field(default_factory=list)


def import_sources(facts: Path, file: Path) -> Imported:
    """Add the entries of `file` that are new; BriefError where the file cannot take them."""
    whole = gather(facts)
    at = file_of(whole, SOURCE.under)
    refuse_barred(at)
    base = read_open(without_empty(whole), facts, awaited=_AWAITED)
    library = read_library(file)
    done = Imported(len(library.entries), problems=list(library.problems))
    new = list(_sort_out(base, library, done))
    if new:
        text = at.read_bytes().decode("utf-8")
        records = [(id_, list(_lines(id_, carried))) for id_, carried in new]
        edited, line = place_records(read_marked(at), text, SOURCE, records)
        # It is read before it counts.
        read_open(without_empty(gather(facts, instead(at, edited))), facts, awaited=_AWAITED)
        write_whole(at, edited.encode("utf-8"), replace=True)
        for id_, keys in records:
            done.added.append((Place(str(at), line), id_))
            line += 1 + len(keys)
    done.problems.sort()
    return done


def _sort_out(base: FactBase, library: Library, done: Imported) -> Iterator[tuple[str, Carried]]:
    """The entries that are new, each with an id; of the others it is told what differs."""
    taken = set(base.sources)
    known = {one: one for one in base.sources}  # some programs keep the id alone
    known |= {said.citation_key: one for one, said in base.sources.items() if said.citation_key}
    seen: dict[str, Place] = {}
    for entry in library.entries:
        place = entry.place_of("")
        if not entry.key:
            entry = replace(entry, key=key_for(entry.item, seen))  # noqa: PLW2901 - the same entry
        if refused_in(entry.key):
            entry = replace(entry, key=text_of(entry.key))  # noqa: PLW2901 - the same entry
        if entry.key in seen:
            said = f'a second entry has the key "{clip(entry.key)}", and is not read'
            hint = f"the first is on line {seen[entry.key].line}; give it a key of its own"
            done.problems.append(Problem(place, said, hint))
            continue
        seen[entry.key] = place
        carried = carry(entry)
        done.problems += carried.told
        if entry.key in known:
            _compare(base, known[entry.key], carried, done)
            continue
        id_ = id_for(entry.key, entry.item, taken)
        taken.add(id_)
        if id_ != entry.key and str(entry.item.get("id", "")) != id_:
            said = f'the key "{clip(entry.key)}" is no id here, so the source is "{id_}"'
            hint = "citation-key keeps it"
            done.problems.append(Problem(place, said, hint, severity=Severity.NOTE))
        yield id_, carried


def _lines(id_: str, carried: Carried) -> Iterator[str]:
    for key, given in carried.keys.items():
        yield f"{key}: {value(given)}"
    if "title" not in carried.keys and carried.keys["type"] not in OFTEN_UNTITLED:
        yield _UNTITLED
    if carried.entry.key != id_:
        yield f"citation-key: {value(carried.entry.key)}"
    yield from _JUDGED


def _compare(base: FactBase, id_: str, carried: Carried, done: Imported) -> None:
    """Tell where an entry says something else than the source that stands."""
    here, there = _said(base.sources[id_]), _said(validated(carried.keys))
    differences = list(_differences(here, there, carried))
    done.same += not differences
    done.differing += bool(differences)
    for key, said in differences:
        place = base.place("sources", id_, key) if key in here else base.place("sources", id_)
        message = f'source "{id_}": {said} in {carried.entry.place_of(key)}'
        hint = "nothing is overwritten; mend it here if the library is right"
        done.problems.append(Problem(place, message, hint, severity=Severity.NOTE))


def _differences(
    here: dict[str, Any], there: dict[str, Any], carried: Carried
) -> Iterable[tuple[str, str]]:
    for key in carried.keys:
        if key in carried.filled or here.get(key) == there[key]:
            continue
        if key in here:
            yield key, f"{key} is {_shown(here[key])} here, {_shown(there[key])}"
        else:
            yield key, f"{key} is not here, {_shown(there[key])}"


def _shown(given: object) -> str:
    return clip(value(given))


def _said(source: Source) -> dict[str, Any]:
    """What a source says in CSL's words, as text."""
    dumped = source.model_dump(by_alias=True, exclude_unset=True)
    return {key: dumped[key] for key in ("type", *KEYS) if key in dumped}
