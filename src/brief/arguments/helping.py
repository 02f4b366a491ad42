"""What the commands that help can be asked."""

from __future__ import annotations

import argparse

from brief.arguments.options import Commands, add_command


def add_help(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief docs` and `brief explain`, and their options."""
    docs = add_command(commands, "docs", "print a page of the manual, or list them", facts=False)
    docs.add_argument("topic", nargs="?", metavar="TOPIC", help="the page (default: list them)")
    docs.add_argument(
        "--open", action="store_true", help="open it in the program that your desk opens it with"
    )
    explain = add_command(commands, "explain", "tell what a rule asks, and why", facts=False)
    explain.add_argument("rule", nargs="?", metavar="RULE", help="its id (default: list them)")
