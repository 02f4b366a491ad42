"""Places: which records stand elsewhere among those that stood beside them, and between which.

What came or went moves nothing: only the order of those that both bases have is compared, and the
fewest that explain it are told.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise

from brief.facts import FactBase

_GROUPS = {"facts": ("section", "topic"), "lines": ("kind",), "sections": ()}
"""The records that are printed in their order in the file, and what they are printed under."""


def moved_in(
    old: FactBase, new: FactBase, kind: str, called: Mapping[str, str]
) -> Mapping[str, tuple[str, str]]:
    """Each record of the kind that moved under its heading, with its place before and after.

    `called` are the ids that records have by now, by the ones that they had.
    """
    if kind not in _GROUPS:
        return {}
    before, after = _under_headings(old, kind, called), _under_headings(new, kind, {})
    found: dict[str, tuple[str, str]] = {}
    for heading, ids in after.items():
        had = before.get(heading, [])
        both = set(ids) & set(had)
        was, is_ = ([id_ for id_ in part if id_ in both] for part in (had, ids))
        if was != is_:
            stay = _staying(was, is_)
            first, then = _places(was), _places(is_)
            found |= {id_: (first[id_], then[id_]) for id_ in is_ if id_ not in stay}
    return found


def _under_headings(
    base: FactBase, kind: str, called: Mapping[str, str]
) -> dict[tuple[str, ...], list[str]]:
    found: dict[tuple[str, ...], list[str]] = {}
    for id_, record in getattr(base, kind).items():
        heading = tuple(str(getattr(record, key)) for key in _GROUPS[kind])
        found.setdefault(heading, []).append(called.get(id_, id_))
    return found


def _staying(was: Sequence[str], is_: Sequence[str]) -> set[str]:
    """The most of them that stand in one order in both (the longest increasing subsequence)."""
    at = {id_: number for number, id_ in enumerate(was)}
    ends: list[int] = []  # the least last place of a run, by its length
    last: list[str] = []
    before: dict[str, str] = {}
    for id_ in is_:
        length = bisect_left(ends, at[id_])
        before[id_] = last[length - 1] if length else ""
        ends[length : length + 1], last[length : length + 1] = [at[id_]], [id_]
    stay, one = set(), last[-1]
    while one:
        stay.add(one)
        one = before[one]
    return stay


def _places(ids: Sequence[str]) -> Mapping[str, str]:
    return {ids[0]: "first", **{id_: f"after {before}" for before, id_ in pairwise(ids)}}
