"""Changed: records with other values, for the rooms that change them by the thousand.

The standard library's `replace` asks every field of every record what it is. Here a function is
written for a class and for what is changed of it, as `__init__` is, and takes half of the time.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from brief.late.ahead import method_code

__all__ = ["replace"]

if TYPE_CHECKING:
    from dataclasses import replace
else:

    def replace(one: Any, /, **changed: Any) -> Any:  # noqa: ANN401 - any record
        """The record with other values for some of its fields."""
        return _remake(one.__class__, (*changed,))(one, **changed)


@cache
def _remake(kind: type, changed: tuple[str, ...]) -> Callable[..., Any]:
    """What makes another of a class, with these values given and the others as they were."""
    names = [entry.name for entry in dataclasses.fields(kind) if entry.init]
    if unknown := [name for name in changed if name not in names]:
        raise TypeError(f"{kind.__name__} is made with no {unknown[0]!r}")
    given = (f"{name}={name if name in changed else f'_one.{name}'}" for name in names)
    scope: dict[str, Any] = {"_kind": kind}
    text = f"def remake(_one, {', '.join(changed)}):\n return _kind({', '.join(given)})"
    exec(method_code(text), scope)  # noqa: S102 - of names that are the program's own
    remake: Callable[..., Any] = scope["remake"]
    return remake
