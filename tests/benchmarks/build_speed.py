"""Both files, cold, beside the glue; then PDF alone, imports, a warm page, and memory.

    python -m tests.benchmarks.build_speed [ROUNDS]          (needs the extra `bench`)

The package is installed by pip first, so that every program has its bytecode. In each round the
programs take turns; what counts is the median of the rounds, and of the pairs for a ratio.
Processor time stands beside time by the clock, which other work on the machine lengthens.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.benchmarks.content import write_content
from tests.benchmarks.memory import most_memory
from tests.conftest import ROOT

SIZES = (50, 500, 2000)
GLUE = str(Path(__file__).parent / "glue.py")
BRIEF = [sys.executable, "-c", "import sys; from brief.cli import run; sys.exit(run())"]
"""What the script does that pip puts into the path."""
_ONE = "import brief.cli.process as process; process.processors = lambda: 1; "
ALONE = [sys.executable, "-c", _ONE + BRIEF[2]]
"""The same where there is one processor."""
WARM = str(Path(__file__).parent / "warm.py")


class Spent(NamedTuple):
    """Milliseconds of one run."""

    wall: float
    processor: float


def main(rounds: int) -> None:
    """Measure and print."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        env = installed(folder / "site")
        for notes in SIZES:
            write_content(folder / str(notes), notes)
        print(f"# {os.cpu_count()} processors, Python {sys.version.split()[0]}; {rounds} rounds\n")
        for notes in SIZES:
            at = folder / str(notes)
            told(f"both files, {notes} notes", in_turns(both(at), env, rounds), "glue")
        for notes in SIZES[:2]:
            at = folder / str(notes)
            told(f"PDF alone, {notes} notes", in_turns(pdf(at), env, rounds), "typst")
        told("start", in_turns(starts(folder / "50"), env, rounds), "glue's imports")
        for notes in SIZES[:2]:
            command = [sys.executable, WARM, str(folder / str(notes)), str(rounds)]
            print(
                subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout
            )
        for notes in SIZES:
            memory(folder / str(notes), env)


def installed(site: Path, tree: Path = ROOT) -> dict[str, str]:
    """What a program's process is given so that it finds `brief` as pip installs it."""
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--compile", "--target", str(site)]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, str(tree)], check=True)
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return env | {"PYTHONPATH": str(site)}


def ours(folder: Path, *more: str) -> list[str]:
    """A build of the content there."""
    facts = ["--facts", str(folder / "facts.yaml"), "--out", str(folder / "out")]
    return [
        *BRIEF,
        "build",
        "--template",
        "bench",
        *facts,
        "--today",
        "2025-07-01",
        "--force",
        *more,
    ]


def glue(folder: Path, *formats: str) -> list[str]:
    """The rival's script on the same content."""
    return [sys.executable, GLUE, str(folder / "facts.yaml"), str(folder), *formats]


def both(folder: Path) -> dict[str, list[str]]:
    """Who makes both files."""
    command = ours(folder)
    return {
        "brief": command,
        "brief, one process": [*ALONE, *command[len(BRIEF) :]],
        "glue": glue(folder, "docx", "pdf"),
    }


def pdf(folder: Path) -> dict[str, list[str]]:
    """Who makes a PDF."""
    return {
        "brief": ours(folder, "--format", "pdf"),
        "typst": glue(folder, "pdf"),
        "emboss": glue(folder, "emboss"),
        "weasyprint": glue(folder, "weasyprint"),
    }


def starts(folder: Path) -> dict[str, list[str]]:
    """What it costs before anything is made."""
    facts = ["--facts", str(folder / "facts.yaml"), "--template", "bench"]
    return {
        "python alone": [sys.executable, "-c", "pass"],
        "brief --help": [*BRIEF, "--help"],
        "imports of a build": [sys.executable, "-c", "import brief.making, brief.check"],
        "glue's imports": [sys.executable, "-c", "import yaml, jinja2, typst, subprocess"],
        "brief check": [*BRIEF, "check", *facts],
    }


def in_turns(
    programs: Mapping[str, Sequence[str]], env: Mapping[str, str], rounds: int
) -> dict[str, list[Spent]]:
    """What each program spends in each round; the first, which warms the files, is dropped."""
    spent: dict[str, list[Spent]] = {name: [] for name in programs}
    for turn in range(rounds + 1):
        order = list(programs.items())
        for name, command in order[turn % len(order) :] + order[: turn % len(order)]:
            one = run(command, env)
            if turn:
                spent[name].append(one)
    return spent


def run(command: Sequence[str], env: Mapping[str, str]) -> Spent:
    """One process with all that it starts."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    ran = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    if ran.returncode:
        raise SystemExit(ran.stderr)
    processor = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Spent(wall * 1000, processor * 1000)


def told(title: str, spent: Mapping[str, Sequence[Spent]], rival: str) -> None:
    """A table: medians, and how many times the rival's in the same rounds."""
    print(f"## {title}\n")
    print("| program | clock, ms | times | processor, ms | times |\n|---|---|---|---|---|")
    for name, runs in spent.items():
        cells = [name]
        for of in (0, 1):
            ratio = median(
                ours[of] / other[of] for ours, other in zip(runs, spent[rival], strict=True)
            )
            cells += [f"{median(one[of] for one in runs):.0f}", f"{ratio:.2f}"]
        print(f"| {' | '.join(cells)} |")
    print()


def memory(folder: Path, env: Mapping[str, str]) -> None:
    """The most that all processes of a program hold together."""
    for name, command in both(folder).items():
        print(f"{folder.name:>5} notes, {name}: {most_memory(command, env):.0f} MB at the most")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
