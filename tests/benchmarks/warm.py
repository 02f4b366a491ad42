"""A page again in the same process, after one fact was changed: `python warm.py FOLDER ROUNDS`.

First as `build` makes it, nothing or set type kept; then as `preview` gives it, the checks after.
It stands alone, so that it measures the `brief` that is installed.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from brief import Order, Standing, build, preview


def main(folder: Path, rounds: int) -> None:
    """Milliseconds of processor time."""
    facts = folder / "facts.yaml"
    order = Order(facts, date(2025, 7, 1), "bench", ("pdf",), out=folder / "warm", force=True)
    standing = Standing()
    ways: dict[str, Callable[[], object]] = {
        "built and checked, nothing kept": lambda: build(order),
        "built and checked, set type kept": lambda: build(order, standing=standing),
        "the page alone, set type kept": lambda: preview(order, standing),
        "the page and then its checks": lambda: preview(order, standing).problems,
    }
    for name, make in ways.items():
        print(f"{folder.name} notes, PDF again, {name}: {again(facts, rounds, make):.0f} ms")
    gc.freeze()  # as a program may that shows pages
    spent = again(facts, rounds, ways["the page alone, set type kept"])
    print(f"{folder.name} notes, PDF again, the page alone, what is kept frozen: {spent:.0f} ms")


def again(facts: Path, rounds: int, make: Callable[[], object]) -> float:
    """The median after one fact changed each time, the first left out."""
    said = facts.read_text(encoding="utf-8")
    spent = []
    for turn in range(rounds + 1):
        facts.write_text(said.replace("district 7 ", f"district {turn + 7} "), encoding="utf-8")
        began = time.process_time()
        make()
        spent.append((time.process_time() - began) * 1000)
    facts.write_text(said, encoding="utf-8")
    return median(spent[1:])


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
