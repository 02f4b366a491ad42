"""Excerpting: the command that takes some statements out, with their notes."""

from __future__ import annotations

import argparse

from brief.cli.console import say, tell
from brief.cli.ordering import read_order
from brief.cli.reporting import DONE


def excerpt(chosen: argparse.Namespace) -> int:
    """Write the file, and tell its path."""
    from brief.excerpting import make_excerpt  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.making import DEFAULT_TEMPLATE, Told  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.outputs import write_whole  # noqa: PLC0415 - late, so that `--help` is quick

    order = read_order(chosen, DEFAULT_TEMPLATE)
    data = make_excerpt(order, chosen.what, chosen.out, Told(warn=say))
    tell(write_whole(chosen.out, data, replace=chosen.force))
    return DONE
