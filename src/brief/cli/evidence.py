"""Evidence: the commands that hold facts against kept copies, and keep one."""

from __future__ import annotations

import argparse

from brief.cli.console import tell
from brief.cli.process import hush_pdf_reader
from brief.cli.reporting import DONE, report
from brief.problem import BriefError


def verify(chosen: argparse.Namespace) -> int:
    """Tell what the kept copies bear out and what they do not."""
    from brief.load import load_facts  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.verify import kept_beside, verify_and_count  # noqa: PLC0415 - late, so that `--help` is quick

    hush_pdf_reader()
    kept = chosen.kept or kept_beside(chosen.facts)
    try:
        problems, summary = verify_and_count(load_facts(chosen.facts), kept)
    except BriefError as error:
        return report(error.problems, chosen)
    return report(problems, chosen, summary.lines(), {"confirmed": summary.as_data()})


def keep(chosen: argparse.Namespace) -> int:
    """Keep a copy of a source."""
    from brief.verify import keep_copy  # noqa: PLC0415 - late, so that `--help` is quick

    hush_pdf_reader()
    tell(keep_copy(chosen.facts, chosen.file, chosen.source, chosen.kept, replace=chosen.force))
    return DONE
