"""Late dataclasses are those of the standard library, but for when their methods are made."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import inspect
import os
import pickle
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import KW_ONLY, FrozenInstanceError, field, fields, is_dataclass, replace
from functools import cached_property
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

import pytest
from tests.conftest import ROOT

import brief
from brief import cli
from brief.facts.reading import reader_of
from brief.late import ahead, compiled, dataclass, pattern
from brief.late import replace as late_replace
from brief.late.records import trusted


@dataclass(frozen=True, slots=True)
class Port:
    """A harbour."""

    name: str
    berths: int = 1
    ships: list[str] = field(default_factory=list)
    note: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Ferry(Port):
    """A harbour with a ferry."""

    to: str = "Gozo"


@dataclass(slots=True)
class Tally:
    """What can be changed, and works something out for itself."""

    numbers: list[int]
    total: int = field(init=False)

    def __post_init__(self) -> None:
        self.total = sum(self.numbers)


@dataclass(frozen=True)
class Worked:
    """Without slots, so that it can keep what it has worked out."""

    kept: ClassVar[int] = 3
    number: int = 2
    many: tuple[int, ...] = field(default_factory=tuple)

    @cached_property
    def twice(self) -> int:
        return self.number * 2


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """What can be put in order."""

    major: int
    _: KW_ONLY
    minor: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Alone:
    """Equal to itself only."""

    name: str


def test_what_is_given_stands_in_its_fields_and_what_is_not_has_its_default() -> None:
    port = Port("Valletta", ships=["Santa Rita"])
    assert (port.name, port.berths, port.ships, port.note) == ("Valletta", 1, ["Santa Rita"], "")
    assert Port("A").ships is not Port("B").ships
    assert Tally([1, 2]).total == 3
    assert Version(1, minor=2).minor == 2
    assert (Ferry("Ċirkewwa", 2).berths, Ferry("Ċirkewwa").to) == (2, "Gozo")


def test_it_is_equal_hashed_shown_and_ordered_as_it_says() -> None:
    assert Port("A", 1, [], "x") == Port("A", 1, [], "y") != Port("B")
    assert Port("A") != Ferry("A")
    assert Worked(2) == Worked(2)
    assert hash(Worked(2)) == hash(Worked(2))
    one, other = Alone("a"), Alone("a")  # both held: where the first is gone, its place is free
    assert one != other
    assert hash(one) != hash(other)
    assert repr(Ferry("Mġarr")) == "Ferry(name='Mġarr', berths=1, ships=[], to='Gozo')"
    assert min(Version(2), Version(1, minor=3), Version(1)) == Version(1)
    with pytest.raises(TypeError, match="unhashable"):
        hash(Tally([1]))


def test_what_is_frozen_cannot_be_set_nor_deleted() -> None:
    for one in list[Any]([Port("A"), Worked(1)]):
        with pytest.raises(FrozenInstanceError, match="cannot assign to field 'name'"):
            one.name = "B"
    with pytest.raises(FrozenInstanceError):
        del Port("A").name
    assert Worked(4).twice == 8


def test_what_is_frozen_is_not_watched_while_the_program_is_trusted() -> None:
    with trusted():

        @dataclass(frozen=True, slots=True)
        class Pier:
            name: str
            length: int = 2

        @dataclass(frozen=True, slots=True)
        class Mole(Port):
            cranes: int = 0

    pier: Any = Pier("A")
    assert pier == Pier(length=2, name="A")
    assert hash(pier) == hash(Pier("A"))
    pier.name = "B"
    assert copy.copy(pier).name == "B"
    with pytest.raises(FrozenInstanceError):  # as what it is below is
        Mole("A", cranes=3).name = "B"  # type: ignore[misc]
    assert Mole("A", cranes=3).cranes == 3

    @dataclass(frozen=True, slots=True)
    class Quay:
        name: str

    with pytest.raises(FrozenInstanceError):
        Quay("A").name = "B"  # type: ignore[misc]


RAN = """
import sys
from dataclasses import FrozenInstanceError
from brief import cli
assert "brief.house" not in sys.modules
assert cli.main(["check", "--facts", sys.argv[1], "--today", "2026-10-01"]) == 0
from brief.house import House
try:
    House().name = "another"
