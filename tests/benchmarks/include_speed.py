"""What includes cost: a fact base over three files beside the same in one, in one run.

Run as `python -m tests.benchmarks.include_speed [COUNT]`. It loads COUNT facts (10,000 unless told)
from one file and from one that includes three, in turns, prints the least processor time of each
and their ratio, and exits with 1 where the ratio is above 1.2.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.bases import HEAD
from tests.benchmarks.facts_speed import FACT, timed

from brief.load import load_facts

FILES = 3
ROUNDS = 3
MOST = 1.2


def main(count: int) -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        one, many = _write(Path(folder), count)
        times = [(_loading(one, count), _loading(many, count)) for _ in range(ROUNDS)]
    alone, spread = (min(column) for column in zip(*times, strict=True))
    print(f"one file {alone:.2f}s, {FILES} includes {spread:.2f}s, ratio {spread / alone:.2f}")
    return int(spread / alone > MOST)


def _write(folder: Path, count: int) -> tuple[Path, Path]:
    facts = [FACT.format(n=n) for n in range(1, count + 1)]
    one, many = folder / "one.yaml", folder / "many.yaml"
    one.write_text(f"{HEAD}facts:\n{''.join(facts)}", encoding="utf-8")
    for n in range(FILES):
        part = facts[n * count // FILES : (n + 1) * count // FILES]
        (folder / f"{n}.yaml").write_text(f"facts:\n{''.join(part)}", encoding="utf-8")
    many.write_text(f"include: [0.yaml, 1.yaml, 2.yaml]\n{HEAD}", encoding="utf-8")
    return one, many


def _loading(path: Path, count: int) -> float:
    seconds, base = timed(lambda: load_facts(path))
    assert len(base.facts) == count
    return seconds


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
