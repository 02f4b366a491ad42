"""A library's records are late while a command runs, where that is the same; else as ever."""

from __future__ import annotations

import dataclasses
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any, ClassVar

import pytest

from brief import cli
from brief.late.borrowed import borrowed_late
from brief.late.records import STANDARD, Unmade

TOKENS = """
import sys
from brief.late.borrowed import borrowed_late
if sys.argv[1] == "late":
    with borrowed_late():
        import markdown_it.token
from markdown_it.token import Token
import dataclasses
one = Token("text", "", 0, content="A *ship*", attrs=[["lang", "mt"]])
print(one, one == one.copy(), one.copy(level=2), one.as_dict(), Token.from_dict(one.as_dict()))
for field in dataclasses.fields(Token):
    print(field.name, field.default is dataclasses.MISSING or field.default, field.type)
print(Token.__slots__)
print(Token.__hash__, Token.__match_args__, "dict" in dir(one), dataclasses.astuple(one))
"""


class Ship:
    """Of no kind yet."""

    name: str
    masts: int = 2
    crew: list[str] = dataclasses.field(default_factory=list)


class Port:
    berths: ClassVar[int] = 3
    name: str


def made(plain: type, **asked: bool) -> type:
    with borrowed_late():
        kind: type = dataclasses.dataclass(**asked)(plain)
    return kind


def is_late(kind: type) -> bool:
    return type(vars(kind)["__init__"]) is Unmade


def copy_of(plain: type) -> type:
    return type(plain.__name__, (), {k: v for k, v in vars(plain).items() if k[:6] != "__dict"})


def test_a_library_is_given_late_records_that_are_as_its_own() -> None:
    late = made(copy_of(Ship), slots=True)
    standard: Any = STANDARD(slots=True)(copy_of(Ship))
    assert is_late(late)
    for kind in (late, standard):
        assert repr(kind("Luzzu", crew=["Ann"])).endswith(
            "Ship(name='Luzzu', masts=2, crew=['Ann'])"
        )
        assert kind("Luzzu") == kind("Luzzu") != kind("Dgħajsa")
        assert not hasattr(kind("Luzzu"), "__dict__")
        assert dataclasses.asdict(kind("Luzzu")) == {"name": "Luzzu", "masts": 2, "crew": []}


@pytest.mark.parametrize("asked", [{"kw_only": True}, {"unsafe_hash": True}, {"init": True}])
def test_what_a_late_record_cannot_be_asked_for_makes_one_as_ever(asked: dict[str, bool]) -> None:
    assert not is_late(made(copy_of(Ship), **asked))


def test_a_record_that_annotates_more_than_fields_is_made_as_ever() -> None:
    port = made(copy_of(Port), slots=True)
    assert not is_late(port)
    assert [field.name for field in dataclasses.fields(port)] == ["name"]


def test_a_record_with_types_that_are_no_texts_is_made_as_ever() -> None:
    assert not is_late(made(type("Buoy", (), {"__annotations__": {"lit": bool}})))


def test_the_library_may_call_it_without_brackets() -> None:
    with borrowed_late():
        kind: Any = dataclasses.dataclass(copy_of(Ship))
    assert is_late(kind)
    assert kind("Luzzu").masts == 2


def test_a_record_below_a_late_one_has_its_fields() -> None:
    late: Any = made(copy_of(Ship))
    below: Any = STANDARD(type("Ferry", (late,), {"__annotations__": {"to": "str"}, "to": "Gozo"}))
    assert [field.name for field in dataclasses.fields(below)] == ["name", "masts", "crew", "to"]


def test_tokens_of_markdown_are_what_they_are_without_it(tmp_path: Path) -> None:
    script = tmp_path / "tokens.py"
    script.write_text(TOKENS, encoding="utf-8")
    said = [
        subprocess.run(
            [sys.executable, str(script), way], check=True, capture_output=True, text=True
        ).stdout
        for way in ("late", "standard")
    ]
    assert said[0] == said[1]


def test_once_a_command_has_run_records_are_made_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    met: list[object] = []

    def run_command(_: object) -> int:
        met.append(dataclasses.dataclass)
        return 0

    monkeypatch.setattr(cli, "command", lambda _: run_command)
    cli.main(["templates"])
    assert met[0] is not STANDARD
    assert dataclasses.dataclass is STANDARD


def test_a_late_one_is_packed_as_its_own() -> None:
    late = made(Packed)
    globals()["Packed"] = late
    assert pickle.loads(pickle.dumps(late("a", 1))) == late("a", 1)  # noqa: S301 - packed here


class Packed:
    name: str
    size: int
