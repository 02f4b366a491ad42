"""Ahead: what Python makes of the program's regular expressions, made once with the wheel.

Compiling those of a short brief took a tenth of its time. Their code is Python's own, as it hands
it to the machine that runs it (`_sre.compile`), which looks through it again. So is that of the
methods which records write as text. Like bytecode it is for one Python alone; under another, and in
a checkout, there is none. A run needs a quarter of it: the file is mapped, and no more of it read.
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
from mmap import ACCESS_READ, mmap
from pathlib import Path
from types import CodeType
from typing import Any, AnyStr, TypeAlias
from zlib import crc32

FOLDER = Path(__file__).parent / "compiled"
"""Where the code stands; made with the wheel."""
_FILE = "patterns"
_METHOD = -1
_Key: TypeAlias = tuple[str | bytes, int]
"""A pattern and its flags; a method's text and the number that no flags are."""
_Made: TypeAlias = tuple[int, bytes, int, Mapping[str, int], tuple[str | None, ...]]
"""Flags, code in words of four bytes, and the groups: how many, by name, by number."""
_WORD = 4

_noted: set[_Key] | None = None


def made_ahead(said: AnyStr, flags: int) -> re.Pattern[AnyStr] | None:
    """The regular expression from its code; None where that is not there."""
    made: _Made | None = _found((said, flags))
    if made is None:
        return None
    whole, code, groups, named, numbered = made
    words = list(struct.unpack(f"={len(code) // _WORD}I", code))
    build = import_module("_sre").compile
    built: re.Pattern[AnyStr] = build(said, whole, words, groups, named, numbered)
    return built


def method_code(text: str) -> CodeType:
    """What Python compiles of a method that the program writes."""
    code: CodeType | None = _found((text, _METHOD))
    return code or compile(text, "<string>", "exec")


def _found(key: _Key) -> Any:  # noqa: ANN401 - as it was made
    if _noted is not None:
        _noted.add(key)
    places, kept = _table()
    place = places.get(_digest(key))
    if place is None:
        return None
    whose, made = marshal.loads(kept[place:])  # noqa: S302 - as bytecode is read
    return made if whose == key else None


def _digest(key: _Key) -> int:
    """A number for a key: to look through one is quicker than to have all the keys read."""
    said, flags = key
    if isinstance(said, bytes):  # not that of the same letters as text
        return crc32(said, ~flags & 0xFFFFFFFF)
    return crc32(said.encode("utf-8", "surrogatepass"), flags & 0xFFFFFFFF)


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
def _table() -> tuple[Mapping[int, int], memoryview]:
    """Where each stands from the end of the file, and the file."""
    head = _this_python() + b"\n"
    try:
        with (FOLDER / _FILE).open("rb") as file:
            kept = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
    except (OSError, ValueError):  # none, or an empty one
        return {}, memoryview(b"")
    places = marshal.loads(kept[len(head) :]) if kept[: len(head)] == head else {}  # noqa: S302 - as above
    return places, kept


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


def write_ahead(keys: Iterable[_Key], folder: Path) -> None:
    """Write the code of what was noted, if this is a Python that has such code."""
    places: dict[int, int] = {}
    kept = b""
    if sys.implementation.name == "cpython" and import_module("_sre").CODESIZE == _WORD:
        for key in sorted(((said, int(flags)) for said, flags in keys), key=repr, reverse=True):
            kept = marshal.dumps((key, _made(*key))) + kept
            places[_digest(key)] = -len(kept)
    (folder / _FILE).write_bytes(_this_python() + b"\n" + marshal.dumps(places) + kept)


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


def _made(said: str | bytes, flags: int) -> Any:  # noqa: ANN401 - _Made, or a method as code
    if flags == _METHOD:
        return compile(said, "<string>", "exec")
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
