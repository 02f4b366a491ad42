"""What the commands that print what there is can be asked."""

from __future__ import annotations

import argparse

from brief.arguments.options import (
    Commands,
    a_path,
    add_command,
)


def add_lists(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief templates`, `brief editions`, `brief schema` and `brief facts`, and their options."""
    add_command(commands, "templates", "list the kinds of brief there are")
    add_command(commands, "editions", "list for whom there is an edition, and up to which marking")
    schema = add_command(commands, "schema", "print the JSON Schema of facts.yaml", facts=False)
    schema.add_argument("--out", type=a_path, metavar="FILE", help="write it to a file instead")
    schema.add_argument(
        "--force", action="store_true", help="replace a file even if it is not a schema"
    )
    about = "get the facts back out of a PDF that brief made"
    facts = add_command(commands, "facts", about, facts=False)
    facts.add_argument("file", type=a_path, metavar="FILE.pdf", help="the PDF")
    facts.add_argument("--out", type=a_path, metavar="FILE", help="write them to a new file")
