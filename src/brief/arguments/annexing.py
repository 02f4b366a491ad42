"""What `attach` can be asked."""

from __future__ import annotations

import argparse
from pathlib import Path

from brief.arguments.options import (
    Commands,
    add_citations,
    add_command,
    add_edition,
    add_house,
    add_language,
    add_strict,
    add_template,
    add_today,
)


def add_attach(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief attach` and its options."""
    parser = add_command(commands, "attach", "put the brief behind the pages of a memo's PDF")
    parser.add_argument(
        "memo", type=Path, metavar="MEMO.pdf", help="the memo, which stays as it is"
    )
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        required=True,
        metavar="FILE.pdf",
        help="the new file, with the pages of both",
    )
    parser.add_argument("--force", action="store_true", help="replace a file that is there already")
    add_template(parser)
    add_language(parser)
    add_edition(parser, "the desk's own")
    add_house(parser)
    add_citations(parser)
    add_today(parser)
    add_strict(parser)
