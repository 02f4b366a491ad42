"""What the rules reckon with is read, though a command leaves much of Python unread."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.bases import BASE, write_base

SECRET = """\
facts:
  sold:
    section: trade
    use: withhold
    text: "They sold {more}."
    date: 2024
    cite: [beta-2023 p 9]
    figures:
      more: {unit: USD million, computed: trade-2019.turnover + trade-2019.imports}
"""


def test_a_command_works_out_what_follows_from_what_an_edition_tells(tmp_path: Path) -> None:
    facts = write_base(tmp_path, BASE.replace("facts:\n", SECRET, 1))
    asked = ["check", "--facts", str(facts), "--today", "2025-07-01"]
    ran = subprocess.run(
        [sys.executable, "-m", "brief", *asked], check=False, capture_output=True, text=True
    )
    assert "Traceback" not in ran.stderr
    assert '"sold.more" follows from what the desk\'s own edition tells' in ran.stderr
