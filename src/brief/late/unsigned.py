"""Unsigned: records of libraries without a docstring, which `dataclasses` gives their signature.

It has `inspect` write that one, which is as much to import as `brief --help` takes without it. In
a command nobody asks such a record what it is.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class _Unsigned:
    """Stands for `inspect` in `dataclasses`."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any member of a module
        return getattr(inspect, name)

    @staticmethod
    def signature(*_asked: object, **_how: object) -> str:
        """None: the docstring is the name alone."""
        return ""

    @staticmethod
    def get_annotations(record: type) -> dict[str, Any]:
        """What a record annotates, which Python 3.12 and 3.13 ask for there."""
        return dict(vars(record).get("__annotations__", {}))


@contextmanager
def unsigned() -> Iterator[None]:
    """While this is open, such a record has its name alone for a docstring.

    It holds for all of the process, so that the command line alone opens it.
    """
    asked = vars(dataclasses)
    plain = asked.get("inspect")
    if plain is not inspect:  # a Python that does otherwise, or open already
        yield
        return
    asked["inspect"] = _Unsigned()
    try:
        yield
    finally:
        asked["inspect"] = plain
