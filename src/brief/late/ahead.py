"""Ahead: what Python makes of the program's regular expressions, made once with the wheel.

Compiling those of a short brief took a tenth of its time. Their code is Python's own, as it hands
it to the machine that runs it (`_sre.compile`), which looks through it again. Like bytecode it is
for one Python alone; under another, and in a checkout, there is none.
"""

from __future__ import annotations

import marshal
import re
import struct
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, AnyStr, TypeAlias

FOLDER = Path(__file__).parent / "compiled"
"""Where the code stands; made with the wheel."""
_FILE = "patterns"
_Key: TypeAlias = tuple[str | bytes, int]
"""A pattern and its flags."""
_Made: TypeAlias = tuple[int, bytes, int, Mapping[str, int], tuple[str | None, ...]]
"""Flags, code in words of four bytes, and the groups: how many, by name, by number."""
_WORD = 4

_noted: set[_Key] | None = None


def made_ahead(said: AnyStr, flags: int) -> re.Pattern[AnyStr] | None:
    """The regular expression from its code; None where that is not there."""
    if _noted is not None:
        _noted.add((said, flags))
    made = _table().get((said, flags))
    if made is None:
        return None
    whole, code, groups, named, numbered = made
    words = list(struct.unpack(f"={len(code) // _WORD}I", code))
    build = import_module("_sre").compile
    built: re.Pattern[AnyStr] = build(said, whole, words, groups, named, numbered)
    return built


@contextmanager
def for_libraries() -> Iterator[None]:
    """While this is open, what a library asks `re.compile` for is taken from there too.

    Importing those of a short brief compiles a hundred and fifty: another tenth of its time. It
    holds for all of the process, so that the command line alone opens it.
    """
    plain = re.compile

    def compile_known(pattern: Any, flags: int = 0) -> re.Pattern[Any]:  # noqa: ANN401 - as `re.compile`
        known = type(pattern) in {str, bytes} and made_ahead(pattern, int(flags))
        return known or plain(pattern, flags)

    vars(re)["compile"] = compile_known
    try:
        yield
    finally:
        vars(re)["compile"] = plain


@cache
def _table() -> Mapping[_Key, _Made]:
    try:
        of, _, kept = (FOLDER / _FILE).read_bytes().partition(b"\n")
    except OSError:
        return {}
    return marshal.loads(kept) if of == _this_python() else {}  # noqa: S302 - as bytecode is read


def _this_python() -> bytes:
    """All that the code depends on, beside the pattern."""
    machine = vars(import_module("_sre"))
    python = (sys.implementation.name, *sys.version_info[:3], sys.byteorder)
    return repr((*python, machine.get("MAGIC"), machine.get("CODESIZE"))).encode()


@contextmanager
def noted() -> Iterator[set[_Key]]:
    """What is compiled while this is open."""
    global _noted  # noqa: PLW0603 - only while a wheel is built
    _noted = set()
    try:
        yield _noted
    finally:
        _noted = None


def write_ahead(patterns: Iterable[_Key], folder: Path) -> None:
    """Write the code of patterns with their flags, if this is a Python that has such code."""
    made = {}
    if sys.implementation.name == "cpython" and import_module("_sre").CODESIZE == _WORD:
        made = {
            (said, int(flags)): _made(said, flags) for said, flags in sorted(patterns, key=repr)
        }
    (folder / _FILE).write_bytes(_this_python() + b"\n" + marshal.dumps(made))


class _Listening:
    """Stands for the machine's module, and keeps what it is given to run."""

    def __init__(self, machine: Any) -> None:  # noqa: ANN401 - a module without types
        self.machine = machine
        self.given: tuple[Any, ...] = ()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any member of it
        return getattr(self.machine, name)

    def compile(self, *given: Any) -> Any:  # noqa: ANN401 - as the module's own
        self.given = given
        return self.machine.compile(*given)


def _made(said: str | bytes, flags: int) -> _Made:
    compiler = import_module("re._compiler")
    machine = vars(compiler)["_sre"]
    listening = _Listening(machine)
    vars(compiler)["_sre"] = listening
    try:
        vars(compiler)["compile"](said, flags)
    finally:
        vars(compiler)["_sre"] = machine
    _, whole, code, groups, named, numbered = listening.given
    return int(whole), struct.pack(f"={len(code)}I", *code), groups, dict(named), numbered
