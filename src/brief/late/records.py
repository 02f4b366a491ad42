"""Records: dataclasses whose methods are made when they are first asked for.

A command uses some of the program's two hundred records, and few methods of each; `dataclasses`
writes and compiles every method of every one when it is imported, which took a third of the start.

`dataclass` here is that of the standard library in all that can be seen of it, and to a type
checker it is that one. Fields, `repr` and order are still worked out there.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from threading import RLock
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, NoReturn

from brief.late.ahead import method_code

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(plain: type | None = None, /, **asked: bool) -> Any:  # noqa: ANN401 - as the class
        """The class as a dataclass; `frozen`, `slots`, `eq` and `order` may be asked for."""
        return _late(plain, **asked) if plain else lambda one: _late(one, **asked)


STANDARD = dataclasses.dataclass
"""The standard library's, whatever stands in its place while a command runs."""
_MAKING = RLock()
"""Held while members are made: two threads may ask for the same one at once."""
_NO_FIELDS = ("ClassVar[", "KW_ONLY")
_ORDER = ("__lt__", "__le__", "__gt__", "__ge__")
_CHEAP = {"init": False, "repr": False, "eq": False, "match_args": False}
_watched = True


@contextmanager
def trusted() -> Iterator[None]:
    """While this is open, nothing watches whether what is frozen stays as it was made.

    The type checker has seen to that, and so records are filled in half the time: a twentieth of a
    long brief. What is made meanwhile is never watched, so that only a process that leaves with
    its command opens it.
    """
    global _watched  # noqa: PLW0603 - as above
    before, _watched = _watched, False
    try:
        yield
    finally:
        _watched = before


def _late(
    plain: type,
    *,
    frozen: bool = False,
    slots: bool = False,
    eq: bool = True,
    order: bool = False,
) -> type:
    """The class with members that are still to be made, each with all that is made like it."""
    body = {k: v for k, v in vars(plain).items() if k not in {"__dict__", "__weakref__"}}
    made = _slotted(plain, body) if slots else plain
    late = _Late(made, body, frozen=frozen)
    leave(made, late.fields, "__dataclass_fields__", "__dataclass_params__", "__match_args__")
    leave(made, late.init, "__init__", body=body)
    leave(made, late.repr, "__repr__", body=body)
    if eq:
        leave(made, late.eq, "__eq__", body=body)
        if body.get("__hash__") is None:
            _put(made, __hash__=None)  # as what can be changed has it
            if frozen:
                leave(made, late.hash, "__hash__")
    if order:
        leave(made, late.order, *_ORDER)
    if frozen:
        if _watched:
            _put(made, __setattr__=_refuse, __delattr__=_refuse)
        if slots:
            _put(made, __getstate__=_state, __setstate__=_set_state)
            leave(made, late.reduce, "__reduce__", body=body)
    return made


def _slotted(plain: type, body: dict[str, Any]) -> type:
    """The class again with slots: they cannot be added to one that is there."""
    told = {name: str(said).removeprefix("typing.") for name, said in plain.__annotations__.items()}
    names = [name for name, said in told.items() if not said.startswith(_NO_FIELDS)]
    inherited = {name for base in plain.__mro__[1:-1] for name in vars(base).get("__slots__", ())}
    rest = {name: value for name, value in body.items() if name not in names}
    rest["__slots__"] = tuple(name for name in names if name not in inherited)
    rest["__qualname__"] = plain.__qualname__
    return type(plain)(plain.__name__, plain.__bases__, rest)


def leave(made: type, make: Callable[[], None], *names: str, body: Iterable[str] = ()) -> None:
    for name in names:
        if name not in body:
            setattr(made, name, Unmade(made, name, make))


class Unmade:
    """Stands for a member, and has it made by whoever asks for it."""

    __slots__ = ("made", "make", "name")

    def __init__(self, made: type, name: str, make: Callable[[], None]) -> None:
        self.made, self.name, self.make = made, name, make

    def __get__(self, one: object, owner: type | None = None) -> Any:  # noqa: ANN401 - any member
        with _MAKING:
            if vars(self.made)[self.name] is self:
                self.make()
        member = vars(self.made)[self.name]
        return member.__get__(one, owner) if hasattr(member, "__get__") else member