except FrozenInstanceError as error:
    print(error)
"""


def test_in_a_script_that_ran_a_command_what_is_frozen_stays_so() -> None:
    facts = str(ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml")
    command = [sys.executable, "-c", RAN, facts]
    ran = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    assert ran.stdout.splitlines()[-1] == "cannot assign to field 'name'"


def test_a_wrong_call_is_told_with_the_name_of_the_class() -> None:
    with pytest.raises(TypeError, match=r"Port\.__init__\(\) missing 1 required .*'name'"):
        Port()  # type: ignore[call-arg]


def test_the_standard_library_knows_it_for_one_of_its_own() -> None:
    assert is_dataclass(Alone)
    assert [entry.name for entry in fields(Ferry)] == ["name", "berths", "ships", "note", "to"]
    assert replace(Port("A", 3), name="B") == Port("B", 3)
    assert dataclasses.asdict(Version(1)) == {"major": 1, "minor": 0}
    assert list(inspect.signature(Port).parameters) == ["name", "berths", "ships", "note"]
    assert Worked.number == 2
    assert not hasattr(Worked, "many")

    @dataclasses.dataclass(frozen=True)
    class Cruise(Port):
        line: str = ""

    assert Cruise("A", line="x").line == copy.copy(Cruise("A", line="x")).line == "x"


def test_it_is_taken_apart_by_a_match() -> None:
    match Ferry("Mġarr", 2):
        case Port(name, berths):
            assert (name, berths) == ("Mġarr", 2)
    assert Version.__match_args__ == ("major",)


@pytest.mark.parametrize(
    "one", [Ferry("A", 2), Tally([1]), Worked(3), Version(1, minor=2)], ids=repr
)
def test_it_is_copied_and_pickled(one: object) -> None:
    assert copy.copy(one) == copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own


def test_one_that_was_made_without_init_can_be_compared_and_shown() -> None:
    @dataclass(frozen=True, slots=True)
    class Buoy:
        colour: str

    made = reader_of(Buoy).validate_python({"colour": "red"})
    assert made == Buoy("red")
    assert hash(made) == hash(Buoy("red"))
    assert repr(made).endswith("Buoy(colour='red')")


def test_annotations_may_be_types_too() -> None:
    lines = (
        "from typing import ClassVar; from brief.late import dataclass",
        "@dataclass(frozen=True, slots=True)",
        "class Kind: known: ClassVar[int] = 3; name: str = 'a'",
    )
    scope: dict[str, Any] = {"__name__": __name__}
    exec("\n".join(lines), scope)  # noqa: S102 - in a module of its own, without the future's import
    assert (scope["Kind"]("b").name, scope["Kind"].known) == ("b", 3)
    assert [entry.name for entry in fields(scope["Kind"])] == ["name"]


def test_its_methods_are_made_when_they_are_asked_for_and_once() -> None:
    @dataclass(frozen=True, slots=True)
    class Quay:
        name: str

    unmade = vars(Quay)["__init__"]
    assert vars(Quay)["__eq__"].__class__ is unmade.__class__
    assert Quay("a").name == "a"
    assert inspect.isfunction(first := vars(Quay)["__init__"])
    assert vars(Quay)["__eq__"].__class__ is unmade.__class__
    assert Quay("a") == Quay("a")
    assert vars(Quay)["__init__"] is first


def test_two_threads_that_need_one_at_once_both_get_it() -> None:
    made: list[Any] = []
    for _ in range(50):

        @dataclass(frozen=True, slots=True)
        class Pier:
            name: str

        threads = [
            Thread(target=lambda kind=Pier: made.append(kind("a") == kind("a"))) for _ in "ab"
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert made == [True] * 100


def members() -> Iterator[tuple[str, Any]]:
    """All that stands in a module of the program, with the module's name."""
    for found in pkgutil.walk_packages(brief.__path__, "brief."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    for name, module in sorted(sys.modules.items()):
        if name.startswith("brief."):
            yield from ((name, value) for value in vars(module).values())


def late_classes() -> Iterator[type]:
    for name, kind in members():
        if isinstance(kind, type) and kind.__module__ == name and is_dataclass(kind):
            yield kind


def test_every_dataclass_of_the_program_has_the_slots_and_parameters_of_its_fields() -> None:
    kinds = list(late_classes())
    assert len(kinds) > 150
    for kind in kinds:
        taken = [entry for entry in fields(kind) if entry.init]
        assert list(inspect.signature(kind).parameters) == [entry.name for entry in taken], kind
        slots = {n for base in kind.__mro__ for n in vars(base).get("__slots__", ())}
        assert not slots or slots == {entry.name for entry in fields(kind)}, kind
        given = tuple(entry.name for entry in taken if not entry.kw_only)
        assert getattr(kind, "__match_args__", ()) == given, kind


def test_a_pattern_is_compiled_when_it_is_asked_to_do_something() -> None:
    buoy = pattern(r"(?P<colour>red|green) buoy", re.IGNORECASE)
    assert buoy.pattern == r"(?P<colour>red|green) buoy"
    assert "_compiled" not in vars(buoy)
    found = buoy.search("a Red Buoy")
    assert found
    assert found["colour"] == "Red"
    assert (buoy.sub("mark", "green buoy"), buoy.groups) == ("mark", 1)
    assert buoy.flags & re.IGNORECASE
    assert copy.deepcopy(buoy) is vars(buoy)["_compiled"]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for code that is made ahead, which is looked for there."""
    monkeypatch.setattr(ahead, "FOLDER", tmp_path)
    ahead._table.cache_clear()
    yield tmp_path
    ahead._table.cache_clear()


def test_every_pattern_of_the_program_is_the_same_from_code_made_ahead(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [one for _, value in members() for one in (value if type(value) is tuple else [value])]
    said = {
        (one.pattern, int(one._asked))
        for one in found
        if type(one).__module__ == "brief.late.patterns"
    }
    assert len(said) > 250
    as_compiled = {key: re.compile(*key) for key in said}
    ahead.write_ahead(said, made)
    ahead._table.cache_clear()  # importing all of the program may have looked for it
    monkeypatch.setattr(re, "compile", lambda *_: pytest.fail("it was compiled again"))
    for key, one in as_compiled.items():
        again = compiled(*key)
        assert again == one
        assert (again.groups, again.groupindex) == (one.groups, one.groupindex)


PATTERNS = """\
import importlib, pkgutil, sys, brief
for found in pkgutil.walk_packages(brief.__path__, "brief."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
found = [one for module in list(sys.modules.values()) for one in vars(module).values()]
kept = {ascii(one.pattern) for one in found if type(one).__module__ == "brief.late.patterns"}
print(*sorted(kept), sep="\\n")"""


def test_a_pattern_is_the_same_text_in_each_run_so_that_its_code_is_found() -> None:
    runs = []
    for seed in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", PATTERNS]
        ran = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
        runs.append(set(ran.stdout.splitlines()))
    assert len(runs[0]) > 250
    assert not runs[0] ^ runs[1]


def test_code_made_ahead_finds_what_a_pattern_finds(made: Path) -> None:
    said = r"(?P<colour>red|grün|İ)\s(?:(?P<what>buoy)|\w+(ſ))"
    ahead.write_ahead({(said, re.IGNORECASE), (said, 0), (b"[a-f]+", 0)}, made)
    for flags in (re.IGNORECASE, 0):
        one, as_ever = compiled(said, flags), re.compile(said, flags)
        assert made_of(one) == made_of(as_ever)
        for text in ("RED buoy", "grün Boje", "GRÜN hausS", "i̇ s", "red as"):
            assert [m.groupdict() for m in one.finditer(text)] == [
                m.groupdict() for m in as_ever.finditer(text)
            ]
    assert compiled(b"[a-f]+").findall(b"decade") == [b"decade"]


def made_of(one: re.Pattern[str]) -> tuple[object, ...]:
    return (one, one.flags, one.pattern, one.groups, dict(one.groupindex))


@pytest.mark.parametrize("python", [b"another Python", b""])
def test_code_that_another_python_made_is_left_alone(made: Path, python: bytes) -> None:
    ahead.write_ahead({("a+", 0)}, made)
    file = made / "patterns"
    file.write_bytes(python + b"\n" + file.read_bytes().partition(b"\n")[2])
    assert not ahead._table()[0]
    assert compiled("a+").findall("baa") == ["aa"]


def test_a_method_of_a_record_is_taken_from_code_made_ahead(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @dataclass(frozen=True, slots=True)
    class Lock:
        gates: int
        name: str = "lower"

    with ahead.noted() as met:
        assert Lock(2).name == "lower"
    assert len(met) == 1
    ahead.write_ahead(met, made)
    ahead._table.cache_clear()
    monkeypatch.setattr(
        ahead, "compile", lambda *_: pytest.fail("it was compiled again"), raising=False
    )

    @dataclass(frozen=True, slots=True)
    class Weir:
        gates: int
        name: str = "lower"

    assert (Weir(3).gates, Weir(3, name="upper").name) == (3, "upper")


def test_code_of_another_key_with_the_same_digest_is_left_alone(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "_digest", lambda _: 7)
    ahead.write_ahead({("f+", 0)}, made)
    assert ahead.made_ahead("g+", 0) is None
    assert compiled("f+").findall("off") == ["ff"]


def test_a_pattern_of_bytes_is_not_taken_for_the_same_letters_as_text(made: Path) -> None:
    ahead.write_ahead({("d+", 0), (b"d+", 0)}, made)
    text, data = ahead.made_ahead("d+", 0), ahead.made_ahead(b"d+", 0)
    assert text is not None
    assert data is not None
    assert (text.findall("add"), data.findall(b"add")) == (["dd"], [b"dd"])


def test_what_is_compiled_is_noted_while_a_wheel_is_built(made: Path) -> None:
    assert not any(made.iterdir())
    with ahead.noted() as met:
        pattern("b+", re.MULTILINE).search("abb")
    pattern("c+").search("abb")
    assert met == {("b+", int(re.MULTILINE))}


def test_while_a_command_runs_libraries_take_their_patterns_from_code_made_ahead(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = re.compile
    ahead.write_ahead({("d+", int(re.IGNORECASE)), (b"d+", 0)}, made)

    def run_command(_: object) -> int:
        monkeypatch.setattr(vars(re)["_compiler"], "compile", None)  # what else would be called
        assert re.compile(pattern="d+", flags=re.IGNORECASE).findall("aDd") == ["Dd"]
        assert re.compile(b"d+").findall(b"add") == [b"dd"]
        return 7

    monkeypatch.setattr(cli, "command", lambda _: run_command)
    assert cli.main(["templates"]) == 7
    assert re.compile is plain


def test_what_is_not_made_ahead_is_compiled_for_libraries_as_ever(made: Path) -> None:
    ahead.write_ahead(set(), made)
    with ahead.for_libraries():
        one = re.compile("(?P<deep>e+)")
        assert re.compile(one) is one
        assert one.groupindex == {"deep": 1}
        with pytest.raises(re.error, match="missing"):
            re.compile("(e")


def test_a_record_is_changed_as_the_standard_library_changes_it() -> None:
    port = Port("Vella", 3, ["Ara"], "deep")
    assert late_replace(port, berths=4) == replace(port, berths=4)
    assert late_replace(port, note="shallow", name="Borg").note == "shallow"
    assert late_replace(port, berths=4).note == "deep"
    with pytest.raises(TypeError, match="Port is made with no 'depth'"):
        late_replace(port, depth=4)  # type: ignore[call-arg]  # what is tested
