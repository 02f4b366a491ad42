"""Ordering: what a command was asked for, as an order to the walk."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from brief.cli.clock import clock, today

if TYPE_CHECKING:
    from brief.making import Order


def read_order(chosen: argparse.Namespace, template: str) -> Order:
    """What every command that makes a brief, or a part of one, is asked for."""
    from brief.making import Order  # noqa: PLC0415 - late, so that `--help` is quick

    return Order(
        facts=chosen.facts,
        today=today(chosen),
        clock=clock(),
        template=template,
        edition=chosen.edition,
        house=chosen.house,
        citations=chosen.citations,
        language=chosen.language,
        strict=chosen.strict,
    )
