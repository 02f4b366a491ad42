"""Outlets: papers, journals and sites, whose titles stand in italics wherever they are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.late import pattern

if TYPE_CHECKING:
    from brief.facts import FactBase

_SET_OFF = pattern(r"\*\{([\w-]+)\}\*")


def outlets_of(base: FactBase) -> frozenset[str]:
    """The titles of what sources appeared in, and the names that a fact sets in italics."""
    titles = {one.container_title for one in base.sources.values()} - {""}
    for fact in base.facts.values():
        for brace in _SET_OFF.findall(fact.text) if "*{" in fact.text else ():
            name = base.names.get(fact.by if brace == "by" else brace)
            titles |= {name.print} if name else set()
    return frozenset(titles)
