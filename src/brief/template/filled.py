"""Filled: what comes of a template, before its Markdown is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from brief.late import dataclass
from brief.markdown.printed import PrintedValues
from brief.problem import Place


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled template: Markdown whose tokens stand for the printed values."""

    text: str
    values: PrintedValues
    template: str
    posts: frozenset[str] = frozenset()
    """The names whose posts were asked for."""
    listed: bool = False
    """Whether it lists the sources."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """The templates that it was made of, as they are written, by path."""
    literals: tuple[tuple[Place, str], ...] = ()
    """The texts in their expressions that can be printed."""
    firm: frozenset[str] = frozenset()
    """Facts that stand for the last of their kind: no fitting leaves them out."""
    shown: frozenset[str] = frozenset()
    """Facts whose whole words stand under the title of their own section."""
    undrawn: frozenset[str] = frozenset()
    """Events that a timeline would show where there is room."""
    exhibited: tuple[str, ...] = ()
    """What its charts and tables of figures measure."""
    tells_since: bool = False
    """Whether it goes through what changed after a version that readers have."""
