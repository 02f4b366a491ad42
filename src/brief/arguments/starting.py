"""What `new` and `add` can be asked."""

from __future__ import annotations

import argparse

from brief.arguments.options import Commands, a_path, add_command

_ADD = "Asks for what is needed and not given, and appends it; no line that stands is touched."
_SET = (
    "any other key, see `brief docs facts`; maps and lists as in the file: "
    "'event={kind: visit, at: JP}'; may be given more than once"
)


_TWO = 2
"""Countries of a brief at least."""


def add_starting(commands: Commands[argparse.ArgumentParser]) -> None:
    """`brief new` and `brief add`, and their options."""
    _add_new(commands)
    about = "add a source, a fact or a name to facts.yaml"
    adding = add_command(commands, "add", about, facts=False)
    kinds = adding.add_subparsers(title="kinds", metavar="KIND", dest="record", required=True)
    _add_source(kinds)
    _add_fact(kinds)
    _add_name(kinds)


def _add_new(commands: Commands[argparse.ArgumentParser]) -> None:
    new = add_command(commands, "new", "make a folder to begin a brief in", facts=False)
    new.usage = (
        "brief new [-h] FOLDER [--parties COUNTRY [COUNTRY ...]] [--language TAG] [--from EXAMPLE]"
    )
    new.set_defaults(refused=_without_folder)
    new.add_argument(
        "folder", nargs="?", type=a_path, metavar="FOLDER", help="a new folder, or an empty one"
    )
    new.add_argument(
        "--parties",
        nargs="+",
        default=None,
        metavar="COUNTRY",
        help="the countries, by code or name: KE JP (default: MT IS)",
    )
    new.add_argument(
        "--language", default=None, metavar="TAG", help="the brief's language (default: en-GB)"
    )
    new.add_argument(
        "--from",
        dest="example",
        metavar="EXAMPLE",
        help="begin with an example that ships: malta-iceland",
    )


def _without_folder(chosen: argparse.Namespace) -> str:
    """Behind two countries a third word may be the folder; whether it is one, the command knows."""
    if chosen.folder or len(chosen.parties or ()) > _TWO:
        return ""
    hint = "name it first: brief new kenya-japan --parties KE JP"
    return f"the following arguments are required: FOLDER ({hint})"


def _add_source(kinds: Commands[argparse.ArgumentParser]) -> None:
    parser = add_command(kinds, "source", "add a source to facts.yaml")
    parser.epilog = _ADD
    parser.add_argument("id", nargs="?", metavar="ID", help="what facts cite it by: gazette-2025")
    given = parser.add_argument_group("answers")
    given.add_argument("--type", metavar="TYPE", help="report, webpage, article-newspaper, …")
    given.add_argument(
        "--author", metavar="WHO", help="a body, unknown, or people: 'Borg, Joseph; Vella, Ann'"
    )
    given.add_argument("--title", metavar="TEXT", help="its title, as it stands there")
    given.add_argument("--container-title", metavar="TEXT", help="the paper, journal or site")
    given.add_argument("--publisher", metavar="TEXT", help="who published it")
    given.add_argument("--issued", metavar="DATE", help="2025-06-01, 2025-06, 2025 or unknown")
    given.add_argument("--url", dest="URL", metavar="ADDRESS", help="its address")
    given.add_argument("--accessed", metavar="DATE", help="when you read it there")
    given.add_argument(
        "--nature", metavar="NATURE", help="official, dataset, news, opinion or academic"
    )
    given.add_argument("--reliability", metavar="A-F", help="A (completely) to E (not), or F")
    given.add_argument("--descriptor", metavar="TEXT", help="what it is, for the reader")
    given.add_argument("--set", action="append", metavar="KEY=VALUE", help=_SET)


def _add_fact(kinds: Commands[argparse.ArgumentParser]) -> None:
    parser = add_command(kinds, "fact", "add a fact to facts.yaml")
    parser.epilog = _ADD
    parser.add_argument("id", nargs="?", metavar="ID", help="what names it: embassy-2024")
    given = parser.add_argument_group("answers")
    given.add_argument("--section", metavar="ID", help="the section it stands in")
    given.add_argument("--text", metavar="TEXT", help="one statement in your own words")
    given.add_argument(
        "--cite",
        action="append",
        metavar="PLACE",
        help="a source and a place: 'gazette-2025 para 2'; may be given more than once",
    )
    given.add_argument("--date", metavar="DATE", help="when it was so: 2025-06-01, 2025-06, 2025")
    given.add_argument(
        "--kind",
        metavar="KIND",
        help="fact, claim, assessment, judgement or assumption (default: fact)",
    )
    given.add_argument("--by", metavar="ID", help="whose claim or assessment it is")
    given.add_argument("--likelihood", metavar="TERM", help="of a judgement: likely")
    given.add_argument(
        "--confidence", metavar="LEVEL", help="of a judgement: low, moderate or high"
    )
    given.add_argument(
        "--confidence-because", metavar="TEXT", help="why, where the text does not say it"
    )
    given.add_argument(
        "--basis",
        action="append",
        metavar="ID",
        help="a fact that a judgement rests on; may be given more than once",
    )
    given.add_argument("--topic", metavar="TEXT", help="the small heading it stands under")
    given.add_argument("--rank", metavar="1-3", help="1 a key point, 2 the full brief, 3 no print")
    given.add_argument("--set", action="append", metavar="KEY=VALUE", help=_SET)


def _add_name(kinds: Commands[argparse.ArgumentParser]) -> None:
    parser = add_command(kinds, "name", "add a name to facts.yaml")
    parser.epilog = _ADD
    parser.add_argument("id", nargs="?", metavar="ID", help="what texts name it by: borg")
    given = parser.add_argument_group("answers")
    given.add_argument("--print", metavar="TEXT", help="its one spelling")
    given.add_argument("--kind", metavar="KIND", help="person, body, place or thing")
    given.add_argument("--role", metavar="TEXT", help="the post that is or was held")
    given.add_argument("--seen", metavar="DATE", help="a date at which it was held, or unknown")
    given.add_argument("--set", action="append", metavar="KEY=VALUE", help=_SET)
