"""Excerpt view: what `brief excerpt` was asked for, as a template prints it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeAlias

from brief.facts import FactBase
from brief.template.conflict_view import ConflictView
from brief.template.views import FactView

ExcerptView: TypeAlias = "dict[str, list[FactView] | list[ConflictView]]"


def excerpt_of(
    base: FactBase,
    picked: Collection[str],
    view: Callable[[str], FactView],
    conflict: Callable[[str], ConflictView],
) -> ExcerptView:
    """The facts that were picked, and both sides of each dispute that touches one of them."""
    wanted = set(picked)
    records = base.conflicts.items()
    touched = [id_ for id_, one in records if not wanted.isdisjoint((*one.facts, *one.also))]
    sides = {fact for id_ in touched for fact in base.conflicts[id_].facts}
    facts = [view(id_) for id_ in picked if id_ not in sides]
    disputes = [conflict(id_) for id_ in touched]
    printed = [*facts, *(fact for each in disputes for fact in each.facts)]
    return {"facts": facts, "conflicts": disputes, "printed": printed}
