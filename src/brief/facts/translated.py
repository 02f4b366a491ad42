"""Translated: which of a fact base's words are a translation, and of what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from brief.late import dataclass
from brief.marked import Data
from brief.marked.spot import Path


@dataclass(frozen=True, slots=True)
class Translated:
    """The language that a fact base is written in, and what another has where it has its own.

    `beside` holds, by path, what is printed and what stands there in the own language, as typed.
    """

    own: str = ""
    beside: Mapping[Path, tuple[Data, Data]] = field(default_factory=lambda: MappingProxyType({}))
    plain_reasons: frozenset[str] = frozenset()
    """The changes whose reason is not given in the language that is printed."""
    languages: tuple[str, ...] = ()
    """The own language, then the others that any of its words is given in."""
    otherwise: Mapping[Path, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """By path, what names, sources and origins are called in the languages that are not printed."""


IN_ITS_OWN = Translated()
"""Nothing is translated."""
