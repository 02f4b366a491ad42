"""Options that several commands take."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives the type no public name


def a_path(text: str) -> Path:
    """A path that says something: an empty one would mean the folder one stands in."""
    if not text.strip():
        said = "the path is empty; name a file or folder"
        raise argparse.ArgumentTypeError(said)
    return Path(text)


def add_command(
    commands: Commands[argparse.ArgumentParser],
    name: str,
    about: str,
    *,
    facts: bool = True,
) -> argparse.ArgumentParser:
    """A command of that name; `about` is what the list of commands says of it."""
    parser = commands.add_parser(name, help=about, description=about[0].upper() + about[1:] + ".")
    if facts:
        parser.add_argument(
            "--facts",
            action=_Once,
            type=a_path,
            default=Path("facts.yaml"),
            metavar="FILE",
            help="the fact base (default: facts.yaml)",
        )
    return parser


class _Once(argparse.Action):
    """An option of which a second one would silently win."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        """Keep the first value; a second is a wrong command."""
        given = f"{self.dest}_given"
        if hasattr(namespace, given):
            said = f"{getattr(namespace, given)} and {values} are both given; one run reads one"
            parser.error(f"argument {option_string}: {said}, so run brief once for each")
        setattr(namespace, given, values)
        setattr(namespace, self.dest, values)


def add_template(parser: argparse.ArgumentParser) -> None:
    """`--template`: which kind of brief."""
    parser.add_argument(
        "--template",
        default="brief",
        metavar="NAME|FILE",
        help="the kind of brief, see `brief templates` (default: brief)",
    )


def add_language(parser: argparse.ArgumentParser) -> None:
    """`--language`: in which of the languages that the facts are given in."""
    parser.add_argument(
        "--language",
        default="",
        metavar="TAG",
        help="the language to print, of those the facts are given in (default: their own)",
    )


def add_edition(parser: argparse.ArgumentParser, default: str) -> None:
    """`--edition`."""
    parser.add_argument(
        "--edition",
        default="",
        metavar="NAME",
        help=f"for whom it is, see `brief editions` (default: {default})",
    )


def add_house(parser: argparse._ActionsContainer) -> None:
    """`--house`: how the pages look."""
    parser.add_argument(
        "--house",
        default="",
        metavar="NAME|FILE",
        help="how the pages look (default: the template's own, or the plain one)",
    )


def add_strict(parser: argparse.ArgumentParser) -> None:
    """`--strict`: warnings stop as errors do."""
    parser.add_argument("--strict", action="store_true", help="treat warnings as errors")


def add_today(parser: argparse.ArgumentParser) -> None:
    """`--today`: the day that ages are counted to."""
    parser.add_argument(
        "--today",
        type=read_day,
        metavar="DATE",
        help="the day that ages are counted to in warnings (default: today)",
    )


def add_output(parser: argparse.ArgumentParser) -> None:
    """`--format`: how what was found is told."""
    parser.add_argument(
        "--format",
        dest="output",
        choices=("text", "json"),
        default="text",
        help="how to say what was found (default: text)",
    )


def read_day(text: str) -> date:
    """A day as it is given to an option."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is not a day: write it as 2025-06-30"
        raise argparse.ArgumentTypeError(message) from None


def add_citations(parser: argparse._ActionsContainer) -> None:
    """`--citations`: how the notes are worded."""
    parser.add_argument(
        "--citations",
        default="",
        metavar="NAME|FILE",
        help="the citation style (default: the template's, the house's, or chicago)",
    )


def add_since(parser: argparse.ArgumentParser) -> None:
    """`--since`: the version that readers have, from which changes are told."""
    parser.add_argument(
        "--since",
        default="",
        metavar="OLD",
        help="also say what changed since this fact base, PDF or revision of git",
    )


def add_manner(parser: argparse.ArgumentParser) -> None:
    """Options of all that prints facts: in what language, for whom, with what looks and checks."""
    add_language(parser)
    add_edition(parser, "the desk's own")
    add_house(parser)
    add_citations(parser)
    add_strict(parser)
    add_today(parser)


def add_new_file(parser: argparse.ArgumentParser, metavar: str, about: str) -> None:
    """`-o` with the file to write, which replaces none unless `--force` says so."""
    parser.add_argument("-o", "--out", type=a_path, required=True, metavar=metavar, help=about)
    parser.add_argument("--force", action="store_true", help="replace a file that is there already")
