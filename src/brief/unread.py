"""Unread: modules that libraries import and a brief has no use for, read when asked for more.

Pillow is for pictures; most of python-docx opens and changes a Word file, of which a build needs
what packs its parts; pydantic-core says in eighty types what a type checker should know, and
imports more of them; ReportLab can work out expressions in a language of its own. Python's
`inspect` is imported by `dataclasses`, so that this room knows no other; its `hashlib`, which
Jinja2 imports, has OpenSSL behind it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder
from threading import RLock
from types import ModuleType
from typing import Any

_UNREAD = {
    "PIL.Image": (),
    "docx": (),
    "docx.oxml": (),
    "hashlib": ("md5", "sha1", "sha256"),
    "inspect": ("getattr_static", "getfullargspec"),
    "pydantic_core": ("MISSING",),
    "pydantic_core.core_schema": ("CoreConfig", "CoreSchema", "CoreSchemaType", "ErrorType"),
    "reportlab.lib.rl_safe_eval": (
        "rl_extended_literal_eval",
        "rl_safe_eval",
        "rl_safe_exec",
        "safer_globals",
    ),
}
"""Each, and what others import from it for a type checker alone, or to call it perhaps.

`MISSING` is compared with what is written as JSON: it is nothing that an unread module gives.
"""
_READ_WITH = {"docx": "docx.oxml"}
"""What is read once the first is: it says which class each element of a Word file has."""


_HELD_IN = {"pydantic_core": "pydantic_core._pydantic_core"}
"""The module that holds what is asked of a package, but for what a type checker should know."""


_KNOWN = {
    "inspect": {
        "CO_OPTIMIZED": 1,
        "CO_NEWLOCALS": 2,
        "CO_VARARGS": 4,
        "CO_VARKEYWORDS": 8,
        "CO_GENERATOR": 32,
        "CO_COROUTINE": 128,
        "CO_ITERABLE_COROUTINE": 256,
        "CO_ASYNC_GENERATOR": 512,
    }
}
"""What is the same in every Python: what Cython compiled (HarfBuzz) asks for each."""
_READING = RLock()
"""Held while one is read: two threads may ask for it at once."""


class _Unread(ModuleType):
    """Is read when it is asked for what an empty module does not have."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any member of a module
        spec = vars(self)["__spec__"]
        if name in _UNREAD[spec.name]:
            return partial(_call, self, name)
        if name == "__path__":  # asked of every module; a package has it from the start
            raise AttributeError(name)
        known = _KNOWN.get(spec.name, {})
        if name in known:
            return known[name]
        holds = _HELD_IN.get(spec.name)
        if holds and hasattr(held := import_module(holds), name):
            return getattr(held, name)
        _read(self)
        return getattr(self, name)

    def __dir__(self) -> Sequence[str]:
        """All its names, as whoever lists them must have them."""
        _read(self)
        return dir(self)


class _BeingRead(ModuleType):
    """Has another thread wait until it is read."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any member of a module
        with _READING:
            return ModuleType.__getattribute__(self, name)


def _call(module: ModuleType, name: str, *given: Any, **named: Any) -> Any:  # noqa: ANN401 - of any
    """Call what others imported from a module that was unread then."""
    _read(module)
    return getattr(module, name)(*given, **named)


def _read(module: ModuleType | None) -> None:
    """Read a module that is yet unread, and what has to be read with it."""
    with _READING:
        if not isinstance(module, _Unread):
            return
        spec = vars(module)["__spec__"]
        module.__class__ = _BeingRead  # type: ignore[assignment]  # as a module's can be
        try:
            spec.loader.exec_module(module)
        finally:
            module.__class__ = ModuleType  # type: ignore[assignment]  # what it is from now on
        _read(sys.modules.get(_READ_WITH.get(spec.name, "")))


class _Later:
    """Stands for the loader of such a module until it has been asked for it."""

    def __init__(self, loader: Any) -> None:  # noqa: ANN401 - as a spec holds it
        self.loader = loader

    def create_module(self, spec: ModuleSpec) -> None:
        """An empty one, as Python makes it."""

    def exec_module(self, module: ModuleType) -> None:
        """Leave it to be read later, by its own loader."""
        vars(module)["__loader__"] = vars(module)["__spec__"].loader = self.loader
        module.__class__ = _Unread


class _Finder:
    """Finds these modules before Python does."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, target: object = None) -> Any:  # noqa: ANN401, ARG004 - as finders are asked
        """Where one is."""
        spec = PathFinder.find_spec(name, path) if name in _UNREAD else None
        if spec:
            spec.loader = _Later(spec.loader)  # type: ignore[assignment]  # all of it that is asked
        return spec


@contextmanager
def left_unread() -> Iterator[None]:
    """While this is open, they are imported unread.

    It holds for all of the process, so that the command line alone opens it.
    """
    sys.meta_path.insert(0, _Finder)
    try:
        yield
    finally:
        sys.meta_path.remove(_Finder)
