"""What `verify`, `show` and `keep` can be asked."""

from __future__ import annotations

import argparse

from brief.arguments.options import (
    Commands,
    a_path,
    add_command,
    add_edition,
    add_output,
    add_strict,
    add_template,
)


def add_evidence(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief verify`, `brief show` and `brief keep`, and their options."""
    kept = "the folder of kept copies (default: kept, beside the fact base)"
    about = "hold every fact against the kept copies of its sources"
    verify = add_command(commands, "verify", about)
    verify.add_argument("--kept", type=a_path, metavar="DIR", help=kept)
    add_strict(verify)
    add_output(verify)
    _add_show(commands, kept)
    keep = add_command(commands, "keep", "keep a copy of a source, and record its hash")
    keep.add_argument(
        "file", type=a_path, metavar="FILE", help="the copy (text, HTML, PDF or DOCX)"
    )
    keep.add_argument("--source", required=True, metavar="ID", help="the source it is a copy of")
    keep.add_argument("--kept", type=a_path, metavar="DIR", help=kept)
    keep.add_argument(
        "--force",
        action="store_true",
        help="replace the copy that is recorded, or a file of its name",
    )


def _add_show(commands: Commands[argparse.ArgumentParser], kept: str) -> None:
    show = add_command(commands, "show", "show the passage behind a sentence of a brief")
    show.add_argument(
        "what",
        nargs="+",
        metavar="WHAT",
        help="the id of a fact, a note (note 14), or some words of a sentence",
    )
    show.add_argument(
        "--in",
        dest="file",
        type=a_path,
        metavar="FILE",
        help="the Word, PDF or Markdown file whose note or words are meant, edited or not",
    )
    show.add_argument("--kept", type=a_path, metavar="DIR", help=kept)
    add_template(show)
    add_edition(show, "the desk's own")
    add_output(show)
    show.set_defaults(template="", refused=_of_a_file)


def _of_a_file(chosen: argparse.Namespace) -> str:
    """What a file says itself: which kind of brief it is, and for whom."""
    given = "--template" if chosen.template else "--edition" if chosen.edition else ""
    both = chosen.file and given
    return f"argument {given}: not with --in, whose file says it itself" if both else ""
