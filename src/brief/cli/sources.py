"""Sources: the commands that list them, take them from a library and give them back."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from brief.cli.clock import clock
from brief.cli.console import complain, give, tell
from brief.cli.reporting import DONE, PROBLEMS
from brief.problem import BriefError, Severity

if TYPE_CHECKING:
    from brief.exchange import Imported
    from brief.facts import FactBase


def sources(chosen: argparse.Namespace) -> int:
    """List, import or export."""
    return {None: _list, "import": _import, "export": _export}[chosen.action](chosen)


def _list(chosen: argparse.Namespace) -> int:
    from brief.exchange import list_citing, load_open  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.facts.people import UNKNOWN  # noqa: PLC0415 - the same

    base = load_open(chosen.facts)
    for one, citing in list_citing(base).items():
        title = base.sources[one].known_title
        title = "no title" if title in ("", UNKNOWN) else title
        tell(f"{one}: {title}: {', '.join(citing) if citing else 'nothing cites it'}")
    return DONE


def _import(chosen: argparse.Namespace) -> int:
    from brief.exchange import import_sources  # noqa: PLC0415 - late, so that `--help` is quick

    done = import_sources(chosen.facts, chosen.file)
    for place, one in done.added:
        tell(f'{place}: source "{one}"')
    complain(done.problems)
    tell(_sum_up(done))
    errors = any(problem.severity is Severity.ERROR for problem in done.problems)
    return PROBLEMS if errors else DONE


def _sum_up(done: Imported) -> str:
    added = len(done.added)
    said = [f"{added} added", f"{done.same} there already", f"{done.differing} that differ"]
    judge = "; nature, reliability and descriptor are for you to judge: see brief check"
    noun = "entry" if done.entries == 1 else "entries"
    return f"{done.entries} {noun} read: {', '.join(said)}{judge if added else ''}"


def _export(chosen: argparse.Namespace) -> int:
    from brief.exchange import left_out_of_bibtex, load_open, write_bibtex, write_csl_json  # noqa: PLC0415 - late, so that `--help` is quick

    base = load_open(chosen.facts)
    if chosen.edition:
        base = _of_edition(base, chosen.edition)
    as_bibtex = chosen.form == "bibtex"
    data = (write_bibtex if as_bibtex else write_csl_json)(base).encode("utf-8")
    complain(left_out_of_bibtex(base) if as_bibtex else [])
    if chosen.out is None:
        give(data)
        return DONE
    from brief.outputs import write_whole  # noqa: PLC0415 - late, so that `--help` is quick

    tell(write_whole(chosen.out, data))
    return DONE


def _of_edition(base: FactBase, name: str) -> FactBase:
    """What an edition may carry of it; BriefError where a source names what that leaves out."""
    from brief.attachment.projection import what_may_travel  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.check import check_edition  # noqa: PLC0415 - the same
    from brief.edition import find_edition  # noqa: PLC0415 - the same

    choice = find_edition(base, name)
    problems = check_edition(choice, clock())
    if naming := [one for one in problems if one.rule == "left-out-named"]:
        raise BriefError(naming)
    return what_may_travel(choice.base)
