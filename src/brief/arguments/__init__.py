"""Arguments: what the command line can be asked."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Sequence
from difflib import get_close_matches

from brief import __version__
from brief.arguments.annexing import add_attach
from brief.arguments.building import add_build, add_check, add_reference_doc
from brief.arguments.comparing import add_comparing
from brief.arguments.evidence import add_evidence
from brief.arguments.excerpting import add_excerpt
from brief.arguments.helping import add_help
from brief.arguments.listing import add_lists
from brief.arguments.reviewing import add_reviewing
from brief.arguments.sources import add_sources
from brief.arguments.starting import add_starting

ABOUT = "Turn one curated fact base into a footnoted country-relations brief in Word and PDF."
EXAMPLES = """\
examples:
  brief new kenya-japan --parties KE JP   a folder to begin a brief in
  brief build                          out/<id>-brief.docx and out/<id>-brief.pdf from facts.yaml
  brief build --format pdf             the PDF alone
  brief check --strict                 run the rules; warnings count as errors
  brief show note 14                   where note 14 of the brief comes from
  brief diff HEAD~1                    what changed since that revision of git
  brief templates                      the kinds of brief there are
  brief facts out/my-brief.pdf         the facts that a PDF was made from
  brief docs facts                     the page that lists every key of facts.yaml
  brief explain uncited                what a rule asks, why, and what to do
"""


class _Parser(argparse.ArgumentParser):
    """Says what may have been meant where a choice is given that there is not."""

    def _check_value(self, action: argparse.Action, value: object) -> None:
        try:
            super()._check_value(action, value)
        except argparse.ArgumentError as error:
            said = f"{error.message}{_meant(action, str(value))}"
            raise argparse.ArgumentError(action, said) from None


def _meant(action: argparse.Action, value: str) -> str:
    choices = list(action.choices or ())
    parts = [part.strip() for part in value.split(",")]
    if action.dest == "format" and len(parts) > 1 and set(parts) <= set(choices):
        return f" (give the option again for each: {' '.join(f'--format {p}' for p in parts)})"
    near = get_close_matches(value.lower(), choices, 1)
    return f" (did you mean {near[0]}?)" if near else ""


_COMMANDS = (
    (add_starting, ("add", "new")),
    (add_sources, ("sources",)),
    (add_build, ("build",)),
    (add_check, ("check",)),
    (add_evidence, ("verify", "keep", "show")),
    (add_comparing, ("diff",)),
    (add_reviewing, ("review",)),
    (add_excerpt, ("excerpt",)),
    (add_attach, ("attach",)),
    (add_lists, ("templates", "editions", "schema", "facts")),
    (add_help, ("docs", "explain")),
    (add_reference_doc, ("reference-doc",)),
)
"""What adds which commands, in the order of the list of commands."""
NAMES = frozenset(name for _, names in _COMMANDS for name in names)


def make_parser(asked: str = "") -> argparse.ArgumentParser:
    """The parser of the whole command line; `command` is the name of the one chosen.

    Of the command that is `asked` for alone, if it is one: all of them take 5 ms to make.
    """
    parser: argparse.ArgumentParser = _Parser(
        "brief",
        description=ABOUT,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"brief {__version__}")
    commands = parser.add_subparsers(
        title="commands",
        metavar="COMMAND",
        dest="command",
        required=True,
        prog=parser.prog,  # else a page of help is laid out for it
    )
    for add, names in _COMMANDS:
        if asked in names or asked not in NAMES:
            add(commands)
    return parser


def read_arguments(parser: argparse.ArgumentParser, given: Sequence[str] | None) -> Namespace:
    """What was asked; where it makes no sense the parser says so and ends with 2."""
    chosen, beyond = parser.parse_known_args(given)
    if beyond:
        parser.error(f"unrecognized arguments: {' '.join(beyond)}{_guess(chosen, beyond)}")
    if "refused" in chosen and (said := chosen.refused(chosen)):
        parser.error(said)
    return chosen


def _guess(chosen: Namespace, beyond: Sequence[str]) -> str:
    """A fact base is named by its option, which every command but a few has."""
    named = [one for one in beyond if one.endswith((".yaml", ".yml")) and not one.startswith("-")]
    return f" (did you mean --facts {named[0]}?)" if named and "facts" in chosen else ""
