"""What the gate notices, kind by kind, at the places of both fact bases: the table of the docs.

Run as `python -m tests.benchmarks.mutation_table [MOST]`. Of each kind every place of both bases is
counted, and up to MOST of a base (all unless told), drawn by a fixed seed, are broken one at a
time.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT
from tests.gate import Gate, open_gate
from tests.mutations import KINDS, Kind

SEED = 2025
BASES = ("facts.yaml", "docs/examples/malta-iceland/facts.yaml")


def main(most: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        gates = [_open(Path(folder, str(number)), base) for number, base in enumerate(BASES)]
        print("| what is broken | noticed by | places | tried | noticed |")
        print("|---|---|--:|--:|--:|")
        for kind in KINDS:
            print(_row(kind, gates, most), flush=True)


def _open(folder: Path, base: str) -> Gate:
    folder.mkdir()
    gate = open_gate(ROOT / base, folder)
    assert gate.stops(gate.text) == "none", f"{base} is not sound before it is broken"
    return gate


def _row(kind: Kind, gates: list[Gate], most: int) -> str:
    places = tried = noticed = 0
    for gate in gates:
        broken = list(_made(kind, gate))
        places += len(broken)
        drawn = random.Random(SEED).sample(broken, min(most, len(broken)))  # noqa: S311 - no secret
        tried += len(drawn)
        noticed += sum(1 for text in drawn if gate.stops(text) != "none")
    return f"| {kind.what} | {kind.noticed_by} | {places} | {tried} | {noticed} |"


def _made(kind: Kind, gate: Gate) -> Iterator[str]:
    """Every broken text of a kind; a base in which a kind cannot be broken has none."""
    try:
        yield from (text for _, text in kind.make(gate) if text != gate.text)
    except (AssertionError, StopIteration, RuntimeError):
        return


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else sys.maxsize)
