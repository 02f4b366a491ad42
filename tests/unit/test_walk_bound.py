"""What one more note costs the walk and the rules, in calls of functions.

No other work on the machine changes them: a rule that goes through every fact once more, or a step
that asks each value once more, is seen here. Whoever needs them raises the bound, and says why.
"""

from __future__ import annotations

import cProfile
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from tests.benchmarks.content import write_content

from brief import Order
from brief.making import find_problems, walk

WALK, RULES = 2600, 720
"""Calls for each note more: until the Document is there, and for the rules on it."""
FEW, MANY = 20, 100
Gave = TypeVar("Gave")

pytestmark = pytest.mark.skipif(
    sys.version_info[:2] != (3, 11), reason="other versions count other calls"
)


def test_a_note_more_costs_no_more_calls_than_it_did(tmp_path: Path) -> None:
    made(tmp_path / "first", MANY, 1)  # what is imported and compiled once is counted by nobody
    few, many = made(tmp_path / "few", FEW, 2), made(tmp_path / "many", MANY, 3)
    for name, bound, less, more in zip(("walk", "rules"), (WALK, RULES), few, many, strict=True):
        each = {what: count / (MANY - FEW) for what, count in (more - less).items()}
        total = sum(each.values())
        most = sorted(each.items(), key=lambda one: -one[1])[:15]
        told = "\n".join(f"{count:8.1f} {what}" for what, count in most)
        assert bound * 0.9 < total <= bound, f"the {name}: {total:.0f} calls a note\n{told}"


def made(folder: Path, notes: int, seed: int) -> tuple[Counter[str], Counter[str]]:
    """The calls of the walk and those of the rules."""
    facts = write_content(folder, notes, seed)
    order = Order(facts, date(2025, 7, 1), "bench", ("pdf",), out=folder / "out")
    walked, going = counted(lambda: walk(order))
    _, judging = counted(lambda: find_problems(walked, order, {}))
    return going, judging


def counted(make: Callable[[], Gave]) -> tuple[Gave, Counter[str]]:
    """What was made, and how many times each function was called meanwhile."""
    profile = cProfile.Profile()
    gave = profile.runcall(make)
    calls: Counter[str] = Counter()
    for entry in profile.getstats():
        code = entry.code
        name = code if isinstance(code, str) else f"{code.co_qualname} in {code.co_filename}"
        calls[name] += entry.callcount
    return gave, calls
