"""Reviewing: the command that reads what colleagues said and changed in a Word file."""

from __future__ import annotations

import argparse
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.cli.clock import clock
from brief.cli.console import give, note, say, tell
from brief.cli.ordering import with_since
from brief.cli.reporting import DONE
from brief.problem import BriefError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.making import Order
    from brief.problem import Problem
    from brief.reviewing.applying import Patch


def review(chosen: argparse.Namespace) -> int:
    """Tell every comment and every change, each with the fact that it is on."""
    from brief.making import walk  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.reviewing import review_file  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.reviewing.applying import patches_of  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.reviewing.package import open_word  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.reviewing.told import as_json, as_lines, left_alone  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.reviewing.version import is_of_these_words, tell_version  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.writers.docx import make_docx  # noqa: PLC0415 - late, so that `--help` is quick

    open_word(chosen.file)  # what is no Word file is refused before any brief is made
    walked = walk(_nearest(chosen, _order(chosen)))
    made, looks = walked.made, walked.looks
    ways = (True, False) if looks.shape.columns > 1 else (True,)  # a redline parts no table
    sent = [make_docx(made.document, looks.house, looks.shape, parting=one).data for one in ways]
    remarks = review_file(made.base, made.document, chosen.file, *sent)
    for problem in tell_version(chosen.file, made.document.meta.version):
        say(problem)
    edits = is_of_these_words(chosen.file, made.document)
    patches, left = patches_of(made.base, remarks, edits=edits)
    if chosen.output == "json":
        give(as_json(made.base, chosen.file, remarks, left))
    else:
        tell("\n".join(as_lines(made.base, chosen.file, remarks)))
        patched = (line for patch in patches for line in patch.lines())
        for line in (*left_alone(made.base, chosen.file, left), *patched):
            tell(line)
    if chosen.apply and patches:
        _apply(patches, chosen)
    return DONE


def _apply(patches: Sequence[Patch], chosen: argparse.Namespace) -> None:
    """Write them, and tell what the rules find since then: a sum that holds no longer, say."""
    before = {(one.rule, one.message) for one in _found(chosen)}
    for patch in patches:
        patch.apply()
        note(f"{patch.path}: the words of {', '.join(patch.facts)} are changed")
    for problem in _found(chosen):
        if (problem.rule, problem.message) not in before:
            say(problem)


def _found(chosen: argparse.Namespace) -> tuple[Problem, ...]:
    from brief.making import DEFAULT_TEMPLATE, check  # noqa: PLC0415 - late, so that `--help` is quick

    try:
        return check(chosen.facts, chosen.template or DEFAULT_TEMPLATE, clock())
    except BriefError as error:
        return error.problems


def _order(chosen: argparse.Namespace) -> Order:
    """The kind of brief and the edition: as asked, or as the file says; "" for none."""
    from brief.comparing.recognise import edition_said, kind_of, kind_of_another  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.comparing.sides import Side  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.load import load_facts  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.making import Order  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.reviewing.version import version_and_number  # noqa: PLC0415 - late, so that `--help` is quick

    base = load_facts(chosen.facts, chosen.language)
    side = Side(str(chosen.file), base, chosen.facts)
    named = kind_of(side, side)
    if not named.template:
        named = kind_of_another(side, side)
    said = ""
    if base.editions:
        said = edition_said(base.editions, *version_and_number(chosen.file), base.brief)
    order = Order(
        facts=chosen.facts,
        today=clock(),
        template=chosen.template or named.template,
        edition=chosen.edition or named.edition or said,
        house=chosen.house,
        citations=chosen.citations,
        language=chosen.language,
    )
    return with_since(order, chosen.since)


def _nearest(chosen: argparse.Namespace, order: Order) -> Order:
    """The order with the kind of brief that the file is most like, if nothing else says which."""
    from brief.making import DEFAULT_TEMPLATE, walk  # noqa: PLC0415 - late, so that `--help` is quick
    from brief.places import template_folders, template_names  # noqa: PLC0415 - as above
    from brief.reviewing.nearest import nearest_kind  # noqa: PLC0415 - as above
    from brief.writers.docx import make_docx  # noqa: PLC0415 - as above

    if order.template:
        return order
    kinds: dict[str, bytes] = {}
    for kind in template_names(template_folders(order.facts)):
        with suppress(BriefError):  # one that these facts are not enough for
            walked = walk(replace(order, template=kind))
            made, looks = walked.made, walked.looks
            kinds[kind] = make_docx(made.document, looks.house, looks.shape).data
    found = nearest_kind(chosen.file, kinds) or DEFAULT_TEMPLATE
    note(f'{chosen.file}: its name does not say which kind of brief it is; "{found}" is nearest')
    return replace(order, template=found)
