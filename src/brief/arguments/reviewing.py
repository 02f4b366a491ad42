"""What `review` can be asked."""

from __future__ import annotations

import argparse

from brief.arguments.options import (
    Commands,
    a_path,
    add_citations,
    add_command,
    add_edition,
    add_house,
    add_language,
    add_output,
    add_since,
)


def add_reviewing(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief review` and its options."""
    about = "tell the comments and changes in a Word file that came back, fact by fact"
    parser = add_command(commands, "review", about)
    parser.add_argument(
        "file", type=a_path, metavar="FILE.docx", help="the Word file; it is only read"
    )
    parser.add_argument(
        "--template",
        default="",
        metavar="NAME|FILE",
        help="the kind of brief that it is (default: as its name says, or brief)",
    )
    parser.add_argument(
        "--apply",
        action="store_true",
        help="write the tracked changes of facts' words into the fact base, where they are certain",
    )
    add_language(parser)
    add_edition(parser, "as its name or its version says, or the desk's own")
    add_house(parser)
    add_citations(parser)
    add_since(parser)
    add_output(parser)
