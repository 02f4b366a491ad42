"""Unread: modules that libraries import and a brief has no use for, read when asked for more.

Pillow is for pictures; most of python-docx opens and changes a Word file, of which a build needs
what packs its parts; pydantic-core says in eighty types what a type checker should know, and
imports more of them; ReportLab can work out expressions in a language of its own, and knows widths
of fonts that no file of ours has; HTML and markdown-it have two thousand names of characters each.
Python's `inspect` is imported by `dataclasses`, so that this room knows no other; its `hashlib`,
which Jinja2 imports, has OpenSSL behind it. Its others are imported for what is rarely called:
packers by `shutil`, addresses by `urllib`, the paths of Windows by `pathlib`, a traceback by who
may tell one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cache, cached_property, partial
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import spec_from_file_location
from threading import RLock
from types import ModuleType
from typing import Any

_UNREAD: dict[str, Collection[str]] = {
    "PIL.Image": (),
    "ast": ("literal_eval",),
    "base64": ("decodebytes", "encodebytes"),
    "bz2": (),
    "copy": (),
    "difflib": ("SequenceMatcher", "get_close_matches", "unified_diff"),
    "docx": (),
    "docx.oxml": (),
    "gettext": (),
    "gzip": ("GzipFile",),
    "hashlib": ("sha1",),
    "html.entities": (),
    "inspect": ("getattr_static", "getfullargspec"),
    "ipaddress": (),
    "locale": (),
    "lzma": (),
    "markdown_it.common.entities": (),
    "ntpath": (),
    "pickle": (),
    "platform": (),
    "pydantic_core": ("MISSING",),
    "pydantic_core.core_schema": ("CoreConfig", "CoreSchema", "CoreSchemaType", "ErrorType"),
    "reportlab.lib.rl_accel": (
        "asciiBase85Decode",
        "asciiBase85Encode",
        "escapePDF",
        "fp_str",
        "instanceStringWidthT1",
        "unicode2T1",
    ),
    "reportlab.lib.rl_safe_eval": (
        "rl_extended_literal_eval",
        "rl_safe_eval",
        "rl_safe_exec",
        "safer_globals",
    ),
    "reportlab.pdfbase.pdfmetrics": (),
    "reportlab.pdfbase.pdfutils": (),
    "random": ("choice", "randrange"),
    "shutil": (),
    "signal": (),
    "tempfile": (),
    "textwrap": (),
    "traceback": (),
    "urllib.parse": ("quote_from_bytes",),
    "uuid": (),
    "yaml": (),
    "yaml.composer": (),
    "yaml.constructor": (),
    "yaml.emitter": (),
    "yaml.parser": (),
    "yaml.reader": (),
    "yaml.representer": (),
    "yaml.scanner": (),
    "yaml.serializer": (),
}
"""Each, and what others import from it for a type checker alone, or to call it perhaps.

`MISSING` is compared with what is written as JSON: it is nothing that an unread module gives.
"""
_READ_WITH = {"docx": "docx.oxml"}
"""What is read once the first is: it says which class each element of a Word file has."""


_HELD_IN = {
    "hashlib": ("_md5", "_sha2", "_sha256"),
    "pickle": ("_pickle",),
    "pydantic_core": ("pydantic_core._pydantic_core",),
    "signal": ("_signal",),
}
"""Modules that hold what is asked of it, where this Python has them, but for words on it."""


class _Later(Mapping[str, Any]):
    """A mapping of a module, which is read when it is looked into."""

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name

    @cached_property
    def _mapping(self) -> Mapping[str, Any]:
        module = import_module(self._module)
        _read(module)
        found: Mapping[str, Any] = vars(module)[self._name]
        return found

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 - as the mapping has it
        return self._mapping[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._mapping)

    def __len__(self) -> int:
        return len(self._mapping)


def _one_or_many(one: str, many: str, count: int) -> str:
    return one if count == 1 else many


def _python() -> str:
    """What Python calls itself: here, for one that is CPython."""
    is_usual = sys.implementation.name == "cpython"
    return "CPython" if is_usual else _call(import_module("platform"), "python_implementation")


@cache
def _stand_in(module: str, name: str) -> type:
    """A type that stands for one of a module's.

    Whoever makes an object of it is given one of the module's own type.
    """

    def make(_: type, *given: Any, **named: Any) -> Any:  # noqa: ANN401 - as any type is called
        return _call(import_module(module), name, *given, **named)

    return type(name, (), {"__new__": make})


_KNOWN: Mapping[str, Mapping[str, Any]] = {
    "gettext": {"gettext": str, "ngettext": _one_or_many},
    "inspect": {
        "CO_OPTIMIZED": 1,
        "CO_NEWLOCALS": 2,
        "CO_VARARGS": 4,
        "CO_VARKEYWORDS": 8,
        "CO_GENERATOR": 32,
        "CO_COROUTINE": 128,
        "CO_ITERABLE_COROUTINE": 256,
        "CO_ASYNC_GENERATOR": 512,
    },
    "html.entities": {"html5": _Later("html.entities", "html5")},
    "markdown_it.common.entities": {"entities": _Later("markdown_it.common.entities", "entities")},
    "platform": {"python_implementation": _python},
    "reportlab.pdfbase.pdfmetrics": {
        "standardEncodings": (
            "WinAnsiEncoding",
            "MacRomanEncoding",
            "StandardEncoding",
            "SymbolEncoding",
            "ZapfDingbatsEncoding",
            "PDFDocEncoding",
            "MacExpertEncoding",
        )
    },
}
"""What stands for what is asked, or is the same in every Python.

