"""Annexing: the command that puts the brief behind a memo."""

from __future__ import annotations

import argparse

from brief.cli.console import say, tell
from brief.cli.ordering import read_order
from brief.cli.reporting import DONE


def attach(chosen: argparse.Namespace) -> int:
    """Write the memo with the brief behind it, and tell its path."""
    from brief.annexing import make_annexed  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.making import Told  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.outputs import write_whole  # noqa: PLC0415 - late, so that `--help` is quick

    order = read_order(chosen, chosen.template)
    data = make_annexed(order, chosen.memo, chosen.out, Told(warn=say))
    tell(write_whole(chosen.out, data, replace=chosen.force))
    return DONE
