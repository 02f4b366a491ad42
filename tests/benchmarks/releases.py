"""Both files of one fact base, cold, by this tree and by an earlier revision, in turns.

    python -m tests.benchmarks.releases REVISION FACTS [ROUNDS]

Each is installed by pip as `build_speed` does it; FACTS stands alone in its folder, and both read
it. What counts is the median of the pairs.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.build_speed import Spent, installed, run, told
from tests.conftest import ROOT


def main(revision: str, facts: Path, rounds: int) -> None:
    """Measure and print."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        packed = subprocess.run(
            ["git", "-C", str(ROOT), "archive", revision], check=True, capture_output=True
        ).stdout
        with tarfile.open(fileobj=BytesIO(packed)) as tree:
            tree.extractall(folder / "then", filter="data")
        programs = {
            "then": installed(folder / "site-then", folder / "then"),
            "now": installed(folder / "site-now"),
        }
        asked = ["build", "--facts", str(facts), "--out", str(folder / "out"), "--force"]
        command = [sys.executable, "-m", "brief", *asked]
        spent: dict[str, list[Spent]] = {name: [] for name in programs}
        for turn in range(rounds + 1):
            for name in sorted(programs, reverse=bool(turn % 2)):
                one = run(command, programs[name])
                spent[name] += [one] if turn else []  # the first warms the files
        told(f"both files of {facts.name}, {rounds} rounds", spent, "then")


if __name__ == "__main__":
    asked = [*sys.argv[1:], "9"]
    main(asked[0], Path(asked[1]).resolve(), int(asked[2]))
