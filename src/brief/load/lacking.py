"""Lacking: what to do about an id that no record has."""

from __future__ import annotations

from collections.abc import Collection

from brief.problem import suggest

_ADDED = ("source", "name")
_HELD = (*_ADDED, "fact", "section")
"""Records that `brief add` adds by that word, and that stand under a key of their plural."""


def hint_for(noun: str, wanted: str, known: Collection[str]) -> str:
    """The nearest id there is; where none is near, where a record of that kind is added."""
    near = suggest(wanted, known)
    if noun == "section" and known:
        listed = f"the sections are {', '.join(known)}"
        return f"{near} {listed}" if near else f"{listed}; add it there, or write one of these"
    if near:
        return near
    command = f", or: brief add {noun} {wanted}" if noun in _ADDED else ""
    return f"add it under {noun}s{command}" if noun in _HELD else ""
