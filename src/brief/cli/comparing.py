"""Comparing: the command that tells what changed between two versions of the facts."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from brief.cli.clock import clock
from brief.cli.console import give, note, say, tell
from brief.cli.process import hush_pdf_reader
from brief.cli.reporting import DONE

if TYPE_CHECKING:
    from brief.comparing.sides import Side
    from brief.making import Order

_IN_FRAME = (
    "changes in the title or in the line under it, which stand in a frame: "
    "LibreOffice keeps the old words beside the new ones there (accept and reject in Word)"
)


def diff(chosen: argparse.Namespace) -> int:
    """Tell the changes in the form that is asked for."""
    from brief.comparing import compare_sides  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.comparing.document import as_document  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.comparing.sides import open_side  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.comparing.told import as_json, as_lines  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.writers.md import make_md  # noqa: PLC0415 - late, so that `--help` is quick

    hush_pdf_reader()
    old = open_side(chosen.old, chosen.facts, chosen.language, say)
    new = open_side(chosen.new or str(chosen.facts), chosen.facts, chosen.language, say)
    order = _order(chosen, old, new)
    if chosen.redline:
        return _redline(chosen, old, new, order)
    comparison = compare_sides(old, new, order)
    for problem in comparison.problems:
        say(problem)
    match chosen.output:
        case "json":
            give(as_json(comparison))
        case "md":
            give(make_md(as_document(comparison)).data)
        case _:
            tell("\n".join(as_lines(comparison)))
    return DONE


def _redline(chosen: argparse.Namespace, old: Side, new: Side, order: Order) -> int:
    from brief.comparing.redline import Asked, make_redlined  # noqa: PLC0415 - late, as above
    from brief.making import Told  # noqa: PLC0415 - as above
    from brief.outputs import write_whole  # noqa: PLC0415 - as above

    asked = Asked(chosen.redline, chosen.author or "", chosen.date)
    made = make_redlined(old, new, order, asked, Told(warn=say))
    if not made.changes:
        note("both read alike: the file has no changes in it")
    if made.in_frame:
        note(_IN_FRAME)
    tell(write_whole(chosen.redline, made.data, replace=chosen.force))
    return DONE


def _order(chosen: argparse.Namespace, old: Side, new: Side) -> Order:
    """The kind of brief and the edition: as asked, or as a PDF says."""
    from brief.comparing.recognise import edition_said, kind_of  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.making import DEFAULT_TEMPLATE, Order  # noqa: PLC0415 - late, so that `--help` is quick

    template, edition = chosen.template, chosen.edition
    if old.is_printed != new.is_printed:
        pdf, base = (old, new) if old.is_printed else (new, old)
        named = kind_of(pdf, base)
        brief = pdf.base.brief
        edition = edition or named.edition
        said_by = (brief.version, brief.number, base.base.brief)
        edition = edition or edition_said(base.base.editions, *said_by)
        template = template or named.template
        template = template or DEFAULT_TEMPLATE
        said = f'{base.name} is compared as the kind of brief "{template}" prints it'
        note(f'{said}, edition "{edition}"' if edition else said)
    return Order(
        facts=chosen.facts,
        today=clock(),
        template=template or DEFAULT_TEMPLATE,
        edition=edition,
        house=chosen.house,
        citations=chosen.citations,
        language=chosen.language,
    )
