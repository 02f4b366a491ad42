"""Reviewing: the command that reads what colleagues said and changed in a Word file."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from brief.cli.clock import clock
from brief.cli.console import give, note, tell
from brief.cli.ordering import with_since
from brief.cli.reporting import DONE

if TYPE_CHECKING:
    from brief.making import Order


def review(chosen: argparse.Namespace) -> int:
    """Tell every comment and every change, each with the fact that it is on."""
    from brief.making import walk  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.reviewing import review_file  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.reviewing.applying import patches_of  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.reviewing.told import as_json, as_lines, left_alone  # noqa: PLC0415 - late, so that `--help` is quick

    made = walk(_order(chosen)).made
    remarks = review_file(made.base, made.document, chosen.file)
    patches, left = patches_of(made.base, remarks)
    if chosen.output == "json":
        give(as_json(made.base, chosen.file, remarks, left))
    else:
        tell("\n".join(as_lines(made.base, chosen.file, remarks)))
        patched = (line for patch in patches for line in patch.lines())
        for line in (*left_alone(made.base, chosen.file, left), *patched):
            tell(line)
    for patch in patches if chosen.apply else ():
        patch.apply()
        note(f"{patch.path}: the words of {', '.join(patch.facts)} are changed")
    return DONE


def _order(chosen: argparse.Namespace) -> Order:
    """The kind of brief and the edition: as asked, or as the name of the file says."""
    from brief.comparing.recognise import kind_of  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.comparing.sides import Side  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.load import load_facts  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.making import DEFAULT_TEMPLATE, Order  # noqa: PLC0415 - late, so that `--help` is quick

    base = load_facts(chosen.facts, chosen.language)
    side = Side(str(chosen.file), base, chosen.facts)
    named = kind_of(side, side)
    order = Order(
        facts=chosen.facts,
        today=clock(),
        template=chosen.template or named.template or DEFAULT_TEMPLATE,
        edition=chosen.edition or named.edition,
        house=chosen.house,
        citations=chosen.citations,
        language=chosen.language,
    )
    return with_since(order, chosen.since)
