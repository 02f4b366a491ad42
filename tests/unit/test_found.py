"""Modules of large packages are found as Python finds them, and what it would not take is not."""

from __future__ import annotations

import importlib
import os
import py_compile
import sys
from collections.abc import Iterator
from importlib.machinery import EXTENSION_SUFFIXES, PathFinder, SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

from brief import cli, found


@pytest.fixture
def port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package of two modules and one package, with bytecode."""
    folder = tmp_path / "port"
    (folder / "pier").mkdir(parents=True)
    for name in ("__init__", "nets", "pier/__init__", "pier/boats"):
        write(folder / f"{name}.py", f"said = {name!r}\ndef where(): pass\n")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(found, "_PACKAGES", frozenset({"port"}))
    monkeypatch.syspath_prepend(str(tmp_path))
    found._names.cache_clear()
    importlib.import_module("port")
    yield folder
    for name in [name for name in sys.modules if name.split(".")[0] == "port"]:
        del sys.modules[name]


def write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    py_compile.compile(str(file))


def taken(name: str) -> ModuleType:
    with found.quickly_found():
        return importlib.import_module(name)


def is_found(module: ModuleType) -> bool:
    return isinstance(module.__loader__, found._Loader)


@pytest.mark.parametrize("name", ["port.nets", "port.pier"])
def test_a_module_is_what_python_says_of_it(name: str, port: Path) -> None:
    module = taken(name)
    spec = PathFinder.find_spec(name, [str(port)])
    assert spec
    assert is_found(module)
    assert module.__file__ == spec.origin
    assert module.__cached__ == spec.cached
    assert module.__package__ == spec.parent
    assert vars(module).get("__path__") == spec.submodule_search_locations
    assert isinstance(module.__loader__, SourceFileLoader)
    assert module.__loader__.get_source(name) == Path(str(spec.origin)).read_text(encoding="utf-8")


def test_a_module_inside_a_package_inside_is_found(port: Path) -> None:
    assert is_found(taken("port.pier.boats"))


def test_a_module_that_was_changed_is_read_as_it_is_now(port: Path) -> None:
    (port / "nets.py").write_text("said = 'mended'\n", encoding="utf-8")
    module = taken("port.nets")
    assert module.said == "mended"
    assert not is_found(module)


def test_a_change_of_the_same_length_is_seen_by_its_time(port: Path) -> None:
    file = port / "nets.py"
    file.write_text(file.read_text(encoding="utf-8").replace("nets", "mets"), encoding="utf-8")
    os.utime(file, (2_000_000_000, 2_000_000_000))
    assert taken("port.nets").said == "mets"


def test_a_module_without_bytecode_is_left_to_python_which_writes_it(port: Path) -> None:
    (port / "ropes.py").write_text("said = 'ropes'\n", encoding="utf-8")
    module = taken("port.ropes")
    assert not is_found(module)
    assert Path(str(module.__cached__)).exists()


def test_bytecode_of_another_python_is_not_taken(port: Path) -> None:
    bytecode = next((port / "__pycache__").glob("nets.*"))
    bytecode.write_bytes(b"\0\0\r\n" + bytecode.read_bytes()[4:])
    assert not is_found(taken("port.nets"))


def test_a_module_that_stands_there_compiled_too_is_left_to_python(port: Path) -> None:
    (port / f"nets{EXTENSION_SUFFIXES[0]}").touch()
    found._names.cache_clear()
    with found.quickly_found(), pytest.raises(ImportError):
        importlib.import_module("port.nets")  # as Python meets a compiled one with nothing in it


def test_a_module_that_is_not_there_is_told_as_ever(port: Path) -> None:
    with pytest.raises(ModuleNotFoundError, match=r"No module named 'port\.anchor'"):
        taken("port.anchor")


def test_code_that_was_moved_says_where_it_stands(port: Path) -> None:
    file = port / "nets.py"
    py_compile.compile(str(file), dfile="/elsewhere/nets.py")
    assert taken("port.nets").where.__code__.co_filename == str(file)


def test_once_a_command_has_run_python_finds_modules_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inside: list[bool] = []

    def run_command(_: object) -> int:
        inside.append(found._Finder in sys.meta_path)
        return 0

    monkeypatch.setattr(cli, "command", lambda _: run_command)
    cli.main(["templates"])
    assert inside == [True]
    assert found._Finder not in sys.meta_path
