"""Starting: the commands that make a folder to begin in and add records to a fact base."""

from __future__ import annotations

import argparse

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
    parties, language = chosen.parties or ["MT", "IS"], chosen.language or "en-GB"
    start = chosen.example or Start(read_parties(parties), language, clock())
    tell(new_folder(chosen.folder, start))
    note(f"next: go to {chosen.folder}; then brief build, brief add source, brief add fact")
    return DONE


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
