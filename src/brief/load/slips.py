"""Slips in the file's own keys, and records in the wrong place: each is told once.

What follows from a slip is not told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches

from brief.load.vocabulary import FACT_BASE
from brief.marked import Data, Marked
from brief.marked.spot import Spot
from brief.problem import Problem, clip

_KEYS = FACT_BASE.parts[()].keys
_NEAR = 0.75
"""How like a key must be (as difflib counts) to be read as the one that was meant."""
_TELLING = {
    "names": ("print",),
    "sources": ("type", "title"),
    "facts": ("section", "text"),
    "conflicts": ("question", "facts"),
}
"""The keys by which a record of a kind is known, wherever it stands."""
_REFERRED_TO = {"sections", "names", "sources", "origins", "facts"}


def read_as_meant(marked: Marked) -> Marked:
    """The file with `fact:` read as `facts:`, which is told, so that its ids are known."""
    data, spot = marked.data, marked.spot
    meant = _meant(data)
    if not isinstance(data, dict) or not meant:
        return marked
    told = [
        Problem(
            spot.parts[key].key_place(marked.file),
            f'unknown key "{key}" in the file',
            FACT_BASE.parts[()].unknown(key),
        )
        for key in meant
    ]
    parts = {meant.get(str(key), key): part for key, part in spot.parts.items()}
    return Marked(
        marked.file,
        {meant.get(key, key): part for key, part in data.items()},
        replace(spot, parts=parts),
        (*marked.problems, *told),
    )


def _meant(data: Data) -> dict[str, str]:
    """For each slip the key that it stands for, if that stands nowhere else."""
    meant: dict[str, str] = {}
    for key in data if isinstance(data, dict) else ():
        free = [one for one in _KEYS if one not in data and one not in meant.values()]
        if key not in _KEYS and (near := get_close_matches(key, free, 1, _NEAR)):
            meant[key] = near[0]
    return meant


def hides_records(data: Data) -> bool:
    """Whether records that the rest refers to may stand under a key that nobody can read."""
    keys = set(data) if isinstance(data, dict) else set()
    return not keys <= set(_KEYS) and not keys >= _REFERRED_TO


def moved_home(marked: Marked) -> Marked:
    """The file with each record that stands under another kind moved to its own, which is told.

    Who writes facts at the end of a file does not always see under which key they fall.
    """
    data = marked.data
    astray = list(_astray(data)) if isinstance(data, dict) else []
    if not astray or not isinstance(data, dict):
        return marked
    maps = {kind: _map(data, kind) for kind in _TELLING}
    spots = {kind: marked.spot.parts.get(kind, marked.spot) for kind in _TELLING}
    parts = {kind: dict(spots[kind].parts) if kind in data else {} for kind in _TELLING}
    told = []
    for kind, id_, home in astray:
        record, spot = maps[kind].pop(id_), parts[kind].pop(id_)
        maps[home].setdefault(id_, record)
        parts[home].setdefault(id_, spot)
        said = f'"{clip(id_)}" stands under "{kind}", but is one of the {home}'
        place = spot.key_place(marked.file)
        told.append(Problem(place, said, f"put it under {home}:"))
    held = {kind: part for kind, part in maps.items() if kind in data or part}
    placed: dict[str | int, Spot] = {kind: replace(spots[kind], parts=parts[kind]) for kind in held}
    spot = replace(marked.spot, parts={**marked.spot.parts, **placed})
    return Marked(marked.file, {**data, **held}, spot, (*marked.problems, *told))


def _astray(data: dict[str, Data]) -> Iterator[tuple[str, str, str]]:
    """Records that lack what their own kind is known by, and have what another is."""
    for kind, own in _TELLING.items():
        for id_, record in _map(data, kind).items():
            if isinstance(record, dict) and not any(key in record for key in own):
                for home, needed in _TELLING.items():
                    if all(key in record for key in needed):
                        yield kind, id_, home
                        break


def _map(data: dict[str, Data], kind: str) -> dict[str, Data]:
    part = data.get(kind)
    return dict(part) if isinstance(part, dict) else {}
