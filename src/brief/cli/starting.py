"""Starting: the commands that make a folder to begin in and add records to a fact base."""

from __future__ import annotations

import argparse
from pathlib import Path

from brief.cli.answers import given_answers, refuse_faults
from brief.cli.asking import Asker
from brief.cli.clock import clock
from brief.cli.console import note, tell
from brief.cli.reporting import DONE
from brief.problem import BriefError, Place, Problem


def make_new(chosen: argparse.Namespace) -> int:
    """Make the folder, and say what to do next."""
    from brief.starting import Start, new_folder, read_parties  # noqa: PLC0415 - late, so that `--help` is quick

    if chosen.example and (chosen.parties or chosen.language):
        said = "an example has its own countries and language"
        hint = "leave --parties and --language out, or --from"
        raise BriefError(Problem(Place("--from"), said, hint))
    folder, parties = _folder_and_parties(chosen)
    language = chosen.language or "en-GB"
    start = chosen.example or Start(read_parties(parties), language, clock())
    tell(new_folder(folder, start))
    note(f"next: go to {folder}; then brief build, brief add source, brief add fact")
    return DONE


def _folder_and_parties(chosen: argparse.Namespace) -> tuple[Path, list[str]]:
    """`--parties KE JP kenya-japan` has taken the folder in: the last word, which is no country."""
    parties = chosen.parties or ["MT", "IS"]
    if chosen.folder:
        return chosen.folder, parties
    from brief.starting import is_country  # noqa: PLC0415 - late, so that `--help` is quick

    if is_country(parties[-1]):
        hint = "name it first: brief new kenya-japan --parties KE JP"
        raise BriefError(Problem(Place("brief new"), "no folder is named", hint))
    return Path(parties[-1]), parties[:-1]


def add(chosen: argparse.Namespace) -> int:
    """Ask for what is needed and not given, and append the record."""
    from brief.starting import FACT, NAME, SOURCE, add_record, base_to_add_to  # noqa: PLC0415 - late, so that `--help` is quick

    kind = {"source": SOURCE, "fact": FACT, "name": NAME}[chosen.record]
    base = base_to_add_to(chosen.facts)
    given = given_answers(chosen, kind)
    refuse_faults(kind, base, chosen.id, given)
    id_, answers = Asker(kind, base).ask(chosen.id, given)
    tell(f'{add_record(chosen.facts, kind, id_, answers)}: {kind.noun} "{id_}"')
    return DONE