class _Late:
    """Makes the members of one class."""

    __slots__ = ("body", "frozen", "made")

    def __init__(self, made: type, body: dict[str, Any], *, frozen: bool) -> None:
        self.made, self.body, self.frozen = made, body, frozen

    def _standard(self, **asked: bool) -> Any:  # noqa: ANN401 - a class with what was asked for
        """The class as the standard library makes it, with no more than what is asked for."""
        made, bases = self.made, self.made.__bases__
        if any(map(dataclasses.is_dataclass, bases)):  # a base wants to know; else it costs most
            asked["frozen"] = self.frozen
        plain = type(made)(made.__name__, bases, dict(self.body))
        return STANDARD(**{**_CHEAP, **asked})(plain)

    def fields(self) -> None:
        standard, made = self._standard(), self.made
        entries = dataclasses.fields(standard)
        if "__slots__" not in vars(made):
            _set_defaults(made, entries)
        params = standard.__dataclass_params__
        params.frozen = self.frozen
        _put(
            made,
            __dataclass_params__=params,
            __match_args__=tuple(e.name for e in entries if e.init and not e.kw_only),
            __dataclass_fields__=standard.__dataclass_fields__,
        )

    def init(self) -> None:
        made, plain = self.made, vars(object)["__setattr__"]
        refuses = self.frozen and made.__setattr__ is not plain
        _put(made, __init__=init_of(made, self._plain_fields(), refuses=refuses))

    def _plain_fields(self) -> Sequence[Field[Any]]:
        """The fields; where they are of the plainest kind without the standard library's work."""
        made, said = self.made, self.made.__annotations__
        if "__slots__" not in vars(made) or made.__bases__ != (object,):
            return dataclasses.fields(made)
        if any(word in str(kind) for kind in said.values() for word in _NO_FIELDS):
            return dataclasses.fields(made)
        found = []
        for name, kind in said.items():
            given = self.body.get(name, MISSING)
            entry = given if isinstance(given, Field) else dataclasses.field(default=given)
            if entry.kw_only is True:
                return dataclasses.fields(made)
            found.append(entry)
            entry.name, entry.type = name, kind
        return found

    def repr(self) -> None:
        _put(self.made, __repr__=self._standard(repr=True).__repr__)

    def eq(self) -> None:
        values = _values(entry.name for entry in dataclasses.fields(self.made) if entry.compare)

        def equal(one: object, other: object) -> bool:
            return (
                values(one) == values(other) if other.__class__ is one.__class__ else NotImplemented
            )

        _put(self.made, __eq__=equal)

    def hash(self) -> None:
        entries = dataclasses.fields(self.made)
        values = _values(e.name for e in entries if (e.compare if e.hash is None else e.hash))
        _put(self.made, __hash__=lambda one: hash(values(one)))

    def reduce(self) -> None:
        """Copied and packed as what it is made with; by its state where that is not all."""
        made, entries = self.made, dataclasses.fields(self.made)
        if hasattr(made, "__post_init__") or any(e.kw_only or not e.init for e in entries):
            _put(made, __reduce__=object.__reduce__)
            return
        values = _values(entry.name for entry in entries)

        def reduced(one: object) -> tuple[type, tuple[Any, ...]]:
            given = values(one) if one.__class__ is made else tuple(_state(one))
            return one.__class__, given

        _put(made, __reduce__=reduced)

    def order(self) -> None:
        standard = self._standard(eq=True, order=True)
        _put(self.made, **{name: getattr(standard, name) for name in _ORDER})


def _put(made: type, **members: object) -> None:
    for name, member in members.items():
        setattr(made, name, member)


def _values(names: Iterable[str]) -> Callable[[object], tuple[Any, ...]]:
    named = tuple(names)
    if len(named) > 1:
        return attrgetter(*named)
    return lambda one: tuple(getattr(one, name) for name in named)


def _set_defaults(made: type, fields: Iterable[Field[Any]]) -> None:
    """What stands in the class for a field is its default, or nothing."""
    for entry in fields:
        if entry.default is not MISSING:
            setattr(made, entry.name, entry.default)
        elif isinstance(vars(made).get(entry.name), Field):
            delattr(made, entry.name)


def init_of(made: type, fields: Sequence[Field[Any]], *, refuses: bool) -> Callable[..., None]:
    """`__init__`, written as text and compiled: no other way is as quick when it is called.

    Its fields are set by their slots where the class `refuses` to have them set.
    """
    scope: dict[str, Any] = {"_unset": MISSING, "_set": object.__setattr__}
    plain: list[str] = []
    named: list[str] = []
    lines: list[str] = []
    for entry in fields:
        name = entry.name
        value = _given(entry, named if entry.kw_only is True else plain, scope)
        if value:
            lines.append(
                _put_line(made, name, value, scope) if refuses else f"self.{name} = {value}"
            )
    if hasattr(made, "__post_init__"):
        lines.append("self.__post_init__()")
    heads = ", ".join(("self", *plain, *(("*", *named) if named else ())))
    body = "\n ".join(lines or ["pass"])
    exec(method_code(f"def __init__({heads}):\n {body}"), scope)  # noqa: S102 - of names that are the program's own
    init: Callable[..., None] = scope["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__module__ = made.__module__
    init.__annotations__ = {e.name: e.type for e in fields if e.init} | {"return": None}
    return init


def _put_line(made: type, name: str, value: str, scope: dict[str, Any]) -> str:
    """What sets a field that refuses to be set: its slot itself, which is quickest."""
    slot = getattr(made, name, None)
    if not isinstance(slot, MemberDescriptorType):
        return f"_set(self, {name!r}, {value})"
    scope[f"_set_{name}"] = slot.__set__
    return f"_set_{name}(self, {value})"


def _given(entry: Field[Any], heads: list[str], scope: dict[str, Any]) -> str:
    """What a field is set to, with its parameter among the heads; "" for one that is not set."""
    name, factory, default = entry.name, f"_make_{entry.name}", f"_default_{entry.name}"
    made = entry.default_factory is not MISSING
    scope[factory], scope[default] = entry.default_factory, entry.default
    if not entry.init:
        if made:
            return f"{factory}()"
        return "" if entry.default is MISSING else default
    if made:
        heads.append(f"{name}=_unset")
        return f"{factory}() if {name} is _unset else {name}"
    heads.append(name if entry.default is MISSING else f"{name}={default}")
    return name


def _refuse(_one: object, name: str, *_value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _state(one: Any) -> list[Any]:  # noqa: ANN401 - of any frozen class
    """What is copied of one that has slots and refuses to be set."""
    return [getattr(one, entry.name) for entry in dataclasses.fields(one)]


def _set_state(one: Any, state: list[Any]) -> None:  # noqa: ANN401 - as above
    for entry, value in zip(dataclasses.fields(one), state, strict=True):
        object.__setattr__(one, entry.name, value)
