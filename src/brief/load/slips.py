"""Slips in the file's own keys: each is told once, and what follows from it is not."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches

from brief.load.vocabulary import FACT_BASE
from brief.marked import Data, Marked
from brief.problem import Problem

_KEYS = FACT_BASE.parts[()].keys
_NEAR = 0.75
"""How like a key must be (as difflib counts) to be read as the one that was meant."""
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
