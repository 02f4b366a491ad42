"""Arguments: what the command line can be asked."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from brief import __version__

ABOUT = "Turn one curated fact base into a footnoted country-relations brief in Word and PDF."
EXAMPLES = """\
examples:
  brief build                          out/<id>-brief.docx and out/<id>-brief.pdf from facts.yaml
  brief build --format pdf             the PDF alone
  brief check --strict                 run the rules; warnings count as errors
  brief templates                      the kinds of brief there are
  brief facts out/my-brief.pdf         the facts that a PDF was made from
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


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; `command` is the name of the one chosen."""
    parser: argparse.ArgumentParser = _Parser(
        "brief",
        description=ABOUT,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"brief {__version__}")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", required=True
    )
    _add_build(commands)
    _add_check(commands)
    _add_evidence(commands)
    _add_others(commands)
    return parser


def read_arguments(parser: argparse.ArgumentParser, given: Sequence[str] | None) -> Namespace:
    """What was asked; where it makes no sense the parser says so and ends with 2."""
    chosen, beyond = parser.parse_known_args(given)
    if beyond:
        parser.error(f"unrecognized arguments: {' '.join(beyond)}{_guess(chosen, beyond)}")
    return chosen


def _guess(chosen: Namespace, beyond: Sequence[str]) -> str:
    """A fact base is named by its option, which every command but a few has."""
    named = [one for one in beyond if one.endswith((".yaml", ".yml")) and not one.startswith("-")]
    return f" (did you mean --facts {named[0]}?)" if named and "facts" in chosen else ""


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives the type no public name


def _command(
    commands: _Commands[argparse.ArgumentParser],
    name: str,
    about: str,
    *,
    facts: bool = True,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=about, description=about[0].upper() + about[1:] + ".")
    if facts:
        parser.add_argument(
            "--facts",
            type=Path,
            default=Path("facts.yaml"),
            metavar="FILE",
            help="the fact base (default: facts.yaml)",
        )
    return parser


def _add_build(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = _command(commands, "build", "make the brief, in Word and PDF")
    parser.add_argument(
        "--format",
        action="append",
        choices=("docx", "pdf", "md"),
        help="which file to make; may be given more than once (default: docx and pdf)",
    )
    _add_template(parser)
    _add_house(parser)
    parser.add_argument(
        "--out",
        type=Path,
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
    _add_strict(parser)
    parser.add_argument(
        "--force", action="store_true", help="replace a file even if somebody has edited it"
    )
    _add_today(parser)


def _add_check(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = _command(commands, "check", "run the rules over the facts and the template")
    _add_template(parser)
    _add_strict(parser)
    _add_today(parser)
    _add_output(parser)


def _add_evidence(commands: _Commands[argparse.ArgumentParser]) -> None:
    kept = "the folder of kept copies (default: kept, beside the fact base)"
    about = "hold every fact against the kept copies of its sources"
    verify = _command(commands, "verify", about)
    verify.add_argument("--kept", type=Path, metavar="DIR", help=kept)
    _add_strict(verify)
    _add_output(verify)
    keep = _command(commands, "keep", "keep a copy of a source, and record its hash")
    keep.add_argument("file", type=Path, metavar="FILE", help="the copy (text, HTML, PDF or DOCX)")
    keep.add_argument("--source", required=True, metavar="ID", help="the source it is a copy of")
    keep.add_argument("--kept", type=Path, metavar="DIR", help=kept)
    keep.add_argument(
        "--force",
        action="store_true",
        help="replace the copy that is recorded, or a file of its name",
    )


def _add_others(commands: _Commands[argparse.ArgumentParser]) -> None:
    _command(commands, "templates", "list the kinds of brief there are")
    _command(commands, "schema", "print the JSON Schema of facts.yaml", facts=False)
    about = "get the facts back out of a PDF that brief made"
    facts = _command(commands, "facts", about, facts=False)
    facts.add_argument("file", type=Path, metavar="FILE.pdf", help="the PDF")
    facts.add_argument("--out", type=Path, metavar="FILE", help="write them to a new file")
    _add_reference_doc(commands)


def _add_reference_doc(commands: _Commands[argparse.ArgumentParser]) -> None:
    about = "write the Word template that a house can start from"
    parser = _command(commands, "reference-doc", about)
    parser.epilog = (
        "Beside FILE it writes .brief.json, which remembers what brief wrote there, so that a file "
        "that somebody has edited is not replaced; git need not keep it."
    )
    _add_house(parser)
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("reference.docx"),
        metavar="FILE",
        help="the file to write (default: reference.docx in the current folder)",
    )
    parser.add_argument(
        "--force", action="store_true", help="replace a file even if somebody has edited it"
    )


def _add_template(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--template",
        default="brief",
        metavar="NAME|FILE",
        help="the kind of brief, see `brief templates` (default: brief)",
    )


def _add_house(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--house",
        default="",
        metavar="NAME|FILE",
        help="how the pages look (default: the template's own, or the plain one)",
    )


def _add_strict(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--strict", action="store_true", help="treat warnings as errors")


def _add_today(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--today",
        type=_day,
        metavar="DATE",
        help="the day that ages are counted to in warnings (default: today)",
    )


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        dest="output",
        choices=("text", "json"),
        default="text",
        help="how to say what was found (default: text)",
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no day: write it as 2025-06-30"
        raise argparse.ArgumentTypeError(message) from None
