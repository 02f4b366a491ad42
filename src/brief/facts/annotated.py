"""Annotated: what the type of a key says besides the type: how it is read, written and shown.

`Annotated[str, Instead(_text), After(_id)]` is read from the first to the last. One annotation is
all there is about a key: loading, JSON, the JSON Schema and references go by it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias

from brief.late import dataclass

Read: TypeAlias = Callable[[Any], Any]
"""Makes a value of what stands in the file, or raises ValueError with what is wrong and a hint."""


@dataclass(frozen=True, slots=True, eq=False)
class Before:
    """The value is read so before it is read as its type."""

    read: Read


@dataclass(frozen=True, slots=True, eq=False)
class After:
    """The value is read so once it is of its type."""

    read: Read


@dataclass(frozen=True, slots=True, eq=False)
class Instead:
    """The value is read so, and not as its type."""

    read: Read


@dataclass(frozen=True, slots=True, eq=False)
class Either:
    """The value is one of several types: `choose` names the one that it is read as."""

    choose: Callable[[Any], str]
    types: Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """The value is written so as JSON."""

    write: Callable[[Any], Any]


@dataclass(frozen=True, slots=True, eq=False)
class AtLeast:
    """A list or a map has as many parts at least."""

    count: int


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """An editor is shown this JSON Schema, and not that of the type."""

    schema: Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class ShownToo:
    """An editor is shown the JSON Schema with these changes."""

    change: Callable[[dict[str, Any]], None]


def hints_of(kind: type) -> dict[str, Any]:
    """What each attribute of a class is annotated with, those of its bases first.

    `typing.get_type_hints` compiles every text of every class; most are said again and again.
    """
    return {
        name: _meant(base.__module__, said) if isinstance(said, str) else said
        for base in reversed(kind.__mro__)
        for name, said in getattr(base, "__annotations__", {}).items()
    }


@cache
def _meant(module: str, said: str) -> Any:  # noqa: ANN401 - any annotation
    """What a text means that is an annotation in a module."""
    return eval(said, vars(sys.modules[module]))  # noqa: S307 - of the program's own


_MISSING: Any = object()


@dataclass(slots=True, eq=False)
class Field:
    """A key of a record: its type, its name in the file, and what it is where that is silent."""

    default: Any = _MISSING
    factory: Callable[[], Any] | None = None
    alias: str = ""
    annotation: Any = None
    metadata: tuple[Any, ...] = ()
    """What the annotation says besides the type."""

    def is_required(self) -> bool:
        """Whether the file must say it."""
        return self.default is _MISSING and self.factory is None

    def get_default(self) -> Any:  # noqa: ANN401 - of any type
        """What it is where the file is silent."""
        return self.factory() if self.factory else self.default


def key(default: Any = _MISSING, *, alias: str = "", factory: type | None = None) -> Any:  # noqa: ANN401 - stands for a value of any type
    """Stands for the default of a key that has another name in the file, or a map or list."""
    return Field(default, factory, alias)
