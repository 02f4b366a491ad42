"""Ranks, parts, multiples and round amounts that are others in the other language."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from brief.check.sides import Side, typed_by
from brief.prose.figures_typed import find_figures, said_otherwise
from brief.prose.number_kinds import KINDS, KindSaid, find_kinds, stand_ins

_NEAR = Decimal("0.01")
"""Two thirds are 67 per cent, and 66.7."""


def differing_kinds(here: Side, own: Side) -> Iterator[tuple[list[KindSaid], list[KindSaid]]]:
    """What the first side lacks and what it adds, kind by kind; where both do, it is certain."""
    for kind in KINDS:
        typed, meant = _said(here, kind), _said(own, kind)
        if typed and meant:
            lacks, adds = _lacking(meant, typed, here), _lacking(typed, meant, own)
            if lacks and adds:
                yield lacks, adds


def _said(side: Side, kind: str) -> list[KindSaid]:
    each = (one for text in side.texts for one in find_kinds(typed_by(text), side.language))
    return [one for one in each if one.kind == kind]


def _lacking(wanted: list[KindSaid], known: list[KindSaid], side: Side) -> list[KindSaid]:
    """What a side has neither as a number of that kind nor as another that may be the same."""
    values = {value for one in known for value in one.values}
    missing = [one for one in wanted if not _meets(one, values)]
    return [one for one in missing if not _meets(one, _others(side, one.kind))]


def _meets(one: KindSaid, values: set[Decimal]) -> bool:
    if one.kind == "part":
        return any(abs(mine - other) < _NEAR for mine in one.values for other in values)
    return not values.isdisjoint(one.values)


def _others(side: Side, kind: str) -> set[Decimal]:
    """The numbers of other kinds that a side has; those in digits as percentages too."""
    values: set[Decimal] = set()
    for text in map(typed_by, side.texts):
        figures = {value for one in find_figures(text, side.language) for value in one.values}
        said = said_otherwise(text, side.language, duals=kind in {"part", "crowd"})
        said |= stand_ins(text, side.language)
        values |= figures | said | {value / 100 for value in figures}
    return values
