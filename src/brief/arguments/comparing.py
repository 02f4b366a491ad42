"""What `diff` can be asked."""

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
    read_day,
)

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
        help="how to say what changed (default: text)",
    )
    diff.add_argument(
        "--template",
        default="",
        metavar="NAME|FILE",
        help="the kind of brief that a PDF or a redline is of (default: as the PDF's name says, "
        "or brief)",
    )
    add_language(diff)
    add_edition(diff, "as the PDF's name or its version says, or the desk's own")
    _add_redline(diff)


def _add_redline(diff: argparse.ArgumentParser) -> None:
    about = "instead of a list, a Word file of the brief in which the changes are tracked"
    redline = diff.add_argument_group("a redline", about)
    redline.add_argument("--redline", type=Path, metavar="FILE.docx", help="write it to this file")
    redline.add_argument(
        "--author", type=_author, help="in whose name the changes are (default: the brief's desk)"
    )
    redline.add_argument(
        "--date",
        type=read_day,
        metavar="DATE",
        help="of which day they are (default: the day that the new facts are as of)",
    )
    redline.add_argument(
        "--force", action="store_true", help="replace a file that is there already"
    )
    add_house(redline)
    add_citations(redline)
    diff.set_defaults(refused=_refused)


def _author(said: str) -> str:
    if not said.strip() or not said.isprintable():
        message = "this is no name that a change can bear"
        raise argparse.ArgumentTypeError(message)
    return said.strip()


def _refused(chosen: argparse.Namespace) -> str:
    """What is asked for and makes no sense together; "" where all does."""
    if chosen.redline and chosen.output:
        return "--format says how to list what changed, and --redline writes a file instead"
    alone = ("author", "date", "force", "house", "citations")
    asked = [f"--{each}" for each in alone if getattr(chosen, each)]
    return (
        f"{asked[0]} is for a redline: say --redline FILE.docx too"
        if asked and not chosen.redline
        else ""
    )
