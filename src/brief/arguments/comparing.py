"""What `diff` can be asked."""

from __future__ import annotations

import argparse

from brief.arguments.options import Commands, add_command, add_edition, add_language

_DIFF = (
    "Each of the two is a fact base, a PDF that brief made, or a revision of git; for a revision, "
    "the fact base under --facts is meant. Beside a PDF the other is compared as that kind of "
    "brief prints it."
)


def add_comparing(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief diff` and its options."""
    diff = add_command(commands, "diff", "tell what changed between two versions of the facts")
    diff.epilog = _DIFF
    diff.add_argument("old", metavar="OLD", help="facts.yaml, a PDF, or a revision such as HEAD~1")
    diff.add_argument(
        "new", nargs="?", metavar="NEW", help="the same, later (default: the fact base as it is)"
    )
    diff.add_argument(
        "--format",
        dest="output",
        choices=("text", "md", "json"),
        default="text",
        help="how to say what changed (default: text)",
    )
    diff.add_argument(
        "--template",
        default="",
        metavar="NAME|FILE",
        help="the kind of brief that a PDF is of (default: as its name says, or brief)",
    )
    add_language(diff)
    add_edition(diff, "as the PDF's name says, or the desk's own")
