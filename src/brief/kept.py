"""Kept: what is made under a key that says all it is made of, for somebody who makes it again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Protocol, TypeVar

Made = TypeVar("Made")


class Keep(Protocol):
    """What is made under a key that says all it is made of; only made if it is not kept."""

    def __call__(self, key: Hashable, make: Callable[[], Made], /) -> Made:
        """What `make` gives."""
        ...


def make_anew(_key: Hashable, make: Callable[[], Made], /) -> Made:
    """What `make` gives, where nobody keeps anything."""
    return make()
