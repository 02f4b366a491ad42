"""What `excerpt` can be asked."""

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
    add_today,
)

_ABOUT = "take some statements out with their notes, to paste into another paper"


def add_excerpt(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief excerpt` and its options."""
    parser = add_command(commands, "excerpt", _ABOUT)
    parser.add_argument(
        "what",
        nargs="+",
        metavar="WHAT",
        help="the id of a fact, the id of a section, or a topic as facts.yaml has it",
    )
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help="the new file; its ending says what it is: .docx, .md or .txt",
    )
    parser.add_argument("--force", action="store_true", help="replace a file that is there already")
    add_language(parser)
    add_edition(parser, "the desk's own")
    add_house(parser)
    add_citations(parser)
    add_today(parser)
    add_strict(parser)
