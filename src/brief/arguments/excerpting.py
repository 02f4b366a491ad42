"""What `excerpt` can be asked."""

from __future__ import annotations

import argparse

from brief.arguments.options import Commands, add_command, add_manner, add_new_file

_ABOUT = "take some statements out with their notes, to paste into another paper"
_FILE = "the new file; its ending says what it is: .docx, .md or .txt"


def add_excerpt(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief excerpt` and its options."""
    parser = add_command(commands, "excerpt", _ABOUT)
    parser.add_argument(
        "what",
        nargs="+",
        metavar="WHAT",
        help="the id of a fact, the id of a section, or a topic as facts.yaml has it",
    )
    add_new_file(parser, "FILE", _FILE)
    add_manner(parser)
