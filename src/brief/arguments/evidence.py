"""What `verify` and `keep` can be asked."""

from __future__ import annotations

import argparse
from pathlib import Path

from brief.arguments.options import (
    Commands,
    add_command,
    add_output,
    add_strict,
)


def add_evidence(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief verify` and `brief keep`, and their options."""
    kept = "the folder of kept copies (default: kept, beside the fact base)"
    about = "hold every fact against the kept copies of its sources"
    verify = add_command(commands, "verify", about)
    verify.add_argument("--kept", type=Path, metavar="DIR", help=kept)
    add_strict(verify)
    add_output(verify)
    keep = add_command(commands, "keep", "keep a copy of a source, and record its hash")
    keep.add_argument("file", type=Path, metavar="FILE", help="the copy (text, HTML, PDF or DOCX)")
    keep.add_argument("--source", required=True, metavar="ID", help="the source it is a copy of")
    keep.add_argument("--kept", type=Path, metavar="DIR", help=kept)
    keep.add_argument(
        "--force",
        action="store_true",
        help="replace the copy that is recorded, or a file of its name",
    )
