"""What `attach` can be asked."""

from __future__ import annotations

import argparse

from brief.arguments.options import (
    Commands,
    a_path,
    add_command,
    add_manner,
    add_new_file,
    add_since,
    add_template,
)


def add_attach(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief attach` and its options."""
    parser = add_command(
        commands, "attach", "put the brief behind the pages of a memo, in Word or PDF"
    )
    parser.add_argument(
        "memo", type=a_path, metavar="MEMO", help="the memo, a .docx or .pdf, which stays as it is"
    )
    add_new_file(parser, "FILE", "the new file, with the pages of both")
    add_template(parser)
    add_since(parser)
    add_manner(parser)
