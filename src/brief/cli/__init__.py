"""The command line: the only room that prints, reads the clock and exits.

Exit codes: 0 done, 1 problems that the user can mend, 2 the command itself was wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TypeAlias

from brief.found import quickly_found
from brief.unread import left_unread, unread_too

with quickly_found(), left_unread():  # so that what they import leaves much unread, too
    import argparse

    from brief.arguments import make_parser, read_arguments
    from brief.cli.console import bear_any_console, complain, note, writing
    from brief.cli.process import leave, no_collector, our_own
    from brief.cli.reporting import PROBLEMS
    from brief.late.ahead import for_libraries
    from brief.late.borrowed import borrowed_late
    from brief.late.idle import ROOMS as IDLE
    from brief.late.records import trusted
    from brief.late.unsigned import unsigned
    from brief.problem import BriefError

Command: TypeAlias = Callable[[argparse.Namespace], int]

_ROOMS = {
    "annexing": {"attach": "attach"},
    "building": {
        "build": "build_brief",
        "check": "check_brief",
        "reference-doc": "make_reference_doc",
    },
    "comparing": {"diff": "diff"},
    "evidence": {"keep": "keep", "verify": "verify"},
    "excerpting": {"excerpt": "excerpt"},
    "helping": {"docs": "show_docs", "explain": "explain_rule"},
    "listing": {
        "editions": "list_editions",
        "facts": "get_facts",
        "schema": "print_schema",
        "templates": "list_templates",
    },
    "reviewing": {"review": "review"},
    "showing": {"show": "show"},
    "sources": {"sources": "sources"},
    "starting": {"add": "add", "new": "make_new"},
}
"""The function of each command, by the module that it lives in; a run imports one of them."""


def command(name: str) -> Command:
    """What does the command of that name."""
    room = next(room for room, commands in _ROOMS.items() if name in commands)
    found: Command = getattr(import_module(f"brief.cli.{room}"), _ROOMS[room][name])
    return found


def run() -> int:
    """Run the command of this process, and leave; the exit code, where it has more to do.

    The records of a process that is about to go are nobody else's, so that none is watched here,
    nor is a room of the program read before it is called; in a script that calls `main`, they are.
    """
    # The collector, begun again, would look through all that is about to go.
    with no_collector(), trusted(), unread_too(IDLE):
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
    except MemoryError:
        note("no memory is left for this; the last good files are kept (close other programs)")
        return PROBLEMS


def _run(arguments: Sequence[str] | None) -> int:
    """The command's own code; here, too, where what `--help` prints finds no room or no reader."""
    try:
        given = sys.argv[1:] if arguments is None else arguments
        with quickly_found(), left_unread():
            chosen = read_arguments(make_parser(*given[:1]), given)
            with for_libraries(), borrowed_late(), unsigned():  # `--help` asks for too little of it
                return command(chosen.command)(chosen)
    finally:
        with writing():
            print(end="", flush=True)
