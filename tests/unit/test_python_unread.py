"""What Python has of its own is read by who asks for it: `inspect` and `hashlib` by no build."""

from __future__ import annotations

import dataclasses
import gettext
import hashlib
import inspect
import platform
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest
from tests.conftest import ROOT

from brief import unread
from brief.late.unsigned import unsigned
from brief.markdown.parsers import block_parser

FACTS = str(ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml")
BUILD = """
import sys
from brief import cli
from brief.cli import building
building.processors = lambda: 1
code = cli.main(sys.argv[1:])
print(code, *(type(sys.modules[name]).__name__ for name in ("inspect", "hashlib")))
"""
BEGUN = """
import sys
from brief import cli
from brief.late.unsigned import unsigned
from brief.unread import left_unread
with left_unread(), unsigned():
    cli.command("build")
    import brief.writers.press
    import hashlib
print(*(type(sys.modules[name]).__name__ for name in ("inspect", "hashlib")))
"""
ASK = """
from brief import cli
assert cli.main(["templates"]) == 0
import inspect
{asks}
def moor(ship: str, *, ropes: int = 2) -> bool: ...
assert str(inspect.signature(moor)) == "(ship: str, *, ropes: int = 2) -> bool"
assert "getsource" in dir(inspect)
assert type(inspect).__name__ == "module"
"""
MET = """
from brief.unread import left_unread
with left_unread():
    from fractions import Fraction
    from ipaddress import IPv4Address
    from uuid import UUID
print(Fraction(3, 6), IPv4Address("192.0.2.1"), UUID(int=3).int)
"""
STANDING = """
import sys
from brief import cli
assert cli.main(sys.argv[1:]) == 0
import ipaddress, uuid
from gettext import gettext
from ipaddress import IPv4Address
from random import choice
from uuid import UUID
assert isinstance(uuid.uuid4(), UUID), UUID
assert isinstance(ipaddress.ip_address("192.0.2.1"), IPv4Address)
assert choice.__name__ == "choice" and gettext.__module__ == "gettext"
"""
CODES = """
import sys
from brief.unread import left_unread
with left_unread():
    from html import unescape
entities = sys.modules["html.entities"]
print(type(entities).__name__)
said = unescape("&eacute; &lt &notit; &boat;")
sys.stdout.reconfigure(encoding="utf-8")
print(said, type(entities).__name__)
"""
FAULT = """
from brief import cli
def sink(chosen):
    1 / 0
cli.command = lambda name: sink
cli.main(["templates"])
"""


def alone(script: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A process that has imported nothing yet."""
    (folder / "script.py").write_text(script, encoding="utf-8")
    command = [sys.executable, str(folder / "script.py"), *arguments]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, encoding="utf-8", timeout=120
    )


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="`isinstance` of a Protocol reads it there")
@pytest.mark.parametrize("command", ["build", "check"])
def test_a_build_and_a_check_leave_both_unread(command: str, tmp_path: Path) -> None:
    """Word and PDF number what they hold by hashes, which stand in modules of their own."""
    where = ("--out", str(tmp_path / "out")) if command == "build" else ()
    ran = alone(BUILD, command, "--facts", FACTS, *where, "--today", "2026-10-01", folder=tmp_path)
    assert ran.stdout.splitlines()[-1] == "0 _Unread _Unread", ran.stderr


@pytest.mark.parametrize("asks", ["", "from inspect import *", "assert inspect.ismethod"])
def test_a_script_that_ran_a_command_has_all_of_inspect(asks: str, tmp_path: Path) -> None:
    ran = alone(ASK.format(asks=asks), folder=tmp_path)
    assert ran.returncode == 0, ran.stderr


def test_a_type_that_stands_for_another_makes_objects_of_that(tmp_path: Path) -> None:
    """Pillow imports one by its name, and makes of it the resolution of a picture."""
    ran = alone(MET, folder=tmp_path)
    assert ran.stdout == "1/2 192.0.2.1 3\n", ran.stderr


def test_a_script_that_ran_a_command_is_given_nothing_that_stands_for_another(
    tmp_path: Path,
) -> None:
    ran = alone(STANDING, "check", "--facts", FACTS, "--today", "2026-10-01", folder=tmp_path)
    assert ran.returncode == 0, ran.stderr


def test_the_first_process_is_begun_with_both_unread(tmp_path: Path) -> None:
    """By what a build imports before it."""
    ran = alone(BEGUN, folder=tmp_path)
    assert ran.stdout == "_Unread _Unread\n", ran.stderr


def test_a_script_that_imports_the_package_has_inspect_as_ever(tmp_path: Path) -> None:
    script = 'import brief, sys\nbrief.build\nassert type(sys.modules["inspect"]) is type(sys)\n'
    ran = alone(script, folder=tmp_path)
    assert ran.returncode == 0, ran.stderr


def test_a_fault_of_ours_is_told_with_its_lines(tmp_path: Path) -> None:
    ran = alone(FAULT, folder=tmp_path)
    assert ran.returncode == 1
    assert "    1 / 0\n" in ran.stderr
    assert ran.stderr.endswith("ZeroDivisionError: division by zero\n")


@pytest.mark.parametrize(("name", "value"), list(unread._KNOWN["inspect"].items()))
def test_what_is_known_of_inspect_is_what_it_says(name: str, value: int) -> None:
    assert getattr(inspect, name) == value


@pytest.mark.parametrize("way", ["md5", "sha256"])
def test_a_hash_is_the_same_where_hashlib_is_unread(way: str) -> None:
    held = [vars(import_module(name)) for name in unread._HELD_IN["hashlib"] if find_spec(name)]
    found = next((one[way] for one in held if way in one), getattr(hashlib, way))
    assert found(b"a boat").hexdigest() == getattr(hashlib, way)(b"a boat").hexdigest()


def test_the_command_line_says_one_or_many_as_ever() -> None:
    say = unread._KNOWN["gettext"]["ngettext"]
    for count in (0, 1, 2):
        assert say("a boat", "boats", count) == gettext.ngettext("a boat", "boats", count)


@pytest.mark.parametrize(
    ("module", "name"), [("markdown_it.common.entities", "entities"), ("html.entities", "html5")]
)
def test_names_of_characters_are_read_when_one_is_looked_up(module: str, name: str) -> None:
    entities = unread._KNOWN[module][name]
    assert "boat" not in entities
    assert entities["eacute"] == "\u00e9"
    assert len(entities) == len(dict(entities))


def test_codes_of_a_web_page_are_read_as_ever(tmp_path: Path) -> None:
    ran = alone(CODES, folder=tmp_path)
    assert ran.stdout == "_Unread\n\u00e9 < \u00acit; &boat; module\n", ran.stderr


def test_python_is_called_what_it_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    said = unread._KNOWN["platform"]["python_implementation"]
    assert said() == platform.python_implementation()
    monkeypatch.setattr(sys.implementation, "name", "another")
    assert said() == platform.python_implementation()


@pytest.mark.parametrize("module", [inspect, hashlib])
def test_what_others_import_from_it_to_call_can_be_called(module: ModuleType) -> None:
    for name in unread._UNREAD[module.__name__]:
        assert callable(getattr(module, name))


def test_in_a_command_a_record_without_a_docstring_is_not_told_its_signature() -> None:
    with unsigned():
        in_command = boat()
    assert in_command.__doc__ == "Boat"
    assert in_command(3) == in_command(oars=3)
    assert boat().__doc__ == "Boat(oars: int = 2)"
    assert dataclasses.inspect is inspect  # type: ignore[attr-defined]  # as it was


def boat() -> type:
    """A record as a library makes it, of what it annotates and of what a base does."""
    kept = type("Hull", (), {"__annotations__": {"keel": str}})
    body = {"__annotations__": {"oars": int}, "oars": 2, "__module__": __name__}
    return dataclasses.dataclass(type("Boat", (kept,), body))


def test_of_a_text_no_page_is_written() -> None:
    with pytest.raises(NotImplementedError):
        block_parser().render("A *ship*")
