"""The command line: the only room that prints, reads the clock and exits.

Exit codes: 0 done, 1 problems that the user can mend, 2 the command itself was wrong.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import TypeAlias

from brief.arguments import make_parser, read_arguments
from brief.cli.annexing import attach
from brief.cli.building import build_brief, check_brief, make_reference_doc
from brief.cli.comparing import diff
from brief.cli.console import bear_any_console, complain, note, writing
from brief.cli.evidence import keep, verify
from brief.cli.excerpting import excerpt
from brief.cli.helping import explain_rule, show_docs
from brief.cli.listing import get_facts, list_editions, list_templates, print_schema
from brief.cli.process import leave, no_collector, our_own
from brief.cli.reporting import PROBLEMS
from brief.cli.reviewing import review
from brief.cli.showing import show
from brief.cli.sources import sources
from brief.cli.starting import add, make_new
from brief.problem import BriefError

Command: TypeAlias = Callable[[argparse.Namespace], int]

_COMMANDS: dict[str, Command] = {
    "new": make_new,
    "add": add,
    "sources": sources,
    "build": build_brief,
    "check": check_brief,
    "verify": verify,
    "keep": keep,
    "show": show,
    "diff": diff,
    "review": review,
    "excerpt": excerpt,
    "attach": attach,
    "templates": list_templates,
    "editions": list_editions,
    "schema": print_schema,
    "docs": show_docs,
    "explain": explain_rule,
    "facts": get_facts,
    "reference-doc": make_reference_doc,
}


def run() -> int:
    """Run the command of this process, and leave; the exit code, where it has more to do."""
    with no_collector():  # begun again, it would look through all that is about to go
        code = main()
        leave(code)
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    bear_any_console()
    try:
        with our_own():
            return _run(arguments)
    except BriefError as error:
        complain(error.problems)
        return PROBLEMS
    except KeyboardInterrupt:
        note("stopped; the last good files are kept")
        return 130


def _run(arguments: Sequence[str] | None) -> int:
    """The command's own code; here, too, where what `--help` prints finds no room or no reader."""
    try:
        chosen = read_arguments(make_parser(), arguments)
        return _COMMANDS[chosen.command](chosen)
    finally:
        with writing():
            print(end="", flush=True)
