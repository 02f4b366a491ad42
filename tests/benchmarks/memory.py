"""Memory of all processes of a program together, as the system counts it (Linux)."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

EVERY = 0.004
"""Seconds between two looks."""


def most_memory(command: Sequence[str], env: Mapping[str, str]) -> float:
    """Megabytes that it and all that it starts hold at once, pages that they share once."""
    program = subprocess.Popen(
        command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    most = 0
    while program.poll() is None:
        most = max(most, sum(map(_held, _with_children(program.pid))))
        time.sleep(EVERY)
    return most / 1024


def _with_children(process: int) -> Iterator[int]:
    yield process
    try:
        below = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    except OSError:
        return
    for child in below.split():
        yield from _with_children(int(child))


def _held(process: int) -> int:
    """Kilobytes; a page that several processes share counts for each by its part."""
    try:
        said = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in said.splitlines() if line.startswith("Pss:")), 0)
