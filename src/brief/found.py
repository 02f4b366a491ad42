"""Found: modules of large packages, found by the names in their folder, and their bytecode read.

A command imports seven hundred. For each of them Python asks whether it may be a package or be
compiled in one of four ways, and works out anew where its bytecode stands: two thirds of what
importing a small one takes. Here a folder's names are read once, and bytecode is taken that
Python would take, the source's size and time of change being those it was made of; whatever else
there is, or is not, is left to Python.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from importlib.machinery import EXTENSION_SUFFIXES, ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from marshal import loads
from types import CodeType, ModuleType
from typing import Any

_PACKAGES = frozenset(
    ("brief", "docx", "jinja2", "markdown_it", "mdit_py_plugins", "mdurl", "reportlab", "yaml")
)
"""Those of many modules that a command imports."""
_HEAD = 16
"""Bytes before the code: Python's number, how it is held to its source, and that one's own."""
_USUAL = 1 << 16
"""Bytes of bytecode that are read at once, most modules' all: for many more the C library asks the
system for pages of their own, each time anew, which takes longer than the reading."""


class _Loader(SourceFileLoader):
    """Python's own, which has the code already."""

    code: CodeType

    def exec_module(self, module: ModuleType) -> None:
        """Run it."""
        exec(self.code, vars(module))  # noqa: S102 - as Python runs a module


class _Finder:
    """Finds these modules before Python does."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, target: object = None) -> Any:  # noqa: ANN401, ARG004 - as finders are asked
        """Where one is; None for one that is not as most are."""
        package, _, _ = name.partition(".")
        if package not in _PACKAGES or type(path) is not list or len(path) != 1:
            return None
        tail = name[name.rindex(".") + 1 :]
        folder, is_package = path[0], False
        if tail in _names(folder):
            folder, tail, is_package = f"{folder}{os.sep}{tail}", "__init__", True
        names = _names(folder)
        if f"{tail}.py" not in names or any(f"{tail}{end}" in names for end in EXTENSION_SUFFIXES):
            return None
        source = f"{folder}{os.sep}{tail}.py"
        cached = tail.join(_bytecode(folder))
        code = _code(source, cached)
        return code and _spec(name, source, cached, code, [folder] if is_package else None)


def _spec(
    name: str, source: str, cached: str, code: CodeType, inside: list[str] | None
) -> ModuleSpec:
    """What Python says of a module, as it says it."""
    loader = _Loader(name, source)
    loader.code = code
    spec = ModuleSpec(name, loader, origin=source)
    spec.submodule_search_locations = inside
    spec.cached, spec.has_location = cached, True
    return spec


def _code(source: str, cached: str) -> CodeType | None:
    """The code, if bytecode is there that was made of the source as it is."""
    try:
        made_of = os.stat(source)  # noqa: PTH116 - a path is as long to make as all of this
        file = os.open(cached, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            data = os.read(file, _USUAL)
            if len(data) == _USUAL:
                data += os.read(file, os.fstat(file).st_size)
        finally:
            os.close(file)
    except OSError:
        return None
    head = (0, int(made_of.st_mtime), made_of.st_size)
    packed = b"".join((part & 0xFFFFFFFF).to_bytes(4, "little") for part in head)
    if data[:_HEAD] != MAGIC_NUMBER + packed:
        return None
    code: CodeType = loads(memoryview(data)[_HEAD:])  # noqa: S302 - as Python reads it
    if code.co_filename != source:  # it was moved since
        vars(import_module("_imp"))["_fix_co_filename"](code, source)
    return code


@cache
def _names(folder: str) -> frozenset[str]:
    """What stands in a folder."""
    try:
        return frozenset(os.listdir(folder))  # noqa: PTH208 - as above
    except OSError:
        return frozenset()


@cache
def _bytecode(folder: str) -> tuple[str, str]:
    """What stands before and after a module's name in the path of its bytecode."""
    before, _, after = cache_from_source(f"{folder}{os.sep}_.py").rpartition("_.")
    return before, f".{after}"


@contextmanager
def quickly_found() -> Iterator[None]:
    """While this is open, such modules are found so.

    It holds for all of the process, so that the command line alone opens it.
    """
    if sys.implementation.cache_tag is None:  # a Python that keeps no bytecode
        yield
        return
    sys.meta_path.insert(0, _Finder)
    try:
        yield
    finally:
        sys.meta_path.remove(_Finder)
