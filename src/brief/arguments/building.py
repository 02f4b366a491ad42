"""What `build`, `check` and `reference-doc` can be asked."""

from __future__ import annotations

import argparse
from pathlib import Path

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
    add_strict,
    add_template,
    add_today,
)


def add_build(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief build` and its options."""
    parser = add_command(commands, "build", "make the brief, in Word and PDF")
    parser.add_argument(
        "--format",
        action="append",
        choices=("docx", "pdf", "md"),
        help="which file to make; may be given more than once (default: docx and pdf)",
    )
    add_template(parser)
    parser.add_argument(
        "--all", action="store_true", help="make every kind of brief, one after the other"
    )
    add_since(parser)
    add_language(parser)
    add_edition(parser, "the desk's own")
    add_house(parser)
    add_citations(parser)
    parser.add_argument(
        "--out",
        type=a_path,
        default=Path("out"),
        metavar="DIR",
        help="the folder to write to (default: out)",
    )
    parser.add_argument(
        "--reference-doc",
        metavar="FILE",
        help="a .docx or .dotx whose page, head, foot and styles the Word file takes over",
    )
    parser.add_argument(
        "--no-attachment",
        action="store_true",
        help="leave the facts out of the PDF (some mail gateways refuse embedded files)",
    )
    add_strict(parser)
    parser.add_argument(
        "--force", action="store_true", help="replace a file even if somebody has edited it"
    )
    add_today(parser)


def add_check(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief check` and its options."""
    parser = add_command(commands, "check", "run the rules over the facts and the template")
    add_template(parser)
    add_language(parser)
    add_edition(parser, "the desk's own and all others")
    add_citations(parser)
    add_strict(parser)
    add_today(parser)
    add_output(parser)


def add_reference_doc(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief reference-doc` and its options."""
    about = "write the Word template that a house can start from"
    parser = add_command(commands, "reference-doc", about)
    parser.epilog = (
        "Beside FILE it writes .brief.json, which remembers what brief wrote there, so that a file "
        "that somebody has edited is not replaced; git need not keep it."
    )
    add_house(parser)
    parser.add_argument(
        "--out",
        type=a_path,
        default=Path("reference.docx"),
        metavar="FILE",
        help="the file to write (default: reference.docx in the current folder)",
    )
    parser.add_argument(
        "--force", action="store_true", help="replace a file even if somebody has edited it"
    )
