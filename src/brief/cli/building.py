"""Building: the commands that make a brief, check it, or make what it starts from."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.cli.clock import clock, today
from brief.cli.console import progress, tell
from brief.cli.few_warnings import FewWarnings
from brief.cli.ordering import read_order
from brief.cli.process import processors
from brief.cli.reporting import DONE, found, report
from brief.problem import BriefError, Problem

if TYPE_CHECKING:
    from pathlib import Path

    from brief.making import Order
    from brief.writers.press import Presses

_PLAIN = "brief"
"""The kind of brief that `check` looks at where none is named."""


def build_brief(chosen: argparse.Namespace) -> int:
    """Make the files that are asked for; their paths on standard output.

    Of many shapes each is made that can be; what is wrong with the others is told at once, and
    a warning that several give is told with the first.
    """
    shapes = _shapes(chosen)
    if wrong := _build_each(chosen, shapes):
        raise BriefError([_in(found_in, one, len(shapes)) for one, found_in in wrong.items()])
    return DONE


def _build_each(chosen: argparse.Namespace, shapes: list[str]) -> dict[Problem, list[str]]:
    """Make each shape that can be made; what is wrong, with the shapes that have it."""
    from brief.writers.press import begun_presses  # noqa: PLC0415 - `--help` needs none of it

    formats = _formats(chosen) if processors() > 1 else ()
    wrong: dict[Problem, list[str]] = {}
    warn = FewWarnings(listed_by(chosen))
    for template in shapes:
        try:
            with (
                warn.and_the_rest(),
                begun_presses(formats, attach=not chosen.no_attachment) as presses,
            ):
                made = _build(chosen, template, presses, warn)
        except BriefError as error:
            for one in error.problems:
                wrong.setdefault(one, []).append(template)
        else:
            for path in made:
                tell(path)
    return wrong


def listed_by(chosen: argparse.Namespace) -> str:
    """The command that lists every warning of a build."""
    said = {"--facts": str(chosen.facts), "--template": chosen.template}
    usual = {"--facts": "facts.yaml", "--template": chosen.template if chosen.all else _PLAIN}
    more = [f'{key} "{said[key]}"' for key in said if said[key] != usual[key]]
    return " ".join(("brief check", *more))


def _in(found_in: list[str], problem: Problem, all_of: int) -> Problem:
    """The problem, with the kinds of brief that have it where its place does not say so."""
    from brief.places import TEMPLATE_ENDING  # noqa: PLC0415 - only for what is wrong

    if len(found_in) == all_of or problem.place.file.endswith(TEMPLATE_ENDING):
        return problem
    kinds = ", ".join(f'"{one}"' for one in found_in)
    return replace(problem, message=f"in {kinds}: {problem.message}")


def _build(
    chosen: argparse.Namespace, template: str, presses: Presses, warn: Callable[[Problem], None]
) -> list[Path]:
    from brief.making import Told, build  # noqa: PLC0415 - while the presses import their own

    return build(_order(chosen, template), Told(step=progress(), warn=warn), presses=presses)


def _formats(chosen: argparse.Namespace) -> tuple[str, ...]:
    from brief.writers import DEFAULT_FORMATS  # noqa: PLC0415 - late, so that `--help` is quick

    return tuple(dict.fromkeys(chosen.format or DEFAULT_FORMATS))


def _shapes(chosen: argparse.Namespace) -> list[str]:
    """The one that is asked for, or all there are."""
    from brief.places import template_folders, template_names  # noqa: PLC0415 - only for `--all`

    if not chosen.all:
        return [chosen.template]
    return sorted(template_names(template_folders(chosen.facts)))


def check_brief(chosen: argparse.Namespace) -> int:
    """Tell what the rules find."""
    from brief.making import Wanted, check  # noqa: PLC0415 - late, so that `--help` is quick

    wanted = Wanted(chosen.language, chosen.edition, chosen.citations)
    day, now = today(chosen), clock()
    return report(found(lambda: check(chosen.facts, chosen.template, day, now, wanted)), chosen)


def make_reference_doc(chosen: argparse.Namespace) -> int:
    """Write a Word template to start from."""
    from brief.making import reference_doc  # noqa: PLC0415 - late, so that `--help` is quick

    tell(reference_doc(chosen.facts, chosen.house, chosen.out, force=chosen.force))
    return DONE


def _order(chosen: argparse.Namespace, template: str) -> Order:
    return replace(
        read_order(chosen, template),
        formats=_formats(chosen),
        out=chosen.out,
        force=chosen.force,
        attach=not chosen.no_attachment,
        reference_doc=chosen.reference_doc or "",
    )
