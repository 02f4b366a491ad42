"""A page again in the same process, after one fact was changed: `python warm.py FOLDER ROUNDS`.

It stands alone, so that it measures the `brief` that is installed.
"""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path
from statistics import median

from brief import Order, Standing, build


def main(folder: Path, rounds: int) -> None:
    """Milliseconds of processor time with nothing kept, and with set type kept."""
    for kept, standing in (("nothing", None), ("set type", Standing())):
        spent = again(folder, rounds, standing)
        print(f"{folder.name} notes, PDF again after one fact changed, {kept} kept: {spent:.0f} ms")


def again(folder: Path, rounds: int, standing: Standing | None) -> float:
    """The median, the first build left out."""
    facts = folder / "facts.yaml"
    said = facts.read_text(encoding="utf-8")
    order = Order(facts, date(2025, 7, 1), "bench", ("pdf",), out=folder / "warm", force=True)
    spent = []
    for turn in range(rounds + 1):
        facts.write_text(said.replace("district 7 ", f"district {turn + 7} "), encoding="utf-8")
        began = time.process_time()
        build(order, standing=standing)
        spent.append((time.process_time() - began) * 1000)
    facts.write_text(said, encoding="utf-8")
    return median(spent[1:])


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
