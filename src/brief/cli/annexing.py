"""Annexing: the command that puts the brief behind a memo."""

from __future__ import annotations

import argparse

from brief.cli.clock import clock, today
from brief.cli.console import say, tell
from brief.cli.reporting import DONE


def attach(chosen: argparse.Namespace) -> int:
    """Write the memo with the brief behind it, and tell its path."""
    from brief.annexing import make_annexed  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.making import Order, Told  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.outputs import write_whole  # noqa: PLC0415 - late, so that `--help` is quick

    order = Order(
        facts=chosen.facts,
        today=today(chosen),
        clock=clock(),
        template=chosen.template,
        edition=chosen.edition,
        house=chosen.house,
        citations=chosen.citations,
        language=chosen.language,
        strict=chosen.strict,
    )
    data = make_annexed(order, chosen.memo, chosen.out, Told(warn=say))
    tell(write_whole(chosen.out, data, replace=chosen.force))
    return DONE