What Cython compiled (HarfBuzz) asks `inspect` for each flag; ReportLab's codec is asked for by the
names of encodings. The command line speaks English, as `argparse` does, and looks for no
translation.
"""
_NEVER_MET: Mapping[str, Collection[str]] = {
    "ipaddress": (
        *("IPv4Address", "IPv4Interface", "IPv4Network"),
        *("IPv6Address", "IPv6Interface", "IPv6Network"),
    ),
    "uuid": ("UUID",),
    "yaml.composer": ("ComposerError",),
    "yaml.constructor": ("ConstructorError",),
    "yaml.emitter": ("EmitterError",),
    "yaml.parser": ("ParserError",),
    "yaml.reader": ("ReaderError",),
    "yaml.representer": ("RepresenterError",),
    "yaml.scanner": ("ScannerError",),
    "yaml.serializer": ("SerializerError",),
}
"""Types of which there is no object here until somebody makes one, as Pillow does of a resolution.

pydantic-core asks of a value whether it is one; libyaml is given the errors that it may tell.
"""
_PARTS: Mapping[str, Collection[str]] = {
    "yaml": (
        *("composer", "constructor", "emitter", "error", "events", "nodes", "parser"),
        *("reader", "representer", "scanner", "serializer", "tokens"),
    ),
}
"""Modules that are asked of their package, which needs not be read for them."""
_rooms: Collection[str] = ()
"""Modules of the program's own that are left unread, too."""
_READING = RLock()
"""Held while one is read: two threads may ask for it at once."""


class _Unread(ModuleType):
    """Is read when it is asked for what an empty module does not have."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any member of a module
        spec = vars(self)["__spec__"]
        if name == "__path__":  # asked of every module; a package has it from the start
            raise AttributeError(name)
        if _Finder in sys.meta_path:  # else who asks is no library, and is given the module's own
            if name in _UNREAD.get(spec.name, ()):
                return partial(_call, self, name)
            if name in _PARTS.get(spec.name, ()):
                return import_module(f"{spec.name}.{name}")
            if name in _NEVER_MET.get(spec.name, ()):
                return _stand_in(spec.name, name)
            known = _KNOWN.get(spec.name, {})
            if name in known:
                return known[name]
        for holds in _HELD_IN.get(spec.name, ()):
            with suppress(ImportError, AttributeError):
                return getattr(import_module(holds), name)
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


class _Unhurried:
    """Stands for the loader of such a module until it has been asked for it."""

    def __init__(self, loader: Any) -> None:  # noqa: ANN401 - as a spec holds it
        self.loader = loader

    def create_module(self, spec: ModuleSpec) -> None:
        """An empty one, as Python makes it."""

    def exec_module(self, module: ModuleType) -> None:
        """Leave it to be read later, by its own loader."""
        vars(module)["__loader__"] = vars(module)["__spec__"].loader = self.loader
        module.__class__ = _Unread


def _spec(name: str, path: Sequence[str] | None) -> ModuleSpec | None:
    """What Python says of a module; of one of the program's own without all its questions."""
    if name in _rooms and type(path) is list and len(path) == 1:
        file = f"{path[0]}{os.sep}{name.rpartition('.')[2]}.py"
        if os.path.exists(file):  # noqa: PTH110 - a path is as long to make as all of this
            return spec_from_file_location(name, file, loader=SourceFileLoader(name, file))
    return PathFinder.find_spec(name, path)


class _Finder:
    """Finds these modules before Python does."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, target: object = None) -> Any:  # noqa: ANN401, ARG004 - as finders are asked
        """Where one is."""
        spec = _spec(name, path) if name in _UNREAD else None
        if spec:
            spec.loader = _Unhurried(spec.loader)  # type: ignore[assignment]  # all of it that is asked
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


@contextmanager
def unread_too(rooms: Mapping[str, Collection[str]]) -> Iterator[None]:
    """While this is open, these modules are among them, each with what others call of it.

    What others hold of one stays a stand-in for it, so that only a process that leaves with its
    command opens it.
    """
    global _rooms  # noqa: PLW0603 - as above
    before, _rooms = _rooms, rooms
    _UNREAD.update(rooms)
    try:
        yield
    finally:
        _rooms = before
        for name in rooms:
            del _UNREAD[name]
