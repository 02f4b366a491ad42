"""Ordering: what a command was asked for, as an order to the walk."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.cli.clock import clock, today
from brief.cli.console import say
from brief.cli.process import hush_pdf_reader

if TYPE_CHECKING:
    from brief.making import Order


def read_order(chosen: argparse.Namespace, template: str) -> Order:
    """What every command that makes a brief, or a part of one, is asked for."""
    from brief.making import Order  # noqa: PLC0415 - late, so that `--help` is quick

    order = Order(
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
    return with_since(order, getattr(chosen, "since", ""))


def with_since(order: Order, old: str) -> Order:
    """The order, with what changed after a version that is named."""
    if not old:
        return order
    from brief.comparing.since import earlier_version  # noqa: PLC0415 - late, as above

    hush_pdf_reader()
    return replace(order, since=earlier_version(order, old, say))
