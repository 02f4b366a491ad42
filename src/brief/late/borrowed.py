"""Borrowed: records of libraries, made late as the program's own are.

Of markdown-it three are imported by every build, each with its methods written and compiled.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from brief.late.records import STANDARD, dataclass

_ASKED = frozenset(("eq", "frozen", "order", "slots"))
"""What can be asked of a late one."""


def _either(plain: type | None = None, /, **asked: Any) -> Any:  # noqa: ANN401 - as the decorator takes and gives it
    """A late record where that is the same, or one of the standard library's."""
    if plain is None:
        return lambda one: _either(one, **asked)
    make: Any = dataclass if asked.keys() <= _ASKED and _is_plain(plain) else STANDARD
    return make(plain, **asked)


def _is_plain(record: type) -> bool:
    """Whether all that it annotates are fields, and said as texts."""
    try:
        said = vars(record).get("__annotations__") or record.__annotations__
    except NameError:  # Python 3.14 works out here what was not said as a text
        return False
    return all(type(kind) is str and "Var" not in kind for kind in said.values())


@contextmanager
def borrowed_late() -> Iterator[None]:
    """While this is open, a library that makes a record is given a late one.

    It holds for all of the process, so that the command line alone opens it.
    """
    asked = vars(dataclasses)
    asked["dataclass"] = _either
    try:
        yield
    finally:
        asked["dataclass"] = STANDARD
