"""How loading and checking grow: ten times the facts should take about ten times as long.

Run as `python -m tests.benchmarks.facts_speed [COUNT]`. It prints seconds of processor time for
COUNT facts (10,000 unless told) and for a tenth of them, and the ratio of the two in one run.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from tests.bases import HEAD

from brief.check import check_facts
from brief.load import load_facts

Made = TypeVar("Made")

FACT = """\
  f{n}:
    section: diplomacy
    text: Meeting {n} took {{hours}}.
    date: 2024-05
    cite: [alpha-2024 para {n}]
    figures: {{hours: {{value: {n}, unit: hours, measure: m{n}}}}}
"""


def main(count: int) -> None:
    """Measure and print."""
    few, many = _measure(count // 10), _measure(count)
    print(f"{'':8}{count // 10:>10,}{count:>10,}  ratio")
    for step, (small, large) in zip(("load", "check"), zip(few, many, strict=True), strict=True):
        print(f"{step:8}{small:9.2f}s{large:9.2f}s  {large / small:5.1f}")


def _measure(count: int) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "facts.yaml")
        facts = "".join(FACT.format(n=n) for n in range(1, count + 1))
        path.write_text(f"{HEAD}facts:\n{facts}", encoding="utf-8")
        loading, base = timed(lambda: load_facts(path))
    checking, _ = timed(lambda: check_facts(base, date(2025, 7, 1)))
    return loading, checking


def timed(step: Callable[[], Made]) -> tuple[float, Made]:
    """Seconds of processor time that a step takes, and what it makes."""
    began = time.process_time()
    made = step()
    return time.process_time() - began, made


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
