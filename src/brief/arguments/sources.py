"""What `sources` can be asked."""

from __future__ import annotations

import argparse

from brief.arguments.options import Commands, a_path, add_command, add_edition

_IMPORT = (
    "New entries are appended; nature, reliability and descriptor wait for a person. Of those that "
    "are there already it tells what differs; no line that stands is touched."
)


def add_sources(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief sources`, `brief sources import` and `brief sources export`, and their options."""
    about = "list the sources with what cites them; take them from a library, or give them back"
    parser = add_command(commands, "sources", about)
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action")
    taking = add_command(
        actions, "import", "add the entries of a library of references", facts=False
    )
    taking.epilog = _IMPORT
    taking.add_argument(
        "file", type=a_path, metavar="FILE", help="CSL-JSON (.json), BibTeX (.bib) or RIS (.ris)"
    )
    giving = add_command(
        actions, "export", "give the sources to a library of references", facts=False
    )
    giving.add_argument(
        "--format",
        dest="form",
        choices=("csl-json", "bibtex"),
        default="csl-json",
        help="the form of the file (default: csl-json)",
    )
    giving.add_argument("--out", type=a_path, metavar="FILE", help="write them to a new file")
    add_edition(giving, "all sources")
    for action in (taking, giving):
        action.add_argument(
            "--facts",
            type=a_path,
            default=argparse.SUPPRESS,  # else it would undo what stands before the action
            metavar="FILE",
            help="the fact base (default: facts.yaml)",
        )
