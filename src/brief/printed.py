"""Printed: what a template printed, as the rules are told it."""

from __future__ import annotations

from typing import TypeAlias

from brief.late import dataclass
from brief.problem import Place

Passage: TypeAlias = tuple[tuple[str, Place | None], ...]
"""Words that stand in a row, piece by piece, each with where the user wrote it."""


@dataclass(frozen=True, slots=True)
class TypedWords:
    """Words that a template's author typed, with a sign for each character of what was printed."""

    place: Place
    text: str
    uncited: tuple[str, ...] = ()
    """Those of its sentences that have no note."""
    bearing: str = ""
    """What bears them out where they are a caption: the words of the table or chart."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What a template printed: facts by id, and those whose words stand without their source."""

    facts: frozenset[str] = frozenset()
    bare: tuple[tuple[str, Place], ...] = ()
    posts: frozenset[str] = frozenset()
    """Names that are printed with their role."""
    unexplained: tuple[tuple[str, Place], ...] = ()
    """Facts that are printed with a mark of age whose meaning is printed nowhere."""
    typed: tuple[TypedWords, ...] = ()
    alike: tuple[tuple[str, ...], ...] = ()
    """Sources whose short notes are the same, whatever is added to them."""
    unseen: tuple[tuple[str, str], ...] = ()
    """Sources with a key by which they are found, whose value is printed nowhere."""
    selective: bool = False
    """Whether the shape leaves facts of rank 1 out by design."""
    introduced: frozenset[str] = frozenset()
    """Those of them whose role stands only behind the name, where the page names them first."""
    passages: tuple[Passage, ...] = ()
    """All its words, with those that stand in no run of text: of charts, addresses, properties."""
