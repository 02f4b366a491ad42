"""Record: what every map of the file has in common.

Its members have the names that pydantic's models give them, and do the same.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, NoReturn, Self, TypeVar

from brief.facts.annotated import Field
from brief.facts.reading import fields_of, reader_of, writer_of

Own = TypeVar("Own", bound="Record")


class _Kind(type):
    """A class of records, which knows its keys once it is asked for them."""

    @property
    def model_fields(cls) -> Mapping[str, Field]:
        """The keys by attribute."""
        return fields_of(cls)


class Record(metaclass=_Kind):
    """A map of the file: only known keys, never changed once read.

    A record that has a short form reads it by a class method `read_short_form`; one whose keys must
    agree says in `check` what is wrong; one that is written in a way of its own does so in `write`;
    one of which an editor is shown more says it in `show`.
    """

    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__")

    __pydantic_fields_set__: set[str]

    @classmethod
    def model_validate(cls, data: object) -> Self:
        """Read data; ValidationError tells all that is wrong with it."""
        read: Self = reader_of(cls).validate_python(data)
        return read

    def model_dump(
        self,
        *,
        by_alias: bool = False,
        exclude_defaults: bool = False,
        exclude_unset: bool = False,
        exclude: Collection[str] = (),
    ) -> Any:  # noqa: ANN401 - what JSON can say
        """The record as JSON can say it; most are maps by attribute, or by key (`by_alias`)."""
        return writer_of(type(self)).to_python(
            self,
            mode="json",
            by_alias=by_alias,
            exclude_defaults=exclude_defaults,
            exclude_unset=exclude_unset,
            exclude=set(exclude) or None,
        )

    def model_copy(self, *, update: Mapping[str, object]) -> Self:
        """The same record with other values, which are taken as they are."""
        copied = self.__copy__()
        copied.__dict__.update(update)
        copied.model_fields_set.update(update)
        return copied

    @property
    def model_fields_set(self) -> set[str]:
        """The attributes that the file gave, or a copy."""
        return self.__pydantic_fields_set__

    def __copy__(self) -> Self:
        copied = object.__new__(type(self))
        object.__setattr__(copied, "__dict__", dict(self.__dict__))
        object.__setattr__(copied, "__pydantic_extra__", None)
        object.__setattr__(copied, "__pydantic_fields_set__", set(self.model_fields_set))
        return copied

    def _values(self) -> tuple[Any, ...]:
        return tuple(self.__dict__[name] for name in type(self).model_fields)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        said = (f"{name}={self.__dict__[name]!r}" for name in type(self).model_fields)
        return f"{type(self).__name__}({', '.join(said)})"

    def __setattr__(self, name: str, value: object) -> None:
        if name in type(self).model_fields:
            self.__delattr__(name)
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} is what the file says, and stays so")
