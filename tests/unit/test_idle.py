"""Rooms that most briefs have no use for are read when called, and only what is called waits."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import brief
from brief.late.idle import ROOMS

SRC = Path(brief.__file__).parent


@cache
def trees() -> dict[str, ast.Module]:
    """What each module of the program says."""
    return {name_of(file): ast.parse(file.read_text("utf-8")) for file in SRC.rglob("*.py")}


def name_of(file: Path) -> str:
    steps = ("brief", *file.relative_to(SRC).with_suffix("").parts)
    return ".".join(steps[:-1] if steps[-1] == "__init__" else steps)


@cache
def homes() -> dict[tuple[str, str], tuple[str, str]]:
    """Where a name that a package hands on comes from."""
    return {
        (module, one.asname or one.name): (str(said.module), one.name)
        for module, tree in trees().items()
        for said in tree.body
        if isinstance(said, ast.ImportFrom)
        for one in said.names
    }


def home(module: str, name: str) -> tuple[str, str]:
    found = homes().get((module, name))
    return home(*found) if found else (module, name)


def idle_in(tree: ast.Module) -> Iterator[str]:
    """The names of a module that stand for what is called in an idle room."""
    for said in ast.walk(tree):
        if isinstance(said, ast.ImportFrom):
            for one in said.names:
                room, name = home(str(said.module), one.name)
                if name in ROOMS.get(room, ()):
                    yield one.asname or one.name


class Uses(ast.NodeVisitor):
    """Where names are used for anything but to call them or to say a type."""

    def __init__(self, names: frozenset[str]) -> None:
        self.names = names
        self.otherwise: list[tuple[str, int]] = []

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in self.names:
            self.otherwise.append((node.id, node.lineno))

    def visit_Call(self, node: ast.Call) -> None:
        given = [*node.args, *(word.value for word in node.keywords)]
        if isinstance(node.func, ast.Name):
            if node.func.id in {"partial", "map", "cast"}:  # called there
                given = given[1:] if isinstance(given[0], ast.Name) else given
        else:
            self.visit(node.func)
        for one in given:
            self.visit(one)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """What an argument is said to be is a type."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for one in (*node.decorator_list, node.args, *node.body):
            self.visit(one)


def test_what_stands_for_a_room_is_only_called_or_says_a_type() -> None:
    found = {}
    for module, tree in trees().items():
        uses = Uses(frozenset(idle_in(tree)))
        uses.visit(tree)
        if uses.otherwise:
            found[module] = uses.otherwise
    assert not found, "give the room what it is asked for at once, or take it off the table"


def test_a_room_of_the_table_has_what_is_called_of_it() -> None:
    lacking = {room: set(names) - set(bound(room)) for room, names in ROOMS.items()}
    assert not any(lacking.values()), lacking


def bound(room: str) -> Iterator[str]:
    """The names that a module has once it is read."""
    for said in trees()[room].body:
        if isinstance(said, ast.FunctionDef | ast.ClassDef):
            yield said.name
        elif isinstance(said, ast.AnnAssign) and isinstance(said.target, ast.Name):
            yield said.target.id
        elif isinstance(said, ast.ImportFrom):
            yield from (one.asname or one.name for one in said.names)


IDLING = """
import sys
from brief import cli
from brief.late.idle import ROOMS
from brief.unread import _Unread

def leave(code):
    read = [room for room in ROOMS if room in sys.modules]
    read = [room for room in read if not isinstance(sys.modules[room], _Unread)]
    print(code, "few" if len(read) < len(ROOMS) / 10 else read, file=sys.stderr)

cli.leave = leave
cli.run()
import brief.chart.timeline
from brief.chart import draw_timeline
print(brief.chart.timeline.TimelineDrawer.__module__, file=sys.stderr)
"""


def test_a_brief_of_plain_sentences_reads_few_of_them(tmp_path: Path) -> None:
    from tests.benchmarks.content import write_content  # noqa: PLC0415 - of this test alone

    write_content(tmp_path, 5)
    command = [sys.executable, "-c", IDLING, "check", "--template", "bench"]
    more = ["--facts", str(tmp_path / "facts.yaml"), "--today", "2025-07-01"]
    run = subprocess.run([*command, *more], capture_output=True, text=True, check=False)
    assert run.stderr.splitlines()[-2:] == ["0 few", "brief.chart.timeline"]


def test_in_a_script_rooms_are_read_as_ever() -> None:
    said = "from brief import cli; import sys; cli.main(['templates'])\n"
    said += "from brief.unread import _Unread\nimport brief.chart.timeline, brief.changes\n"
    said += "print(any(type(m) is _Unread for n, m in sys.modules.items() if n[:6] == 'brief.'))"
    run = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "False"
