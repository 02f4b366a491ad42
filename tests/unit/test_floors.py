"""The house stands: imports only go down, no room is too large, and the plan names every room."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.conftest import ROOT

SRC = ROOT / "src" / "brief"
PLAN = ROOT / "ARCHITECTURE.md"
LARGEST = 350
"""Lines of a room; a larger one is about more than one thing."""
LONGEST = 40
"""Lines of a function, its docstring and comments left out."""

LAYERED = 3
"""Parts of the path of a module that stands in a layer of a writer: writers, pdf, type, …"""

MODULES = sorted(SRC.rglob("*.py"))


def room_of(path: Path) -> str:
    """The room a file belongs to: a module, or a package of parts; a writer has one a layer."""
    parts = path.relative_to(SRC).with_suffix("").parts
    if parts[0] != "writers" or parts[1] == "__init__":
        return parts[0]
    return ".".join(parts[:3] if len(parts) > LAYERED else parts[:2])


def name_of(path: Path) -> str:
    return path.relative_to(SRC).as_posix()


def floors() -> dict[str, int]:
    """The floor of each room, from the table in ARCHITECTURE.md."""
    found: dict[str, int] = {}
    for line in PLAN.read_text(encoding="utf-8").splitlines():
        if row := re.fullmatch(r"\| (-?\d+) \| (.+?) \|.*", line):
            for room in re.findall(r"`([\w.]+)`", row[2]):
                found[room] = int(row[1])
    return found


@cache
def parsed(path: Path) -> tuple[ast.ImportFrom | ast.FunctionDef, ...]:
    """The imports and the functions of a file, wherever in it they stand: read once, looked at
    several times."""
    nodes = statements(ast.parse(path.read_text(encoding="utf-8")))
    return tuple(node for node in nodes if isinstance(node, ast.ImportFrom | ast.FunctionDef))


def statements(node: ast.AST) -> Iterator[ast.AST]:
    """All the statements in it; expressions, which are most of a tree, hold none."""
    for kid in ast.iter_child_nodes(node):
        if isinstance(kid, ast.stmt | ast.ExceptHandler | ast.match_case):
            yield kid
            yield from statements(kid)


def imports_in(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Each import from this package: of what module, and which names."""
    for node in parsed(path):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("brief"):
            yield node.module, [alias.name for alias in node.names]


def imports_of(path: Path) -> Iterator[str]:
    """The rooms that a file imports."""
    for module, names in imports_in(path):
        for name in names:
            yield _room_named(module, name)


@cache
def _room_named(module: str, name: str) -> str:
    path = SRC.joinpath(*module.split(".")[1:])
    for candidate in (path / f"{name}.py", path / name / "__init__.py"):
        if candidate.exists():
            return room_of(candidate)
    return room_of(path / "__init__.py" if path.is_dir() else path.with_suffix(".py"))


def test_every_room_has_a_floor_and_every_floor_a_room() -> None:
    rooms = {room_of(path) for path in MODULES}
    assert set(floors()) == rooms


def test_imports_only_go_down() -> None:
    plan = floors()

    def up(path: Path) -> set[str]:
        here = room_of(path)
        if here == "__init__":
            return set()  # the package's door: it opens on what scripts use, late
        found = {room for room in imports_of(path) if room != here and plan[room] >= plan[here]}
        return found - {"__init__"}

    astray = {name_of(path): up(path) for path in MODULES}
    assert {name: rooms for name, rooms in astray.items() if rooms} == {}


def test_no_modules_import_one_another_in_a_circle() -> None:
    graph = {path: set(_files_imported(path)) for path in MODULES if path.name != "__init__.py"}
    done: set[Path] = set()

    def visit(path: Path, trail: tuple[Path, ...]) -> None:
        assert path not in trail, " -> ".join(p.stem for p in (*trail, path))
        if path not in done:
            for other in graph.get(path, ()):
                visit(other, (*trail, path))
            done.add(path)

    for path in graph:
        visit(path, ())


def _files_imported(path: Path) -> Iterator[Path]:
    for module, _ in imports_in(path):
        file = SRC.joinpath(*module.split(".")[1:]).with_suffix(".py")
        if module != "brief" and file.exists():
            yield file


def test_a_room_is_small() -> None:
    lines = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: count for name, count in lines.items() if count > LARGEST} == {}


def test_a_function_is_short() -> None:
    long = {
        f"{name_of(path)}:{node.name}": length
        for path in MODULES
        for node in parsed(path)
        if isinstance(node, ast.FunctionDef) and (length := _lines_of(node)) > LONGEST
    }
    assert long == {}


def _lines_of(node: ast.FunctionDef) -> int:
    body = node.body[1:] if ast.get_docstring(node) else node.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_only_the_command_line_prints_exits_or_reads_the_clock() -> None:
    for path in MODULES:
        if path.parent.name == "cli" or path.name == "__main__.py":
            continue
        source = path.read_text(encoding="utf-8")
        found = re.findall(r"\bprint\(|sys\.exit|\.today\(\)|\.now\(|time\.time\(", source)
        assert not found, f"{path.name}: {found}"
