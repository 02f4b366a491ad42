"""Excerpting: the command that takes some statements out, with their notes."""

from __future__ import annotations

import argparse

from brief.cli.clock import clock, today
from brief.cli.console import say, tell
from brief.cli.reporting import DONE


def excerpt(chosen: argparse.Namespace) -> int:
    """Write the file, and tell its path."""
    from brief.excerpting import make_excerpt  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.making import Order, Told  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.outputs import write_whole  # noqa: PLC0415 - late, so that `--help` is quick

    order = Order(
        facts=chosen.facts,
        today=today(chosen),
        clock=clock(),
        edition=chosen.edition,
        house=chosen.house,
        citations=chosen.citations,
        language=chosen.language,
        strict=chosen.strict,
    )
    data = make_excerpt(order, chosen.what, chosen.out, Told(warn=say))
    tell(write_whole(chosen.out, data, replace=chosen.force))
    return DONE
