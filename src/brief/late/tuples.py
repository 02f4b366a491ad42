"""Tuples: named tuples whose members are made when they are first asked for.

`typing.NamedTuple` compiles what stands behind each field of every class, and a method of each,
when it is imported: a fortieth of a short build, which uses a third of them. This is that one to a
type checker and in all that can be seen of a tuple.
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any

from brief.late.records import Unmade, leave

__all__ = ["NamedTuple"]

_TOLD = ("__new__", "_make", "_fields", "_field_defaults", "__match_args__")
"""What can be asked of a class before there is a tuple of it, besides its fields."""

if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class _Kind(type):
        """Makes named tuples of the classes below the one that has it."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            return _late(name, body)

    class NamedTuple(metaclass=_Kind):
        """A class below it is a named tuple of what it annotates."""


def _late(name: str, body: dict[str, Any]) -> type:
    """The class, with members that are still to be made."""
    said = body.get("__annotations__", {})
    defaults = [body.pop(field) for field in said if field in body]
    made = type(name, (tuple,), {"__slots__": (), **body})

    def make() -> None:
        plain = namedtuple(name, said, defaults=defaults, module=made.__module__)  # type: ignore[misc]  # noqa: PYI024 - what this is made of
        own = {key for key, member in vars(made).items() if not isinstance(member, Unmade)}
        for key in vars(plain).keys() - own:
            setattr(made, key, vars(plain)[key])

    leave(made, make, *_TOLD, *said)
    return made
